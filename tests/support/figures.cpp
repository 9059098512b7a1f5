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
    const QString to = nameOf(show, island.socket(arrival.socket));
    for (const LegArrival& leg : arrival.legs) {
        for (size_t signal = 0; signal < leg.gains.size(); ++signal) {
            const SentSignal& sent = island.answer->signals[signal];
            const QString link
                = nameOf(show, island.socket(sent.socket)) + numberOf(sent.leg) + u" → "_s + to + numberOf(leg.leg) + u" at "_s;
            for (size_t f = 0; f < programmeHertz.size(); ++f)
                figures.insert(link + QString::number(programmeHertz[f]), leg.gains[signal][f]);
        }
    }
}

} // namespace

Figures figuresOf(const Show& show, const Analysis& analysis)
{
    Figures figures;
    analysis.forEachIsland([&](const Island& island) {
        const Answer& answer = *island.answer;
        for (const Arrival& arrival : answer.arrivals)
            addArrival(show, island, arrival, figures);
        for (const LegLoad& load : answer.loads)
            figures.insert(nameOf(show, island.socket(load.socket)) + numberOf(load.role) + u" short"_s, load.shortShare);
        for (size_t socket = 0; socket < answer.dc.size(); ++socket) {
            const auto& volts = answer.dc[socket].volts;
            for (int role = 0; volts[size_t(Role::Common)] && role < roleCount; ++role) {
                if (volts[size_t(role)])
                    figures.insert(nameOf(show, island.socket(int(socket))) + numberOf(Role(role)) + u" DC"_s,
                        *volts[size_t(role)]);
            }
        }
    });
    return figures;
}

Figures figuresOf(const Show& show)
{
    return figuresOf(show, analyse(show));
}
