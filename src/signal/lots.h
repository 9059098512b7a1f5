// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gear/part.h"

#include <vector>

/// Things by number that grow together into lots.
class Lots {
public:
    int add()
    {
        m_parent.push_back(static_cast<int>(m_parent.size()));
        return m_parent.back();
    }

    int root(int thing)
    {
        while (parent(thing) != thing) {
            parent(thing) = parent(parent(thing));
            thing = parent(thing);
        }
        return thing;
    }

    void join(int a, int b) { parent(root(a)) = root(b); }

private:
    int& parent(int thing) { return m_parent[static_cast<size_t>(thing)]; }

    std::vector<int> m_parent;
};

constexpr double jointOhm = 10; ///< a resistor below this is copper to mains current

inline bool isJoint(const Part& part)
{
    return part.kind == PartKind::Wire || (part.kind == PartKind::Resistor && part.value < jointOhm);
}
