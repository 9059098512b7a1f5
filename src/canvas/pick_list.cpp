// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/pick_list.h"

#include "check/words.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 340; ///< px at 100 %
constexpr int mostRows = 9; ///< in sight
constexpr int away = 12; ///< px from the point to the list
constexpr int pageStep = 8;

enum PickRole { DetailRole = Qt::UserRole, VerdictRole, HeadingRole };

/// Badge, text, and at the right end what is quieter.
class PickDelegate : public QStyledItemDelegate {
public:
    PickDelegate(const CanvasStyle& style, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_style(style)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {0, qRound(Measure::Row * m_style.textScale)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const Palette& colours = m_style.colours();
        QRect room = option.rect.adjusted(Space::Small, 0, -Space::Small, 0);
        if (index.data(HeadingRole).toBool()) {
            painter->setFont(font(TypeRole::Caption, m_style.textScale));
            painter->setPen(colours.text.secondary);
            painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
        } else {
            paintGround(*painter, option);
            paintBadge(*painter, room, index.data(VerdictRole));
            paintDetail(*painter, room, index.data(DetailRole).toString());
            painter->setFont(font(TypeRole::Body, m_style.textScale));
            painter->setPen(colours.text.primary);
            painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
        }
        painter->restore();
    }

private:
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option) const
    {
        const Palette& colours = m_style.colours();
        const bool current = option.state.testFlag(QStyle::State_Selected);
        if (!current && !option.state.testFlag(QStyle::State_MouseOver))
            return;
        painter.setPen(current ? QPen(colours.accent.spikeLine) : QPen(Qt::NoPen));
        painter.setBrush(current ? colours.accent.spikeTint : colours.surface.hover);
        painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), Radius::Control, Radius::Control);
    }

    /// An int: the severity, or −1 where all is well.
    void paintBadge(QPainter& painter, QRect& room, const QVariant& verdict) const
    {
        const int size = qRound(IconSize::List * m_style.textScale);
        if (verdict.isValid()) {
            const int severity = verdict.toInt();
            const QRectF box(room.left(), room.center().y() - size / 2.0 + 0.5, size, size);
            paintSeverity(painter, box, severity < 0 ? Verdict() : Verdict(Severity(severity)), m_style.colours());
        }
        room.setLeft(room.left() + size + Space::Small);
    }

    void paintDetail(QPainter& painter, QRect& room, const QString& detail) const
    {
        painter.setFont(font(TypeRole::Small, m_style.textScale));
        painter.setPen(m_style.colours().text.secondary);
        const QFontMetrics metrics = painter.fontMetrics();
        const QString shown = metrics.elidedText(detail, Qt::ElideMiddle, room.width() * 2 / 5);
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, shown);
        room.setRight(room.right() - metrics.horizontalAdvance(shown) - Space::Small);
    }

    const CanvasStyle& m_style;
};

/// For those who hear the list: "Stage box, Line 3, warning, XLR".
QString spoken(const PickRow& row)
{
    QStringList words {row.text};
    if (row.verdict && *row.verdict)
        words << name(**row.verdict);
    if (!row.detail.isEmpty())
        words << row.detail;
    return words.join(u", "_s);
}

} // namespace

PickList::PickList(QWidget* parent)
    : QFrame(parent)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
{
    setCursor(Qt::ArrowCursor);
    setAttribute(Qt::WA_NoMousePropagation); // the tool below would take it for a press on the canvas
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Small, Space::Small, Space::Small, Space::Small);
    column->setSpacing(Space::Unit);
    column->addWidget(m_field);
    column->addWidget(m_list);
    m_field->installEventFilter(this);
    m_list->setModel(&m_rows);
    m_list->setItemDelegate(new PickDelegate(m_style, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(m_field, &QLineEdit::textEdited, this, &PickList::typed);
    connect(m_list, &QListView::clicked, this, &PickList::pick);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& index) { Q_EMIT currentChanged(index.isValid() ? index.row() : -1); });
    hide();
}

void PickList::setLook(const CanvasStyle& style)
{
    m_style = style;
    m_field->setFont(::font(TypeRole::Body, style.textScale));
    m_field->setMinimumHeight(qRound(Measure::Control * style.textScale));
    m_list->setStyleSheet(u"QListView { background: %1; }"_s.arg(style.colours().surface.raised.name()));
}

void PickList::setRows(const QList<PickRow>& rows)
{
    m_rows.clear();
    int first = -1;
    for (const PickRow& row : rows) {
        auto* item = new QStandardItem(row.text);
        item->setData(row.detail, DetailRole);
        item->setData(row.heading, HeadingRole);
        item->setData(spoken(row), Qt::AccessibleTextRole);
        if (row.verdict)
            item->setData(*row.verdict ? int(**row.verdict) : -1, VerdictRole);
        item->setFlags(row.heading ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        m_rows.appendRow(item);
        if (first < 0 && !row.heading)
            first = m_rows.rowCount() - 1;
    }
    fitRows();
    m_list->setCurrentIndex(m_rows.index(first, 0));
}

/// As high as its rows; on the side of the point where there is room.
void PickList::fitRows()
{
    const int row = qRound(Measure::Row * m_style.textScale);
    m_list->setFixedHeight(row * std::clamp(m_rows.rowCount(), 1, mostRows));
    resize(std::min(qRound(listWidth * m_style.textScale), parentWidget()->width()), sizeHint().height());
    QPoint corner = m_at + QPoint(away, away);
    if (corner.x() + width() > parentWidget()->width())
        corner.setX(m_at.x() - away - width());
    if (corner.y() + height() > parentWidget()->height())
        corner.setY(parentWidget()->height() - height());
    move(std::max(0, corner.x()), std::max(0, corner.y()));
}

void PickList::open(QPoint at, const QString& hint)
{
    m_at = at;
    m_field->clear();
    m_field->setPlaceholderText(hint);
    m_field->setAccessibleName(hint);
    m_list->setAccessibleName(hint);
    fitRows();
    show();
    raise();
    m_field->setFocus();
}

void PickList::dismiss()
{
    if (isHidden())
        return;
    if (window()->focusWidget() == m_field) // also in a window that is not active just now
        parentWidget()->setFocus();
    hide();
}

int PickList::current() const
{
    return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
}

void PickList::step(int by)
{
    const int direction = by < 0 ? -1 : 1;
    int wanted = std::clamp(current() + by, 0, std::max(0, m_rows.rowCount() - 1));
    const auto isHeading = [this](int row) { return m_rows.index(row, 0).data(HeadingRole).toBool(); };
    while (wanted >= 0 && wanted < m_rows.rowCount() && isHeading(wanted))
        wanted += direction;
    if (wanted >= 0 && wanted < m_rows.rowCount())
        m_list->setCurrentIndex(m_rows.index(wanted, 0));
}

void PickList::pick()
{
    if (current() >= 0)
        Q_EMIT picked(current());
}

bool PickList::key(int key)
{
    switch (key) {
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_PageUp:
        step(-pageStep);
        return true;
    case Qt::Key_PageDown:
        step(pageStep);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        pick();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        Q_EMIT otherWanted();
        return true;
    case Qt::Key_Escape:
        Q_EMIT left();
        return true;
    default:
        return false;
    }
}

bool PickList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && key(static_cast<QKeyEvent*>(event)->key()))
        return true;
    if (event->type() == QEvent::FocusOut && isVisible()) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            Q_EMIT left();
    }
    return QFrame::eventFilter(watched, event);
}

void PickList::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double half = Stroke::Outline / 2;
    painter.setPen(QPen(m_style.colours().surface.lineStrong, Stroke::Outline));
    painter.setBrush(m_style.colours().surface.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), Radius::Card, Radius::Card);
}
