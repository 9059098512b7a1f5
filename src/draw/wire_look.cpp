// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draw/wire_look.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr WireLook looks[] = {
    {"hot"_L1, u"H", &Palette::Wire::hot},
    {"cold"_L1, u"C", &Palette::Wire::cold},
    {"left"_L1, u"L", &Palette::Wire::left},
    {"right"_L1, u"R", &Palette::Wire::right},
    {"shield"_L1, u"S", &Palette::Wire::shield},
    {"common"_L1, u"S", &Palette::Wire::shield},
    {"phantom"_L1, u"48", &Palette::Wire::phantom},
    {"send"_L1, u"\u2192", &Palette::Wire::send},
    {"return"_L1, u"\u2190", &Palette::Wire::comesBack},
};

constexpr WireLook unknown{""_L1, u"", &Palette::Wire::shield};

} // namespace

std::span<const WireLook> wireLooks()
{
    return looks;
}

const WireLook& wireLook(QStringView role)
{
    const auto it = std::ranges::find_if(looks, [role](const WireLook& look) { return look.role == role; });
    return it == std::end(looks) ? unknown : *it;
}
