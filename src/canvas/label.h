// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/canvas_style.h"
#include "gear/port.h"

#include <QPixmap>

/// What stands at a device on the plan: the channel tag and the name.
struct Label {
    QString tag;
    Kind tagKind = Kind::Microphone;
    QString name;

    bool isEmpty() const { return tag.isEmpty() && name.isEmpty(); }
    bool operator==(const Label&) const = default;
};

/// In px at the style's text scale, outline included.
QSizeF labelSize(const Label& label, const CanvasStyle& style);

/// The label with an outline in the colour of the floor, so that leads may pass under it.
QPixmap labelPixmap(const Label& label, const CanvasStyle& style, double devicePixelRatio);
