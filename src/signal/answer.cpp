// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signal/answer.h"

#include "circuit/solve.h"
#include "circuit/tied.h"
#include "gear/port_defaults.h"
#include "signal/copper.h"
#include "signal/ground_joints.h"
#include "signal/normals.h"

#include <algorithm>

using circuit::Complex;

namespace {

constexpr double copperOhm = 4; // no load is lower: what the leg meets is leads and contacts
constexpr double mostRejectionDb = 140; // nothing real is better

/// DC with all supplies on.
class DcAnswer {
public:
    explicit DcAnswer(const Copper& copper)
        : m_copper(copper)
        , m_solution(circuit::solve(copper.network, 0))
    {
        for (const StampedPort& port : copper.ports) {
            if (port.ends.supply >= 0)
                m_supplies.push_back(port.ends.supply);
        }
    }

    PortDc of(const StampedPort& port) const
    {
        PortDc dc;
        dc.supplied = true;
        const circuit::Node reference = port.nodes.value(Role::Common, circuit::ground);
        for (std::size_t role = 0; role < roleCount; ++role) {
            if (!port.nodes.contains(Role(role)))
                continue;
            const circuit::Node contact = port.nodes.value(Role(role));
            dc.volts[role] = volt(contact, reference);
            dc.milliamperes[role] = 1000 * amperesInto(port, contact);
        }
        return dc;
    }

private:
    double volt(circuit::Node plus, circuit::Node minus) const
    {
        double sum = 0;
        for (circuit::Source supply : m_supplies)
            sum += m_solution.between(plus, minus, supply).real();
        return sum;
    }

    /// What the resistances of the port at this contact carry; nothing else that stands there passes DC.
    double amperesInto(const StampedPort& port, circuit::Node contact) const
    {
        double sum = 0;
        for (size_t i = port.firstElement; i < port.lastElement; ++i) {
            const circuit::Element& e = m_copper.network.elements()[i];
            if (e.kind != circuit::ElementKind::Resistor || (e.a != contact && e.b != contact) || e.value <= 0)
                continue;
            sum += volt(contact, e.a == contact ? e.b : e.a) / e.value;
        }
        return sum;
    }

    const Copper& m_copper;
    circuit::Solution m_solution;
    std::vector<circuit::Source> m_supplies;
};

/// The plan with each of its plugs at each place on its way in where it touches something else.
std::vector<Plan> plansWhilePlugging(const Plan& plan, Sketches& sketches)
{
    std::vector<Plan> plans;
    for (size_t lead = 0; lead < plan.leads.size(); ++lead) {
        for (size_t plug = 0; plug < plan.leads[lead].plugs.size(); ++plug) {
            const PlanPlug& at = plan.leads[lead].plugs[plug];
            const ConnectorPtr& own = plan.leads[lead].type->ends[static_cast<size_t>(at.end)].connector;
            const ConnectorPtr& socket = plan.port(at.socket).connector;
            for (int outMm : socket ? sketches.stopsOnTheWay(own, socket) : std::vector<int> {}) {
                plans.push_back(plan);
                plans.back().leads[lead].plugs[plug].outMm = outMm;
            }
        }
    }
    return plans;
}

/// The boxes whose cases have no earth yet, but would have when all are earthed.
std::vector<size_t> boxesToEarth(const Copper& copper)
{
    std::vector<size_t> boxes;
    for (size_t box = 0; box < copper.cases.size(); ++box) {
        if (copper.cases[box].mayBeEarthed)
            boxes.push_back(box);
    }
    return boxes;
}

std::vector<circuit::Node> casesOf(const Copper& copper, const std::vector<size_t>& boxes)
{
    std::vector<circuit::Node> nodes;
    for (size_t box : boxes)
        nodes.push_back(copper.cases[box].node);
    return nodes;
}

/// Puts the questions to one network, and writes down what it says.
class Solver {
public:
    Solver(const Plan& plan, Sketches& sketches)
        : m_plan(plan)
        , m_sketches(sketches)
        , m_copper(buildCopper(plan, sketches))
        , m_toEarth(boxesToEarth(m_copper))
        , m_programme(circuit::solve(m_copper.network, programmeHertz, casesOf(m_copper, m_toEarth)))
        , m_allEarthed(m_programme, at50Hz, casesOf(m_copper, m_toEarth), m_copper.network.sourceCount(), earthOhm)
    {
        m_answer.plan = plan;
    }

    Answer solve()
    {
        listSignals();
        addArrivals();
        addLoads();
        settleLoads();
        addDc();
        addCarries();
        m_answer.grounds = groundJoints(m_plan, m_sketches);
        addJoints();
        m_answer.rated = std::make_shared<const Levels>(levelsFrom(m_answer, ratedLevels()));
        return std::move(m_answer);
    }

private:
    size_t socketCount() const { return m_plan.sockets.size(); }

    void listSignals()
    {
        for (size_t socket = 0; socket < socketCount(); ++socket) {
            for (const Drive& drive : m_copper.ports[socket].ends.drives) {
                m_answer.signals.push_back({static_cast<int>(socket), drive.leg});
                m_sources.push_back(drive.source);
            }
        }
    }

    void addArrivals()
    {
        for (size_t socket = 0; socket < socketCount(); ++socket) {
            const std::vector<Receiver>& receivers = m_copper.ports[socket].ends.receivers;
            if (receivers.empty())
                continue;
            Arrival arrival {static_cast<int>(socket), {}, leastDecibel, 0};
            for (const Receiver& receiver : receivers)
                arrival.legs.push_back(legArrival(receiver));
            addHum(arrival, receivers);
            m_answer.arrivals.push_back(std::move(arrival));
        }
    }

    /// What the volts between the grounds of each sender and this receiver leave on its legs: as the cases stand, and
    /// with all of them on mains earth.
    void addHum(Arrival& arrival, const std::vector<Receiver>& receivers)
    {
        double asItStands = 0, allEarthed = 0;
        for (const size_t box : sendingBoxes(arrival.socket)) {
            const circuit::Source earth = m_copper.cases[box].earth;
            for (const Receiver& receiver : receivers) {
                if (earth >= 0)
                    asItStands = std::max(asItStands,
                        std::abs(m_programme.between(receiver.plus, receiver.minus, earth, at50Hz)));
                allEarthed = std::max(allEarthed, std::abs(withAllEarthed(receiver, box)));
            }
        }
        arrival.humDbu = decibel(asItStands * earthDifferenceVolt / voltAtZeroDbu);
        arrival.rejectionDb = std::min(mostRejectionDb, decibel(bestGain(arrival)) - decibel(allEarthed));
    }

    /// What a leg takes in with all cases earthed and 1 V between the earth of this box and the others'.
    Complex withAllEarthed(const Receiver& receiver, size_t box) const
    {
        if (const circuit::Source earth = m_copper.cases[box].earth; earth >= 0)
            return m_allEarthed.between(receiver.plus, receiver.minus, earth);
        const auto found = std::ranges::find(m_toEarth, box);
        return found == m_toEarth.end()
            ? 0
            : m_allEarthed.betweenFor(receiver.plus, receiver.minus, static_cast<size_t>(found - m_toEarth.begin()));
    }

    std::vector<size_t> sendingBoxes(int to) const
    {
        std::vector<size_t> boxes;
        for (const SentSignal& signal : m_answer.signals) {
            const int box = m_plan.sockets[static_cast<size_t>(signal.socket)].box;
            if (box != m_plan.sockets[static_cast<size_t>(to)].box
                && std::ranges::find(boxes, static_cast<size_t>(box)) == boxes.end())
                boxes.push_back(static_cast<size_t>(box));
        }
        return boxes;
    }

    LegArrival legArrival(const Receiver& receiver) const
    {
        LegArrival leg {receiver.leg, receiver.differential, std::vector<Curve>(m_sources.size())};
        for (size_t f = 0; f < programmeHertz.size(); ++f) {
            for (size_t signal = 0; signal < m_sources.size(); ++signal)
                leg.gains[signal][f] = m_programme.between(receiver.plus, receiver.minus, m_sources[signal], f);
        }
        return leg;
    }

    static double bestGain(const Arrival& arrival)
    {
        double best = 0;
        for (const LegArrival& leg : arrival.legs) {
            for (const Curve& gain : leg.gains)
                best = std::max(best, std::abs(gain[at1kHz]));
        }
        return best;
    }

    void addLoads()
    {
        for (size_t socket = 0; socket < socketCount(); ++socket) {
            const bool driven = isDriven(m_plan.port(static_cast<int>(socket)));
            for (const SendingLeg& leg : m_copper.ports[socket].ends.legs) {
                LegLoad load = legLoad(socket, leg);
                if (driven)
                    addPush(load, leg);
                m_answer.loads.push_back(load);
            }
        }
    }

    /// Some outputs give less into a heavy load; only their levels change with it.
    void settleLoads()
    {
        for (const LegLoad& load : m_answer.loads) {
            const PlanSocket& place = m_plan.sockets[static_cast<size_t>(load.socket)];
            if (!load.driven || m_plan.port(load.socket).alternatives.empty())
                continue;
            DeviceTypePtr& type = m_answer.plan.boxes[static_cast<size_t>(place.box)].type;
            type = m_sketches.loaded(type, place.row, loadOhm(m_plan.port(load.socket), load));
        }
    }

    LegLoad legLoad(size_t socket, const SendingLeg& leg) const
    {
        LegLoad load {static_cast<int>(socket), leg.role, leg.source >= 0};
        if (leg.source < 0)
            return load;
        const Complex lost = lostShare(leg, at1kHz);
        if (leg.ohm > 0 && leg.ohm * std::abs(1.0 - lost) < copperOhm * std::abs(lost))
            load.shortShare = std::min(1.0, std::abs(lost));
        for (std::size_t f : {at100Hz, at1kHz})
            load.lossDb = std::max(load.lossDb, -decibel(std::abs(1.0 - lostShare(leg, f))));
        return load;
    }

    /// The share of the leg's own volts that is left over its inner resistance: 0 unloaded, 1 shorted.
    Complex lostShare(const SendingLeg& leg, size_t f) const
    {
        return m_programme.between(leg.inside, leg.contact, leg.source, f) / leg.volt;
    }

    /// Where another output's signal drags this contact.
    void addPush(LegLoad& load, const SendingLeg& leg) const
    {
        for (size_t signal = 0; signal < m_sources.size(); ++signal) {
            const int pusher = m_answer.signals[signal].socket;
            const Port& port = m_plan.port(pusher);
            const double pushing = legVolt(pusher, m_sources[signal]);
            if (m_sources[signal] == leg.source || !isDriven(port) || pushing <= 0)
                continue;
            const double dragged
                = std::abs(m_programme.between(leg.contact, leg.inside, m_sources[signal], at1kHz));
            if (dragged / pushing <= load.pushShare)
                continue;
            const double volt = voltAtZeroDbu * ratio(nominalDbu(port));
            load.pushShare = dragged / pushing;
            load.pushedBy = pusher;
            load.pushMilliampere = leg.ohm > 0 ? 1000 * dragged * volt / leg.ohm : 0;
        }
    }

    /// The most volts a port puts behind one leg for this source.
    double legVolt(int socket, circuit::Source source) const
    {
        double most = 0;
        for (const SendingLeg& leg : m_copper.ports[static_cast<size_t>(socket)].ends.legs)
            most = leg.source == source ? std::max(most, std::abs(leg.volt)) : most;
        return most;
    }

    void addDc()
    {
        m_answer.dc.assign(socketCount(), {});
        const bool supplied
            = std::ranges::any_of(m_copper.ports, [](const StampedPort& port) { return port.ends.supply >= 0; });
        if (!supplied)
            return;
        const DcAnswer atRest(m_copper);
        for (size_t socket = 0; socket < socketCount(); ++socket)
            m_answer.dc[socket] = atRest.of(m_copper.ports[socket]);
        for (const Plan& plan : plansWhilePlugging(m_plan, m_sketches)) {
            const Copper copper = buildCopper(plan, m_sketches);
            const DcAnswer onTheWay(copper);
            for (size_t socket = 0; socket < socketCount(); ++socket) {
                double& most = m_answer.dc[socket].sweptVolt;
                most = std::max(most, onTheWay.of(copper.ports[socket]).betweenLegs());
            }
        }
    }

    /// Which sending contact each contact of the leads is joined to, followed through the wires; where nothing is sent,
    /// what the receiving contact is there for.
    void addCarries()
    {
        m_roles.assign(static_cast<size_t>(m_copper.network.nodeCount()), Role::Open);
        for (const bool senders : {true, false}) {
            for (const StampedPort& port : m_copper.ports) {
                for (std::size_t role = 0; port.ends.drives.empty() != senders && role < roleCount; ++role) {
                    if (port.nodes.contains(Role(role)))
                        say(port.nodes.value(Role(role)), Role(role));
                }
            }
            while (spread()) { }
        }
        for (const std::vector<circuit::Node>& contacts : m_copper.leadContacts) {
            std::vector<Role>& carried = m_answer.carries.emplace_back();
            for (circuit::Node node : contacts)
                carried.push_back(m_roles[static_cast<size_t>(node)]);
        }
    }

    /// What is tied to a shield is a shield, else the first word counts. True when that was news.
    bool say(circuit::Node node, Role role)
    {
        Role& known = m_roles[static_cast<size_t>(node)];
        const bool news = role == Role::Common ? known != Role::Common : known == Role::Open && role != Role::Open;
        if (news)
            known = role;
        return news;
    }

    bool spread()
    {
        bool news = false;
        for (size_t lead = 0; lead < m_plan.leads.size(); ++lead) {
            const std::vector<circuit::Node>& contacts = m_copper.leadContacts[lead];
            for (const WireSketch& wire : m_sketches.lead(m_plan.leads[lead].type).wires) {
                const circuit::Node from = contacts[static_cast<size_t>(wire.from)];
                const circuit::Node to = contacts[static_cast<size_t>(wire.to)];
                news = say(to, m_roles[static_cast<size_t>(from)]) || news;
                news = say(from, m_roles[static_cast<size_t>(to)]) || news;
            }
        }
        return news;
    }

    /// Contacts by their nodes, and by what joins these in the boxes.
    void addJoints()
    {
        std::vector<std::vector<int>> nodes;
        for (const StampedPort& port : m_copper.ports)
            nodes.emplace_back(port.contacts.begin(), port.contacts.end());
        const auto isShield = [this](int node) { return node == circuit::ground || m_roles[static_cast<size_t>(node)] == Role::Common; };
        const std::vector<int> lots = joinedNodes(m_plan, m_sketches, nodes, m_copper.network.nodeCount(), isShield);
        const auto lotsOf = [&](const auto& contacts) {
            std::vector<int> joints;
            for (const circuit::Node node : contacts)
                joints.push_back(isShield(node) ? -1 : lots[static_cast<size_t>(node)]);
            return joints;
        };
        for (const StampedPort& port : m_copper.ports)
            m_answer.joints.sockets.push_back(lotsOf(port.contacts));
        for (const std::vector<circuit::Node>& contacts : m_copper.leadContacts)
            m_answer.joints.leads.push_back(lotsOf(contacts));
    }

    std::vector<double> ratedLevels() const
    {
        std::vector<double> levels;
        for (const SentSignal& signal : m_answer.signals)
            levels.push_back(nominalDbu(m_answer.plan.port(signal.socket), signal.leg));
        return levels;
    }

    const Plan& m_plan;
    Sketches& m_sketches;
    Copper m_copper;
    std::vector<size_t> m_toEarth; ///< boxes
    circuit::Solution m_programme; ///< at the programme frequencies
    circuit::Tied m_allEarthed; ///< the same network with all cases on mains earth
    std::vector<circuit::Source> m_sources; ///< by signal
    std::vector<Role> m_roles; ///< by node
    Answer m_answer;
};

} // namespace

double PortDc::highest() const
{
    double most = 0;
    for (const std::optional<double>& volt : volts)
        most = std::max(most, std::abs(volt.value_or(0)));
    return most;
}

const Arrival* Answer::arrivalAt(int socket) const
{
    const auto found = std::ranges::find(arrivals, socket, &Arrival::socket);
    return found == arrivals.end() ? nullptr : &*found;
}

double loadOhm(const Port& port, const LegLoad& load)
{
    const double left = ratio(-load.lossDb);
    return left < 1 ? impedanceOhm(port) * left / (1 - left) : 1e12;
}

namespace {

/// What one leg takes in of all signals, in volts: the same programme twice adds as it is turned, all else as power.
double takenVolt(const Answer& answer, const LegArrival& leg, const std::vector<double>& sentDbu)
{
    double power = 0;
    for (std::size_t signal = 0; signal < sentDbu.size(); ++signal) {
        const int socket = answer.signal(static_cast<int>(signal)).socket;
        const bool twin = signal > 0 && answer.signals[signal - 1].socket == socket;
        const bool same = answer.plan.port(socket).content == Content::Same;
        if (same && twin)
            continue; // told with the first of them
        std::complex<double> volt = leg.gains[signal][at1kHz] * ratio(sentDbu[signal]);
        for (std::size_t other = signal + 1; same && other < sentDbu.size() && answer.signals[other].socket == socket; ++other)
            volt += leg.gains[other][at1kHz] * ratio(sentDbu[other]);
        power += std::norm(volt);
    }
    return std::sqrt(power);
}

} // namespace

Levels levelsFrom(const Answer& answer, std::vector<double> sentDbu)
{
    Levels levels {std::move(sentDbu), {}};
    for (const Arrival& arrival : answer.arrivals) {
        std::vector<double>& taken = levels.takenDbu.emplace_back();
        for (const LegArrival& leg : arrival.legs)
            taken.push_back(decibel(takenVolt(answer, leg, levels.sentDbu)));
    }
    return levels;
}

Answer solve(const Plan& plan, Sketches& sketches)
{
    return Solver(plan, sketches).solve();
}
