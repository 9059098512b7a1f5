// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draw/symbols.h"
#include "panels/jump_list.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

/// The best answers as rows.
class JumpModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setJumps(QList<Jump> jumps) { m_jumps = std::move(jumps); } ///< ask() shows them
    void ask(const QString& typed, const QList<JumpTarget>& recent);
    const Jump& jump(int row) const { return m_jumps[m_best[row]]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<Jump> m_jumps;
    QList<qsizetype> m_best;
};

/// Draws an answer: its sign, the name, where it belongs, and at the right its keys or what it is.
class JumpDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    JumpDelegate(const JumpModel& model, const Symbols& symbols, QObject* parent);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintSign(QPainter& painter, const QRect& box, const Jump& jump) const;

    const JumpModel& m_model;
    const Symbols& m_symbols;
};

/// False for an action that is of no use just now.
bool canBeChosen(const Jump& jump);

/// What kind of thing it is, in one word: "Device".
QString kindName(const Jump& jump);
