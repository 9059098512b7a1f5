// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/stock_table_model.h"

#include <QStyledItemDelegate>

/// Draws the cells of the stock table: headings, a field around what can be typed, a plate around what is missing. The
/// editor of the last row completes what there is.
class StockCells : public QStyledItemDelegate {
    Q_OBJECT

public:
    StockCells(const StockTableModel& model, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(
        QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(
        QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const StockTableModel& m_model;
};
