// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signal/arrival.h"

#include <algorithm>

double PortDc::highest() const
{
    double most = 0;
    for (double volt : volts)
        most = std::max(most, std::abs(volt));
    return most;
}

const Island* Analysis::island(const PortRef& port) const
{
    const auto found = islandOf.constFind(port);
    return found == islandOf.constEnd() ? nullptr : &islands[static_cast<size_t>(*found)];
}

const Island* Analysis::island(CableId cable) const
{
    const auto found = islandOfCable.constFind(cable);
    return found == islandOfCable.constEnd() ? nullptr : &islands[static_cast<size_t>(*found)];
}

const Arrival* Analysis::arrival(const PortRef& to) const
{
    const Island* home = island(to);
    if (!home)
        return nullptr;
    const auto found = std::ranges::find(home->arrivals, to, &Arrival::to);
    return found == home->arrivals.end() ? nullptr : &*found;
}

const PortDc* Analysis::dc(const PortRef& port) const
{
    const Island* home = island(port);
    if (!home)
        return nullptr;
    const auto found = std::ranges::find(home->dc, port, &PortDc::port);
    return found == home->dc.end() ? nullptr : &*found;
}

const Curve& gainOf(const LegArrival& leg, int signal)
{
    static const Curve silence {};
    const auto found = std::ranges::find(leg.signals, signal, &LegSignal::signal);
    return found == leg.signals.end() ? silence : found->gain;
}

double gainDb(const Curve& gain, std::size_t frequency)
{
    return decibel(std::abs(gain[frequency]));
}
