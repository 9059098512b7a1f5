// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/floor.h"

#include "canvas/patch_columns.h"
#include "canvas/show_scene.h"

#include <QCoreApplication>
#include <QPainter>
#include <QVarLengthArray>

#include <cmath>

namespace {

constexpr double dotPitch = 24;
constexpr double leastGridPx = 5; ///< closer lines are left out
constexpr double seatPitch = 320; ///< millimetres from one seat to the next
constexpr double captionRoom = 120;
constexpr double captionHeight = 40; ///< px above the top box of a column

void paintGrid(QPainter& painter, const QRectF& exposed, const CanvasStyle& style, const QRectF& floor, int step)
{
    if (step / style.unit < leastGridPx)
        return;
    const QRectF shown = exposed & floor;
    QVarLengthArray<QLineF, 128> lines;
    for (int x = int(std::ceil(shown.left() / step)) * step; x <= shown.right(); x += step)
        lines.append(QLineF(x, shown.top(), x, shown.bottom()));
    for (int y = int(std::ceil(shown.top() / step)) * step; y <= shown.bottom(); y += step)
        lines.append(QLineF(shown.left(), y, shown.right(), y));
    painter.drawLines(lines.constData(), int(lines.size()));
}

void paintAudience(QPainter& painter, const CanvasStyle& style, const QRectF& floor)
{
    const Palette& colours = style.colours();
    const double unit = style.unit;
    painter.setPen(QPen(colours.accent.ink, 3 * unit, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(floor.bottomLeft(), floor.bottomRight());
    const QString caption = QCoreApplication::translate("Canvas", "Audience");
    const QFont type = font(TypeRole::Label, style.textScale);
    const double height = lineHeight(TypeRole::Label, style.textScale) * unit;
    const double captionWidth = (QFontMetricsF(type).horizontalAdvance(caption) + 2 * Space::Wide) * unit;
    painter.setPen(QPen(colours.surface.lineStrong, unit));
    painter.setBrush(Qt::NoBrush);
    const double radius = seatPitch * 0.28;
    const double seatTop = floor.bottom() + 10 * unit;
    for (double x = floor.left() + seatPitch / 2; radius > 2 * unit && x < floor.right(); x += seatPitch) {
        if (std::abs(x - floor.center().x()) > captionWidth / 2 + radius)
            painter.drawArc(QRectF(x - radius, seatTop, 2 * radius, 2 * radius), 0, 180 * 16);
    }
    painter.save();
    painter.translate(floor.center().x(), floor.bottom() + 8 * unit);
    painter.scale(unit, unit);
    painter.setFont(type);
    painter.setPen(colours.text.secondary);
    painter.drawText(QRectF(-200, 0, 400, height / unit), Qt::AlignHCenter | Qt::AlignVCenter, caption);
    painter.restore();
}

constexpr double nowhere = std::numeric_limits<double>::max();

/// The left edge of each column, and the top of all boxes.
struct ColumnEdges {
    QList<double> lefts = QList<double>(patchColumnCount(), nowhere);
    double top = nowhere;
};

ColumnEdges columnEdges(const ShowScene& scene)
{
    ColumnEdges edges;
    for (const DeviceItem* item : scene.devices()) {
        if (!item->isVisible())
            continue;
        double& left = edges.lefts[patchColumn(*item->facts().type)];
        left = std::min(left, item->pos().x());
        edges.top = std::min(edges.top, item->pos().y());
    }
    return edges;
}

} // namespace

void paintStageFloor(QPainter& painter, const QRectF& exposed, const CanvasStyle& style, QSize stage, bool centreLine)
{
    const Palette& colours = style.colours();
    const QRectF floor(QPointF(0, 0), QSizeF(stage));
    painter.fillRect(exposed, colours.surface.canvas);
    painter.fillRect(exposed & floor, colours.surface.stage);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(colours.surface.grid, 0));
    paintGrid(painter, exposed, style, floor, gridMm);
    painter.setPen(QPen(colours.surface.gridMajor, 0));
    paintGrid(painter, exposed, style, floor, 4 * gridMm);
    QPen centre(colours.surface.lineStrong, 0);
    centre.setDashPattern({12, 4, 2, 4});
    painter.setPen(centre);
    if (centreLine)
        painter.drawLine(QPointF(floor.center().x(), 0), QPointF(floor.center().x(), floor.bottom()));
    painter.setPen(QPen(colours.surface.lineStrong, 0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(floor);
    painter.setRenderHint(QPainter::Antialiasing);
    if (exposed.bottom() >= floor.bottom())
        paintAudience(painter, style, floor);
}

void paintPatchFloor(QPainter& painter, const QRectF& exposed, const ShowScene& scene)
{
    const CanvasStyle& style = scene.style();
    const Palette& colours = style.colours();
    painter.fillRect(exposed, colours.surface.stage);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(colours.surface.gridMajor, 0));
    if (painter.worldTransform().m11() * dotPitch >= 2 * leastGridPx) {
        QVarLengthArray<QPointF, 512> dots;
        for (double x = std::floor(exposed.left() / dotPitch) * dotPitch; x <= exposed.right(); x += dotPitch) {
            for (double y = std::floor(exposed.top() / dotPitch) * dotPitch; y <= exposed.bottom(); y += dotPitch)
                dots.append(QPointF(x, y));
        }
        painter.drawPoints(dots.constData(), int(dots.size()));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font(TypeRole::Label));
    painter.setPen(colours.text.secondary);
    const ColumnEdges edges = columnEdges(scene);
    if (exposed.top() > edges.top)
        return;
    double free = -nowhere; // captions that would lie on the one before are left out
    for (int column = 0; column < patchColumnCount(); ++column) {
        const QRectF caption(edges.lefts[column], edges.top - captionHeight, 300, captionHeight);
        if (edges.lefts[column] >= exposed.right() || edges.lefts[column] < free)
            continue;
        painter.drawText(caption, Qt::AlignVCenter, patchColumnName(column));
        free = edges.lefts[column] + captionRoom;
    }
}
