// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/links.h"
#include "check/thresholds.h"
#include "gear/port_circuit.h"
#include "signal/arriving.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace {

using namespace thresholds;

/// The input that supplies 48 V in this island, or the one that could; −1: none.
int supplier(const RuleCase& island)
{
    int possible = -1;
    for (size_t i = 0; i < island.plan().sockets.size(); ++i) {
        const auto socket = static_cast<int>(i);
        if (island.port(socket).phantom != Phantom::Supplies)
            continue;
        if (island.plan().sockets[i].phantomOn)
            return socket;
        possible = socket;
    }
    return possible;
}

/// Words for other supplies than phantom power.
void tellSupply(Hit& hit, Supply supply)
{
    if (supply == Supply::PlugIn)
        hit.evidence.insert(QStringLiteral("plugIn"), 1);
    if (supply == Supply::TPower)
        hit.evidence.insert(QStringLiteral("tPower"), 1);
    if (supply == Supply::Aes42)
        hit.evidence.insert(QStringLiteral("aes42"), 1);
}

/// The microphone of a headset whose signal goes nowhere needs no power either.
bool isLeftOver(const RuleCase& island, int socket)
{
    for (size_t signal = 0; signal < island.answer.signals.size(); ++signal) {
        if (island.answer.signals[signal].socket != socket || island.answer.signals[signal].leg != Role::Microphone)
            continue;
        return std::ranges::none_of(island.answer.arrivals, [&](const Arrival& arrival) {
            return std::ranges::any_of(
                arrival.legs, [&](const LegArrival& leg) { return arrives(leg.gains[signal]); });
        });
    }
    return false;
}

void phantomMissing(const RuleCase& island, Hits& hits)
{
    for (size_t i = 0; i < island.plan().sockets.size(); ++i) {
        const auto from = static_cast<int>(i);
        const Port& port = island.port(from);
        const double reaches = suppliedVolt(port, island.answer.dc[i]);
        if (!isStarved(island.answer, from) || island.answer.arrivals.empty() || isLeftOver(island, from))
            continue;
        const int source = supplier(island);
        const int to = source >= 0 ? source : receiverOf(island.answer, from);
        Hit& hit = hits.add(linkSpots(island.plan(), from, to), from, to);
        hit.evidence.insert(QStringLiteral("reachVolt"), reaches);
        tellSupply(hit, port.supply);
        if (source < 0)
            hit.evidence.insert(QStringLiteral("noSupply"), 1);
        else if (island.plan().sockets[static_cast<size_t>(source)].phantomOn)
            hit.evidence.insert(QStringLiteral("blocked"), 1);
    }
}

bool isCoil(const Port& port)
{
    return port.circuit == QLatin1String("dynamic") || port.circuit == QLatin1String("ribbon");
}

/// The supply that is on in this island; 48 V where nothing tells.
Supply supplyOf(const RuleCase& island, int supplier)
{
    return supplier < 0 ? Supply::P48 : island.port(supplier).supply;
}

/// A ribbon, or anything that its maker says is harmed: what stands across it moves or burns it. Equal volts on both
/// legs do nothing while every lead is right, and nobody plugs.
void harmedGear(const RuleCase& island, int from, const PortDc& dc, Hits& hits)
{
    const int to = supplier(island);
    if (dc.highest() <= ribbonVolt)
        return;
    Hit& hit = hits.add(linkSpots(island.plan(), from, to), from, to);
    hit.evidence.insert(QStringLiteral("reachVolt"), dc.highest());
    if (dc.sweptVolt > dc.betweenLegs() + ribbonVolt)
        hit.evidence.insert(QStringLiteral("sweptVolt"), dc.sweptVolt);
    tellSupply(hit, supplyOf(island, to));
}

/// DC through the coil of a dynamic microphone pulls it out of its middle; T-power burns it.
void coilGear(const RuleCase& island, int from, const PortDc& dc, Hits& hits)
{
    const int to = supplier(island);
    if (dc.betweenLegs() <= ribbonVolt)
        return;
    Hit& hit = hits.add(linkSpots(island.plan(), from, to), from, to);
    hit.evidence.insert(QStringLiteral("reachVolt"), dc.betweenLegs());
    hit.evidence.insert(QStringLiteral("coilMa"), std::abs(dc.milliamperes[static_cast<size_t>(Role::Hot)]));
    if (supplyOf(island, to) != Supply::TPower)
        hit.severity = Severity::Warning;
    tellSupply(hit, supplyOf(island, to));
}

/// Gear that lives on another supply than the one that is on.
void wrongSupply(const RuleCase& island, int from, const PortDc& dc, Hits& hits)
{
    const Port& port = island.port(from);
    const int to = supplier(island);
    if (dc.highest() <= 2 * factsOf(port.supply).volt)
        return;
    Hit& hit = hits.add(linkSpots(island.plan(), from, to), from, to);
    hit.evidence.insert(QStringLiteral("reachVolt"), dc.highest());
    hit.evidence.insert(QStringLiteral("madeForVolt"), factsOf(port.supply).volt);
}

void drivenOutput(const RuleCase& island, int from, const PortDc& dc, Hits& hits)
{
    if (dc.highest() <= pushedVolt)
        return;
    const int to = supplier(island);
    Hit& hit = hits.add(linkSpots(island.plan(), from, to), from, to);
    hit.severity = Severity::Warning;
    hit.evidence.insert(QStringLiteral("reachVolt"), dc.highest());
}

void phantomHazard(const RuleCase& island, Hits& hits)
{
    for (size_t i = 0; i < island.plan().sockets.size(); ++i) {
        const auto from = static_cast<int>(i);
        const Port& port = island.port(from);
        const PortDc& dc = island.answer.dc[i];
        if (!dc.supplied)
            continue;
        if (port.phantom == Phantom::Harmed)
            harmedGear(island, from, dc, hits);
        else if (isCoil(port))
            coilGear(island, from, dc, hits);
        else if (livesOnPhantom(port))
            wrongSupply(island, from, dc, hits);
        else if (port.phantom == Phantom::Unknown && isDriven(port) && port.direction == Direction::Out)
            drivenOutput(island, from, dc, hits);
    }
}

/// Two inputs that feed one microphone.
void suppliesMeet(const RuleCase& island, Hits& hits)
{
    std::vector<int> on;
    for (size_t i = 0; i < island.plan().sockets.size(); ++i) {
        if (island.plan().sockets[i].phantomOn)
            on.push_back(static_cast<int>(i));
    }
    if (on.size() < 2)
        return;
    Hit& hit = hits.add(linkSpots(island.plan(), on[0], on[1]), on[0], on[1]);
    hit.evidence.insert(QStringLiteral("supplies"), double(on.size()));
}

constexpr std::array missingVariants {
    Variant {"plugIn",
        {QT_TRANSLATE_NOOP("Rule", "Silent: no power reaches the capsule"),
            QT_TRANSLATE_NOOP("Rule",
                "{from} runs on plug-in power, a few volts on its signal contact, and gets {reachVolt}."),
            QT_TRANSLATE_NOOP("Rule",
                "Use the microphone input of a computer, camera or small recorder, or an adapter that makes plug-in "
                "power out of 48 V.")}},
    Variant {"tPower",
        {QT_TRANSLATE_NOOP("Rule", "Silent: no T-power reaches it"),
            QT_TRANSLATE_NOOP("Rule",
                "{from} wants 12 V between its two legs, as old film microphones do, and gets {reachVolt}."),
            QT_TRANSLATE_NOOP("Rule", "Put a T-power supply between; never plug anything else into that.")}},
    Variant {"aes42",
        {QT_TRANSLATE_NOOP("Rule", "Silent: no power reaches the digital microphone"),
            QT_TRANSLATE_NOOP("Rule", "{from} wants 10 V from an AES42 input and gets {reachVolt}."),
            QT_TRANSLATE_NOOP("Rule", "Use an AES42 input, or the maker's own interface.")}},
    Variant {"noSupply",
        {QT_TRANSLATE_NOOP("Rule", "Silent: no 48 V reaches it"),
            QT_TRANSLATE_NOOP("Rule", "{from} runs on phantom power, and {to} has none to give."),
            QT_TRANSLATE_NOOP(
                "Rule", "Plug it into a microphone input with 48 V, or put a phantom power supply between.")}},
    Variant {"blocked",
        {QT_TRANSLATE_NOOP("Rule", "Silent: no 48 V reaches it"),
            QT_TRANSLATE_NOOP("Rule",
                "48 V is on at {to}, but what is between lets too little through: {reachVolt} reach {from}."),
            QT_TRANSLATE_NOOP("Rule", "Leave out the box or the lead between, or put a phantom power supply at {from}.")}},
};

constexpr std::array hazardVariants {
    Variant {"sweptVolt",
        {QT_TRANSLATE_NOOP("Rule", "Plugging with 48 V on can tear the ribbon"),
            QT_TRANSLATE_NOOP("Rule",
                "On the way {way} a jack slides over its springs and grounds one leg before the other: for a moment "
                "{sweptVolt} stand across {from}."),
            QT_TRANSLATE_NOOP("Rule",
                "Switch off 48 V at {to} and wait two minutes before any jack is moved, or patch this one on XLR.")}},
    Variant {"coilMa",
        {QT_TRANSLATE_NOOP("Rule", "Thin and distorted: direct current through the coil"),
            QT_TRANSLATE_NOOP("Rule",
                "One leg of {from} is grounded on the way, so the supply at {to} drives {coilMa} through its coil and "
                "pushes it out of its middle."),
            QT_TRANSLATE_NOOP("Rule", "Take a lead with both legs, or switch the supply off.")}},
    Variant {"madeForVolt",
        {QT_TRANSLATE_NOOP("Rule", "Far too many volts for this microphone"),
            QT_TRANSLATE_NOOP("Rule",
                "{from} lives on about {madeForVolt}; {reachVolt} stand at its contacts. Its transistor does not stand "
                "that."),
            QT_TRANSLATE_NOOP("Rule",
                "Unplug it, then switch off the supply at {to}. An adapter that makes plug-in power out of 48 V joins "
                "the two.")}},
};

constexpr std::array rows {
    Rule {"phantom-missing", Severity::Error,
        {QT_TRANSLATE_NOOP("Rule", "Silent: no 48 V reaches it"),
            QT_TRANSLATE_NOOP("Rule", "{from} runs on phantom power and gets {reachVolt}."),
            QT_TRANSLATE_NOOP("Rule", "Switch on 48 V at {to}, or use an input that has it.")},
        {.inCase = phantomMissing}, missingVariants},
    Rule {"phantom-hazard", Severity::Danger,
        {QT_TRANSLATE_NOOP("Rule", "48 V goes where it can do harm"),
            QT_TRANSLATE_NOOP("Rule",
                "{to} has 48 V on, and {from} is not made for it: {reachVolt} stand at its contacts. One bad lead, or "
                "plugging while it is on, is enough."),
            QT_TRANSLATE_NOOP("Rule", "Switch off 48 V at {to}, wait two minutes, then plug.")},
        {.inCase = phantomHazard}, hazardVariants},
    Rule {"supplies-meet", Severity::Note,
        {QT_TRANSLATE_NOOP("Rule", "Two inputs feed the same microphone"),
            QT_TRANSLATE_NOOP("Rule",
                "48 V is on at {from} and at {to}. They share the load, and switching one off makes a thump in the "
                "other."),
            QT_TRANSLATE_NOOP("Rule", "Leave it on at one of them, or split through a transformer.")},
        {.inCase = suppliesMeet}},
};

} // namespace

std::span<const Rule> powerRules()
{
    return rows;
}
