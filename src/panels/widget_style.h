// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draw/tokens.h"

#include <QPalette>
#include <QString>

class QApplication;

/// The look of all standard widgets. Widgets say what they are by dynamic properties:
/// QLabel "type" = title, heading, strong, small, label, caption and "tone" = secondary, tertiary;
/// QPushButton "primary" or "quiet"; QToolButton "chip" or "segment" (in a QFrame "segmented");
/// QFrame "card" = plain, ok, note, warning, error, danger, and "rule" for a hair line.
QString styleSheet(Theme theme, double textScale);

QPalette widgetPalette(Theme theme);

/// Dresses the application: style, palette, font, style sheet, keyboard focus ring. May be called again at any time.
void applyStyle(QApplication& app, Theme theme, double textScale);
