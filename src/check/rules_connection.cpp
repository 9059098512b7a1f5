// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/links.h"
#include "check/thresholds.h"
#include "gear/mating.h"
#include "gear/port_circuit.h"
#include "signal/normals.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace {

using namespace thresholds;

Spot lead(size_t place)
{
    return {Spot::On::Lead, static_cast<int>(place)};
}

Spot socket(int place)
{
    return {Spot::On::Socket, place};
}

void noFit(const RuleCase& island, Hits& hits)
{
    for (size_t i = 0; i < island.plan().leads.size(); ++i) {
        for (const PlanPlug& plug : island.plan().leads[i].plugs) {
            const ConnectorPtr& own = island.plan().leads[i].type->ends[static_cast<size_t>(plug.end)].connector;
            if (!fits(*own, *island.port(plug.socket).connector))
                hits.add({lead(i), socket(plug.socket)}, -1, plug.socket);
        }
    }
}

void twoIntoOne(const RuleCase& island, Hits& hits)
{
    std::vector<int> plugs(island.plan().sockets.size());
    std::vector<size_t> lastLead(plugs.size());
    for (size_t i = 0; i < island.plan().leads.size(); ++i) {
        for (const PlanPlug& plug : island.plan().leads[i].plugs) {
            ++plugs[static_cast<size_t>(plug.socket)];
            lastLead[static_cast<size_t>(plug.socket)] = i;
        }
    }
    for (size_t place = 0; place < plugs.size(); ++place) {
        const auto to = static_cast<int>(place);
        if (plugs[place] > 1)
            hits.add({lead(lastLead[place]), socket(to)}, -1, to).evidence.insert(
                QStringLiteral("plugs"), plugs[place]);
    }
}

/// Data and mains are no matter of levels, and nobody can say what unknown contacts carry.
bool mayCarrySound(const RuleCase& island)
{
    for (size_t i = 0; i < island.plan().sockets.size(); ++i) {
        const Port& port = island.port(static_cast<int>(i));
        if (port.kind == Kind::Network || port.kind == Kind::Power || hasUnknownContacts(port))
            return false;
    }
    return true;
}

/// A passive box in the island, whose other side may just be empty.
bool hasPassiveBox(const RuleCase& island)
{
    return std::ranges::any_of(island.plan().boxes, [](const PlanBox& box) { return isPassive(*box.type); });
}

bool hears(const RuleCase& island, const Arrival& arrival)
{
    for (const LegArrival& leg : arrival.legs) {
        for (size_t signal = 0; signal < leg.gains.size(); ++signal) {
            if (arrives(island, arrival, leg, static_cast<int>(signal)))
                return true;
        }
    }
    return false;
}

/// A socket that sends towards this input; −1: whatever sends in this island is patched elsewhere.
int senderTo(const RuleCase& island, int input)
{
    const std::vector<int> joined = joinedSockets(island.plan(), island.answers.sketches());
    const auto found = std::ranges::find_if(island.answer.signals, [&](const SentSignal& signal) {
        return joined[static_cast<size_t>(signal.socket)] == joined[static_cast<size_t>(input)];
    });
    return found == island.answer.signals.end() ? -1 : found->socket;
}

void nothingArrives(const RuleCase& island, Hits& hits)
{
    const Answer& answer = island.answer;
    const bool waiting = answer.signals.empty() && (hasPassiveBox(island) || answer.arrivals.size() < 2);
    if (waiting)
        return;
    for (const Arrival& arrival : answer.arrivals) {
        const int to = arrival.socket;
        const bool listens = arrival.legs.front().leg != Role::Microphone; // headphones without one may sit there
        if (!listens || hears(island, arrival) || !answer.plan.isPlugged(to))
            continue;
        if (!mayCarrySound(island) || hasMisfit(answer.plan))
            return;
        const int from = senderTo(island, to);
        if (from >= 0 || answer.signals.empty())
            hits.add(linkSpots(answer.plan, from, to), from, to);
    }
}

/// A plug in a patch bay that takes a source away from its listener. Worse where nothing else hears it.
void normalBroken(const RuleCase& island, Hits& hits)
{
    const Plan& plan = island.plan();
    const std::vector<BrokenNormal> broken = brokenNormals(plan, island.answers.sketches());
    if (broken.empty())
        return;
    const std::vector<int> joined = joinedSockets(plan, island.answers.sketches());
    const auto lotOf = [&joined](int socket) { return joined[static_cast<size_t>(socket)]; };
    for (const BrokenNormal& normal : broken) {
        for (const auto& [here, there] : {std::pair(normal.one, normal.other), std::pair(normal.other, normal.one)}) {
            const auto sender = std::ranges::find_if(
                island.answer.signals, [&](const SentSignal& sent) { return lotOf(sent.socket) == lotOf(here); });
            const auto receiver = std::ranges::find_if(
                island.answer.arrivals, [&](const Arrival& arrival) { return lotOf(arrival.socket) == lotOf(there); });
            if (sender == island.answer.signals.end() || receiver == island.answer.arrivals.end()
                || lotOf(here) == lotOf(there))
                continue;
            Hit& hit = hits.add(linkSpots(plan, normal.by, normal.by), sender->socket, receiver->socket);
            const bool heard = std::ranges::any_of(island.answer.arrivals, [&](const Arrival& arrival) {
                return lotOf(arrival.socket) == lotOf(here) && arrival.socket != sender->socket;
            });
            if (!heard) {
                hit.severity = Severity::Warning;
                hit.evidence.insert(QStringLiteral("unheard"), 1);
            }
        }
    }
}

void hangingPlugs(const RuleCase& island, Hits& hits)
{
    for (size_t i = 0; i < island.plan().leads.size(); ++i) {
        const PlanLead& cable = island.plan().leads[i];
        if (cable.plugs.size() < cable.type->ends.size())
            hits.add({lead(i)});
    }
}

void emptyChannels(const Analysis& analysis, Finds& finds)
{
    analysis.show().channels.forEach([&](const Channel& channel) {
        if (!channel.input || !cablesAt(analysis.show(), channel.input).isEmpty())
            return;
        Finding& finding = finds.add({channel.id, channel.input}, {}, channel.input);
        finding.evidence.insert(QStringLiteral("channel"), channel.number);
    });
}

/// The strongest gain of one signal anywhere in its island, and where that is.
std::pair<double, int> strongest(const Answer& answer, size_t signal)
{
    std::pair best {leastDecibel, -1};
    for (const Arrival& arrival : answer.arrivals) {
        for (const LegArrival& leg : arrival.legs) {
            const double gain = gainDb(leg.gains[signal]);
            if (arrival.socket != answer.signals[signal].socket && gain > best.first)
                best = {gain, arrival.socket};
        }
    }
    return best;
}

/// Of two signals from one socket, one arrives and the other does not.
void lostSignals(const RuleCase& island, Hits& hits)
{
    const std::vector<SentSignal>& sent = island.answer.signals;
    for (size_t i = 0; i + 1 < sent.size(); ++i) {
        const int from = sent[i].socket;
        if (from != sent[i + 1].socket || island.port(from).content == Content::Same)
            continue;
        const auto [first, firstTo] = strongest(island.answer, i);
        const auto [second, secondTo] = strongest(island.answer, i + 1);
        if (std::max(first, second) < absentDb || std::abs(first - second) < -absentDb)
            continue;
        const int to = second > first ? secondTo : firstTo;
        Hit& hit = hits.add(linkSpots(island.plan(), from, to), from, to);
        hit.evidence.insert(QStringLiteral("lostDb"), -std::abs(first - second));
        hit.evidence.insert(QStringLiteral("rightLost"), second < first ? 1 : 0);
    }
}

/// One side of a stereo input gets nothing while the other is fed.
void emptySides(const RuleCase& island, Hits& hits)
{
    const int from = island.answer.signals.empty() ? -1 : island.answer.signals.front().socket;
    const auto fed = [](const LegArrival& leg) {
        return std::ranges::any_of(leg.gains, [](const Curve& gain) { return arrives(gain); });
    };
    for (const Arrival& arrival : island.answer.arrivals) {
        if (arrival.legs.size() < 2 || from < 0 || from == arrival.socket)
            continue;
        const bool left = fed(arrival.legs[0]);
        const bool right = fed(arrival.legs[1]);
        if (left == right)
            continue;
        Hit& hit = hits.add(linkSpots(island.plan(), from, arrival.socket), from, arrival.socket);
        hit.severity = Severity::Warning;
        hit.evidence.insert(QStringLiteral("rightLost"), right ? 0 : 1);
    }
}

/// The microphone of a headset in a socket for headphones.
void lostMicrophones(const RuleCase& island, Hits& hits)
{
    const std::vector<SentSignal>& sent = island.answer.signals;
    for (size_t i = 0; i < sent.size(); ++i) {
        const int from = sent[i].socket;
        if (sent[i].leg != Role::Microphone || strongest(island.answer, i).first > absentDb)
            continue;
        const int to = receiverOf(island.answer, -1) == from ? from : receiverOf(island.answer, from);
        Hit& hit = hits.add(linkSpots(island.plan(), from, to), from, to);
        hit.severity = Severity::Note;
        hit.evidence.insert(QStringLiteral("microphone"), 1);
    }
}

void legLost(const RuleCase& island, Hits& hits)
{
    lostSignals(island, hits);
    if (hits.found().empty())
        emptySides(island, hits);
    lostMicrophones(island, hits);
}

void legShorted(const RuleCase& island, Hits& hits)
{
    for (const LegLoad& load : island.answer.loads) {
        if (!isDriven(island.port(load.socket)) || load.shortShare < shortedShare || isPushed(load))
            continue;
        Hit& hit = hits.add(linkSpots(island.plan(), load.socket, -1), load.socket);
        hit.evidence.insert(QStringLiteral("shortedShare"), load.shortShare);
    }
}

void outputsJoined(const RuleCase& island, Hits& hits)
{
    const LegLoad* worst = nullptr;
    for (const LegLoad& load : island.answer.loads) {
        if (isPushed(load) && (!worst || load.pushMilliampere > worst->pushMilliampere))
            worst = &load;
    }
    if (!worst)
        return;
    Hit& hit = hits.add(linkSpots(island.plan(), worst->pushedBy, worst->socket), worst->pushedBy, worst->socket);
    hit.evidence.insert(QStringLiteral("currentMa"), worst->pushMilliampere);
    if (worst->pushMilliampere > driverMilliampere)
        hit.severity = Severity::Danger;
    if (worst->pushedBy == worst->socket)
        hit.evidence.insert(QStringLiteral("oneSocket"), 1);
}

/// True when the lead's conductor at this contact of the socket leads on to a contact that is plugged in somewhere.
bool leadsOn(const RuleCase& island, const PlanLead& lead, const PlanPlug& plug, int contact)
{
    Sketches& sketches = island.answers.sketches();
    const LeadSketch& sketch = sketches.lead(lead.type);
    const auto contactsAt = [&](const PlanPlug& at) -> const std::vector<TouchSketch>& {
        return sketches.touches(
            lead.type->ends[static_cast<size_t>(at.end)].connector, island.port(at.socket).connector, at.outMm);
    };
    const auto conductor = [&](const PlanPlug& at, const TouchSketch& touch) {
        return sketch.conductor[static_cast<size_t>(
            sketch.firstContact[static_cast<size_t>(at.end)] + touch.plug)];
    };
    for (const TouchSketch& touch : contactsAt(plug)) {
        if (touch.socket != contact)
            continue;
        for (const PlanPlug& other : lead.plugs) {
            for (const TouchSketch& far : contactsAt(other)) {
                const bool itself = other == plug && far == touch;
                if (!itself && conductor(other, far) == conductor(plug, touch))
                    return true;
            }
        }
    }
    return false;
}

/// The cold contact of a balanced input that no lead brings anything to.
void coldOpen(const RuleCase& island, Hits& hits)
{
    for (const Arrival& arrival : island.answer.arrivals) {
        const int to = arrival.socket;
        const PlanSocket& place = island.plan().sockets[static_cast<size_t>(to)];
        const std::vector<Role>& roles
            = island.answers.sketches().box(island.plan().boxes[static_cast<size_t>(place.box)].type).roles[size_t(place.row)];
        const auto cold = std::ranges::find(roles, Role::Cold);
        if (!arrival.legs.front().differential || cold == roles.end() || !hears(island, arrival))
            continue;
        bool open = island.plan().isPlugged(to);
        for (const PlanLead& lead : island.plan().leads) {
            for (const PlanPlug& plug : lead.plugs)
                open = open && (plug.socket != to || !leadsOn(island, lead, plug, int(cold - roles.begin())));
        }
        const int from = island.answer.signals.front().socket;
        if (open)
            hits.add(linkSpots(island.plan(), from, to), from, to);
    }
}

constexpr std::array unpluggedVariants {
    Variant {"channel",
        {QT_TRANSLATE_NOOP("Rule", "Channel {channel} gets nothing"),
            QT_TRANSLATE_NOOP("Rule", "It listens to {to}, and no lead is plugged in there."),
            QT_TRANSLATE_NOOP("Rule", "Plug its source in, or give the channel another socket.")}},
};

constexpr std::array lostVariants {
    Variant {"microphone",
        {QT_TRANSLATE_NOOP("Rule", "Sound in the ears, but the microphone is not heard"),
            QT_TRANSLATE_NOOP("Rule", "The microphone contact of {from} ends on the way; only its earpieces are fed."),
            QT_TRANSLATE_NOOP("Rule", "Fine for listening. To talk, use a headset socket or a splitter for headsets.")}},
};

constexpr std::array brokenVariants {
    Variant {"unheard",
        {QT_TRANSLATE_NOOP("Rule", "Nobody hears {from} any more"),
            QT_TRANSLATE_NOOP("Rule",
                "A plug in this jack opens the normal behind it: {from} no longer reaches {to}, and it is patched "
                "nowhere else."),
            QT_TRANSLATE_NOOP("Rule",
                "If that is meant, accept it, and it prints. Else pull the cord, or patch {from} to where it is wanted.")}},
};

constexpr std::array joinedVariants {
    Variant {"oneSocket",
        {QT_TRANSLATE_NOOP("Rule", "The output fights itself: two of its contacts are joined"),
            QT_TRANSLATE_NOOP("Rule",
                "The lead ties two driven contacts of {from} together, as if they were ground. Each drives the other "
                "({currentMa}): it gets hot, distorts, and may burn."),
            QT_TRANSLATE_NOOP("Rule",
                "Unplug it. Use a socket of the same gear that has an ordinary ground, or a lead that leaves the "
                "inverted contacts open.")}},
};

constexpr std::array rows {
    Rule {"no-fit", Severity::Error,
        {QT_TRANSLATE_NOOP("Rule", "This plug does not go into that socket"),
            QT_TRANSLATE_NOOP("Rule", "The lead {lead} has no plug for {to}, which is a {socket}."),
            QT_TRANSLATE_NOOP("Rule", "Take a lead with the right plug, or an adapter.")},
        {.inCase = noFit}, {}, true},
    Rule {"two-into-one", Severity::Error,
        {QT_TRANSLATE_NOOP("Rule", "{plugs} plugs for one socket"), QT_TRANSLATE_NOOP("Rule", "{to} takes one plug."),
            QT_TRANSLATE_NOOP("Rule", "Move one lead to a free socket, or put a splitter or a mixer between.")},
        {.inCase = twoIntoOne}, {}, true},
    Rule {"nothing-arrives", Severity::Error,
        {QT_TRANSLATE_NOOP("Rule", "Silence: nothing arrives"),
            QT_TRANSLATE_NOOP("Rule",
                "No wire of the lead brings the signal to {to}: the way there or the way back is open or shorted."),
            QT_TRANSLATE_NOOP("Rule", "Take a lead whose wires lead from signal to signal and from ground to ground.")},
        {.inCase = nothingArrives}},
    Rule {"normal-broken", Severity::Note,
        {QT_TRANSLATE_NOOP("Rule", "The cord takes {from} away from {to}"),
            QT_TRANSLATE_NOOP("Rule",
                "A plug in this jack opens the normal behind it: {from} no longer reaches {to}. It still goes where it "
                "is patched to."),
            QT_TRANSLATE_NOOP("Rule", "Nothing, if that is meant. Pull the cord and the normal closes again.")},
        {.inCase = normalBroken}, brokenVariants, true},
    Rule {"leg-lost", Severity::Error,
        {QT_TRANSLATE_NOOP("Rule", "One side is missing"),
            QT_TRANSLATE_NOOP("Rule", "{from} sends two signals, and one of them ends before {to}."),
            QT_TRANSLATE_NOOP(
                "Rule", "Give each side a wire and an input of its own, or sum them in a box made for it.")},
        {.inCase = legLost}, lostVariants},
    Rule {"leg-shorted", Severity::Warning,
        {QT_TRANSLATE_NOOP("Rule", "One contact of the output is shorted"),
            QT_TRANSLATE_NOOP("Rule",
                "The lead ties a driven contact of {from} to its ground. The output works into a short: it may get "
                "hot, distort, and make the rest quieter."),
            QT_TRANSLATE_NOOP(
                "Rule", "Take a lead with as many contacts as the output, or one that leaves that contact open.")},
        {.inCase = legShorted}},
    Rule {"cold-open", Severity::Warning,
        {QT_TRANSLATE_NOOP("Rule", "Half as loud, or it hums: one contact of the input hangs in the air"),
            QT_TRANSLATE_NOOP("Rule",
                "The lead brings nothing to the cold contact of {to}. What an input makes of that depends on how it is "
                "built: full level with hum, half the level, or, with a transformer, nothing."),
            QT_TRANSLATE_NOOP(
                "Rule", "Take a lead that brings the ground of {from} to the cold contact, as three-wire leads do.")},
        {.inCase = coldOpen}},
    Rule {"outputs-joined", Severity::Error,
        {QT_TRANSLATE_NOOP("Rule", "Two outputs fight each other"),
            QT_TRANSLATE_NOOP("Rule",
                "{from} and {to} are tied together. Each drives the other's low impedance: quiet, distorted, and hard "
                "on both ({currentMa})."),
            QT_TRANSLATE_NOOP("Rule", "Give each output an input of its own, or join them in a merge box or mixer.")},
        {.inCase = outputsJoined}, joinedVariants},
    Rule {"unplugged", Severity::Note,
        {QT_TRANSLATE_NOOP("Rule", "A plug hangs free"),
            QT_TRANSLATE_NOOP("Rule", "The lead {lead} has an end that is not plugged in."),
            QT_TRANSLATE_NOOP("Rule", "Plug it in, or take the lead away.")},
        {.inCase = hangingPlugs, .inShow = emptyChannels}, unpluggedVariants},
};

} // namespace

std::span<const Rule> connectionRules()
{
    return rows;
}
