// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/look.h"

#include <QProxyStyle>

/// What a style sheet cannot draw in the colours of a theme: chevrons, check marks, choices, the ring around the
/// control that has the keyboard.
class FlatStyle : public QProxyStyle {
    Q_OBJECT

public:
    FlatStyle(Theme theme, double textScale);

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
        const QWidget* widget = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
        const QWidget* widget = nullptr) const override;
    QSize sizeFromContents(
        ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const override;
    int pixelMetric(
        PixelMetric metric, const QStyleOption* option = nullptr, const QWidget* widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption* option = nullptr, const QWidget* widget = nullptr,
        QStyleHintReturn* result = nullptr) const override;

private:
    void drawChoice(const QStyleOptionComplex& option, QPainter& painter) const;
    void drawCheck(const QStyleOption& option, QPainter& painter, bool round) const;

    Look m_look;
};

enum class Pointing { Down, Right, Up, Left };

/// A chevron as in the icons, 9 px wide at 100 %, in the middle of `box`.
void drawChevron(QPainter& painter, const QRectF& box, Pointing pointing, const QColor& colour, double scale);
