// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/links.h"
#include "check/thresholds.h"
#include "gear/port_defaults.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace {

using namespace thresholds;

bool isFirst(const SentSignal& signal)
{
    return signal.leg == Role::Hot || signal.leg == Role::Left;
}

/// The lengths of the leads whose cable is not of this wave impedance.
int otherCableMm(const Plan& plan, int waveOhm)
{
    int total = 0;
    for (const PlanLead& lead : plan.leads)
        total += lead.type->bulk && lead.type->bulk->waveOhm == waveOhm ? 0 : lead.lengthMm;
    return total;
}

bool isCoaxial(const Port& port)
{
    return port.circuit.startsWith(QLatin1String("coax"));
}

void wrongCableImpedance(const RuleCase& island, Hits& hits)
{
    forEachWay(island, [&](const Way& way) {
        if (way.from.kind != Kind::Digital || way.to.kind != Kind::Digital)
            return;
        const bool coaxial = isCoaxial(way.from) || isCoaxial(way.to);
        const int wanted = coaxial ? 75 : 110;
        const int wrong = otherCableMm(island.plan(), wanted);
        if (wrong <= (coaxial ? mismatchedCoaxMm : analogueAes3Mm))
            return;
        Hit& hit = hitOn(hits, way);
        hit.evidence.insert(QStringLiteral("wrongMetres"), wrong / 1000.0);
        hit.evidence.insert(QStringLiteral("wantedOhm"), wanted);
    });
}

/// How far one kind of plug may go.
struct Reach {
    QLatin1StringView family;
    int mostMm;
};

constexpr std::array reaches {
    Reach {QLatin1StringView("xlr3"), longestAes3Mm},
    Reach {QLatin1StringView("rca"), longestCoaxMm},
    Reach {QLatin1StringView("toslink"), longestOpticalMm},
    Reach {QLatin1StringView("ethercon"), longestNetworkMm},
    Reach {QLatin1StringView("usb"), longestUsbMm},
};

int reachMm(const Port& port)
{
    const bool data = port.kind == Kind::Digital || port.kind == Kind::Network;
    const auto found = std::ranges::find_if(
        reaches, [&port](const Reach& reach) { return port.connector && reach.family == port.connector->family; });
    return data && found != reaches.end() ? found->mostMm : std::numeric_limits<int>::max();
}

void dataTooFar(const RuleCase& island, Hits& hits)
{
    const Plan& plan = island.plan();
    if (plan.sockets.size() < 2)
        return;
    const int reach = reachMm(plan.port(0));
    const int total = leadLengthMm(plan);
    if (total <= reach)
        return;
    const auto last = static_cast<int>(plan.sockets.size()) - 1;
    Hit& hit = hits.add(linkSpots(plan, 0, last), 0, last);
    hit.evidence.insert(QStringLiteral("leadMetres"), total / 1000.0);
    hit.evidence.insert(QStringLiteral("mostMetres"), reach / 1000.0);
}

/// Resistance of a loudspeaker lead, there and back.
double loopOhm(const Plan& plan)
{
    double ohm = 0;
    for (const PlanLead& lead : plan.leads)
        ohm += lead.type->bulk ? 2 * lead.type->bulk->coreOhm * lead.lengthMm / 1000.0 : 0;
    return ohm;
}

/// Power that stays in a loudspeaker lead, and how loosely the amplifier holds the cone.
void speakerTooFar(const RuleCase& island, Hits& hits)
{
    forEachWay(island, [&](const Way& way) {
        if (way.from.kind != Kind::Speaker || way.to.kind != Kind::Speaker || !isFirst(way.sent()) || !arrives(way))
            return;
        const double load = impedanceOhm(way.to);
        const double lead = loopOhm(island.plan());
        const double source = impedanceOhm(way.from);
        const double share = lead / (lead + load);
        const bool loose = load / (lead + source) < leastDamping && lead > source;
        if (share <= leadPowerShare && !loose)
            return;
        Hit& hit = hitOn(hits, way);
        hit.severity = share > leadPowerShare ? Severity::Warning : Severity::Note;
        hit.evidence.insert(QStringLiteral("leadMetres"), leadLengthMm(island.plan()) / 1000.0);
        hit.evidence.insert(QStringLiteral("powerPercent"), 100 * share);
        hit.evidence.insert(QStringLiteral("damping"), load / (lead + source));
    });
}

void cableTooLong(const RuleCase& island, Hits& hits)
{
    dataTooFar(island, hits);
    speakerTooFar(island, hits);
}

/// As the crow flies between the nearest edges of two devices; no less than 0 where `reach` is enough anyway.
double wayMm(const Show& show, const Device& a, const Device& b, int reachMm)
{
    const QPoint apart = b.place - a.place;
    const double middles = std::hypot(apart.x(), apart.y());
    if (middles <= reachMm)
        return 0;
    const auto half = [&show](const Device& device) {
        const DeviceType* type = typeOf(show, device);
        return type ? std::min(type->size.width(), type->size.height()) / 2.0 : 0;
    };
    return middles - half(a) - half(b);
}

void leadTooShort(const Show& show, const Cable& cable, Finds& finds)
{
    double farthest = 0;
    PortRef from;
    PortRef to;
    for (const Plug& one : cable.plugs) {
        for (const Plug& other : cable.plugs) {
            const Device* a = show.devices.find(one.port.device);
            const Device* b = show.devices.find(other.port.device);
            const double way = a && b ? wayMm(show, *a, *b, cable.lengthMm) : 0;
            if (way <= farthest)
                continue;
            farthest = way;
            from = one.port;
            to = other.port;
        }
    }
    if (farthest <= cable.lengthMm)
        return;
    Finding& finding = finds.add({cable.id, from, to}, from, to);
    finding.evidence.insert(QStringLiteral("leadMetres"), cable.lengthMm / 1000.0);
    finding.evidence.insert(QStringLiteral("wayMetres"), std::ceil(farthest / 100) / 10);
}

void cableTooShort(const Analysis& analysis, const Island& island, Finds& finds)
{
    for (CableId id : island.members.leads)
        leadTooShort(analysis.show(), *analysis.show().cables.find(id), finds);
}

void wrongCable(const RuleCase& island, Hits& hits)
{
    forEachWay(island, [&](const Way& way) {
        const int lead = leadBetween(island.plan(), way.sender(), way.receiver());
        const CableType& type = *island.plan().leads[static_cast<size_t>(lead)].type;
        const bool speaker = way.from.kind == Kind::Speaker && way.to.kind == Kind::Speaker;
        if (speaker && type.bulk && !type.bulk->goodFor.contains(Kind::Speaker))
            hitOn(hits, way);
    });
}

constexpr std::array longVariants {
    Variant {"powerPercent",
        {QT_TRANSLATE_NOOP("Rule", "Weak and loose: the loudspeaker lead is too long or too thin"),
            QT_TRANSLATE_NOOP("Rule",
                "In {leadMetres} of it {powerPercent} % of the power turn to heat, and the amplifier holds the cone "
                "less firmly: damping {damping}."),
            QT_TRANSLATE_NOOP("Rule", "Take thicker cable, or put the amplifier nearer to {to}.")}},
};

constexpr std::array rows {
    Rule {"wrong-cable", Severity::Warning,
        {QT_TRANSLATE_NOOP("Rule", "Thin lead on a loudspeaker"),
            QT_TRANSLATE_NOOP("Rule",
                "{lead} is made for signals. Its cores are thin: they get warm, lose power and loosen the bass."),
            QT_TRANSLATE_NOOP("Rule", "Take a loudspeaker cable.")},
        {.inCase = wrongCable}, {}, true},
    Rule {"wrong-cable-impedance", Severity::Note,
        {QT_TRANSLATE_NOOP("Rule", "Digital on the wrong cable: it may crackle or drop out"),
            QT_TRANSLATE_NOOP("Rule",
                "{wrongMetres} of the way are not {wantedOhm} cable. The data bounce back at each change of impedance "
                "and blur; short leads stand it."),
            QT_TRANSLATE_NOOP("Rule", "Take a {wantedOhm} digital cable.")},
        {.inCase = wrongCableImpedance}, {}, true},
    Rule {"cable-too-long", Severity::Warning,
        {QT_TRANSLATE_NOOP("Rule", "Too long for data: it drops out"),
            QT_TRANSLATE_NOOP("Rule", "{leadMetres} of lead; this kind of link is good for {mostMetres}."),
            QT_TRANSLATE_NOOP("Rule", "Move the two ends nearer, or put a repeater, a switch or fibre between.")},
        {.inCase = cableTooLong}, longVariants, true},
    Rule {"cable-too-short", Severity::Warning,
        {QT_TRANSLATE_NOOP("Rule", "The lead does not reach"),
            QT_TRANSLATE_NOOP(
                "Rule", "It is {leadMetres} long, and on the plan {from} and {to} stand {wayMetres} apart."),
            QT_TRANSLATE_NOOP("Rule", "Take a longer lead, or move one of them.")},
        {.onStage = cableTooShort}, {}, true},
};

} // namespace

std::span<const Rule> leadRules()
{
    return rows;
}
