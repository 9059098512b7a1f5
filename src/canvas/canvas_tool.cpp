// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/canvas_tool.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace {

constexpr std::array<ToolRow, 4> tools {{
    {"select", QT_TRANSLATE_NOOP("CanvasTool", "Select"), "select", "V", &makeSelectTool},
    {"cable", QT_TRANSLATE_NOOP("CanvasTool", "Cable"), "cable", "C", &makeCableTool},
    {"measure", QT_TRANSLATE_NOOP("CanvasTool", "Measure"), "measure", "M", &makeMeasureTool},
    {"outline", QT_TRANSLATE_NOOP("CanvasTool", "Stage outline"), "area", "O", &makeOutlineTool},
}};

} // namespace

std::span<const ToolRow> canvasTools()
{
    return tools;
}

const ToolRow& canvasTool(QLatin1StringView key)
{
    return *std::ranges::find_if(tools, [key](const ToolRow& row) { return key == QLatin1StringView(row.key); });
}
