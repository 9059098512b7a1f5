// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QSizeF>

enum class PaperSize { A4, Letter };

/// A sheet and its margins in millimetres; the left one leaves room for punch holes.
struct Paper {
    double width = 297;
    double height = 210;

    static constexpr double left = 15;
    static constexpr double right = 10;
    static constexpr double top = 9;
    static constexpr double foot = 15; ///< what the footer takes, with the lower margin
    static constexpr double firstContent = 28.5; ///< below the head

    double textWidth() const { return width - left - right; }
    double textRight() const { return width - right; }
    double textBottom() const { return height - foot; }
};

Paper landscape(PaperSize size);
Paper upright(PaperSize size);

/// All that is printed is ink on white; grey only as a tint that may get lost in a copy.
struct Ink {
    static constexpr QRgb black = 0xff141414;
    static constexpr QRgb white = 0xffffffff;
    static constexpr QRgb zebra = 0xffe7e7e7;
    static constexpr QRgb danger = 0xff7a0c1c;
    static constexpr QRgb error = 0xffbf2417;
    static constexpr QRgb warning = 0xfff0b323;
};

/// Line widths in millimetres.
struct RuleWidth {
    static constexpr double row = 0.25, footer = 0.35, head = 0.5, group = 0.6;
};
