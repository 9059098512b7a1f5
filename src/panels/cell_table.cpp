// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/cell_table.h"

#include "panels/look.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace {

/// A head whose first sections stay where they are.
class FrozenHead : public QHeaderView {
public:
    explicit FrozenHead(CellTable& table)
        : QHeaderView(Qt::Horizontal, &table)
        , m_table(table)
    {
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QHeaderView::paintEvent(event);
        const int width = m_table.frozenWidth();
        if (width == 0)
            return;
        QPainter painter(viewport());
        painter.fillRect(0, 0, width, height(), currentLook().colours().surface.panel);
        for (int section = 0, left = 0; left < width; left += sectionSize(section++)) {
            painter.save();
            paintSection(&painter, {left, 0, sectionSize(section), height()}, section);
            painter.restore();
        }
    }

    /// What lies below the frozen sections cannot be seen, so it is not dragged either.
    void mousePressEvent(QMouseEvent* event) override
    {
        if (event->pos().x() >= m_table.frozenWidth())
            QHeaderView::mousePressEvent(event);
    }

private:
    CellTable& m_table;
};

} // namespace

CellTable::CellTable(QWidget* parent)
    : QTableView(parent)
{
    setHorizontalHeader(new FrozenHead(*this));
    setProperty("painted", true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(
        QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setMinimumSectionSize(24);
    horizontalHeader()->setSectionsClickable(false);
}

bool CellTable::isPlainText(const QKeyEvent& event)
{
    const bool modified = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return !modified && !event.text().isEmpty() && event.text().front().isPrint();
}

QList<int> CellTable::selectedRows() const
{
    QList<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (!rows.contains(row))
                rows << row;
        }
    }
    std::ranges::sort(rows);
    return rows;
}

void CellTable::selectRows(const QList<int>& rows)
{
    QItemSelection selection;
    for (const int row : rows)
        selection.select(model()->index(row, 0), model()->index(row, model()->columnCount() - 1));
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void CellTable::setFrozenColumns(int count)
{
    m_frozen = count;
    viewport()->update();
}

int CellTable::frozenCount() const
{
    int count = 0, width = 0;
    while (count < m_frozen && width + columnWidth(count) <= viewport()->width() / 2)
        width += columnWidth(count++);
    return horizontalHeader()->offset() > 0 ? count : 0;
}

int CellTable::frozenWidth() const
{
    int width = 0;
    for (int column = frozenCount() - 1; column >= 0; --column)
        width += columnWidth(column);
    return width;
}

bool CellTable::stays(int column) const
{
    return column < frozenCount();
}

QModelIndex CellTable::indexAt(const QPoint& point) const
{
    const bool frozen = point.x() < frozenWidth();
    return QTableView::indexAt(frozen ? QPoint(point.x() - horizontalHeader()->offset(), point.y()) : point);
}

QRect CellTable::visualRect(const QModelIndex& index) const
{
    const QRect rect = QTableView::visualRect(index);
    return rect.isValid() && stays(index.column()) ? rect.translated(horizontalHeader()->offset(), 0) : rect;
}

void CellTable::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    const int sideways = horizontalScrollBar()->value();
    const bool stayed = stays(index.column());
    QTableView::scrollTo(index, hint);
    if (stayed)
        horizontalScrollBar()->setValue(sideways);
    else if (const int hidden = frozenWidth() - visualRect(index).left(); hidden > 0 && !stays(index.column()))
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

void CellTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx == 0 || m_frozen == 0)
        return;
    viewport()->update();
    horizontalHeader()->viewport()->update();
}

void CellTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    const int width = frozenWidth();
    if (width == 0)
        return;
    QPainter painter(viewport());
    painter.fillRect(0, 0, width, viewport()->height(), currentLook().colours().surface.panel);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int last = rowAt(viewport()->height() - 1);
    for (int row = std::max(0, rowAt(0)); row <= (last < 0 ? model()->rowCount() - 1 : last); ++row) {
        for (int column = 0; column < frozenCount(); ++column) {
            const QModelIndex index = model()->index(row, column);
            QStyleOptionViewItem cell = option;
            cell.rect = visualRect(index);
            cell.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
            itemDelegateForIndex(index)->paint(&painter, cell, index);
        }
    }
    painter.fillRect(width - 1, 0, 1, viewport()->height(), currentLook().colours().surface.lineStrong);
}

/// A line that completes words says twice that it is done; one whose row is new was put away with the old rows.
void CellTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool forward = hint == QAbstractItemDelegate::EditNextItem;
    const bool back = hint == QAbstractItemDelegate::EditPreviousItem;
    if (!editor->isHidden())
        QTableView::closeEditor(editor, forward || back ? QAbstractItemDelegate::NoHint : hint);
    if (editor->property("closed").toBool())
        return;
    editor->setProperty("closed", true);
    if (hint != QAbstractItemDelegate::NoHint)
        setFocus(Qt::OtherFocusReason);
    if (hint == QAbstractItemDelegate::SubmitModelCache)
        step(1, 0);
    else if (forward || back)
        step(0, forward ? 1 : -1);
}

void CellTable::commitData(QWidget* editor)
{
    if (!editor->isHidden())
        QTableView::commitData(editor);
}

/// Goes on from the current cell, over the end of a row into the next; headings are skipped.
void CellTable::step(int rows, int columns)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    int row = current.row() + rows, column = current.column() + columns;
    if (column >= model()->columnCount() || column < 0) {
        row += columns;
        column = column < 0 ? model()->columnCount() - 1 : 0;
    }
    const int direction = row < current.row() ? -1 : 1;
    while (row >= 0 && row < model()->rowCount() && !(model()->flags(model()->index(row, column)) & Qt::ItemIsEnabled))
        row += direction;
    if (row < 0 || row >= model()->rowCount())
        row = current.row();
    selectionModel()->setCurrentIndex(model()->index(row, column), QItemSelectionModel::ClearAndSelect);
    scrollTo(currentIndex());
}

/// The window has other uses for some of these keys; while cells have the keyboard they are the cells'.
bool CellTable::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (isOwnKey(key) || isPlainText(key)) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void CellTable::keyPressEvent(QKeyEvent* event)
{
    const bool cameThrough = state() == EditingState; // the line in the cell had it before and is at it
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!cameThrough && !runKey(*event)) {
        if (!enter) {
            QTableView::keyPressEvent(event);
            return;
        }
        step(event->modifiers() & Qt::ShiftModifier ? -1 : 1, 0);
    }
    event->accept();
}
