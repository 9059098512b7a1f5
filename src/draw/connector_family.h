// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draw/connector_shape.h"

#include <QPainterPath>

/// How a family is built, as far as a drawing shows it.
enum class ConnectorForm { Jack, Xlr, Phono, Twist, Combo, Block };

/// Measures in px at 100 %: the grip, what sticks out of it and the socket.
struct ConnectorFamily {
    QLatin1StringView key;
    ConnectorForm form;
    int contacts;
    double gripLength;
    double gripHeight;
    double shaftLength;
    double shaftHeight;
    double socket;
};

/// The row of a family; one that is not there is drawn as a plain block.
const ConnectorFamily& connectorFamily(QStringView key);

/// Length of the strain relief between cable and grip.
inline constexpr double ReliefLength = 9;

/// A painter with the three pens of connector drawings. Coordinates are px at 100 %.
class ConnectorPencil {
public:
    ConnectorPencil(QPainter& painter, const ConnectorInk& ink);

    /// Outline and body fill.
    void body(const QPainterPath& path);
    void body(const QRectF& rect, double radius);
    /// A contact: its colour, or `plain` when it has none.
    void contact(const QPainterPath& path, const QColor& colour, const QColor& plain);
    void solid(const QPainterPath& path, const QColor& colour);
    void outline(const QPainterPath& path, double width);
    void hair(const QPointF& from, const QPointF& to);

    const SymbolColours& colours() const { return m_ink.colours; }

private:
    QPainter& m_painter;
    const ConnectorInk& m_ink;
    double m_px;
};
