// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/patch_table.h"

#include "panels/look.h"
#include "panels/patch_cells.h"

#include <QApplication>
#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

PatchTable::PatchTable(Document& document, PatchSide side, QWidget* parent)
    : CellTable(parent)
    , m_document(document)
    , m_model(document, side)
{
    setModel(&m_model);
    setItemDelegate(new PatchCells(m_model, this));
    setObjectName(side == PatchSide::Inputs ? QStringLiteral("inputsTable") : QStringLiteral("outputsTable"));
    setFrozenColumns(m_model.indexOf(PatchColumn::Name) + 1);
    fitColumns();
    retranslate();
    connect(&m_model, &PatchTableModel::said, this, &PatchTable::said);
    connect(&document, &Document::findingsChanged, this, &PatchTable::refresh);
    connect(&document.selection(), &Selection::changed, this, &PatchTable::followSelection);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &PatchTable::pushSelection);
}

void PatchTable::retranslate()
{
    setAccessibleName(m_model.side() == PatchSide::Inputs ? tr("Inputs") : tr("Outputs and mixes"));
    Q_EMIT m_model.headerDataChanged(Qt::Horizontal, 0, m_model.columnCount() - 1);
    viewport()->update();
}

void PatchTable::fitColumns()
{
    const Look look = currentLook();
    verticalHeader()->setDefaultSectionSize(look.px(Measure::Row));
    const auto columns = m_model.columns();
    for (size_t i = 0; i < columns.size(); ++i)
        setColumnWidth(int(i), look.px(columns[i].width));
}

/// Rows are read anew only while somebody sees them.
void PatchTable::refresh()
{
    m_stale = !isVisible();
    if (m_stale)
        return;
    const QList<PatchLine> chosen = m_model.lines(selectedRows());
    const QModelIndex current = currentIndex();
    const QList<PatchLine> at = current.isValid() ? m_model.lines({current.row()}) : QList<PatchLine>();
    const QList<PatchLine> before = m_model.lines();
    m_following = true;
    m_model.refresh();
    if (before != m_model.lines() && current.isValid()) {
        const qsizetype row = at.isEmpty() ? current.row() : m_model.rowOf(at.constFirst());
        const int wanted = std::clamp(int(row < 0 ? current.row() : row), 0, m_model.rowCount() - 1);
        const QModelIndex index = m_model.index(wanted, current.column());
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
        if (chosen.size() > 1)
            selectLines(chosen, current.column());
    }
    m_following = false;
}

void PatchTable::selectLines(const QList<PatchLine>& lines, int column)
{
    QList<int> rows;
    for (const PatchLine& line : lines) {
        if (const qsizetype row = m_model.rowOf(line); row >= 0)
            rows << int(row);
    }
    if (rows.isEmpty())
        return;
    selectionModel()->setCurrentIndex(m_model.index(rows.constFirst(), column), QItemSelectionModel::NoUpdate);
    selectRows(rows);
}

PortRef PatchTable::currentSocket() const
{
    const QList<PatchLine> line = currentIndex().isValid() ? m_model.lines({currentIndex().row()}) : QList<PatchLine>();
    return line.isEmpty() ? PortRef() : lineSocket(m_document.show(), line.constFirst());
}

/// The rows whose own gear or leads are selected on the canvas or in a list.
void PatchTable::followSelection()
{
    if (m_following || !isVisible())
        return;
    const Selection& selection = m_document.selection();
    QList<int> rows;
    for (int row = 0; row < m_model.lines().size(); ++row) {
        const auto chosen = [&selection](auto id) { return selection.contains(id); };
        if (std::ranges::any_of(m_model.leadsOf(row), chosen) || std::ranges::any_of(m_model.devicesOf(row), chosen))
            rows << row;
    }
    m_following = true;
    m_pushed = rows;
    selectRows(rows);
    if (!rows.isEmpty()) {
        selectionModel()->setCurrentIndex(
            m_model.index(rows.constFirst(), std::max(0, currentIndex().column())), QItemSelectionModel::NoUpdate);
        scrollTo(m_model.index(rows.constFirst(), 0));
    }
    m_following = false;
}

void PatchTable::pushSelection()
{
    viewport()->update(); // a row's number shows that something in it is selected
    const QList<int> rows = selectedRows();
    if (m_following || rows == m_pushed || !isVisible())
        return;
    m_pushed = rows;
    QList<DeviceId> devices;
    QList<CableId> leads;
    for (const int row : rows) {
        for (const DeviceId id : m_model.devicesOf(row)) {
            if (!devices.contains(id))
                devices << id;
        }
        leads << m_model.leadsOf(row);
    }
    m_following = true;
    m_document.selection().select(devices, leads);
    m_following = false;
}

void PatchTable::changeEvent(QEvent* event)
{
    CellTable::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fitColumns();
    else if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PatchTable::showEvent(QShowEvent* event)
{
    CellTable::showEvent(event);
    if (m_stale)
        refresh();
    followSelection();
    if (!currentIndex().isValid())
        selectionModel()->setCurrentIndex(
            m_model.index(0, m_model.indexOf(PatchColumn::Name)), QItemSelectionModel::NoUpdate);
}

int PatchTable::dropRow(int y) const
{
    const int row = rowAt(y);
    if (row < 0 || m_model.isNext(row))
        return int(m_model.lines().size());
    return y > rowViewportPosition(row) + rowHeight(row) / 2 ? row + 1 : row;
}

/// A press on a row's number takes the whole row; dragging it moves the rows that are selected.
void PatchTable::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    const bool onNumber = index.isValid() && index.column() == 0 && !m_model.isNext(index.row());
    m_mayDrag = onNumber && event->button() == Qt::LeftButton;
    m_pressed = event->pos();
    if (!m_mayDrag) {
        CellTable::mousePressEvent(event);
        return;
    }
    setFocus(Qt::MouseFocusReason);
    const bool extends = event->modifiers() & Qt::ShiftModifier && currentIndex().isValid();
    const int from = extends ? currentIndex().row() : index.row();
    QList<int> rows;
    for (int row = std::min(from, index.row()); row <= std::max(from, index.row()); ++row)
        rows << row;
    const QList<int> before = selectedRows();
    if (event->modifiers() & Qt::ControlModifier)
        rows += before;
    if (!before.contains(index.row()) || before.size() == 1 || extends || event->modifiers() & Qt::ControlModifier)
        selectRows(rows);
    if (!extends)
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
}

void PatchTable::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_mayDrag) {
        CellTable::mouseMoveEvent(event);
        return;
    }
    if (m_dropRow < 0 && (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_dropRow = dropRow(event->pos().y());
    if (const int row = rowAt(event->pos().y()); row >= 0)
        scrollTo(m_model.index(row, 0));
    viewport()->update();
}

void PatchTable::mouseReleaseEvent(QMouseEvent* event)
{
    const int row = std::exchange(m_dropRow, -1);
    if (!std::exchange(m_mayDrag, false)) {
        CellTable::mouseReleaseEvent(event);
        return;
    }
    if (row >= 0)
        moveRows(selectedRows(), row);
    viewport()->update();
}

void PatchTable::paintEvent(QPaintEvent* event)
{
    CellTable::paintEvent(event);
    if (m_dropRow < 0)
        return;
    const int y = rowViewportPosition(m_dropRow);
    QPainter painter(viewport());
    painter.fillRect(0, y - 2, viewport()->width(), 3, currentLook().colours().accent.ink);
}
