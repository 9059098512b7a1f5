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

Finding& hitOn(const Solved& solved, Hits& hits, const Way& way)
{
    return hits.add(
        linkSubjects(solved.show, way.island, way.signal.from, way.arrival.to), way.signal.from, way.arrival.to);
}

/// The lengths of an island's leads, of all or of those whose cable is not of this wave impedance.
int lengthMm(const Show& show, const Island& island, int exceptWaveOhm = -1)
{
    int total = 0;
    for (CableId id : island.cables) {
        const Cable& cable = *show.cables.find(id);
        const CableType* type = typeOf(show, cable);
        const bool counts = exceptWaveOhm < 0 || !type || !type->bulk || type->bulk->waveOhm != exceptWaveOhm;
        total += counts ? cable.lengthMm : 0;
    }
    return total;
}

bool isCoaxial(const Port& port)
{
    return port.circuit.startsWith(QLatin1String("coax"));
}

void wrongCableImpedance(const Solved& solved, Hits& hits)
{
    forEachWay(solved, [&](const Way& way) {
        if (way.from.kind != Kind::Digital || way.to.kind != Kind::Digital)
            return;
        const bool coaxial = isCoaxial(way.from) || isCoaxial(way.to);
        const int wanted = coaxial ? 75 : 110;
        const int wrong = lengthMm(solved.show, way.island, wanted);
        if (wrong <= (coaxial ? mismatchedCoaxMm : analogueAes3Mm))
            return;
        Finding& finding = hitOn(solved, hits, way);
        finding.evidence.insert(QStringLiteral("wrongMetres"), wrong / 1000.0);
        finding.evidence.insert(QStringLiteral("wantedOhm"), wanted);
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

void dataTooFar(const Solved& solved, Hits& hits)
{
    for (const Island& island : solved.analysis.islands) {
        const PortRef first = island.ports.first();
        const Port* port = portOf(solved.show, first);
        const int total = lengthMm(solved.show, island);
        if (!port || island.ports.size() < 2 || total <= reachMm(*port))
            continue;
        Finding& finding
            = hits.add(linkSubjects(solved.show, island, first, island.ports.last()), first, island.ports.last());
        finding.evidence.insert(QStringLiteral("leadMetres"), total / 1000.0);
        finding.evidence.insert(QStringLiteral("mostMetres"), reachMm(*port) / 1000.0);
    }
}

/// Resistance of a loudspeaker lead, there and back.
double loopOhm(const Show& show, const Island& island)
{
    double ohm = 0;
    for (CableId id : island.cables) {
        const Cable& cable = *show.cables.find(id);
        const CableType* type = typeOf(show, cable);
        ohm += type && type->bulk ? 2 * type->bulk->coreOhm * cable.lengthMm / 1000.0 : 0;
    }
    return ohm;
}

/// Power that stays in a loudspeaker lead, and how loosely the amplifier holds the cone.
void speakerTooFar(const Solved& solved, Hits& hits)
{
    forEachWay(solved, [&](const Way& way) {
        if (way.from.kind != Kind::Speaker || way.to.kind != Kind::Speaker || !isFirst(way.signal) || !arrives(way))
            return;
        const double load = impedanceOhm(way.to);
        const double lead = loopOhm(solved.show, way.island);
        const double source = impedanceOhm(way.from);
        const double share = lead / (lead + load);
        const bool loose = load / (lead + source) < leastDamping && lead > source;
        if (share <= leadPowerShare && !loose)
            return;
        Finding& finding = hitOn(solved, hits, way);
        finding.severity = share > leadPowerShare ? Severity::Warning : Severity::Note;
        finding.evidence.insert(QStringLiteral("leadMetres"), lengthMm(solved.show, way.island) / 1000.0);
        finding.evidence.insert(QStringLiteral("powerPercent"), 100 * share);
        finding.evidence.insert(QStringLiteral("damping"), load / (lead + source));
    });
}

void cableTooLong(const Solved& solved, Hits& hits)
{
    dataTooFar(solved, hits);
    speakerTooFar(solved, hits);
}

/// As the crow flies between the nearest edges of two devices.
double wayMm(const Show& show, const Device& a, const Device& b)
{
    const auto half = [&show](const Device& device) {
        const DeviceType* type = typeOf(show, device);
        return type ? std::min(type->size.width(), type->size.height()) / 2.0 : 0;
    };
    const QPoint apart = b.place - a.place;
    return std::hypot(apart.x(), apart.y()) - half(a) - half(b);
}

void cableTooShort(const Solved& solved, Hits& hits)
{
    solved.show.cables.forEach([&](const Cable& cable) {
        double farthest = 0;
        PortRef from;
        PortRef to;
        for (const Plug& one : cable.plugs) {
            for (const Plug& other : cable.plugs) {
                const Device* a = solved.show.devices.find(one.port.device);
                const Device* b = solved.show.devices.find(other.port.device);
                const double way = a && b ? wayMm(solved.show, *a, *b) : 0;
                if (way <= farthest)
                    continue;
                farthest = way;
                from = one.port;
                to = other.port;
            }
        }
        if (farthest <= cable.lengthMm)
            return;
        Finding& finding = hits.add({cable.id, from, to}, from, to);
        finding.evidence.insert(QStringLiteral("leadMetres"), cable.lengthMm / 1000.0);
        finding.evidence.insert(QStringLiteral("wayMetres"), std::ceil(farthest / 100) / 10);
    });
}

void wrongCable(const Solved& solved, Hits& hits)
{
    forEachWay(solved, [&](const Way& way) {
        const CableId lead = leadBetween(solved.show, way.island, way.signal.from, way.arrival.to);
        const Cable* cable = solved.show.cables.find(lead);
        const CableType* type = cable ? typeOf(solved.show, *cable) : nullptr;
        const bool speaker = way.from.kind == Kind::Speaker && way.to.kind == Kind::Speaker;
        if (speaker && type && type->bulk && !type->bulk->goodFor.contains(Kind::Speaker))
            hits.add({lead, way.signal.from, way.arrival.to}, way.signal.from, way.arrival.to);
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
        wrongCable, {}, true},
    Rule {"wrong-cable-impedance", Severity::Note,
        {QT_TRANSLATE_NOOP("Rule", "Digital on the wrong cable: it may crackle or drop out"),
            QT_TRANSLATE_NOOP("Rule",
                "{wrongMetres} of the way are not {wantedOhm} cable. The data bounce back at each change of impedance "
                "and blur; short leads stand it."),
            QT_TRANSLATE_NOOP("Rule", "Take a {wantedOhm} digital cable.")},
        wrongCableImpedance, {}, true},
    Rule {"cable-too-long", Severity::Warning,
        {QT_TRANSLATE_NOOP("Rule", "Too long for data: it drops out"),
            QT_TRANSLATE_NOOP("Rule", "{leadMetres} of lead; this kind of link is good for {mostMetres}."),
            QT_TRANSLATE_NOOP("Rule", "Move the two ends nearer, or put a repeater, a switch or fibre between.")},
        cableTooLong, longVariants, true},
    Rule {"cable-too-short", Severity::Warning,
        {QT_TRANSLATE_NOOP("Rule", "The lead does not reach"),
            QT_TRANSLATE_NOOP(
                "Rule", "It is {leadMetres} long, and on the plan {from} and {to} stand {wayMetres} apart."),
            QT_TRANSLATE_NOOP("Rule", "Take a longer lead, or move one of them.")},
        cableTooShort, {}, true},
};

} // namespace

std::span<const Rule> leadRules()
{
    return rows;
}
