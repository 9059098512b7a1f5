// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/jump_rows.h"

#include "draw/marks.h"
#include "panels/look.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRows = 50;
constexpr int rowHeight = 32;
constexpr int signSide = 20;
constexpr int inset = 12;

/// In the order of JumpTarget; actions say their menu.
constexpr const char* kindNames[] = {nullptr, QT_TRANSLATE_NOOP("JumpRows", "Device"),
    QT_TRANSLATE_NOOP("JumpRows", "Channel"), QT_TRANSLATE_NOOP("JumpRows", "Mix"),
    QT_TRANSLATE_NOOP("JumpRows", "Finding"), QT_TRANSLATE_NOOP("JumpRows", "Gear"),
    QT_TRANSLATE_NOOP("JumpRows", "Cable"), QT_TRANSLATE_NOOP("JumpRows", "Port")};

QAction* actionOf(const Jump& jump)
{
    const auto* action = std::get_if<ActionPtr>(&jump.target);
    return action ? action->data() : nullptr;
}

/// Keys in a box, other words plain; returns the room that was taken.
int paintRight(QPainter& painter, const QRect& row, const Jump& jump, const Look& look)
{
    const QString text = jump.keys.isEmpty() ? kindName(jump) : jump.keys;
    const QFont face = look.font(TypeRole::Caption);
    const int width = QFontMetrics(face).horizontalAdvance(text) + look.px(10);
    const int height = look.line(TypeRole::Caption) + look.px(3);
    const QRect box(row.right() - width, row.center().y() - height / 2, width, height);
    painter.setFont(face);
    if (!jump.keys.isEmpty()) {
        painter.setPen(QPen(look.colours().surface.lineStrong, Stroke::Hair));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), Radius::Tag, Radius::Tag);
    }
    painter.setPen(look.colours().text.secondary);
    painter.drawText(box, Qt::AlignCenter, text);
    return width;
}

void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const Look& look)
{
    const bool current = option.state & QStyle::State_Selected;
    if (!current && !(option.state & QStyle::State_MouseOver))
        return;
    painter.setPen(current ? QPen(look.colours().accent.spikeLine, Stroke::Hair) : QPen(Qt::NoPen));
    painter.setBrush(current ? look.colours().accent.spikeTint : look.colours().surface.hover);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), Radius::Control, Radius::Control);
}

/// Elides the text into the row and draws it; returns where it ends.
int paintText(QPainter& painter, const QRect& row, const QString& text, const QFont& face)
{
    const QFontMetrics metrics(face);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, row.width());
    painter.setFont(face);
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, shown);
    return row.left() + metrics.horizontalAdvance(shown);
}

} // namespace

bool canBeChosen(const Jump& jump)
{
    return !std::holds_alternative<ActionPtr>(jump.target) || (actionOf(jump) && actionOf(jump)->isEnabled());
}

QString kindName(const Jump& jump)
{
    const char* name = kindNames[jump.target.index()];
    return name ? QCoreApplication::translate("JumpRows", name) : QString();
}

void JumpModel::ask(const QString& typed, const QList<JumpTarget>& recent)
{
    beginResetModel();
    m_best = bestJumps(m_jumps, typed, recent, mostRows);
    endResetModel();
}

int JumpModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_best.size());
}

QVariant JumpModel::data(const QModelIndex& index, int role) const
{
    const Jump& jump = this->jump(index.row());
    if (role == Qt::DisplayRole)
        return jump.name;
    if (role != Qt::AccessibleTextRole)
        return {};
    QStringList spoken {jump.name, jump.detail, jump.keys.isEmpty() ? kindName(jump) : jump.keys};
    spoken.removeAll(QString());
    return spoken.join(u", "_s);
}

JumpDelegate::JumpDelegate(const JumpModel& model, const Symbols& symbols, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_symbols(symbols)
{
}

QSize JumpDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    const Look look = currentLook();
    return {look.px(160), look.px(rowHeight)};
}

void JumpDelegate::paintSign(QPainter& painter, const QRect& box, const Jump& jump) const
{
    const Look look = currentLook();
    const Palette& colours = look.colours();
    const double ratio = painter.device()->devicePixelRatioF();
    const QPointF middle = QRectF(box).center();
    if (QAction* action = actionOf(jump)) {
        action->icon().paint(&painter, box, Qt::AlignCenter, action->isEnabled() ? QIcon::Normal : QIcon::Disabled);
    } else if (jump.verdict) {
        const double side = look.px(IconSize::Badge);
        paintSeverity(painter, QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side), jump.verdict, colours);
    } else if (!jump.symbol.isEmpty()) {
        painter.drawPixmap(box.topLeft(), m_symbols.pixmap(jump.symbol, colours.symbol, box.width(), ratio));
    } else if (!jump.tag.isEmpty()) {
        const QSizeF size = tagSize(jump.tag, look.scale);
        const QPointF corner = middle - QPointF(size.width(), size.height()) / 2;
        drawTag(painter, corner, jump.tag, jump.signal, colours, look.scale);
    } else if (std::holds_alternative<CableId>(jump.target)) {
        painter.setPen(cablePen(jump.signal, colours, cableWidth(jump.signal)));
        painter.drawLine(QPointF(box.left(), middle.y()), QPointF(box.right(), middle.y()));
    } else {
        drawPort(painter, middle, jump.signal, PortState::Free, colours, look.scale);
    }
}

void JumpDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Look look = currentLook();
    const Jump& jump = m_model.jump(index.row());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, look);
    QRect row = option.rect.adjusted(look.px(inset), 0, -look.px(inset), 0);
    const int side = look.px(signSide);
    paintSign(*painter, QRect(row.left(), row.center().y() - side / 2, side, side), jump);
    row.setLeft(row.left() + side + look.px(10));
    row.setRight(row.right() - paintRight(*painter, row, jump, look) - look.px(8));
    const Palette& colours = look.colours();
    const bool current = option.state & QStyle::State_Selected;
    painter->setPen(canBeChosen(jump) ? colours.text.primary : colours.text.disabled);
    const QFont face = look.font(current ? TypeRole::BodyStrong : TypeRole::Body);
    row.setLeft(paintText(*painter, row, jump.name, face) + look.px(8));
    painter->setPen(colours.text.tertiary);
    if (row.width() > look.px(24))
        paintText(*painter, row, jump.detail, look.font(TypeRole::Caption));
    painter->restore();
}
