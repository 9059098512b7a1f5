// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/cell_table.h"
#include "panels/patch_table_model.h"
#include "show/repatch.h"

class QMenu;

/// The inputs or the outputs of the desk as a table to type, paste, fill and drag in. Its rows and what is selected
/// elsewhere follow each other.
class PatchTable : public CellTable {
    Q_OBJECT

public:
    PatchTable(Document& document, PatchSide side, QWidget* parent = nullptr);

    PatchTableModel& tableModel() { return m_model; }
    void refresh(); ///< when shown: the show may be another one
    void retranslate();

    void copy() const;
    void paste();
    void clearCells();
    void fill(bool series);
    void moveRows(const QList<int>& rows, int before);
    void insertRows();
    void removeRows();
    void setPair(bool linked);
    void renumber(); ///< the selected rows without gaps
    void assign(const AssignOptions& options); ///< the selected rows, or all
    void fillAssignMenu(QMenu& menu);
    PortRef currentSocket() const; ///< of the row that has the keyboard; nothing where it has none

Q_SIGNALS:
    void said(const QString& text);

protected:
    bool isOwnKey(const QKeyEvent& event) const override;
    bool runKey(const QKeyEvent& event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fitColumns();
    void moveByKey(int direction);
    void selectLines(const QList<PatchLine>& lines, int column);
    void followSelection();
    void pushSelection();
    int dropRow(int y) const;
    void fillMenu(QMenu& menu);

    Document& m_document;
    PatchTableModel m_model;
    QList<int> m_pushed; ///< rows whose ways are selected elsewhere, too
    bool m_following = false;
    bool m_stale = false;
    QPoint m_pressed; ///< on a row's number
    bool m_mayDrag = false;
    int m_dropRow = -1; ///< while rows are dragged
    AssignOptions m_assign;
};
