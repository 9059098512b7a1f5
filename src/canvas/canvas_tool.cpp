// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/canvas_tool.h"

#include <QCoreApplication>

#include <array>

namespace {

constexpr std::array<ToolRow, 2> tools {{
    {"select", QT_TRANSLATE_NOOP("CanvasTool", "Select"), "select", "V", &makeSelectTool},
    {"cable", QT_TRANSLATE_NOOP("CanvasTool", "Cable"), "cable", "C", &makeCableTool},
}};

} // namespace

std::span<const ToolRow> canvasTools()
{
    return tools;
}
