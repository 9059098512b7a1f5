// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "show/stage_plan.h"

#include <array>
#include <cmath>
#include <numbers>

namespace {

struct Share {
    double across, down;
};

QList<QPoint> scaled(std::initializer_list<Share> shares, QSize stage)
{
    QList<QPoint> points;
    for (const Share& share : shares)
        points << QPoint(int(std::lround(share.across * stage.width())), int(std::lround(share.down * stage.height())));
    return points;
}

QList<QPoint> rectangle(QSize)
{
    return {};
}

QList<QPoint> thrust(QSize stage)
{
    return scaled({{0, 0}, {1, 0}, {1, 0.6}, {0.7, 0.6}, {0.7, 1}, {0.3, 1}, {0.3, 0.6}, {0, 0.6}}, stage);
}

QList<QPoint> narrowBack(QSize stage)
{
    return scaled({{0.15, 0}, {0.85, 0}, {1, 1}, {0, 1}}, stage);
}

QList<QPoint> cutCorners(QSize stage)
{
    return scaled({{0, 0}, {1, 0}, {1, 0.7}, {0.85, 1}, {0.15, 1}, {0, 0.7}}, stage);
}

/// The front bows out by a quarter of the depth.
QList<QPoint> roundFront(QSize stage)
{
    constexpr int pieces = 16;
    QList<QPoint> points = scaled({{0, 0}, {1, 0}}, stage);
    for (int i = 0; i <= pieces; ++i) {
        const double angle = std::numbers::pi * i / pieces;
        points << scaled({{(1 + std::cos(angle)) / 2, 0.75 + 0.25 * std::sin(angle)}}, stage);
    }
    return points;
}

constexpr std::array presets {
    OutlinePreset {QT_TRANSLATE_NOOP("StageOutline", "Rectangle"), &rectangle},
    OutlinePreset {QT_TRANSLATE_NOOP("StageOutline", "Round front"), &roundFront},
    OutlinePreset {QT_TRANSLATE_NOOP("StageOutline", "Thrust"), &thrust},
    OutlinePreset {QT_TRANSLATE_NOOP("StageOutline", "Narrow at the back"), &narrowBack},
    OutlinePreset {QT_TRANSLATE_NOOP("StageOutline", "Cut corners"), &cutCorners},
};

} // namespace

std::span<const OutlinePreset> outlinePresets()
{
    return presets;
}

const char* pictureFormat(const QByteArray& image)
{
    if (image.startsWith("\x89PNG\r\n\x1a\n"))
        return "PNG";
    return image.startsWith("\xff\xd8\xff") ? "JPEG" : nullptr;
}
