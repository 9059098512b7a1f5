// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draw/bay_layout.h"

#include <QHash>
#include <QPointer>
#include <QtWidgets/qaccessiblewidget.h>

class BayBoard;

/// A front, or a jack in it, as assistive tools name it.
struct BayPlace {
    int front = 0;
    std::optional<BaySpot> jack; ///< nothing: the front itself

    bool operator==(const BayPlace&) const = default;
};
size_t qHash(const BayPlace& place, size_t seed = 0);

/// The board for assistive tools: a list of bays, each with its jacks along the upper row, then along the lower one;
/// after them the switches of the sleeves.
class BayBoardAccessible : public QAccessibleWidget {
public:
    explicit BayBoardAccessible(BayBoard* board);
    ~BayBoardAccessible() override;

    QAccessibleInterface* of(const BayPlace& place) const; ///< made when first asked for

    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;

private:
    void followShow();
    void followFocus();
    int fronts() const;

    BayBoard* m_board;
    mutable QHash<BayPlace, QAccessible::Id> m_known;
    QList<QMetaObject::Connection> m_connections;
};

/// A front or a jack. It looks everything up when asked.
class BayPlaceAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    BayPlaceAccessible(BayBoard& board, const BayPlace& place);

    const BayPlace& place() const { return m_place; }

    bool isValid() const override;
    QObject* object() const override { return nullptr; }
    QWindow* window() const override;
    QAccessibleInterface* parent() const override;
    QAccessibleInterface* child(int index) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QString text(QAccessible::Text text) const override;
    void setText(QAccessible::Text, const QString&) override { }
    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    void doAction(const QString& name) override;
    QStringList keyBindingsForAction(const QString& name) const override;

private:
    BayBoardAccessible* list() const;

    QPointer<BayBoard> m_board;
    BayPlace m_place;
};

/// Makes Qt ask here about boards.
void offerBaysToAssistiveTools();
