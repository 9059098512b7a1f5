// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/stage_symbols.h"

#include "show/stage_edits.h"

#include <QTransform>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array floorSymbols {"riser"_L1, "ramp"_L1, "steps"_L1, "rug"_L1, "area"_L1};

/// Gear of thin or curved lines: where in it the socket is, as a share of its depth from the middle to the front.
struct ThinSymbol {
    QLatin1StringView symbol;
    double socket;
};

constexpr std::array<ThinSymbol, 20> thinSymbols {{
    {"mic-boom"_L1, 0.33},
    {"mic-boundary"_L1, 0},
    {"mic-clip"_L1, 0},
    {"mic-condenser"_L1, 0.33},
    {"mic-hand"_L1, 0},
    {"mic-headset"_L1, 0},
    {"mic-pair"_L1, 0},
    {"mic-short"_L1, 0},
    {"mic-straight"_L1, 0},
    {"eguitar"_L1, 0.3},
    {"bass"_L1, 0.3},
    {"acoustic"_L1, 0.3},
    {"dbass"_L1, 0.2},
    {"cello"_L1, 0.2},
    {"violin"_L1, 0.2},
    {"sax"_L1, 0},
    {"trumpet"_L1, 0},
    {"kit"_L1, 0},
    {"person"_L1, 0},
    {"person-seated"_L1, 0},
}};

} // namespace

bool isFloor(const DeviceType& type)
{
    return std::ranges::find(floorSymbols, type.symbol) != floorSymbols.end();
}

std::optional<QPointF> innerSocket(const Device& device, const DeviceType& type)
{
    const auto thin = std::ranges::find(thinSymbols, type.symbol, &ThinSymbol::symbol);
    if (thin == thinSymbols.end())
        return {};
    return QTransform().rotate(device.rotation).map(QPointF(0, thin->socket * footprint(device, type).height()));
}
