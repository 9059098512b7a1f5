// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/floor.h"

#include "canvas/show_scene.h"

#include <QCoreApplication>
#include <QPainter>
#include <QVarLengthArray>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double dotPitch = 24;
constexpr double leastGridPx = 5; ///< closer lines are left out
constexpr double seatPitch = 320; ///< millimetres from one seat to the next
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

/// Which column a kind of device stands in, as tidied plans have it.
struct Column {
    const char* name;
    std::array<QLatin1StringView, 8> categories;
};

constexpr std::array<Column, 5> columns{{
    {QT_TRANSLATE_NOOP("Canvas", "Sources"),
        {"microphone"_L1, "instrument"_L1, "computer"_L1, "player"_L1, "wireless"_L1, "recorder"_L1, "reference"_L1}},
    {QT_TRANSLATE_NOOP("Canvas", "DI boxes"), {"di-box"_L1, "isolator"_L1, "pad"_L1, "preamp"_L1, "splitter"_L1}},
    {QT_TRANSLATE_NOOP("Canvas", "Stage boxes"), {"stage-box"_L1, "multicore"_L1}},
    {QT_TRANSLATE_NOOP("Canvas", "Desk"), {"mixer"_L1, "audio-interface"_L1}},
    {QT_TRANSLATE_NOOP("Canvas", "Monitors and PA"), {"speaker"_L1, "headphones"_L1, "headphone-amp"_L1}},
}};

QPointF columnCorner(const ShowScene& scene, const Column& column)
{
    QPointF corner(std::numeric_limits<double>::max(), std::numeric_limits<double>::max());
    for (const DeviceItem* item : scene.devices()) {
        const QString& category = item->facts().type->category;
        if (category.isEmpty() || std::ranges::find(column.categories, category) == column.categories.end())
            continue;
        corner = QPointF(std::min(corner.x(), item->pos().x()), std::min(corner.y(), item->pos().y()));
    }
    return corner;
}

} // namespace

void paintStageFloor(QPainter& painter, const QRectF& exposed, const CanvasStyle& style, QSize stage)
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
    for (const Column& column : columns) {
        const QPointF corner = columnCorner(scene, column);
        if (corner.x() < exposed.right())
            painter.drawText(QRectF(corner.x(), corner.y() - captionHeight, 300, captionHeight), Qt::AlignVCenter,
                QCoreApplication::translate("Canvas", column.name));
    }
}
