// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/look.h"
#include "signal/analysis.h"

#include <QWidget>

#include <optional>

/// A gain over frequency, 0 dB at 1 kHz.
class CurveView : public QWidget {
    Q_OBJECT

public:
    CurveView(const Curve& gain, const QColor& colour, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QPointF pointOf(const QRectF& plot, double hertz, double decibels) const;
    void paintGrid(QPainter& painter, const Look& look, const QRectF& plot) const;
    void paintMark(QPainter& painter, const Look& look, const QRectF& plot) const;

    std::array<double, programmeHertz.size()> m_decibels {};
    QColor m_colour;
    double m_top;
    double m_bottom;
};

/// How far the curve bends between 50 Hz and 15 kHz, in dB.
double bendDb(const Curve& gain);

/// The frequency above 1 kHz where the curve has fallen by 3 dB; nothing when it never does below 20 kHz.
std::optional<double> cornerHertz(const Curve& gain);

/// "4.2 kHz".
QString hertzText(double hertz);
