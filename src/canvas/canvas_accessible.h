// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/reading_order.h"

#include <QtWidgets/qaccessiblewidget.h>

class ShowView;

/// A device, a port or a lead, as assistive tools name it.
struct Thing {
    DeviceId device;
    QString port;
    CableId cable;

    bool operator==(const Thing&) const = default;
};
size_t qHash(const Thing& thing, size_t seed = 0);

/// The canvas for assistive tools: a list of devices, each with its ports, then of leads, in reading order.
class CanvasAccessible : public QAccessibleWidget {
public:
    explicit CanvasAccessible(ShowView* view);
    ~CanvasAccessible() override;

    QAccessibleInterface* of(const Thing& thing) const; ///< made when first asked for

    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;
    QString text(QAccessible::Text text) const override;

private:
    void followShow();
    void followFocus();
    const QList<Stop>& order() const;
    QAccessibleInterface* viewport() const; ///< null unless there is something in it

    ShowView* m_view;
    mutable QHash<Thing, QAccessible::Id> m_known;
    mutable std::optional<QList<Stop>> m_order;
    QList<QMetaObject::Connection> m_connections;
};

/// Makes Qt ask here about canvases.
void offerCanvasToAssistiveTools();
