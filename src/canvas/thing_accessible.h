// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/canvas_accessible.h"

#include <QPointer>

/// A device, a port or a lead on the canvas for assistive tools. It looks everything up when asked.
class ThingAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    ThingAccessible(ShowView& view, const Thing& thing);

    const Thing& thing() const { return m_thing; }

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
    bool isPort() const { return !m_thing.port.isEmpty(); }
    PortRef port() const { return {m_thing.device, m_thing.port}; }
    QStringList ports() const; ///< of a device
    QRectF sceneRect() const;
    bool hasKeyboard() const;
    CanvasAccessible* canvas() const;

    QPointer<ShowView> m_view;
    Thing m_thing;
};
