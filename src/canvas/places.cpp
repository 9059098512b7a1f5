// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/places.h"

#include <cmath>

namespace {

constexpr qsizetype mostPlaces = 100;
constexpr double tolerance = 2; ///< px at a zoom of 100 %

} // namespace

bool samePlace(const Place& one, const Place& other)
{
    const double px = one.picture == Picture::Stage ? pxPerMetreAt100 / 1000 : 1;
    return one.picture == other.picture && std::abs(one.zoom / other.zoom - 1) < 0.01
        && (one.centre - other.centre).manhattanLength() * px * one.zoom < tolerance;
}

void Places::jump(const Place& here, const Place& there)
{
    m_places.resize(m_at + 1);
    if (m_places.isEmpty())
        m_places << here;
    m_places.last() = here;
    if (!samePlace(here, there))
        m_places << there;
    if (m_places.size() > mostPlaces)
        m_places.removeFirst();
    m_at = m_places.size() - 1;
}

void Places::clear()
{
    m_places.clear();
    m_at = -1;
}

std::optional<Place> Places::step(const Place& here, int direction)
{
    const qsizetype next = m_at + direction;
    if (next < 0 || next >= m_places.size())
        return {};
    m_places[m_at] = here;
    m_at = next;
    return m_places[m_at];
}
