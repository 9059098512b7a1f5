// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signal/arriving.h"

#include <algorithm>

namespace {

constexpr double absentSideDb = -20; // against the other side, or the middle against the sides

} // namespace

QList<const Arrival*> arrivalsOf(const Island& island, CableId lead)
{
    const Plan& plan = island.answer->plan;
    const std::vector<PlanPlug>& plugs = plan.leads[static_cast<std::size_t>(island.placeOf(lead))].plugs;
    QList<const Arrival*> here, all;
    for (const Arrival& arrival : island.answer->arrivals) {
        all << &arrival;
        const bool plugged = std::ranges::find(plugs, arrival.socket, &PlanPlug::socket) != plugs.end();
        if (plugged && plan.port(arrival.socket).direction != Direction::Out)
            here << &arrival;
    }
    return here.isEmpty() ? all : here;
}

QList<ArrivingSignal> signalsOf(const Island& island, const QList<const Arrival*>& arrivals)
{
    QList<ArrivingSignal> found;
    for (const Arrival* arrival : arrivals) {
        for (const LegArrival& leg : arrival->legs) {
            for (std::size_t i = 0; i < leg.gains.size(); ++i) {
                const SentSignal& sent = island.answer->signals[i];
                if (sent.socket != arrival->socket && !isStarved(*island.answer, sent.socket)
                    && gainDb(leg.gains[i]) > inaudibleDb)
                    found << ArrivingSignal {&sent, island.levels->sentDbu[i], arrival, &leg, leg.gains[i]};
            }
        }
    }
    return found;
}

bool comesThrough(const Arrival& arrival, const Answer& answer, size_t signal)
{
    return answer.signals[signal].socket != arrival.socket
        && std::ranges::any_of(
            arrival.legs, [&](const LegArrival& leg) { return gainDb(leg.gains[signal]) > inaudibleDb; });
}

bool StereoMix::isSidesOnly() const
{
    return middleDb < sideDb + absentSideDb;
}

std::optional<StereoMix> stereoMix(const Answer& answer, const LegArrival& leg)
{
    const auto left = std::ranges::find(answer.signals, Role::Left, &SentSignal::leg);
    const auto right = std::ranges::find(answer.signals, Role::Right, &SentSignal::leg);
    if (left == answer.signals.end() || right == answer.signals.end() || left->socket != right->socket
        || answer.plan.port(left->socket).content != Content::Stereo)
        return std::nullopt;
    const Curve& leftGain = leg.gains[static_cast<std::size_t>(left - answer.signals.begin())];
    const Curve& rightGain = leg.gains[static_cast<std::size_t>(right - answer.signals.begin())];
    const double sideDb = std::max(gainDb(leftGain), gainDb(rightGain));
    if (std::min(gainDb(leftGain), gainDb(rightGain)) <= sideDb + absentSideDb)
        return std::nullopt;
    return StereoMix {decibel(std::abs(leftGain[at1kHz] + rightGain[at1kHz]) / 2), sideDb};
}

double takenDbu(const Island& island, const Arrival& arrival, const LegArrival& leg)
{
    const auto place = static_cast<std::size_t>(&arrival - island.answer->arrivals.data());
    return island.levels->takenDbu[place][static_cast<std::size_t>(&leg - arrival.legs.data())];
}

double suppliedVolt(const Port& port, const PortDc& dc)
{
    switch (port.supply) {
    case Supply::TPower:
        return dc.betweenLegs();
    case Supply::PlugIn:
        return std::max({dc.at(Role::Hot), dc.at(Role::Left), dc.at(Role::Microphone)});
    case Supply::P48:
    case Supply::P24:
    case Supply::P12:
    case Supply::Aes42:
        break;
    }
    return std::min(dc.at(Role::Hot), dc.at(Role::Cold));
}

bool isStarved(const Answer& answer, int socket)
{
    const Port& port = answer.plan.port(socket);
    return port.phantom == Phantom::Needs
        && suppliedVolt(port, answer.dc[static_cast<std::size_t>(socket)]) < factsOf(port.supply).leastVolt;
}
