// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draw/connector_shape.h"
#include "draw/look.h"

#include <QCoreApplication>
#include <QPainter>

/// The context of the words in drawn figures.
struct LearnFigures {
    Q_DECLARE_TR_FUNCTIONS(LearnFigures)
};

/// Draws a figure in units of its own, which are px at 100 % text; strokes keep their width at any text size.
class FigurePencil {
public:
    FigurePencil(QPainter& painter, const Look& look, double unit, double width)
        : m_painter(painter)
        , m_look(look)
        , m_unit(unit)
        , m_width(width / unit)
    {
    }

    const Palette& colours() const { return m_look.colours(); }
    double width() const { return m_width; } ///< in units, 300 at least

    void line(QPointF from, QPointF to, const QColor& colour, double stroke = Stroke::Outline, bool dashed = false);
    void path(
        const QList<QPointF>& corners, const QColor& colour, double stroke = Stroke::Outline, bool dashed = false);
    void arrow(QPointF from, QPointF to, const QColor& colour, double stroke = Stroke::Outline);
    void box(const QRectF& rect, const QColor& fill, double radius = Radius::Device);
    void ring(QPointF centre, double radius, const QColor& fill);
    void dot(QPointF centre, double radius, const QColor& colour);
    void zigzag(QPointF from, QPointF to, const QColor& colour); ///< a resistor, level or upright
    void tick(QPointF centre, bool right); ///< a tick or a cross, in green or red
    void plug(const ConnectorShape& shape, const QRectF& rect, bool mirrored = false);
    void socket(const ConnectorShape& shape, const QRectF& rect);
    void tag(QPointF topLeft, const QString& text); ///< a channel's

    /// Text in a rectangle, smaller where it would not fit.
    void text(const QRectF& rect, Qt::Alignment align, const QString& text, TypeRole role = TypeRole::Small,
        const QColor& colour = {});

private:
    QPointF at(QPointF point) const { return point * m_unit; }
    QRectF at(const QRectF& rect) const { return {rect.topLeft() * m_unit, rect.size() * m_unit}; }
    void pen(const QColor& colour, double stroke, bool dashed = false);

    QPainter& m_painter;
    const Look& m_look;
    double m_unit;
    double m_width;
};

/// A figure that is drawn with the pencil.
void drawLevelLadder(FigurePencil& pencil);
void drawPhantomFeed(FigurePencil& pencil);
void drawPlugSlides(FigurePencil& pencil);
void drawGroundRing(FigurePencil& pencil);
void drawInsideTransformer(FigurePencil& pencil);
void drawHalfNormal(FigurePencil& pencil);
void drawPlugAnatomy(FigurePencil& pencil);
void drawHeadsetPlugs(FigurePencil& pencil);
void drawNumbered(FigurePencil& pencil);
