// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

/// A table to type in: Enter goes down, Tab goes on, keys of the window are the cells' while these have the keyboard.
/// Its first columns can stay where they are while the others are scrolled sideways.
class CellTable : public QTableView {
    Q_OBJECT

public:
    explicit CellTable(QWidget* parent = nullptr);

    QList<int> selectedRows() const;
    void selectRows(const QList<int>& rows);
    void setFrozenColumns(int count); ///< as far as they leave half of the table to the others
    int frozenWidth() const; ///< px that they take from the others now; 0 where nothing is scrolled

    QModelIndex indexAt(const QPoint& point) const override;
    QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

protected:
    virtual bool isOwnKey(const QKeyEvent& event) const = 0; ///< besides Enter and what can be typed
    virtual bool runKey(const QKeyEvent& event) = 0;
    void step(int rows, int columns);
    static bool isPlainText(const QKeyEvent& event); ///< what would stand in a cell

    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void commitData(QWidget* editor) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    bool stays(int column) const;
    int frozenCount() const;

    int m_frozen = 0;
};
