// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signal/sketches.h"

#include "gear/mating.h"
#include "gear/part_terms.h"
#include "gear/port_circuit.h"
#include "signal/lots.h"

#include <algorithm>

namespace {

constexpr int longestPlugMm = 40; // 6.35 mm jacks are 32 mm long

int indexOfSwitch(const DeviceType& type, const QString& key)
{
    const auto found = std::ranges::find(type.switches, key, &Switch::key);
    return found == type.switches.end() ? -1 : static_cast<int>(found - type.switches.begin());
}

/// Turns the parts inside a box into numbers.
class BoxSketcher {
public:
    explicit BoxSketcher(const DeviceType& type)
        : m_type(type)
    {
    }

    BoxSketch sketch()
    {
        listSockets();
        linkFollowers();
        for (const Part& part : m_type.inside) {
            const bool counted = part.nodes.join(QChar()).contains(QLatin1Char('#'));
            for (int n = 1; n <= (counted ? m_repeats : 1); ++n)
                addPart(part, n);
        }
        group();
        m_sketch.innerNodes = static_cast<int>(m_inner.size());
        return std::move(m_sketch);
    }

private:
    void listSockets()
    {
        for (size_t row = 0; row < m_type.ports.size(); ++row) {
            const Port& port = m_type.ports[row];
            m_repeats = std::max(m_repeats, port.count);
            std::vector<Role> roles;
            const QMap<QString, Role> byContact = contactRoles(port);
            for (const QString& contact : port.connector ? port.connector->contacts : QStringList {})
                roles.push_back(byContact.value(contact, Role::Open));
            m_sketch.roles.push_back(std::move(roles));
            for (int number = port.count > 1 ? 1 : 0; number <= (port.count > 1 ? port.count : 0); ++number)
                addSocket(static_cast<int>(row), number ? port.key + QString::number(number) : port.key);
        }
    }

    /// A counted output follows the input of its number, or the only one there is.
    void linkFollowers()
    {
        for (size_t i = 0; i < m_sketch.sockets.size(); ++i) {
            SocketSketch& socket = m_sketch.sockets[i];
            const Port& port = m_type.ports[static_cast<size_t>(socket.row)];
            if (port.follows.isEmpty())
                continue;
            const QString number = socket.key.mid(port.key.size());
            const int alone = m_sketch.socketByKey.value(port.follows, -1);
            socket.follows = m_sketch.socketByKey.value(port.follows + number, alone);
            if (socket.follows >= 0)
                m_sketch.sockets[static_cast<size_t>(socket.follows)].followers.push_back(static_cast<int>(i));
        }
    }

    void addSocket(int row, const QString& key)
    {
        m_sketch.socketByKey.insert(key, static_cast<int>(m_sketch.sockets.size()));
        m_sketch.sockets.push_back({row, key, -1, -1, {}});
        m_joined.add();
    }

    void addPart(const Part& part, int n)
    {
        PartSketch sketch;
        sketch.part = &part;
        for (const PartTerm& term : termsOf(part.when, n))
            sketch.terms.push_back(termSketch(term));
        int lot = -1;
        for (qsizetype i = 0; i < std::min<qsizetype>(part.nodes.size(), 4); ++i) {
            QString name = part.nodes[i];
            const NodeSketch node = nodeOf(name.replace(QLatin1Char('#'), QString::number(n)));
            sketch.nodes[static_cast<size_t>(i)] = node;
            if (node.where == NodeSketch::Where::Chassis)
                continue;
            const int here = node.where == NodeSketch::Where::Contact
                ? node.socket
                : m_innerLots[static_cast<size_t>(node.index)];
            if (lot >= 0)
                m_joined.join(lot, here);
            lot = here;
        }
        m_parts.emplace_back(lot, sketch);
    }

    TermSketch termSketch(const PartTerm& term) const
    {
        if (term.isFree())
            return {m_sketch.socketByKey.value(term.subject, -1), -1};
        const int index = indexOfSwitch(m_type, term.subject);
        const QStringList positions = index < 0 ? QStringList {} : m_type.switches[static_cast<size_t>(index)].positions;
        return {index, static_cast<int>(positions.indexOf(term.position)), term.isUnless};
    }

    /// "in7.tip", "chassis", or a name of the box's own.
    NodeSketch nodeOf(const QString& name)
    {
        if (name == QLatin1String("chassis"))
            return {NodeSketch::Where::Chassis};
        const qsizetype dot = name.indexOf(QLatin1Char('.'));
        const int socket = dot < 0 ? -1 : m_sketch.socketByKey.value(name.left(dot), -1);
        if (socket >= 0) {
            const Port& port = m_type.ports[static_cast<size_t>(m_sketch.sockets[static_cast<size_t>(socket)].row)];
            const qsizetype contact = port.connector ? port.connector->contacts.indexOf(name.mid(dot + 1)) : -1;
            if (contact >= 0)
                return {NodeSketch::Where::Contact, socket, static_cast<int>(contact)};
        }
        if (!m_inner.contains(name)) {
            m_inner.insert(name, static_cast<int>(m_inner.size()));
            m_innerLots.push_back(m_joined.add());
        }
        return {NodeSketch::Where::Inner, -1, m_inner.value(name)};
    }

    /// Deals sockets and parts out to the groups that they make.
    void group()
    {
        QHash<int, int> groupOfRoot;
        for (const auto& [lot, part] : m_parts) {
            if (lot < 0)
                continue; // from the case to the case
            const int root = m_joined.root(lot);
            if (!groupOfRoot.contains(root)) {
                groupOfRoot.insert(root, static_cast<int>(m_sketch.groups.size()));
                m_sketch.groups.emplace_back();
            }
            m_sketch.groups[static_cast<size_t>(groupOfRoot.value(root))].parts.push_back(part);
        }
        for (size_t socket = 0; socket < m_sketch.sockets.size(); ++socket) {
            const int group = groupOfRoot.value(m_joined.root(static_cast<int>(socket)), -1);
            m_sketch.sockets[socket].group = group;
            if (group >= 0)
                m_sketch.groups[static_cast<size_t>(group)].sockets.push_back(static_cast<int>(socket));
        }
    }

    const DeviceType& m_type;
    BoxSketch m_sketch;
    int m_repeats = 1;
    Lots m_joined; ///< sockets first, then inner nodes
    QHash<QString, int> m_inner;
    std::vector<int> m_innerLots;
    std::vector<std::pair<int, PartSketch>> m_parts; ///< with a lot each belongs to
};

/// "a.tip" as a number through all ends; −1 where there is no such contact.
int contactIndex(const CableType& type, const LeadSketch& sketch, const QString& name)
{
    const qsizetype dot = name.indexOf(QLatin1Char('.'));
    for (size_t end = 0; end < type.ends.size(); ++end) {
        if (type.ends[end].key != QStringView(name).left(dot))
            continue;
        const qsizetype contact = type.ends[end].connector->contacts.indexOf(name.mid(dot + 1));
        return contact < 0 ? -1 : sketch.firstContact[end] + static_cast<int>(contact);
    }
    return -1;
}

/// By wire, the jacket it lies in: one for each two ends, and where several shields run between the same two, as in a
/// loom, one for each shield with the wires told before it.
std::vector<int> runsOf(const CableType& type)
{
    const auto ends = [](const Wire& wire) {
        return wire.from.section(QLatin1Char('.'), 0, 0) + QLatin1Char(' ') + wire.to.section(QLatin1Char('.'), 0, 0);
    };
    QHash<QString, int> shields, passed, known;
    for (const Wire& wire : type.wires)
        shields[ends(wire)] += wire.shield ? 1 : 0;
    std::vector<int> runs;
    for (const Wire& wire : type.wires) {
        const QString way = ends(wire);
        const bool loom = shields.value(way) > 1;
        const QString run = loom ? way + QLatin1Char(' ') + QString::number(passed.value(way)) : way;
        passed[way] += wire.shield ? 1 : 0;
        if (!known.contains(run))
            known.insert(run, static_cast<int>(known.size()));
        runs.push_back(known.value(run));
    }
    return runs;
}

LeadSketch sketchOf(const CableType& type)
{
    LeadSketch sketch;
    for (const CableEnd& end : type.ends) {
        sketch.firstContact.push_back(sketch.contacts);
        sketch.contacts += static_cast<int>(end.connector->contacts.size());
    }
    Lots copper;
    for (int i = 0; i < sketch.contacts; ++i)
        copper.add();
    const std::vector<int> runs = runsOf(type);
    for (size_t i = 0; i < type.wires.size(); ++i) {
        const Wire& wire = type.wires[i];
        const WireSketch made {
            contactIndex(type, sketch, wire.from), contactIndex(type, sketch, wire.to), wire.shield, runs[i]};
        if (made.from < 0 || made.to < 0)
            continue;
        sketch.wires.push_back(made);
        copper.join(made.from, made.to);
    }
    for (const Part& part : type.parts) {
        const LeadPartSketch made {
            &part, contactIndex(type, sketch, part.nodes.value(0)), contactIndex(type, sketch, part.nodes.value(1))};
        if (made.from < 0 || made.to < 0)
            continue;
        sketch.parts.push_back(made);
        if (isJoint(part))
            copper.join(made.from, made.to);
    }
    for (int i = 0; i < sketch.contacts; ++i)
        sketch.conductor.push_back(copper.root(i));
    return sketch;
}

} // namespace

bool PartSketch::isThere(const std::vector<int>& switches, const std::vector<bool>& plugged) const
{
    return std::ranges::all_of(terms, [&](const TermSketch& term) {
        if (term.index < 0)
            return false;
        const auto index = static_cast<size_t>(term.index);
        return term.position < 0 ? !plugged[index] : term.allows(switches[index]);
    });
}

const BoxSketch& Sketches::box(const DeviceTypePtr& type)
{
    auto& [kept, sketch] = m_boxes[type.get()];
    if (!sketch) {
        kept = type;
        sketch = std::make_unique<BoxSketch>(BoxSketcher(*type).sketch());
    }
    return *sketch;
}

const LeadSketch& Sketches::lead(const CableTypePtr& type)
{
    auto& [kept, sketch] = m_leads[type.get()];
    if (!sketch) {
        kept = type;
        sketch = std::make_unique<LeadSketch>(sketchOf(*type));
    }
    return *sketch;
}

const std::vector<TouchSketch>& Sketches::touches(const ConnectorPtr& plug, const ConnectorPtr& socket, int outMm)
{
    const std::tuple key {plug.get(), socket.get(), outMm};
    if (const auto known = m_touches.find(key); known != m_touches.end())
        return known->second.touches;
    Touches made {plug, socket, {}};
    for (const Touch& touch : mate(*plug, *socket, outMm))
        made.touches.push_back({static_cast<int>(plug->contacts.indexOf(touch.plug)),
            static_cast<int>(socket->contacts.indexOf(touch.socket))});
    return m_touches.emplace(key, std::move(made)).first->second.touches;
}

const std::vector<int>& Sketches::stopsOnTheWay(const ConnectorPtr& plug, const ConnectorPtr& socket)
{
    const auto [known, isNew] = m_stops.try_emplace({plug.get(), socket.get()});
    std::vector<int>& stops = known->second;
    if (!isNew)
        return stops;
    for (int outMm = 1; outMm <= longestPlugMm; ++outMm) {
        const std::vector<TouchSketch>& here = touches(plug, socket, outMm);
        if (!here.empty() && here != touches(plug, socket, outMm - 1))
            stops.push_back(outMm);
    }
    return stops;
}

const DeviceTypePtr& Sketches::turned(const DeviceTypePtr& type, const std::vector<int>& positions)
{
    DeviceTypePtr& turned = m_turned[{type, positions}];
    if (!turned) {
        const DeviceTypePtr other = inPosition(*type, positions);
        turned = other ? other : type;
    }
    return turned;
}

DeviceTypePtr Sketches::loaded(const DeviceTypePtr& type, int row, double loadOhm)
{
    const Port& port = type->ports[static_cast<size_t>(row)];
    const Alternative* holds = nullptr;
    for (const Alternative& each : port.alternatives) {
        const bool applies = each.when.isEmpty() && loadOhm >= each.fromLoadOhm;
        if (applies && (!holds || each.fromLoadOhm > holds->fromLoadOhm))
            holds = &each;
    }
    if (!holds)
        return type;
    DeviceTypePtr& loaded = m_loaded[{type, row, static_cast<size_t>(holds - port.alternatives.data())}];
    if (!loaded) {
        auto changed = std::make_shared<DeviceType>(*type);
        apply(*holds, changed->ports[static_cast<size_t>(row)]);
        loaded = std::move(changed);
    }
    return loaded;
}

DeviceTypePtr Sketches::variant(const DeviceTypePtr& type, int row, const QString& circuit)
{
    DeviceTypePtr& variant = m_variants[{type, row, circuit}];
    if (!variant) {
        auto changed = std::make_shared<DeviceType>(*type);
        changed->ports[static_cast<size_t>(row)].circuit = circuit;
        variant = std::move(changed);
    }
    return variant;
}
