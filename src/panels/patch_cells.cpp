// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/patch_cells.h"

#include "draw/group_colour.h"
#include "draw/severity_shape.h"
#include "panels/patch_table_model.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QStandardItemModel>

namespace {

constexpr int mostWords = 12, wordsWidth = 140, socketsWidth = 220;
constexpr int barWidth = 4, bracketLeft = 10, bracketTick = 4, pad = 8; // px at 100 %

QRect tickBox(const QRect& cell, const Look& look)
{
    const int side = look.px(IconSize::List);
    return {cell.left() + look.px(pad), cell.center().y() - side / 2 + 1, side, side};
}

void drawText(QPainter& painter, const QRect& room, const QString& text, Qt::Alignment alignment)
{
    painter.drawText(room, Qt::AlignVCenter | alignment,
        QFontMetrics(painter.font()).elidedText(text, Qt::ElideRight, room.width()));
}

/// What can be chosen in a column: shown, and as it goes into the cell under Qt::UserRole.
QStandardItemModel* wordModel(const PatchTableModel& table, PatchColumn column, QObject* parent)
{
    auto* model = new QStandardItemModel(parent);
    const auto add = [model](const QString& word, const QString& shown) {
        auto* item = new QStandardItem(shown);
        item->setData(QString(word).replace(QChar::Nbsp, QLatin1Char(' ')), Qt::UserRole); // as it is typed
        model->appendRow(item);
    };
    if (column == PatchColumn::Socket) {
        for (const auto& [word, shown] : table.socketChoices())
            add(word, shown);
    } else {
        for (const QString& word : table.wordsIn(column))
            add(word, word);
    }
    return model;
}

} // namespace

PatchCells::PatchCells(const PatchTableModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void PatchCells::paintNumber(QPainter& painter, const QRect& cell, int row, const Look& look) const
{
    if (const qsizetype group = m_model.groupIndex(row); group >= 0)
        painter.fillRect(cell.left(), cell.top(), look.px(barWidth), cell.height(), groupColour(group));
    const bool first = m_model.isPair(row), second = row > 0 && m_model.isPair(row - 1);
    if (!first && !second)
        return;
    painter.setPen(QPen(look.colours().text.secondary, Stroke::Outline));
    const double left = cell.left() + look.px(bracketLeft) + 0.5, middle = cell.center().y() + 0.5;
    const double tick = left + look.px(bracketTick);
    painter.drawLine(QPointF(left, middle), QPointF(tick, middle));
    if (first)
        painter.drawLine(QPointF(left, middle), QPointF(left, cell.bottom() + 1));
    if (second)
        painter.drawLine(QPointF(left, cell.top()), QPointF(left, middle));
}

void PatchCells::paintStatus(
    QPainter& painter, const QRect& cell, int row, const QString& text, const Look& look) const
{
    const int side = look.px(IconSize::Badge);
    const QRectF badge(cell.left() + look.px(pad), cell.center().y() - side / 2.0 + 0.5, side, side);
    const std::optional<FindingMark> worst = m_model.worst(row);
    if (worst || (m_model.marks(row).isEmpty() && m_model.isWired(row)))
        paintSeverity(painter, badge, worst ? Verdict(worst->severity) : std::nullopt, look.colours());
    else if (!m_model.marks(row).isEmpty())
        paintAccepted(painter, badge, look.colours());
    const int left = m_model.isWired(row) || worst ? int(badge.right()) + look.px(pad) : cell.left() + look.px(pad);
    painter.setFont(look.font(TypeRole::Small));
    drawText(painter, {left, cell.top(), cell.right() - left, cell.height()}, text, Qt::AlignLeft);
}

void PatchCells::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Look look = currentLook();
    const Palette& colours = look.colours();
    const PatchColumn column = m_model.columns()[size_t(index.column())].column;
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const bool inRow = column == PatchColumn::Number && view
        && view->selectionModel()->rowIntersectsSelection(index.row(), QModelIndex());
    const bool selected = inRow || option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect,
        selected                             ? colours.accent.spikeTint
            : m_model.isOddStripe(index.row()) ? colours.surface.sunken
                                               : colours.surface.panel);
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, colours.surface.line);
    painter->setPen(index.data(Qt::ForegroundRole).value<QColor>());
    painter->setFont(look.font(column == PatchColumn::Name ? TypeRole::BodyStrong : TypeRole::Body));
    const QRect room = option.rect.adjusted(look.px(pad), 0, -look.px(pad), 0);
    if (const QVariant tick = index.data(Qt::CheckStateRole); tick.isValid()) {
        QStyleOptionViewItem box = option;
        box.rect = tickBox(option.rect, look);
        box.state = QStyle::State_Enabled | (tick.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
        option.widget->style()->drawPrimitive(
            QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget->parentWidget());
    } else if (column == PatchColumn::Status) {
        paintStatus(*painter, option.rect, index.row(), index.data().toString(), look);
    } else {
        drawText(*painter, room, index.data().toString(),
            column == PatchColumn::Number ? Qt::AlignRight : Qt::AlignLeft);
    }
    if (column == PatchColumn::Number)
        paintNumber(*painter, option.rect, index.row(), look);
    if (view && view->hasFocus() && view->currentIndex() == index) {
        painter->setPen(QPen(colours.accent.ink, Stroke::Focus));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

QWidget* PatchCells::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* editor = new QLineEdit(parent);
    editor->setProperty("cell", true);
    editor->setAccessibleName(m_model.headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    const PatchColumn column = m_model.columns()[size_t(index.column())].column;
    const bool socket = column == PatchColumn::Socket;
    if (column == PatchColumn::Number || column == PatchColumn::Note)
        return editor;
    auto* completer = new QCompleter(editor);
    completer->setModel(wordModel(m_model, column, completer));
    completer->setCompletionRole(Qt::UserRole);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(socket ? Qt::MatchContains : Qt::MatchStartsWith);
    completer->setMaxVisibleItems(mostWords);
    completer->popup()->setProperty("completes", true);
    completer->popup()->setMinimumWidth(currentLook().px(socket ? socketsWidth : wordsWidth));
    editor->setCompleter(completer);
    auto* self = const_cast<PatchCells*>(this);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), self, [self, editor](const QString& text) {
        editor->setText(text);
        Q_EMIT self->commitData(editor);
        Q_EMIT self->closeEditor(editor, SubmitModelCache);
    });
    return editor;
}

/// Of a socket a few letters are enough: the first that has them is meant.
void PatchCells::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    auto* line = qobject_cast<QLineEdit*>(editor);
    if (!line)
        return;
    QString text = line->text().trimmed();
    const bool socket = m_model.columns()[size_t(index.column())].column == PatchColumn::Socket;
    if (socket && !text.isEmpty() && !m_model.sockets().contains(socketKey(text))) {
        line->completer()->setCompletionPrefix(text);
        if (line->completer()->completionCount() > 0)
            text = line->completer()->currentCompletion();
    }
    model->setData(index, text, Qt::EditRole);
}

void PatchCells::updateEditorGeometry(
    QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    editor->setGeometry(option.rect);
}

/// A tick answers to a click on it, and to Space.
bool PatchCells::editorEvent(
    QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (!(index.flags() & Qt::ItemIsUserCheckable))
        return false;
    const bool released = event->type() == QEvent::MouseButtonRelease
        && tickBox(option.rect, currentLook()).adjusted(-6, -6, 6, 6).contains(static_cast<QMouseEvent*>(event)->pos());
    const bool space = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
    if (!released && !space)
        return false;
    const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}
