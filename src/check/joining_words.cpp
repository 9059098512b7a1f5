// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/joining_words.h"

#include "check/words.h"
#include "gear/port_defaults.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace {

struct Joinings {
    Q_DECLARE_TR_FUNCTIONS(Joinings)
};

constexpr qsizetype mostTold = 2; // findings of one way

/// What a finding makes of the sound in a word or two; the first row that applies is told.
struct OutcomeRow {
    const char* rule;
    const char* text;
};

constexpr std::array outcomes {
    OutcomeRow {"no-fit", QT_TRANSLATE_NOOP("Joinings", "does not fit")},
    OutcomeRow {"nothing-arrives", QT_TRANSLATE_NOOP("Joinings", "silence")},
    OutcomeRow {"outputs-joined", QT_TRANSLATE_NOOP("Joinings", "distorted")},
    OutcomeRow {"kind-mismatch", QT_TRANSLATE_NOOP("Joinings", "noise")},
    OutcomeRow {"phantom-missing", QT_TRANSLATE_NOOP("Joinings", "silence")},
    OutcomeRow {"centre-cancelled", QT_TRANSLATE_NOOP("Joinings", "sides only")},
    OutcomeRow {"leg-lost", QT_TRANSLATE_NOOP("Joinings", "one side only")},
    OutcomeRow {"summed-to-mono", QT_TRANSLATE_NOOP("Joinings", "mono")},
    OutcomeRow {"sides-opposed", QT_TRANSLATE_NOOP("Joinings", "hollow")},
    OutcomeRow {"polarity-inverted", QT_TRANSLATE_NOOP("Joinings", "upside down")},
    OutcomeRow {"loading-loss", QT_TRANSLATE_NOOP("Joinings", "weak")},
    OutcomeRow {"treble-loss", QT_TRANSLATE_NOOP("Joinings", "dull")},
    OutcomeRow {"level-too-low", QT_TRANSLATE_NOOP("Joinings", "too quiet")},
    OutcomeRow {"level-too-high", QT_TRANSLATE_NOOP("Joinings", "too loud")},
    OutcomeRow {"ground-loop", QT_TRANSLATE_NOOP("Joinings", "hums")},
    OutcomeRow {"port-unknown", QT_TRANSLATE_NOOP("Joinings", "not known")},
    OutcomeRow {"contacts-unknown", QT_TRANSLATE_NOOP("Joinings", "not known")},
};

QString outcomeOf(const QList<Finding>& findings, const Port& from)
{
    const std::optional<Severity> severity = worst(findings);
    if (severity == Severity::Danger)
        return Joinings::tr("do not");
    for (const OutcomeRow& row : outcomes) {
        const auto is = [&row](const Finding& finding) { return finding.rule == QLatin1String(row.rule); };
        if (std::ranges::any_of(findings, is))
            return Joinings::tr(row.text);
    }
    const auto shorted = [](const Finding& finding) { return finding.rule == QLatin1String("leg-shorted"); };
    if (from.content != Content::Mono && from.content != Content::Same && std::ranges::any_of(findings, shorted))
        return Joinings::tr("one side only");
    return severity == Severity::Error ? Joinings::tr("fails") : Joinings::tr("as sent");
}

/// How many plugs of new leads the receiving device has now.
qsizetype inputsUsed(const Joining& joining, DeviceId receiver)
{
    qsizetype used = 0;
    for (const Hop& hop : joining.hops) {
        for (CableId id : hop.into == receiver ? hop.leads : QList<CableId> {}) {
            const QMap<QString, Plug>& plugs = joining.after.show().cables.find(id)->plugs;
            used += std::ranges::count_if(plugs, [receiver](const Plug& plug) { return plug.port.device == receiver; });
        }
    }
    return used;
}

QString allWell(const Joining& joining, const Pair& pair)
{
    if (portOf(pair.show, pair.from)->content != Content::Stereo)
        return Joinings::tr("Arrives whole.");
    return inputsUsed(joining, pair.to.device) > 1 ? Joinings::tr("Left and right whole, an input each.")
                                                   : Joinings::tr("Left and right whole.");
}

/// Switches of gear that was there before and stands differently now.
void tellSwitches(Joining& joining, const Pair& pair)
{
    const QString phantom = phantomSwitch({});
    pair.show.devices.forEach([&](const Device& before) {
        const Device* after = joining.after.show().devices.find(before.id);
        if (!after || after->switches == before.switches)
            return;
        for (auto it = after->switches.cbegin(); it != after->switches.cend(); ++it) {
            if (!it.key().endsWith(phantom) || switchPosition(pair.show, before, it.key()) == *it)
                continue;
            const QString where = portText(pair.show, {before.id, it.key().left(it.key().size() - phantom.size())});
            joining.tells << (*it == QLatin1String("on") ? Joinings::tr("48 V goes on at %1.").arg(where)
                                                         : Joinings::tr("48 V goes off at %1.").arg(where));
        }
    });
}

/// What nobody states of a port, as one sentence.
void assumed(const Show& show, const PortRef& ref, QStringList& out)
{
    const Port& port = *portOf(show, ref);
    const QStringList unknown = unknownFacts(port);
    const QString where = portText(show, ref);
    if (unknown.contains(QLatin1String("circuit")))
        out << Joinings::tr("%1: nobody states whether it is balanced; three contacts are taken as balanced.")
                   .arg(where);
    if (unknown.contains(QLatin1String("impedance")))
        out << Joinings::tr("%1: %2, as is usual; no source states it.").arg(where, ohmText(impedanceOhm(port)));
    if (unknown.contains(QLatin1String("level")))
        out << Joinings::tr("%1: %2, as is usual; no source states it.")
                   .arg(where, dbuText(port.direction == Direction::Out ? nominalDbu(port) : maximumDbu(port)));
}

void assumedEarth(const Show& show, DeviceId id, QStringList& out)
{
    const QString name = show.devices.find(id)->name;
    switch (earthOf(show, id)) {
    case Earth::Unknown:
        out << Joinings::tr("How %1 meets mains earth is not known.").arg(name);
        break;
    case Earth::Earthed:
        out << Joinings::tr("%1 is earthed through its mains lead.").arg(name);
        break;
    case Earth::Insulated:
    case Earth::Floating:
        break;
    }
}

} // namespace

void tell(Joining& joining, const Pair& pair)
{
    joining.outcome = outcomeOf(joining.findings, *portOf(pair.show, pair.from));
    for (const Finding& finding : joining.findings.first(std::min(mostTold, joining.findings.size()))) {
        const QString hear = words(finding, joining.after.show()).hear;
        if (!joining.tells.contains(hear))
            joining.tells << hear;
    }
    if (joining.findings.isEmpty())
        joining.tells << allWell(joining, pair);
    tellSwitches(joining, pair);
}

QStringList assumptions(const Pair& pair)
{
    QStringList sentences;
    for (const auto& [cable, text] : pair.pulled) {
        if (!isPluggedIn(cable, pair.from) || !isPluggedIn(cable, pair.to))
            sentences << Joinings::tr("%1 is pulled out first: its socket is needed.").arg(text);
    }
    assumed(pair.show, pair.from, sentences);
    assumed(pair.show, pair.to, sentences);
    assumedEarth(pair.show, pair.from.device, sentences);
    if (pair.to.device != pair.from.device)
        assumedEarth(pair.show, pair.to.device, sentences);
    return sentences;
}
