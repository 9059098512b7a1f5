// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to the selected cells and rows of the patch table, each as one step.
#include "panels/patch_table.h"

#include "panels/cell_text.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

void PatchTable::copy() const
{
    const QItemSelection selection = selectionModel()->selection();
    if (selection.isEmpty())
        return;
    int left = m_model.columnCount(), right = 0;
    for (const QItemSelectionRange& range : selection) {
        left = std::min(left, range.left());
        right = std::max(right, range.right());
    }
    QList<QStringList> block;
    for (const int row : selectedRows()) {
        QStringList cells;
        for (int column = left; column <= right; ++column)
            cells << m_model.cellText(row, column);
        block << cells;
    }
    QGuiApplication::clipboard()->setText(tabbedText(block));
}

/// One cell goes into all that are selected.
void PatchTable::paste()
{
    QList<QStringList> block = cellsOf(QGuiApplication::clipboard()->text());
    if (block.isEmpty() || !currentIndex().isValid())
        return;
    const QList<int> rows = selectedRows();
    const bool single = block.size() == 1 && block.constFirst().size() == 1;
    int row = currentIndex().row(), column = currentIndex().column();
    if (!rows.isEmpty()) {
        row = rows.constFirst();
        for (const QItemSelectionRange& range : selectionModel()->selection())
            column = std::min(column, range.left());
    }
    if (single && rows.size() > 1 && rows.constLast() - rows.constFirst() == rows.size() - 1)
        block = QList<QStringList>(rows.size(), block.constFirst());
    m_model.paste(row, column, block);
}

void PatchTable::clearCells()
{
    QMap<PatchField, QList<PatchLine>> cells;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        const std::optional<PatchField> field = m_model.columns()[size_t(index.column())].field;
        if (field && !m_model.isNext(index.row()))
            cells[*field] << m_model.lines()[index.row()];
    }
    m_model.change(tr("Clear cells"), [&cells](Show& show) {
        for (auto cell = cells.begin(); cell != cells.end(); ++cell)
            clearFields(show, *cell, {cell.key()});
    });
}

void PatchTable::fill(bool series)
{
    const QList<PatchLine> lines = m_model.lines(selectedRows());
    QList<PatchField> fields;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        const std::optional<PatchField> field = m_model.columns()[size_t(index.column())].field;
        if (field && !fields.contains(*field))
            fields << *field;
    }
    m_model.change(series ? tr("Fill series") : tr("Fill down"), [&](Show& show) {
        for (const PatchField field : fields) {
            if (series)
                fillSeries(show, lines, field, m_model.sockets());
            else
                fillDown(show, lines, field, m_model.sockets());
        }
    });
}

void PatchTable::moveRows(const QList<int>& rows, int before)
{
    const QList<PatchLine> lines = m_model.lines(rows);
    const int column = std::max(0, currentIndex().column());
    m_model.change(tr("Move rows"), [&](Show& show) { moveLines(show, lines, before); });
    m_following = true;
    selectLines(lines, column);
    m_following = false;
    m_pushed = selectedRows();
}

void PatchTable::moveByKey(int direction)
{
    const QList<int> rows = selectedRows();
    if (rows.isEmpty())
        return;
    const int before = direction < 0 ? rows.constFirst() - 1 : rows.constLast() + 2;
    if (before >= 0 && before <= m_model.lines().size())
        moveRows(rows, before);
}

void PatchTable::insertRows()
{
    const QList<int> rows = selectedRows();
    const int row = rows.isEmpty() ? int(m_model.lines().size()) : rows.constFirst();
    const QList<PatchLine>& lines = m_model.lines();
    const QString name = m_model.side() == PatchSide::Inputs ? tr("Spare") : QString();
    m_model.change(tr("Insert a row"), [&](Show& show) {
        const int number = row < lines.size() ? lineNumber(show, lines[row])
            : lines.isEmpty()                 ? 1
                                              : lineNumber(show, lines.constLast()) + 1;
        insertLines(show, m_model.side(), number, std::max<qsizetype>(1, rows.size()), name);
    });
    selectionModel()->setCurrentIndex(
        m_model.index(row, m_model.indexOf(PatchColumn::Name)), QItemSelectionModel::ClearAndSelect);
}

void PatchTable::removeRows()
{
    const QList<PatchLine> lines = m_model.lines(selectedRows());
    m_model.change(tr("Delete rows"), [&lines](Show& show) { removeLines(show, lines); });
}

void PatchTable::setPair(bool linked)
{
    const QList<PatchLine> lines = m_model.lines(selectedRows());
    qsizetype pairs = 0;
    m_model.change(linked ? tr("Stereo pair") : tr("Two mono channels"),
        [&](Show& show) { pairs = setLinked(show, lines, linked); });
    if (linked && pairs == 0)
        Q_EMIT said(tr("A pair needs two channels whose numbers follow each other."));
}

void PatchTable::renumber()
{
    const QList<PatchLine> lines = m_model.lines(selectedRows());
    m_model.change(tr("Renumber"), [&lines](Show& show) {
        if (!lines.isEmpty())
            renumberLines(show, lines, lineNumber(show, lines.constFirst()));
    });
}

void PatchTable::assign(const AssignOptions& options)
{
    const QList<PatchLine> chosen = m_model.lines(selectedRows());
    const QList<PatchLine> lines = chosen.size() > 1 ? chosen : m_model.lines();
    Assigned assigned;
    m_model.change(tr("Assign sockets"), [&](Show& show) { assigned = assignLines(show, lines, options); });
    if (!assigned.left.isEmpty())
        Q_EMIT said(tr("%n lines found no free socket and stay as they were.", nullptr, int(assigned.left.size())));
    else if (assigned.moves.isEmpty())
        Q_EMIT said(tr("All of them are there already."));
}
