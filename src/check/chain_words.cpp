// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/chain_words.h"

#include "check/words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// One line for a finding, with where it is and the number that matters.
QString findingText(const Finding& finding, const Show& show)
{
    const QString from = portText(show, finding.from), to = portText(show, finding.to);
    if (finding.rule == "level-too-high"_L1)
        return Words::tr("Too hot at %1: peaks go %2 over").arg(to, decibelText(finding.evidence.value(u"overDb"_s)));
    if (finding.rule == "level-too-low"_L1)
        return Words::tr("Too weak at %1: %2 are missing").arg(to, decibelText(finding.evidence.value(u"missingDb"_s)));
    if (finding.rule == "polarity-inverted"_L1)
        return Words::tr("Turned upside down between %1 and %2").arg(from, to);
    if (finding.rule == "balance-lost"_L1)
        return Words::tr("Balance is lost between %1 and %2").arg(from, to);
    const QString where = wayText(show, finding.from, finding.to);
    const QString hear = words(finding, show).hear;
    return finding.from || finding.to ? Words::tr("%1: %2").arg(where, hear) : hear;
}

QString powerText(const StagePower& power, const Show& show)
{
    const QString volt = voltText(power.volt), from = portText(show, power.from), to = portText(show, power.reaches);
    switch (power.use) {
    case StagePower::Use::Needed:
        return Words::tr("%1 from %2 reach %3, which lives on it").arg(volt, from, to);
    case StagePower::Use::Harmful:
        return Words::tr("%1 from %2 reach %3, which may be harmed").arg(volt, from, to);
    case StagePower::Use::Harmless:
        break;
    }
    return Words::tr("%1 from %2 reach %3, which does not mind").arg(volt, from, to);
}

QString trebleText(const ChainStage& stage, const Show& show)
{
    const QString farad = faradText(stage.farad), from = portText(show, stage.from);
    return std::isfinite(stage.trebleHertz)
        ? Words::tr("%1 hang on %2: treble ends at %3").arg(farad, from, hertzText(stage.trebleHertz))
        : Words::tr("%1 hang on %2: no treble is lost").arg(farad, from);
}

void addFacts(QList<ChainVerdict>& all, const SignalChain& chain, const Show& show)
{
    const auto turned = std::ranges::count_if(chain.stages, &ChainStage::inverted);
    if (turned > 1)
        all.append({std::nullopt,
            chain.isInverted() ? Words::tr("Turned more than once; it ends upside down")
                               : Words::tr("Turned more than once; it ends the right way up"),
            -1});
    for (qsizetype i = 0; i < chain.stages.size(); ++i) {
        const ChainStage& stage = chain.stages[i];
        if (stage.power && stage.power->use != StagePower::Use::Harmful) // that is a finding
            all.append({std::nullopt, powerText(*stage.power, show), i});
        if (stage.farad > 0)
            all.append({std::nullopt, trebleText(stage, show), i});
    }
}

} // namespace

QString faradText(double farad)
{
    return QLocale().toString(farad * 1e12, 'f', 0) + QChar(0x202F) + u"pF"_s;
}

QString chainEndText(const Show& show, const PortRef& end)
{
    QString number;
    show.channels.forEach([&](const Channel& channel) {
        if (channel.input == end)
            number = Words::tr("channel %1").arg(channel.number);
    });
    return number.isEmpty() ? portText(show, end) : Words::tr("%1, %2").arg(portText(show, end), number);
}

QString stageLeadText(const ChainStage& stage, const Show& show)
{
    QStringList steps;
    for (const RunLead& step : stage.leads) {
        steps << leadText(show, *show.cables.find(step.lead));
        if (&step != &stage.leads.constLast())
            steps << portText(show, step.to);
    }
    return steps.join(u" → "_s);
}

QList<ChainVerdict> verdicts(const SignalChain& chain, const Show& show)
{
    QList<ChainVerdict> all;
    if (chain.stages.isEmpty())
        return all;
    for (const Finding& finding : chain.findings)
        all.append({finding.severity, findingText(finding, show), chain.stageOf(finding)});
    if (all.isEmpty())
        all.append({std::nullopt, Words::tr("Nothing is wrong on this way"), -1});
    addFacts(all, chain, show);
    return all;
}
