// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRect>

/// How a lead lies on the plan.
enum class Laying {
    RightAngled, ///< along walls and risers
    Straight, ///< from point to point
};

/// A picture under the plan, as a venue's drawing, to scale.
struct Backdrop {
    QByteArray image; ///< a PNG or JPEG file; empty: none
    QRect place; ///< millimetres on the stage
    int opacity = 50; ///< percent, 1 to 100

    bool isEmpty() const { return image.isEmpty(); }
    bool operator==(const Backdrop&) const = default;
};
