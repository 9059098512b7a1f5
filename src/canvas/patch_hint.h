// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/canvas_style.h"
#include "show/show.h"

#include <QLabel>

/// What to do in a patch that has gear and no lead yet, at the foot of the picture.
class PatchHint : public QLabel {
    Q_OBJECT

public:
    explicit PatchHint(QWidget* parent);

    void setLook(const CanvasStyle& style, const Show& show);
};
