// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/signal_chain.h"

#include "check/links.h"
#include "check/thresholds.h"
#include "check/tone.h"
#include "check/trace_text.h"
#include "gear/port_circuit.h"
#include "gear/port_defaults.h"
#include "show/routes.h"
#include "signal/arriving.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double tellVolt = 0.5; // what leaks through a resistor is no supply

/// What a run brings to its input: the strongest of the sender's signals on the leg that takes most of it.
struct Main {
    const Arrival* arrival = nullptr;
    const LegArrival* leg = nullptr;
    std::size_t signal = 0;

    const Curve& gain() const { return leg->gains[signal]; }
};

std::optional<Main> mainOf(const Island& island, const Run& run)
{
    const Arrival* arrival = island.answer->arrivalAt(island.placeOf(run.to));
    const int sender = island.placeOf(run.from);
    std::optional<Main> most;
    for (std::size_t leg = 0; arrival && leg < arrival->legs.size(); ++leg) {
        for (std::size_t i = 0; i < island.answer->signals.size(); ++i) {
            const Main here {arrival, &arrival->legs[leg], i};
            if (island.answer->signals[i].socket == sender && (!most || gainDb(here.gain()) > gainDb(most->gain())))
                most = here;
        }
    }
    return most;
}

StageLevel levelOf(const Island& island, const Main& main, const Port& to)
{
    const Role leg = main.leg->leg;
    return {island.levels->sentDbu[main.signal], takenDbu(island, *main.arrival, *main.leg), gainDb(main.gain()),
        minimumDbu(to, leg), maximumDbu(to, leg)};
}

Balance balanceOf(const Main& main, const Port& from)
{
    if (main.arrival->rejectionDb > thresholds::poorRejectionDb)
        return Balance::Balanced;
    return isBalanced(from) || main.leg->differential ? Balance::Lost : Balance::Unbalanced;
}

bool isInverted(const Curve& gain)
{
    const std::complex<double> at = gain[at1kHz];
    return at.real() < 0 && std::abs(at.imag()) <= -at.real();
}

/// Coils and crystals feel every metre; electronics do not.
bool feelsCapacitance(const Port& from)
{
    return from.kind == Kind::Instrument && !isDriven(from) && !hasUnknownCircuit(from);
}

/// From the first core of a lead to all that lies beside it, in farad.
double faradOf(const CableType& type, int lengthMm)
{
    const auto hot = std::ranges::find(type.wires, false, &Wire::shield);
    if (!type.bulk || hot == type.wires.end())
        return 0;
    double perMetre = 0;
    for (const Wire& other : type.wires) {
        const bool beside = other.from.section(u'.', 0, 0) == hot->from.section(u'.', 0, 0)
            && other.to.section(u'.', 0, 0) == hot->to.section(u'.', 0, 0);
        if (&other != &*hot && beside)
            perMetre += other.shield ? type.bulk->coreToShield : type.bulk->coreToCore;
    }
    return perMetre * lengthMm / 1000.0;
}

double faradOn(const Show& show, const QList<RunLead>& leads, const Port& to)
{
    double farad = to.capacitance ? to.capacitance->value.value : 0;
    for (const RunLead& step : leads) {
        const Cable& cable = *show.cables.find(step.lead);
        if (const CableType* type = typeOf(show, cable))
            farad += faradOf(*type, cable.lengthMm);
    }
    return farad;
}

/// The input that feeds a run: one whose supply is on before one that always has it.
PortRef supplierOf(const Island& island, const QList<PortRef>& sockets)
{
    PortRef found;
    for (const PortRef& socket : sockets) {
        const int place = island.placeOf(socket);
        if (island.answer->plan.sockets[static_cast<std::size_t>(place)].phantomOn)
            return socket;
        if (island.answer->plan.port(place).phantom == Phantom::Supplies)
            found = socket;
    }
    return found;
}

StagePower::Use useOf(const QList<Finding>& findings, const Port& port, const PortRef& socket)
{
    const bool harmed = std::ranges::any_of(findings,
        [&](const Finding& finding) { return finding.rule == "phantom-hazard"_L1 && finding.from == socket; });
    if (harmed)
        return StagePower::Use::Harmful;
    const bool lives = port.phantom == Phantom::Needs || port.phantom == Phantom::Optional;
    return lives ? StagePower::Use::Needed : StagePower::Use::Harmless;
}

std::optional<StagePower> powerOf(const Island& island, const ChainStage& stage, const QList<Finding>& findings)
{
    const int place = island.placeOf(stage.from);
    const PortDc& dc = island.answer->dc[static_cast<std::size_t>(place)];
    if (!dc.supplied || dc.highest() < tellVolt)
        return std::nullopt;
    const PortRef supplier = supplierOf(island, joinedTo(island, stage.from).sockets);
    if (!supplier)
        return std::nullopt;
    return StagePower {
        supplier, stage.from, dc.highest(), useOf(findings, island.answer->plan.port(place), stage.from)};
}

bool isOn(const ChainStage& stage, const PortRef& socket)
{
    return stage.from == socket || stage.to == socket || std::ranges::any_of(stage.leads, [&](const RunLead& lead) {
        return lead.from == socket || lead.to == socket;
    });
}

/// True for a finding about these leads that no other way through the same leads has.
bool isAbout(const ChainStage& stage, const Finding& finding)
{
    if (finding.rule.startsWith("phantom-"_L1)) // whichever leg of a split feeds it
        return isOn(stage, finding.from);
    const bool lead = std::ranges::any_of(
        stage.leads, [&finding](const RunLead& step) { return concerns(finding, step.lead); });
    if (!finding.from && !finding.to)
        return lead;
    return (!finding.from || isOn(stage, finding.from)) && (!finding.to || isOn(stage, finding.to));
}

void addFindings(QList<Finding>& all, const Checked& checked, const ChainStage& stage)
{
    QList<Finding> near = checked.findingsOfIsland(checked.analysis().island(stage.leads.constFirst().lead)->first());
    for (const RunLead& step : stage.leads)
        near << checked.findings(step.lead);
    for (const Finding& finding : std::as_const(near)) {
        if (!finding.accepted && isAbout(stage, finding) && !all.contains(finding))
            all << finding;
    }
}

ChainStage copperStage(const Analysis& analysis, const Run& run, const QList<Finding>& findings)
{
    ChainStage stage {.from = run.from, .to = run.to, .leads = run.leads};
    const Island* island = analysis.island(run.to);
    const std::optional<Main> main = island ? mainOf(*island, run) : std::nullopt;
    const Port* from = portOf(analysis.show(), run.from);
    const Port* to = portOf(analysis.show(), run.to);
    if (!main || !from || !to)
        return stage;
    stage.power = powerOf(*island, stage, findings);
    if (!isAnalogue(from->kind) && from->kind != Kind::Speaker)
        return stage;
    stage.level = levelOf(*island, *main, *to);
    stage.balance = balanceOf(*main, *from);
    stage.inverted = isInverted(main->gain());
    if (feelsCapacitance(*from)) {
        stage.farad = faradOn(analysis.show(), run.leads, *to);
        stage.trebleHertz = trebleHertz(main->gain());
    }
    return stage;
}

bool listens(const Show& show, const PortRef& socket)
{
    return show.channels.any([&socket](const Channel& channel) { return channel.input == socket; });
}

bool plays(const Show& show, const PortRef& socket)
{
    return show.mixes.any([&socket](const Mix& mix) { return mix.output == socket; });
}

/// The digital leg between a stage box and the nearest of its desks; nothing where it reaches none.
std::optional<ChainStage> networkStage(const Show& show, DeviceId box, bool fromDesk)
{
    const QList<Route> routes = routesFrom(show, box);
    if (routes.isEmpty())
        return std::nullopt;
    QList<RunLead> way;
    for (const RouteLeg& leg : routes.constFirst().legs) {
        if (fromDesk)
            way.prepend({leg.lead, leg.to, leg.from});
        else
            way.append({leg.lead, leg.from, leg.to});
    }
    return ChainStage {.from = way.constFirst().from, .to = way.constLast().to, .leads = way, .network = true};
}

void addNetworkStages(SignalChain& chain, const Show& show)
{
    if (const auto stage = listens(show, chain.end) ? networkStage(show, chain.end.device, false) : std::nullopt)
        chain.stages << *stage;
    if (const auto stage = plays(show, chain.source) ? networkStage(show, chain.source.device, true) : std::nullopt)
        chain.stages.prepend(*stage);
}

} // namespace

bool SignalChain::isInverted() const
{
    return std::ranges::count_if(stages, &ChainStage::inverted) % 2 == 1;
}

qsizetype SignalChain::stageOf(const Finding& finding) const
{
    const auto found
        = std::ranges::find_if(stages, [&finding](const ChainStage& stage) { return isAbout(stage, finding); });
    return found == stages.end() ? -1 : found - stages.begin();
}

SignalChain signalChain(const Checked& checked, const Trace& trace, const PortRef& source, const PortRef& end)
{
    const Show& show = checked.show();
    SignalChain chain {.source = source, .end = end};
    const QList<Run> runs = runsBetween(trace, show, source, end);
    if (runs.isEmpty())
        return chain;
    for (const Run& run : runs) {
        addFindings(chain.findings, checked, {.from = run.from, .to = run.to, .leads = run.leads});
        chain.stages << copperStage(checked.analysis(), run, chain.findings);
    }
    addNetworkStages(chain, show);
    std::ranges::stable_sort(chain.findings, std::greater(), &Finding::severity);
    std::ranges::copy_if(trace.sources, std::back_inserter(chain.sources),
        [&](const PortRef& other) { return !runsBetween(trace, show, other, end).isEmpty(); });
    std::ranges::copy_if(trace.ends, std::back_inserter(chain.ends),
        [&](const PortRef& other) { return !runsBetween(trace, show, source, other).isEmpty(); });
    return chain;
}

SignalChain signalChain(const Checked& checked, const Subject& subject)
{
    const Trace trace = traceFrom(checked.analysis(), subject);
    for (const PortRef& source : trace.sources) {
        for (const PortRef& end : trace.ends) {
            if (!runsBetween(trace, checked.show(), source, end).isEmpty())
                return signalChain(checked, trace, source, end);
        }
    }
    return {};
}
