// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/figures.h"

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const Show& show, const PortRef& ref)
{
    return show.devices.find(ref.device)->name + u'.' + ref.port;
}

QString numberOf(Role role)
{
    return u'/' + QString::number(static_cast<int>(role));
}

void addArrival(const Show& show, const Island& island, const Arrival& arrival, Figures& figures)
{
    const QString to = nameOf(show, arrival.to);
    for (const LegArrival& leg : arrival.legs) {
        for (const LegSignal& signal : leg.signals) {
            const SentSignal& sent = island.signals[static_cast<size_t>(signal.signal)];
            const QString link
                = nameOf(show, sent.from) + numberOf(sent.leg) + u" → "_s + to + numberOf(leg.leg) + u" at "_s;
            for (size_t f = 0; f < programmeHertz.size(); ++f)
                figures.insert(link + QString::number(programmeHertz[f]), signal.gain[f]);
        }
    }
}

} // namespace

Figures figuresOf(const Show& show, const Analysis& analysis)
{
    Figures figures;
    for (const Island& island : analysis.islands) {
        for (const Arrival& arrival : island.arrivals)
            addArrival(show, island, arrival, figures);
        for (const LegLoad& load : island.loads)
            figures.insert(nameOf(show, load.port) + numberOf(load.role) + u" short"_s, load.shortShare);
        for (const PortDc& dc : island.dc) {
            for (auto it = dc.volts.cbegin(); dc.volts.contains(Role::Common) && it != dc.volts.cend(); ++it)
                figures.insert(nameOf(show, dc.port) + numberOf(it.key()) + u" DC"_s, *it);
        }
    }
    return figures;
}

Figures figuresOf(const Show& show)
{
    return figuresOf(show, analyse(show));
}
