// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/label.h"

#include "draw/marks.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace {

constexpr double outline = 4;
constexpr double gap = 4; ///< between tag and name

double nameStart(const Label& label, const CanvasStyle& style)
{
    return label.tag.isEmpty() ? outline / 2 : outline / 2 + tagSize(label.tag, style.textScale).width() + gap;
}

} // namespace

QSizeF labelSize(const Label& label, const CanvasStyle& style)
{
    if (label.isEmpty())
        return {};
    const QFontMetricsF metrics(font(TypeRole::Small, style.textScale));
    const double text = label.name.isEmpty() ? -gap : metrics.horizontalAdvance(label.name);
    return {std::ceil(nameStart(label, style) + text + outline / 2),
        lineHeight(TypeRole::Small, style.textScale) + outline};
}

QPixmap labelPixmap(const Label& label, const CanvasStyle& style, double devicePixelRatio)
{
    const QSizeF size = labelSize(label, style);
    QPixmap pixmap((size * devicePixelRatio).toSize());
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& colours = style.colours();
    if (!label.tag.isEmpty())
        drawTag(painter, QPointF(outline / 2, outline / 2), label.tag, label.tagKind, colours, style.textScale);
    if (label.name.isEmpty())
        return pixmap;
    const QFont type = font(TypeRole::Small, style.textScale);
    const QFontMetricsF metrics(type);
    const QPointF base(nameStart(label, style), std::round((size.height() + metrics.ascent() - metrics.descent()) / 2));
    QPainterPath glyphs;
    glyphs.addText(base, type, label.name);
    painter.strokePath(glyphs, QPen(colours.surface.stage, outline, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setFont(type);
    painter.setPen(colours.text.primary);
    painter.drawText(base, label.name);
    return pixmap;
}
