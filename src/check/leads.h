// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/check.h"
#include "check/free_stock.h"

#include <QMap>

/// Picks leads for pairs of sockets by trying each that fits, and remembers what it found for like pairs.
class LeadChooser {
public:
    LeadChooser(const Library& library, Checker& checker, FreeStock stock = {})
        : m_library(library)
        , m_checker(checker)
        , m_stock(std::move(stock))
    {
    }

    /// What is owned and free in the show that is being mended.
    const FreeStock& stock() const { return m_stock; }

    /// Two-ended leads whose plugs fit both sockets, best first: mildest findings, then made for that kind of signal,
    /// then cheapest.
    const QList<CableTypePtr>& leads(const Show& show, const PortRef& from, const PortRef& to);

    /// The best of them, or null.
    CableTypePtr best(const Show& show, const PortRef& from, const PortRef& to);

    /// The best from a passive box into two legs, judged with what feeds the box; otherwise like best().
    CableTypePtr bestHere(const Show& show, const PortRef& from, const PortRef& to);

private:
    const Library& m_library;
    Checker& m_checker;
    FreeStock m_stock;
    QMap<QString, QList<CableTypePtr>> m_known;
};

/// A show with one more lead.
struct Preview {
    Checked after;
    CableId lead;
};

/// What would be if a lead of that type were plugged in between the two ports, as long as the plan asks for.
Preview preview(const Checked& now, const CableTypePtr& type, const PortRef& from, const PortRef& to, Checker& checker);
