// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signal/analyse.h"

#include "circuit/solve.h"
#include "gear/port_defaults.h"
#include "signal/copper.h"

#include <algorithm>

namespace {

using circuit::Complex;
/// What the solver says of one network.
struct Answer {
    std::vector<circuit::Solution> programme; ///< one per programme frequency
    circuit::Solution dc;
};

/// The column of the answer that belongs to one sent signal.
struct Column {
    int signal;
    circuit::Source source;
    const StampedPort* port;
};

std::vector<Column> sendColumns(const Copper& copper, Island& island)
{
    std::vector<Column> columns;
    for (const StampedPort& port : copper.ports) {
        for (const Drive& drive : port.ends.drives) {
            columns.push_back({static_cast<int>(island.signals.size()), drive.source, &port});
            island.signals.push_back({port.ref, drive.leg, 0});
        }
    }
    return columns;
}

LegArrival legArrival(const Receiver& receiver, const std::vector<Column>& columns, const Answer& answer)
{
    LegArrival leg {receiver.leg, receiver.differential, {}, leastDecibel};
    for (const Column& column : columns) {
        LegSignal signal {column.signal, {}};
        for (size_t f = 0; f < programmeHertz.size(); ++f)
            signal.gain[f] = answer.programme[f].between(receiver.plus, receiver.minus, column.source);
        leg.signals.push_back(signal);
    }
    return leg;
}

const StampedChassis* chassisOf(const Copper& copper, DeviceId device)
{
    const auto found = std::ranges::find(copper.chassis, device, &StampedChassis::device);
    return found == copper.chassis.end() ? nullptr : &*found;
}

/// What the volts between the grounds of each sender and this receiver leave on its legs, against 1 V.
double humTransfer(const Copper& copper, const StampedPort& to, const circuit::Solution& at50)
{
    double most = 0;
    for (const StampedPort& from : copper.ports) {
        const StampedChassis* chassis = chassisOf(copper, from.ref.device);
        if (from.ends.drives.empty() || !chassis || chassis->earth < 0 || from.ref.device == to.ref.device)
            continue;
        for (const Receiver& receiver : to.ends.receivers)
            most = std::max(most, std::abs(at50.between(receiver.plus, receiver.minus, chassis->earth)));
    }
    return most;
}

double bestGain(const Arrival& arrival)
{
    double best = 0;
    for (const LegArrival& leg : arrival.legs) {
        for (const LegSignal& signal : leg.signals)
            best = std::max(best, std::abs(signal.gain[at1kHz]));
    }
    return best;
}

void addArrivals(const Show& show, const IslandParts& parts, const Copper& copper, const Answer& answer,
    const std::vector<Column>& columns, Island& island)
{
    const Copper earthed = buildCopper(show, parts, true);
    const circuit::Solution humAnswer = circuit::solve(earthed.network, programmeHertz[at50Hz]);
    for (size_t i = 0; i < copper.ports.size(); ++i) {
        const StampedPort& port = copper.ports[i];
        if (port.ends.receivers.empty())
            continue;
        Arrival arrival {port.ref, {}, 0, 0};
        for (const Receiver& receiver : port.ends.receivers)
            arrival.legs.push_back(legArrival(receiver, columns, answer));
        const double transfer = humTransfer(copper, port, answer.programme[at50Hz]);
        arrival.humDbu = decibel(transfer * earthDifferenceVolt / voltAtZeroDbu);
        const double earthedTransfer = humTransfer(earthed, earthed.ports[i], humAnswer);
        arrival.rejectionDb = std::min(140.0, decibel(bestGain(arrival)) - decibel(earthedTransfer));
        island.arrivals.push_back(std::move(arrival));
    }
}

/// The share of the leg's own volts that is left over its inner resistance: 0 unloaded, 1 shorted.
Complex lostShare(const SendingLeg& leg, const circuit::Solution& solution)
{
    return solution.between(leg.inside, leg.contact, leg.source) / leg.volt;
}

constexpr double copperOhm = 4; // no load is lower: what the leg meets is leads and contacts

LegLoad legLoad(const StampedPort& port, const SendingLeg& leg, const Answer& answer)
{
    LegLoad load {port.ref, leg.role, leg.source >= 0, 0, 0, 0, {}, 0};
    if (leg.source < 0)
        return load;
    const Complex lost = lostShare(leg, answer.programme[at1kHz]);
    if (leg.ohm > 0 && leg.ohm * std::abs(1.0 - lost) < copperOhm * std::abs(lost))
        load.shortShare = std::min(1.0, std::abs(lost));
    for (std::size_t f : {at100Hz, at1kHz})
        load.lossDb = std::max(load.lossDb, -decibel(std::abs(1.0 - lostShare(leg, answer.programme[f]))));
    return load;
}

/// The most volts a port puts behind one leg for this source.
double legVolt(const StampedPort& port, circuit::Source source)
{
    double most = 0;
    for (const SendingLeg& leg : port.ends.legs)
        most = leg.source == source ? std::max(most, std::abs(leg.volt)) : most;
    return most;
}

/// Where another output's signal drags this contact.
void addPush(LegLoad& load, const SendingLeg& leg, const std::vector<Column>& columns, const Answer& answer)
{
    for (const Column& column : columns) {
        const double pushing = legVolt(*column.port, column.source);
        if (column.source == leg.source || !isDriven(*column.port->port) || pushing <= 0)
            continue;
        const double dragged = std::abs(answer.programme[at1kHz].between(leg.contact, leg.inside, column.source));
        if (dragged / pushing <= load.pushShare)
            continue;
        const double volt = voltAtZeroDbu * ratio(nominalDbu(*column.port->port));
        load.pushShare = dragged / pushing;
        load.pushedBy = column.port->ref;
        load.pushMilliampere = leg.ohm > 0 ? 1000 * dragged * volt / leg.ohm : 0;
    }
}

void addLoads(const Copper& copper, const std::vector<Column>& columns, const Answer& answer, Island& island)
{
    for (const StampedPort& port : copper.ports) {
        for (const SendingLeg& leg : port.ends.legs) {
            LegLoad load = legLoad(port, leg, answer);
            if (isDriven(*port.port))
                addPush(load, leg, columns, answer);
            island.loads.push_back(load);
        }
    }
}

void addDc(const Copper& copper, const Answer& answer, Island& island)
{
    std::vector<circuit::Source> supplies;
    for (const StampedPort& port : copper.ports) {
        if (port.ends.phantom >= 0)
            supplies.push_back(port.ends.phantom);
    }
    for (const StampedPort& port : copper.ports) {
        PortDc dc {port.ref, {}, !supplies.empty()};
        const circuit::Node reference = port.nodes.value(Role::Common, circuit::ground);
        for (auto it = port.nodes.cbegin(); it != port.nodes.cend(); ++it) {
            Complex volt = 0;
            for (circuit::Source supply : supplies)
                volt += answer.dc.between(it.value(), reference, supply);
            dc.volts.insert(it.key(), volt.real());
        }
        island.dc.push_back(dc);
    }
}

/// Roles by node; what is tied to a shield is a shield, else the first word counts.
class CarriedRoles {
public:
    void say(circuit::Node node, Role role)
    {
        if (role == Role::Common || !m_roles.contains(node))
            m_roles.insert(node, role);
    }
    Role at(circuit::Node node) const { return m_roles.value(node, Role::Open); }

private:
    QMap<circuit::Node, Role> m_roles;
};

/// Which sending contact each contact of the leads is joined to, followed through the wires; where nothing is sent,
/// what the receiving contact is there for.
void addCarries(const Copper& copper, Island& island)
{
    CarriedRoles roles;
    const auto tell = [&](bool senders) {
        for (const StampedPort& port : copper.ports) {
            for (auto it = port.nodes.cbegin(); port.ends.drives.empty() != senders && it != port.nodes.cend(); ++it)
                roles.say(it.value(), it.key());
        }
        for (size_t passed = 0; passed < copper.wires.size(); ++passed) {
            for (const auto& [one, other] : copper.wires) {
                if (roles.at(one) != Role::Open)
                    roles.say(other, roles.at(one));
                if (roles.at(other) != Role::Open)
                    roles.say(one, roles.at(other));
            }
        }
    };
    tell(true);
    tell(false);
    for (const StampedContact& contact : copper.leadContacts)
        island.carries[contact.cable].insert(contact.name, roles.at(contact.node));
}

Island solveIsland(const Show& show, const IslandParts& parts)
{
    Island island;
    island.ports = parts.ports;
    island.cables = parts.cables;
    const Copper copper = buildCopper(show, parts);
    const Answer answer {circuit::sweep(copper.network, programmeHertz), circuit::solve(copper.network, 0)};
    const std::vector<Column> columns = sendColumns(copper, island);
    addArrivals(show, parts, copper, answer, columns, island);
    addLoads(copper, columns, answer, island);
    addDc(copper, answer, island);
    addCarries(copper, island);
    return island;
}

Island islandFor(const Show& show, const IslandParts& parts, SolvedShapes& shapes)
{
    const std::string shape = shapeOf(show, parts);
    if (std::optional<Island> known = shapes.island(shape, parts))
        return std::move(*known);
    Island fresh = solveIsland(show, parts);
    shapes.remember(show, shape, parts, fresh);
    return fresh;
}

/// Levels follow the signal through active gear, so an output is asked for only when what feeds it is known.
class Levels {
public:
    Levels(const Show& show, Analysis& analysis)
        : m_show(show)
        , m_analysis(analysis)
    {
    }

    void fill()
    {
        for (Island& island : m_analysis.islands)
            fill(island, 0);
    }

private:
    static constexpr int deepest = 64; // feedback loops end here

    void fill(Island& island, int depth)
    {
        for (SentSignal& signal : island.signals)
            signal.levelDbu = sent(signal.from, depth);
        for (Arrival& arrival : island.arrivals) {
            for (LegArrival& leg : arrival.legs)
                leg.levelDbu = received(island, leg);
        }
    }

    double sent(const PortRef& from, int depth)
    {
        const Port* port = portOf(m_show, from);
        if (!port)
            return leastDecibel;
        if (port->follows.isEmpty())
            return nominalDbu(*port);
        const QString number = QString::number(portNumber(*port, from.port));
        const PortRef input {from.device, portNumber(*port, from.port) ? port->follows + number : port->follows};
        const auto home = m_analysis.islandOf.constFind(input);
        const bool known = home != m_analysis.islandOf.constEnd() && depth < deepest;
        if (!known)
            return m_analysis.islandOf.contains(input) ? leastDecibel : nominalDbu(*port);
        fill(m_analysis.islands[static_cast<size_t>(*home)], depth + 1);
        const Arrival* arrival = m_analysis.arrival(input);
        if (!arrival || arrival->legs.empty())
            return leastDecibel;
        const double level = arrival->legs.front().levelDbu + (port->gain ? port->gain->value.value : 0);
        return port->maximum ? std::min(level, port->maximum->value.value) : level; // beyond that it clips
    }

    static double received(const Island& island, const LegArrival& leg)
    {
        double power = 0;
        for (const LegSignal& signal : leg.signals) {
            const double level = island.signals[static_cast<size_t>(signal.signal)].levelDbu;
            power += std::norm(signal.gain[at1kHz]) * ratio(level) * ratio(level);
        }
        return decibel(std::sqrt(power));
    }

    const Show& m_show;
    Analysis& m_analysis;
};

} // namespace

Analysis analyse(const Show& show, SolvedShapes& shapes)
{
    Analysis analysis;
    for (const IslandParts& parts : findIslands(show)) {
        const int index = static_cast<int>(analysis.islands.size());
        for (const PortRef& port : parts.ports)
            analysis.islandOf.insert(port, index);
        for (CableId cable : parts.cables)
            analysis.islandOfCable.insert(cable, index);
        analysis.islands.push_back(islandFor(show, parts, shapes));
    }
    Levels(show, analysis).fill();
    return analysis;
}

Analysis analyse(const Show& show)
{
    SolvedShapes shapes;
    return analyse(show, shapes);
}
