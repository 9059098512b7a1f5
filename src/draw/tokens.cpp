// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draw/tokens.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

const Palette lightPalette {
    .surface = {.window = rgb(0xE9ECEB), .bar = rgb(0xF3F5F4), .panel = rgb(0xF8F9F9), .raised = rgb(0xFFFFFF), .sunken = rgb(0xEBEEED), .canvas = rgb(0xE4E8E7), .stage = rgb(0xFDFDFC), .line = rgb(0xD2D8D6), .lineStrong = rgb(0x7E8886), .grid = rgb(0xE9EDEB), .gridMajor = rgb(0xD5DCD9), .hover = rgb(0xE6EAE9)},
    .text = {.primary = rgb(0x14191B), .secondary = rgb(0x465053), .tertiary = rgb(0x5F696C), .disabled = rgb(0x98A2A3), .onInk = rgb(0xFFFFFF)},
    .accent = {.spike = rgb(0xD6F036), .spikeTint = rgb(0xEFF8C9), .spikeLine = rgb(0x8FA500), .ink = rgb(0x14191B), .onSpike = rgb(0x14191B), .link = rgb(0x0B57B8)},
    .signal = {.microphone = rgb(0x3770E1), .instrument = rgb(0x025200), .line = rgb(0x6D289B), .headphone = rgb(0x007E94), .speaker = rgb(0xAB5B09), .digital = rgb(0xD8247B), .power = rgb(0x2B3236)},
    .wire = {.hot = rgb(0xC4240F), .cold = rgb(0x0A6CCB), .left = rgb(0x0E9A70), .right = rgb(0x7A1F86), .shield = rgb(0x4E565B), .phantom = rgb(0xB58A00), .send = rgb(0xB85A08), .comesBack = rgb(0x0C87A0)},
    .severity = {
        .ok = {.fill = rgb(0xFFFFFF), .outline = rgb(0x0B7A56), .mark = rgb(0x0B7A56), .tint = rgb(0xE5F4EE)},
        .note = {.fill = rgb(0xDCEBFA), .outline = rgb(0x1E62A8), .mark = rgb(0x154A82), .tint = rgb(0xEEF5FC)},
        .warning = {.fill = rgb(0xF7B92E), .outline = rgb(0x8A5A00), .mark = rgb(0x2B1B00), .tint = rgb(0xFFF5DC)},
        .error = {.fill = rgb(0xD32F14), .outline = rgb(0xA81E08), .mark = rgb(0xFFFFFF), .tint = rgb(0xFDECE8)},
        .danger = {.fill = rgb(0x6B0F3F), .outline = rgb(0x6B0F3F), .mark = rgb(0xFFFFFF), .tint = rgb(0xF9E6F0)},
    },
    .symbol = {.ink = rgb(0x1D2427), .detail = rgb(0x7C8688), .body = rgb(0xFFFFFF), .bodyAlt = rgb(0xEEF1F0), .hole = rgb(0x1D2427)},
};

const Palette darkPalette {
    .surface = {.window = rgb(0x0F1214), .bar = rgb(0x1B2023), .panel = rgb(0x1F2528), .raised = rgb(0x282F33), .sunken = rgb(0x161A1D), .canvas = rgb(0x0E1113), .stage = rgb(0x15191C), .line = rgb(0x343C41), .lineStrong = rgb(0x78838A), .grid = rgb(0x1D2326), .gridMajor = rgb(0x2A3236), .hover = rgb(0x2D353A)},
    .text = {.primary = rgb(0xF1F4F2), .secondary = rgb(0xBBC5C6), .tertiary = rgb(0x98A3A6), .disabled = rgb(0x626C70), .onInk = rgb(0x14191B)},
    .accent = {.spike = rgb(0xD6F036), .spikeTint = rgb(0x30381A), .spikeLine = rgb(0xA9C21E), .ink = rgb(0xF1F4F2), .onSpike = rgb(0x14191B), .link = rgb(0x86BBFF)},
    .signal = {.microphone = rgb(0x417CFF), .instrument = rgb(0x6AEA8A), .line = rgb(0xAE95FF), .headphone = rgb(0x49D4E9), .speaker = rgb(0xF68311), .digital = rgb(0xFE67A4), .power = rgb(0xE6ECEF)},
    .wire = {.hot = rgb(0xF0533F), .cold = rgb(0x4FB0FF), .left = rgb(0x27CF8D), .right = rgb(0xC767C4), .shield = rgb(0xC4CBCE), .phantom = rgb(0xF7CB2D), .send = rgb(0xD98B45), .comesBack = rgb(0x22B4D6)},
    .severity = {
        .ok = {.fill = rgb(0x15191C), .outline = rgb(0x6FD6AE), .mark = rgb(0x6FD6AE), .tint = rgb(0x1B2E28)},
        .note = {.fill = rgb(0x1D3A57), .outline = rgb(0x66B0F5), .mark = rgb(0xBFE0FF), .tint = rgb(0x1C2A38)},
        .warning = {.fill = rgb(0xFFC23D), .outline = rgb(0xFFC23D), .mark = rgb(0x2B1B00), .tint = rgb(0x372E18)},
        .error = {.fill = rgb(0xF2603C), .outline = rgb(0xF2603C), .mark = rgb(0x210500), .tint = rgb(0x3C2420)},
        .danger = {.fill = rgb(0xD4186F), .outline = rgb(0xFF9CCB), .mark = rgb(0xFFFFFF), .tint = rgb(0x3B1D2E)},
    },
    .symbol = {.ink = rgb(0xE4EAE8), .detail = rgb(0x8E999C), .body = rgb(0x20272A), .bodyAlt = rgb(0x2A3236), .hole = rgb(0x07090A)},
};

struct TypeStep {
    int px;
    QFont::Weight weight;
    int line;
    bool condensed;
};

/// In the order of TypeRole.
constexpr TypeStep typeSteps[] = {
    {20, QFont::Medium, 26, false}, // Title
    {15, QFont::Medium, 20, false}, // Heading
    {13, QFont::Normal, 18, false}, // Body
    {13, QFont::Medium, 18, false}, // BodyStrong
    {12, QFont::Normal, 16, false}, // Small
    {12, QFont::Medium, 15, false}, // Label
    {12, QFont::Normal, 15, true}, // Caption
    {12, QFont::Bold, 16, true}, // Tag
    {24, QFont::Normal, 28, false}, // Figure
};

const TypeStep& step(TypeRole role)
{
    return typeSteps[static_cast<int>(role)];
}

} // namespace

const Palette& palette(Theme theme)
{
    return theme == Theme::Light ? lightPalette : darkPalette;
}

QFont font(TypeRole role, double scale)
{
    const TypeStep& type = step(role);
    QFont result(type.condensed ? QStringList{u"Roboto Condensed"_s, u"Roboto"_s, u"sans-serif"_s}
                                : QStringList{u"Roboto"_s, u"sans-serif"_s});
    result.setPixelSize(qRound(type.px * scale));
    result.setWeight(type.weight);
    return result;
}

int lineHeight(TypeRole role, double scale)
{
    return qRound(step(role).line * scale);
}
