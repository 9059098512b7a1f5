// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/look.h"

#include <QStyledItemDelegate>

class PatchTableModel;

/// Draws the cells of the patch table as on paper: stripes by group, the group's bar, the bracket of a stereo pair, the
/// badge of the status. Its editors complete what stands in the column already.
class PatchCells : public QStyledItemDelegate {
    Q_OBJECT

public:
    PatchCells(const PatchTableModel& model, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(
        QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(
        QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

private:
    void paintNumber(QPainter& painter, const QRect& cell, int row, const Look& look) const;
    void paintStatus(QPainter& painter, const QRect& cell, int row, const QString& text, const Look& look) const;

    const PatchTableModel& m_model;
};
