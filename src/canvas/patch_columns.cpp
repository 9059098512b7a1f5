// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/patch_columns.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Column {
    const char* name;
    std::array<QLatin1StringView, 8> categories;
};

/// What is in none of them stands with the sources.
constexpr std::array<Column, 6> columns {{
    {QT_TRANSLATE_NOOP("Canvas", "Sources"), {}},
    {QT_TRANSLATE_NOOP("Canvas", "DI boxes"),
        {"di-box"_L1, "isolator"_L1, "pad"_L1, "preamp"_L1, "splitter"_L1, "merge"_L1, "effects"_L1, "adapter"_L1}},
    {QT_TRANSLATE_NOOP("Canvas", "Stage boxes"), {"stage-box"_L1, "multicore"_L1, "patch-bay"_L1, "network"_L1}},
    {QT_TRANSLATE_NOOP("Canvas", "Desk"), {"mixer"_L1, "audio-interface"_L1, "converter"_L1}},
    {QT_TRANSLATE_NOOP("Canvas", "Amplifiers"), {"amplifier"_L1, "headphone-amp"_L1, "re-amp"_L1}},
    {QT_TRANSLATE_NOOP("Canvas", "Monitors and PA"), {"speaker"_L1, "headphones"_L1}},
}};

constexpr int boxes = 1;

bool takesInstrument(const DeviceType& type)
{
    return std::ranges::any_of(
        type.ports, [](const Port& port) { return port.kind == Kind::Instrument && port.direction == Direction::In; });
}

} // namespace

int patchColumn(const DeviceType& type)
{
    for (size_t i = 1; i < columns.size(); ++i) {
        const auto& categories = columns[i].categories;
        if (type.category.isEmpty() || std::ranges::find(categories, type.category) == categories.end())
            continue;
        const bool onStage = stationOf(type) == Station::Amplifier && takesInstrument(type);
        return onStage ? boxes : int(i);
    }
    return 0;
}

int patchColumnCount()
{
    return int(columns.size());
}

QString patchColumnName(int column)
{
    return QCoreApplication::translate("Canvas", columns[size_t(column)].name);
}
