// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draw/group_colour.h"

#include <array>

QColor groupColour(qsizetype index)
{
    static constexpr std::array<QRgb, 8> colours {
        0xffc0392b, 0xffe0a106, 0xff2e8b57, 0xff1f6fb5, 0xff7b3fa0, 0xffd2691e, 0xff148a8a, 0xff8a5a3c};
    return QColor(colours[static_cast<size_t>(index) % colours.size()]);
}
