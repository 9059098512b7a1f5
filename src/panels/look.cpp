// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/look.h"

#include <QApplication>
#include <QPalette>

Look currentLook()
{
    const bool dark = QApplication::palette().color(QPalette::Window) == palette(Theme::Dark).surface.panel;
    const double full = font(TypeRole::Body).pixelSize();
    const int px = QApplication::font().pixelSize();
    return {dark ? Theme::Dark : Theme::Light, px > 0 ? px / full : 1.0};
}
