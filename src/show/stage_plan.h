// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QRect>

#include <span>

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

/// "PNG" or "JPEG", told by the first bytes; nullptr for anything else.
const char* pictureFormat(const QByteArray& image);

/// A usual shape of stages. The name is marked for translation with the context "StageOutline".
struct OutlinePreset {
    const char* name;
    QList<QPoint> (*corners)(QSize stage); ///< empty: the whole rectangle
};
std::span<const OutlinePreset> outlinePresets();
