// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/stock_table.h"

#include "panels/cell_text.h"
#include "panels/look.h"
#include "panels/stock_cells.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>

#include <array>

namespace {

constexpr std::array columnWidths {184, 72, 68, 72, 72, 220, 220}; // px at 100 %

/// A key with what it does while the table has the keyboard.
struct TableKey {
    QKeySequence keys;
    void (*run)(StockTable& table);
};

const QList<TableKey>& tableKeys()
{
    static const QList<TableKey> keys {
        {QKeySequence(QKeySequence::Copy), [](StockTable& table) { table.copy(); }},
        {QKeySequence(QKeySequence::Paste), [](StockTable& table) { table.paste(); }},
        {QKeySequence(QKeySequence::SelectAll), [](StockTable& table) { table.selectAll(); }},
        {QKeySequence(Qt::Key_Delete), [](StockTable& table) { table.clearCells(); }},
        {QKeySequence(Qt::Key_Backspace), [](StockTable& table) { table.clearCells(); }},
        {QKeySequence(Qt::Key_F2), [](StockTable& table) { table.edit(table.currentIndex()); }},
    };
    return keys;
}

const TableKey* keyFor(const QKeyEvent& event)
{
    const auto found = std::ranges::find(tableKeys(), QKeySequence(event.keyCombination()), &TableKey::keys);
    return found == tableKeys().end() ? nullptr : &*found;
}

} // namespace

StockTable::StockTable(Document& document, QWidget* parent)
    : CellTable(parent)
    , m_document(document)
    , m_model(document)
{
    setModel(&m_model);
    setItemDelegate(new StockCells(m_model, this));
    setObjectName(QStringLiteral("stockTable"));
    setFrozenColumns(1);
    fitColumns();
    retranslate();
    connect(&m_model, &StockTableModel::said, this, &StockTable::said);
    connect(
        &m_model, &StockTableModel::added, this, [this](int row) { go(row, StockColumn::Owned); }, Qt::QueuedConnection);
    connect(&document, &Document::changed, this, &StockTable::refresh);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &StockTable::pushSelection);
}

void StockTable::retranslate()
{
    setAccessibleName(tr("Stock"));
    Q_EMIT m_model.headerDataChanged(Qt::Horizontal, 0, m_model.columnCount() - 1);
    viewport()->update();
}

void StockTable::fitColumns()
{
    const Look look = currentLook();
    verticalHeader()->setDefaultSectionSize(look.px(Measure::Row));
    for (size_t i = 0; i < columnWidths.size(); ++i)
        setColumnWidth(int(i), look.px(columnWidths[i]));
}

/// Rows are read anew only while somebody sees them; the cursor stays on its thing.
void StockTable::refresh()
{
    m_stale = !isVisible();
    if (m_stale)
        return;
    const QModelIndex current = currentIndex();
    const bool atNext = current.isValid() && m_model.isNext(current.row());
    const StockNeed* need = current.isValid() ? m_model.needAt(current.row()) : nullptr;
    const StockNeed at = need ? *need : StockNeed();
    m_reading = true;
    m_model.refresh();
    if (current.isValid() && !currentIndex().isValid()) {
        const int row = atNext ? m_model.rowCount() - 1 : m_model.rowOf(at.key, at.lengthMm);
        go(row >= 0 ? row : std::min(current.row(), m_model.rowCount() - 1), StockColumn(current.column()));
    }
    m_reading = false;
}

void StockTable::go(int row, StockColumn column)
{
    if (row < 0)
        return;
    row += m_model.isHeading(row) ? 1 : 0;
    const QModelIndex index = m_model.index(row, int(column));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
}

void StockTable::startTyping()
{
    setFocus(Qt::OtherFocusReason);
    go(m_model.rowCount() - 1, StockColumn::Thing);
}

void StockTable::setShortOnly(bool only)
{
    m_model.setShortOnly(only);
    go(0, StockColumn::Owned);
}

void StockTable::copy() const
{
    QList<QStringList> block;
    const QItemSelection selection = selectionModel()->selection();
    if (selection.isEmpty())
        return;
    int left = m_model.columnCount(), right = 0;
    for (const QItemSelectionRange& range : selection) {
        left = std::min(left, range.left());
        right = std::max(right, range.right());
    }
    for (const int row : selectedRows()) {
        QStringList cells;
        for (int column = left; column <= right && m_model.needAt(row); ++column)
            cells << m_model.cellText(row, StockColumn(column));
        if (!cells.isEmpty())
            block << cells;
    }
    QGuiApplication::clipboard()->setText(tabbedText(block));
}

/// One number goes into all that are selected.
void StockTable::paste()
{
    const QList<QStringList> block = cellsOf(QGuiApplication::clipboard()->text());
    if (block.isEmpty() || !currentIndex().isValid())
        return;
    const QList<int> rows = selectedRows();
    bool ok = false;
    const int count = block.constFirst().constFirst().toInt(&ok);
    if (ok && count >= 0 && block.size() == 1 && block.constFirst().size() == 1 && rows.size() > 1)
        m_model.own(rows, count);
    else
        m_model.paste(rows.isEmpty() ? currentIndex().row() : rows.constFirst(), currentIndex().column(), block);
}

void StockTable::clearCells()
{
    m_model.own(selectedRows(), std::nullopt);
}

bool StockTable::isOwnKey(const QKeyEvent& event) const
{
    return keyFor(event);
}

/// What is typed anywhere in a row goes where something can be typed.
bool StockTable::runKey(const QKeyEvent& event)
{
    if (const QModelIndex at = currentIndex(); isPlainText(event) && at.isValid() && !(at.flags() & Qt::ItemIsEditable))
        go(at.row(), m_model.isNext(at.row()) ? StockColumn::Thing : StockColumn::Owned);
    if (const TableKey* key = keyFor(event)) {
        key->run(*this);
        return true;
    }
    return false;
}

void StockTable::pushSelection()
{
    if (m_reading || !isVisible())
        return;
    QList<DeviceId> devices;
    QList<CableId> leads;
    for (const int row : selectedRows()) {
        if (const StockNeed* need = m_model.needAt(row))
            leads << need->cables;
        for (const DeviceId id : m_model.devicesOf(row)) {
            if (!devices.contains(id))
                devices << id;
        }
    }
    m_document.selection().select(devices, leads);
}

void StockTable::changeEvent(QEvent* event)
{
    CellTable::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fitColumns();
    else if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StockTable::showEvent(QShowEvent* event)
{
    CellTable::showEvent(event);
    if (m_stale)
        refresh();
    if (!currentIndex().isValid()) {
        m_reading = true;
        go(0, StockColumn::Owned);
        m_reading = false;
    }
}

void StockTable::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    const bool some = !selectedRows().isEmpty();
    const auto add = [&](const QString& text, const QKeySequence& key, auto run, bool possible) {
        menu.addAction(text + u'\t' + key.toString(QKeySequence::NativeText), this, run)->setEnabled(possible);
    };
    add(tr("&Copy"), QKeySequence::Copy, [this] { copy(); }, some);
    add(tr("&Paste"), QKeySequence::Paste, [this] { paste(); }, true);
    add(tr("&Forget how many there are"), Qt::Key_Delete, [this] { clearCells(); }, some);
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    menu.exec(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()) : event->globalPos());
}
