// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/floor.h"

#include "canvas/patch_columns.h"
#include "canvas/show_scene.h"
#include "check/words.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QVarLengthArray>

#include <array>
#include <cmath>

namespace {

constexpr double dotPitch = 24;
constexpr double leastGridPx = 5; ///< closer lines are left out
constexpr double seatPitch = 320; ///< millimetres from one seat to the next
constexpr double directionInset = 30; ///< px from the corners of the stage
constexpr int majorGrids = 4; ///< every fourth line is a stronger one: a metre
constexpr double captionRoom = 120;
constexpr double captionHeight = 40; ///< px above the top box of a column

void paintGrid(QPainter& painter, const QRectF& shown, const CanvasStyle& style, double step)
{
    if (step / style.unit < leastGridPx)
        return;
    QVarLengthArray<QLineF, 128> lines;
    for (double i = std::ceil(shown.left() / step); i * step <= shown.right(); ++i)
        lines.append(QLineF(i * step, shown.top(), i * step, shown.bottom()));
    for (double i = std::ceil(shown.top() / step); i * step <= shown.bottom(); ++i)
        lines.append(QLineF(shown.left(), i * step, shown.right(), i * step));
    painter.drawLines(lines.constData(), int(lines.size()));
}

/// The words lie the way people read, whichever way the plan is turned.
void paintWords(QPainter& painter, const QPointF& middle, double unit, const QString& words)
{
    painter.save();
    painter.translate(middle);
    painter.scale(unit, unit);
    painter.drawText(QRectF(-200, -20, 400, 40), Qt::AlignCenter, words);
    painter.restore();
}

/// The edge of the stage and the first row of seats before it.
void paintAudience(QPainter& painter, const CanvasStyle& style, const StageFloor& floor)
{
    const Palette& colours = style.colours();
    const double unit = style.unit;
    const QRectF stage(QPointF(0, 0), QSizeF(floor.viewpoint.stage));
    const bool above = floor.viewpoint.fromStage;
    const double edge = above ? stage.top() : stage.bottom();
    const double away = above ? -unit : unit;
    painter.setPen(QPen(colours.accent.ink, 3 * unit, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(stage.left(), edge), QPointF(stage.right(), edge));
    const QString caption = QCoreApplication::translate("Canvas", "Audience");
    const QFont type = font(TypeRole::Label, style.textScale);
    const double height = lineHeight(TypeRole::Label, style.textScale);
    const double captionWidth = (QFontMetricsF(type).horizontalAdvance(caption) + 2 * Space::Wide) * unit;
    painter.setPen(QPen(colours.surface.lineStrong, unit));
    painter.setBrush(Qt::NoBrush);
    const double radius = seatPitch * 0.28;
    const double seat = edge + 10 * away + (above ? -2 * radius : 0);
    for (double x = stage.left() + seatPitch / 2; radius > 2 * unit && x < stage.right(); x += seatPitch) {
        if (std::abs(x - stage.center().x()) > captionWidth / 2 + radius)
            painter.drawArc(QRectF(x - radius, seat, 2 * radius, 2 * radius), above ? 180 * 16 : 0, 180 * 16);
    }
    painter.setFont(type);
    painter.setPen(colours.text.secondary);
    paintWords(painter, {stage.center().x(), edge + (8 + height / 2) * away}, unit, caption);
}

struct DirectionRow {
    const char* word;
    double across, down; ///< shares of the stage from its upstage left corner, as seen from the audience
};

/// Left and right are the players': stage left is to the right for the audience.
constexpr std::array<DirectionRow, 6> directions {{
    {QT_TRANSLATE_NOOP("Canvas", "USR"), 0, 0},
    {QT_TRANSLATE_NOOP("Canvas", "USC"), 0.5, 0},
    {QT_TRANSLATE_NOOP("Canvas", "USL"), 1, 0},
    {QT_TRANSLATE_NOOP("Canvas", "DSR"), 0, 1},
    {QT_TRANSLATE_NOOP("Canvas", "DSC"), 0.5, 1},
    {QT_TRANSLATE_NOOP("Canvas", "DSL"), 1, 1},
}};

void paintDirections(QPainter& painter, const CanvasStyle& style, const StageFloor& floor)
{
    if (!style.showsNames())
        return;
    painter.setFont(font(TypeRole::Caption, style.textScale));
    painter.setPen(style.colours().text.tertiary);
    const double inset = directionInset * style.textScale * style.unit;
    const QSizeF stage = floor.viewpoint.stage;
    for (const DirectionRow& row : directions) {
        const QPointF place(
            inset + row.across * (stage.width() - 2 * inset), inset / 2 + row.down * (stage.height() - inset));
        paintWords(painter, floor.viewpoint.place(place), style.unit, QCoreApplication::translate("Canvas", row.word));
    }
}

void paintBackdrop(QPainter& painter, const StageFloor& floor)
{
    if (floor.backdrop.isNull())
        return;
    painter.save();
    painter.setOpacity(floor.backdropOpacity);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (floor.viewpoint.fromStage) {
        painter.translate(floor.viewpoint.stage.width(), floor.viewpoint.stage.height());
        painter.rotate(180);
    }
    painter.drawPixmap(floor.backdropPlace, floor.backdrop, QRectF(floor.backdrop.rect()));
    painter.restore();
}

} // namespace

ColumnEdges columnEdgesOf(const QHash<DeviceId, DeviceItem*>& devices)
{
    ColumnEdges edges;
    edges.lefts.fill(ColumnEdges::Nowhere, patchColumnCount());
    for (const DeviceItem* item : devices) {
        if (!item->isVisible())
            continue;
        double& left = edges.lefts[patchColumn(*item->facts().type)];
        left = std::min(left, item->pos().x());
        edges.top = std::min(edges.top, item->pos().y());
    }
    return edges;
}

bool followEdges(ColumnEdges& edges, const DeviceType& type, const QRectF& before, const QRectF& now)
{
    double& left = edges.lefts[patchColumn(type)];
    if (!before.isNull() && (before.left() <= left || before.top() <= edges.top))
        return false;
    left = now.isNull() ? left : std::min(left, now.left());
    edges.top = now.isNull() ? edges.top : std::min(edges.top, now.top());
    return true;
}

double gridMm()
{
    return lengthUnit() == LengthUnit::Metres ? 250 : 304.8;
}

double fineGridMm()
{
    return lengthUnit() == LengthUnit::Metres ? 10 : 25.4;
}

void paintStageFloor(QPainter& painter, const QRectF& exposed, const CanvasStyle& style, const StageFloor& floor)
{
    const Palette& colours = style.colours();
    const QRectF stage(QPointF(0, 0), QSizeF(floor.viewpoint.stage));
    painter.fillRect(exposed, colours.surface.canvas);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, !floor.outline.isEmpty());
    QPainterPath shape;
    shape.addPolygon(floor.outline);
    if (!floor.outline.isEmpty())
        painter.setClipPath(shape, Qt::IntersectClip);
    painter.fillRect(exposed & stage, colours.surface.stage);
    paintBackdrop(painter, floor);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(colours.surface.grid, 0));
    paintGrid(painter, exposed & stage, style, gridMm());
    painter.setPen(QPen(colours.surface.gridMajor, 0));
    paintGrid(painter, exposed & stage, style, majorGrids * gridMm());
    painter.restore();
    painter.setRenderHint(QPainter::Antialiasing, false);
    QPen centre(colours.surface.lineStrong, 0);
    centre.setDashPattern({12, 4, 2, 4});
    painter.setPen(centre);
    if (floor.marks)
        painter.drawLine(QPointF(stage.center().x(), 0), QPointF(stage.center().x(), stage.bottom()));
    painter.setPen(QPen(colours.surface.lineStrong, 0));
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing, !floor.outline.isEmpty());
    floor.outline.isEmpty() ? painter.drawRect(stage) : painter.drawPolygon(floor.outline);
    painter.setRenderHint(QPainter::Antialiasing);
    if (floor.marks)
        paintDirections(painter, style, floor);
    if (exposed.bottom() >= stage.bottom() || exposed.top() <= stage.top())
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
    const ColumnEdges& edges = scene.columnEdges();
    if (exposed.top() > edges.top)
        return;
    double free = -ColumnEdges::Nowhere; // captions that would lie on the one before are left out
    for (int column = 0; column < patchColumnCount(); ++column) {
        const QRectF caption(edges.lefts[column], edges.top - captionHeight, 300, captionHeight);
        if (edges.lefts[column] >= exposed.right() || edges.lefts[column] < free)
            continue;
        painter.drawText(caption, Qt::AlignVCenter, patchColumnName(column));
        free = edges.lefts[column] + captionRoom;
    }
}
