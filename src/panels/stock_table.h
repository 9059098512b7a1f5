// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/cell_table.h"
#include "panels/stock_table_model.h"

class QMenu;

/// What is owned, as a table to type and paste in. What needs the selected rows is selected on the canvas, too.
class StockTable : public CellTable {
    Q_OBJECT

public:
    explicit StockTable(Document& document, QWidget* parent = nullptr);

    StockTableModel& tableModel() { return m_model; }
    void refresh(); ///< when shown
    void startTyping(); ///< in the row for what comes next

    void copy() const;
    void paste();
    void clearCells(); ///< the list no longer says how many are owned
    void setShortOnly(bool only);

Q_SIGNALS:
    void said(const QString& text);

protected:
    bool isOwnKey(const QKeyEvent& event) const override;
    bool runKey(const QKeyEvent& event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void fitColumns();
    void retranslate();
    void go(int row, StockColumn column);
    void pushSelection();

    Document& m_document;
    StockTableModel m_model;
    bool m_stale = false;
    bool m_reading = false;
};
