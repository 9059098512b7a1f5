// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/canvas_style.h"

#include <QList>
#include <QPointF>

#include <optional>

/// What of the plan is seen.
struct Place {
    Picture picture = Picture::Stage;
    QPointF centre; ///< in scene coordinates
    double zoom = 1;
};

/// True where one could not tell them apart.
bool samePlace(const Place& one, const Place& other);

/// The places that were seen, to go back to. Each jump adds one; what is panned in between belongs to the last.
class Places {
public:
    /// From `here` there is a jump to `there`; what lay ahead is forgotten.
    void jump(const Place& here, const Place& there);

    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_places.size(); }
    std::optional<Place> back(const Place& here) { return step(here, -1); }
    std::optional<Place> forward(const Place& here) { return step(here, +1); }
    void clear();

private:
    std::optional<Place> step(const Place& here, int direction);

    QList<Place> m_places;
    qsizetype m_at = -1;
};
