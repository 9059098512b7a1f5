// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/links.h"
#include "check/thresholds.h"
#include "gear/port_circuit.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace {

using namespace thresholds;

/// The strongest leg of an input: what all signals of its source that are alike on both sides add up to.
double strengthDb(const Answer& answer, const Arrival& arrival)
{
    double best = leastDecibel;
    for (const LegArrival& leg : arrival.legs) {
        std::complex<double> sum = 0;
        double most = 0;
        for (size_t signal = 0; signal < leg.gains.size(); ++signal) {
            const int from = answer.signals[signal].socket;
            const Content content = answer.plan.port(from).content;
            const auto gain = from == arrival.socket ? 0 : leg.gains[signal][at1kHz];
            if (content == Content::Stereo || content == Content::Same)
                sum += gain;
            else
                most = std::max(most, std::abs(gain));
        }
        best = std::max(best, decibel(std::max(most, std::abs(sum))));
    }
    return best;
}

/// What may be behind a socket that nobody has described.
QStringList possibleCircuits(const Port& port)
{
    const bool three = port.connector && port.connector->contacts.size() > 2;
    if (!three)
        return {};
    if (port.direction == Direction::In)
        return {QStringLiteral("balanced-in"), QStringLiteral("unbalanced-in"), QStringLiteral("stereo-in")};
    return {QStringLiteral("two-drivers"), QStringLiteral("impedance-balanced"), QStringLiteral("transformer-out"),
        QStringLiteral("unbalanced-out")};
}

struct Outcomes {
    double best = leastDecibel;
    double worst = leastDecibel;
};

/// The link solved with each circuit that the port may have.
Outcomes outcomesOf(const RuleCase& island, int socket)
{
    const PlanSocket& place = island.plan().sockets[static_cast<size_t>(socket)];
    const DeviceTypePtr& type = island.plan().boxes[static_cast<size_t>(place.box)].type;
    const Port& port = island.port(socket);
    const int to = port.direction == Direction::In ? socket : receiverOf(island.answer, socket);
    QList<double> all;
    for (const QString& circuit : possibleCircuits(port)) {
        const DeviceTypePtr variant = island.answers.sketches().variant(type, place.row, circuit);
        const AnswerPtr answer = island.answers.of(withType(island.plan(), place.box, variant));
        if (const Arrival* arrival = answer->arrivalAt(to))
            all << strengthDb(*answer, *arrival);
    }
    return all.isEmpty() ? Outcomes {} : Outcomes {std::ranges::max(all), std::ranges::min(all)};
}

void portUnknown(const RuleCase& island, Hits& hits)
{
    for (size_t i = 0; i < island.plan().sockets.size(); ++i) {
        const auto socket = static_cast<int>(i);
        const Port& port = island.port(socket);
        if (!hasUnknownCircuit(port) || hasUnknownContacts(port) || !island.plan().isPlugged(socket))
            continue;
        Hit& hit = hits.add(linkSpots(island.plan(), socket, -1), socket);
        const Outcomes outcomes = outcomesOf(island, socket);
        if (outcomes.best - outcomes.worst < differentDb)
            continue;
        hit.evidence.insert(QStringLiteral("bestDb"), outcomes.best);
        hit.evidence.insert(QStringLiteral("worstDb"), outcomes.worst);
    }
}

void contactsUnknown(const RuleCase& island, Hits& hits)
{
    for (size_t i = 0; i < island.plan().sockets.size(); ++i) {
        const auto socket = static_cast<int>(i);
        if (hasUnknownContacts(island.port(socket)) && island.plan().isPlugged(socket))
            hits.add(linkSpots(island.plan(), socket, -1), socket);
    }
}

bool isDigital(Kind kind)
{
    return kind == Kind::Digital || kind == Kind::Network;
}

void noisyWays(const RuleCase& island, Hits& hits)
{
    forEachWay(island, [&](const Way& way) {
        if (isDigital(way.from.kind) != isDigital(way.to.kind) && way.sent().leg != Role::Right && arrives(way))
            hitOn(hits, way);
    });
}

/// Two network sockets that speak different protocols.
void foreignTongues(const RuleCase& island, Hits& hits)
{
    for (size_t lead = 0; lead < island.plan().leads.size(); ++lead) {
        const std::vector<PlanPlug>& plugs = island.plan().leads[lead].plugs;
        if (plugs.size() != 2)
            continue;
        const auto [one, other] = std::pair(plugs[0].socket, plugs[1].socket);
        if (commonStream(island.port(one).streams, island.port(other).streams))
            continue;
        Hit& hit = hits.add({{Spot::On::Lead, static_cast<int>(lead)}}, one, other);
        hit.evidence.insert(QStringLiteral("tongues"), 1);
    }
}

void kindMismatch(const RuleCase& island, Hits& hits)
{
    noisyWays(island, hits);
    foreignTongues(island, hits);
}

/// What all signals together make of one input, at the levels of the show.
double levelDbu(const Answer& answer, const Levels& levels, int to)
{
    const Arrival* arrival = answer.arrivalAt(to);
    double power = 0;
    for (size_t i = 0; arrival && i < answer.signals.size(); ++i) {
        const double level = answer.signals[i].socket == to ? 0 : ratio(levels.sentDbu[i]);
        power += std::norm(arrival->legs.front().gains[i][at1kHz]) * level * level;
    }
    return decibel(std::sqrt(power));
}

void plugHalfOut(const RuleCase& island, Hits& hits)
{
    for (size_t lead = 0; lead < island.plan().leads.size(); ++lead) {
        for (const PlanPlug& plug : island.plan().leads[lead].plugs) {
            if (plug.outMm <= 0)
                continue;
            const auto place = static_cast<int>(lead);
            Hit& hit = hits.add({{Spot::On::Lead, place}, {Spot::On::Socket, plug.socket}}, -1, plug.socket);
            hit.evidence.insert(QStringLiteral("outMm"), plug.outMm);
            const std::vector<SentSignal>& sent = island.answer.signals;
            const int to = receiverOf(island.answer, sent.empty() ? -1 : sent.front().socket);
            if (to < 0)
                continue;
            const AnswerPtr pushed = island.answers.of(withPlugsIn(island.plan(), place));
            hit.evidence.insert(QStringLiteral("levelDbu"), levelDbu(island.answer, island.levels, to));
            hit.evidence.insert(QStringLiteral("pushedDbu"), levelDbu(*pushed, island.levels, to));
        }
    }
}

constexpr std::array unknownVariants {
    Variant {"worstDb",
        {QT_TRANSLATE_NOOP("Rule", "It depends on how {from} is built inside, and nobody knows"),
            QT_TRANSLATE_NOOP("Rule",
                "No source says whether it is balanced. At best {bestDb} of the signal come through, at worst "
                "{worstDb}. The verdict takes a three-contact socket as balanced."),
            QT_TRANSLATE_NOOP("Rule",
                "Look into the manual, or try it: does a TRS plug click twice on its way in? Then state the port.")}},
};

constexpr std::array plugVariants {
    Variant {"pushedDbu",
        {QT_TRANSLATE_NOOP("Rule", "A plug is half out"),
            QT_TRANSLATE_NOOP("Rule",
                "At {to} other contacts touch than should: {levelDbu} arrives now, {pushedDbu} with the plug fully "
                "in."),
            QT_TRANSLATE_NOOP("Rule", "Push it in until it clicks. If that is worse, the lead is the wrong one.")}},
};

constexpr std::array kindVariants {
    Variant {"tongues",
        {QT_TRANSLATE_NOOP("Rule", "Nothing passes here: silence on every channel of this lead"),
            QT_TRANSLATE_NOOP("Rule",
                "{from} speaks {fromTongue}, {to} speaks {toTongue}. The plugs are the same, what runs on the wires is "
                "not."),
            QT_TRANSLATE_NOOP(
                "Rule", "Use a socket of the same protocol, or put a converter or another card between.")}},
};

constexpr std::array rows {
    Rule {"port-unknown", Severity::Note,
        {QT_TRANSLATE_NOOP("Rule", "Not known how {from} is built inside"),
            QT_TRANSLATE_NOOP("Rule",
                "No source says whether it is balanced. A three-contact socket is taken as balanced, a two-contact one "
                "as unbalanced; if that is wrong, so is the verdict."),
            QT_TRANSLATE_NOOP("Rule", "Look into the manual, or try it with a lead of each kind.")},
        {.inCase = portUnknown}, unknownVariants},
    Rule {"plug-half-out", Severity::Note,
        {QT_TRANSLATE_NOOP("Rule", "A plug is half out"),
            QT_TRANSLATE_NOOP("Rule", "At {to} other contacts touch than should, or none."),
            QT_TRANSLATE_NOOP("Rule", "Push it in until it clicks.")},
        {.inCase = plugHalfOut}, plugVariants, true},
    Rule {"contacts-unknown", Severity::Note,
        {QT_TRANSLATE_NOOP("Rule", "Nobody knows which contact does what"),
            QT_TRANSLATE_NOOP("Rule",
                "No source says what the contacts of {from} carry, and there is no usual order for so many. No verdict "
                "is given: it would be a guess."),
            QT_TRANSLATE_NOOP("Rule",
                "Ask the maker, or measure it, and state the contacts. Till then use the maker's own adapter.")},
        {.inCase = contactsUnknown}},
    Rule {"kind-mismatch", Severity::Error,
        {QT_TRANSLATE_NOOP("Rule", "Noise or silence in place of music"),
            QT_TRANSLATE_NOOP(
                "Rule", "One of {from} and {to} is digital, the other is not. The plug fits, the signal does not."),
            QT_TRANSLATE_NOOP("Rule", "Put a converter between, or use a socket of the same kind.")},
        {.inCase = kindMismatch}, kindVariants, true},
};

} // namespace

std::span<const Rule> factRules()
{
    return rows;
}
