// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/finding.h"
#include "signal/analyse.h"

#include <QMap>

/// Picks leads for pairs of sockets by trying each that fits, and remembers what it found for like pairs.
class LeadChooser {
public:
    LeadChooser(const Library& library, SolvedShapes& shapes)
        : m_library(library)
        , m_shapes(shapes)
    {
    }

    /// Two-ended leads whose plugs fit both sockets, best first: mildest findings, then made for that kind of signal,
    /// then cheapest.
    const QList<CableTypePtr>& leads(const Show& show, const PortRef& from, const PortRef& to);

    /// The best of them, or null.
    CableTypePtr best(const Show& show, const PortRef& from, const PortRef& to);

    /// The best from a passive box into two legs, judged with what feeds the box; otherwise like best().
    CableTypePtr bestHere(const Show& show, const PortRef& from, const PortRef& to);

private:
    const Library& m_library;
    SolvedShapes& m_shapes;
    QMap<QString, QList<CableTypePtr>> m_known;
};

/// All findings about a lead of that type between two ports, and what else is plugged into them; everything beyond is
/// left out.
QList<Finding> preview(
    const Show& show, const CableTypePtr& type, const PortRef& from, const PortRef& to, SolvedShapes& shapes);
