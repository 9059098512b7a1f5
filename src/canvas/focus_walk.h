// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/reading_order.h"

#include <QObject>

class DeviceItem;
class QKeyEvent;
class QPainter;
class ShowView;

/// Where the keyboard is on the canvas: at a device or a lead, which is then what is selected, or at a port of the
/// device.
class FocusWalk : public QObject {
    Q_OBJECT

public:
    explicit FocusWalk(ShowView& view);

    const Stop& stop() const { return m_stop; }
    PortRef port() const { return m_port.isEmpty() ? PortRef() : PortRef {m_stop.device, m_port}; }
    void goTo(const Stop& stop);
    void goTo(const PortRef& port);

    /// Tab: on to the next stop or back to the one before; false at the end.
    bool step(bool forward);
    bool key(const QKeyEvent& event); ///< true: taken
    bool wants(int key) const; ///< rather than leave it to a shortcut
    void keyboardCame(bool forward); ///< by Tab: the ring comes, at the first or last stop where nothing is selected
    void pointerTookOver(); ///< the ring goes

    void paint(QPainter& painter) const; ///< the ring, in scene coordinates

Q_SIGNALS:
    void moved();

private:
    void followSelection();
    void followShow();
    void setPort(const QString& port);
    bool arrow(QPoint direction, Qt::KeyboardModifiers modifiers);
    bool walkPorts(QPoint direction);
    void walkSide(const DeviceItem& item, double x, int by);
    bool walkDevices(QPoint direction);
    bool isSeen(const Stop& stop) const;
    PortRef portToWire() const;
    void bringIntoSight();

    ShowView& m_view;
    Stop m_stop;
    QString m_port;
    bool m_byKeyboard = false;
};
