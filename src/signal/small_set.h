// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>

#include <algorithm>
#include <vector>

/// A set that mostly holds a handful of things: those it looks through, only more of them it hashes.
template <class T> class SmallSet {
public:
    /// True when the thing was not there before.
    bool insert(const T& thing)
    {
        if (contains(thing))
            return false;
        if (m_few.size() < mostFew) {
            m_few.push_back(thing);
            return true;
        }
        m_more.insert(thing);
        return true;
    }

    bool contains(const T& thing) const
    {
        return std::ranges::find(m_few, thing) != m_few.end() || (!m_more.isEmpty() && m_more.contains(thing));
    }

    void clear()
    {
        m_few.clear();
        m_more.clear();
    }

private:
    static constexpr std::size_t mostFew = 16;

    std::vector<T> m_few;
    QSet<T> m_more;
};
