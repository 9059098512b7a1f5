// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draw/symbols.h"

#include <QStyledItemDelegate>
#include <QTreeView>

/// Draws headings with their counts, and types with symbol, name, maker and sockets.
class LibraryDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    LibraryDelegate(const Symbols& symbols, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintType(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    const Symbols& m_symbols;
};

/// The tree of gear; rows can be dragged out as "application/x-crosspatch-type", the type's key in UTF-8.
class LibraryView : public QTreeView {
    Q_OBJECT

public:
    LibraryView(const Symbols& symbols, QWidget* parent = nullptr);

protected:
    void startDrag(Qt::DropActions actions) override;

private:
    const Symbols& m_symbols;
};
