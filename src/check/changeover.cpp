// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/changeover.h"

#include "check/changeover_stops.h"
#include "check/signal_path.h"

#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double leastShiftMm = 500; // less is not worth a line on the sheet

/// Finds what differs and makes moves of it.
class Planner {
public:
    Planner(const Show& before, const Show& after)
        : m_before(before)
        , m_after(after)
        , m_match(matchShows(before, after))
        , m_places(before, after, m_match)
        , m_pathsBefore(before)
        , m_pathsAfter(after)
    {
    }

    Changeover run()
    {
        findLeads();
        findGear();
        findPhantom();
        findLines();
        Changeover made {m_match, stopsOf(m_before, m_after, m_match, m_places, m_moves), lineCheck()};
        return made;
    }

private:
    bool leaves(DeviceId before) const { return !m_match.devices.toAfter.contains(before); }
    bool comes(DeviceId after) const { return !m_match.devices.toBefore.contains(after); }

    void findLeads();
    void comparePlugs(const Cable& before, const Cable& after);
    void findGear();
    void compareGear(const Device& before, const Device& after);
    bool isShifted(const Device& before, const Device& after) const;
    void findPhantom();
    void comparePhantom(const PortRef& before, const PortRef& after);
    bool isTouched(const PortRef& before, const PortRef& after) const;
    bool pathTouched(const PortRef& before, const PortRef& after) const;
    void findLines();
    QList<PatchLine> lineCheck() const;

    void add(MoveKind kind, DeviceId device, const QString& key = {})
    {
        m_moves << CrewMove {kind, device, {}, {}, key, {}, {}, {}, {}};
    }
    void plug(MoveKind kind, CableId before, CableId after, const QString& end, const PortRef& from, const PortRef& to)
    {
        m_moves << CrewMove {kind, {}, before, after, end, from, to, {}, {}};
    }

    const Show& m_before;
    const Show& m_after;
    ShowMatch m_match;
    StandPlaces m_places;
    SignalPaths m_pathsBefore, m_pathsAfter;
    QList<CrewMove> m_moves;
    QSet<PortRef> m_changedBefore, m_changedAfter; ///< sockets where a plug goes out or in
    QSet<PortRef> m_switched; ///< sockets of the show after whose 48 V goes on
};

/// A lead that leaves with gear at one end needs a move at the other end alone; so does one that comes with gear.
void Planner::findLeads()
{
    m_before.cables.forEach([this](const Cable& cable) {
        const CableId stays = m_match.cables.toAfter.value(cable.id);
        if (const Cable* after = m_after.cables.find(stays))
            return comparePlugs(cable, *after);
        for (auto it = cable.plugs.begin(); it != cable.plugs.end(); ++it) {
            m_changedBefore.insert(it->port);
            if (!leaves(it->port.device))
                plug(MoveKind::Pull, cable.id, {}, it.key(), it->port, {});
        }
    });
    m_after.cables.forEach([this](const Cable& cable) {
        if (m_match.cables.toBefore.contains(cable.id))
            return;
        for (auto it = cable.plugs.begin(); it != cable.plugs.end(); ++it) {
            m_changedAfter.insert(it->port);
            if (!comes(it->port.device))
                plug(MoveKind::Plug, {}, cable.id, it.key(), {}, it->port);
        }
    });
}

void Planner::comparePlugs(const Cable& before, const Cable& after)
{
    QStringList ends = before.plugs.keys();
    for (const QString& end : after.plugs.keys()) {
        if (!ends.contains(end))
            ends << end;
    }
    for (const QString& end : std::as_const(ends)) {
        const PortRef from = before.plugs.value(end).port, to = after.plugs.value(end).port;
        if (m_match.after(from) == to && (from || !to))
            continue;
        if (from)
            m_changedBefore.insert(from);
        if (to)
            m_changedAfter.insert(to);
        if (from && to) {
            plug(MoveKind::Replug, before.id, after.id, end, from, to);
        } else if (from) {
            plug(MoveKind::Pull, before.id, after.id, end, from, {});
        } else {
            plug(MoveKind::Plug, before.id, after.id, end, {}, to);
        }
    }
}

void Planner::findGear()
{
    const auto carried = [](const Show& show, const Device& device) {
        const DeviceType* type = typeOf(show, device);
        return type && !isNotCarried(*type);
    };
    m_before.devices.forEach([&](const Device& device) {
        const Device* after = m_after.devices.find(m_match.devices.toAfter.value(device.id));
        if (!carried(m_before, device))
            return;
        if (after)
            compareGear(device, *after);
        else
            add(MoveKind::TakeOff, device.id);
    });
    m_after.devices.forEach([&](const Device& device) {
        if (comes(device.id) && carried(m_after, device))
            add(MoveKind::BringOn, device.id);
    });
}

bool Planner::isShifted(const Device& before, const Device& after) const
{
    const DeviceId riserBefore = m_places.riserBefore(before), riserAfter = m_places.riserAfter(after);
    QPoint way = after.place - before.place;
    if (riserAfter && m_match.devices.toAfter.value(riserBefore) == riserAfter) // it rides along
        way -= m_after.devices.find(riserAfter)->place - m_before.devices.find(riserBefore)->place;
    else if ((riserBefore || riserAfter) && !way.isNull())
        return true;
    return std::hypot(way.x(), way.y()) > leastShiftMm;
}

void Planner::compareGear(const Device& before, const Device& after)
{
    if (isShifted(before, after))
        add(MoveKind::Shift, after.id);
    QStringList keys = before.switches.keys() + after.switches.keys();
    keys.removeDuplicates();
    keys.sort();
    for (const QString& key : std::as_const(keys)) {
        const bool phantom = key.endsWith(phantomSwitch({}));
        if (!phantom && switchPosition(m_before, before, key) != switchPosition(m_after, after, key))
            add(MoveKind::Switch, after.id, key);
    }
}

/// True when a plug goes out of or into the copper that carries this socket's 48 V.
bool Planner::isTouched(const PortRef& before, const PortRef& after) const
{
    const auto touched
        = [](const Show& show, const SignalPaths& paths, const PortRef& socket, const QSet<PortRef>& changed) {
              for (const PortRef& port : socket ? paths.upstream(socket).ports : QList<PortRef>()) {
                  if (changed.contains(port))
                      return true;
                  const Device* device = show.devices.find(port.device);
                  const DeviceType* type = device ? typeOf(show, *device) : nullptr;
                  if (port != socket && (!type || !isPassive(*type)))
                      return false;
              }
              return false;
          };
    return touched(m_before, m_pathsBefore, before, m_changedBefore)
        || touched(m_after, m_pathsAfter, after, m_changedAfter);
}

void Planner::comparePhantom(const PortRef& before, const PortRef& after)
{
    const bool was = before && canPhantom(m_before, before) && phantomOn(m_before, before);
    const bool will = after && canPhantom(m_after, after) && phantomOn(m_after, after);
    const bool touched = (was || will) && isTouched(before, after);
    if (was && (touched || !will))
        m_moves << CrewMove {MoveKind::PhantomOff, {}, {}, {}, {}, before, {}, {}, {}};
    if (!will || (was && !touched))
        return;
    m_moves << CrewMove {MoveKind::PhantomOn, {}, {}, {}, {}, {}, after, {}, {}};
    m_switched.insert(after);
}

void Planner::findPhantom()
{
    const auto sockets = [](const Show& show, const Device& device) {
        QList<QString> found;
        const QString ending = phantomSwitch({});
        for (auto it = device.switches.begin(); it != device.switches.end(); ++it) {
            if (it.key().endsWith(ending) && canPhantom(show, {device.id, it.key().chopped(ending.size())}))
                found << it.key().chopped(ending.size());
        }
        return found;
    };
    m_before.devices.forEach([&](const Device& device) {
        const DeviceId stays = m_match.devices.toAfter.value(device.id);
        QList<QString> keys = sockets(m_before, device);
        if (stays)
            keys += sockets(m_after, *m_after.devices.find(stays));
        for (const QString& key : QSet<QString>(keys.begin(), keys.end()))
            comparePhantom({device.id, key}, stays ? PortRef {stays, key} : PortRef {});
    });
    m_after.devices.forEach([&](const Device& device) {
        for (const QString& key : comes(device.id) ? sockets(m_after, device) : QList<QString>())
            comparePhantom({}, {device.id, key});
    });
}

void Planner::findLines()
{
    const auto differ = [this](const auto& before, const auto& after) {
        if (before.number != after.number || before.name != after.name)
            return true;
        if constexpr (requires { before.mixes; })
            return before.group != after.group || before.mixes != after.mixes || before.linked != after.linked
                || m_match.after(before.input) != after.input;
        else
            return m_match.after(before.output) != after.output;
    };
    const auto compare = [&](const auto& before, const auto& after, const auto& pairs) {
        before.forEach([&](const auto& line) {
            const auto* stays = after.find(pairs.toAfter.value(line.id));
            if (!stays)
                m_moves << CrewMove {MoveKind::Desk, {}, {}, {}, {}, {}, {}, PatchLine(line.id), {}};
            else if (differ(line, *stays))
                m_moves << CrewMove {MoveKind::Desk, {}, {}, {}, {}, {}, {}, PatchLine(line.id), PatchLine(stays->id)};
        });
        after.forEach([&](const auto& line) {
            if (!pairs.toBefore.contains(line.id))
                m_moves << CrewMove {MoveKind::Desk, {}, {}, {}, {}, {}, {}, {}, PatchLine(line.id)};
        });
    };
    compare(m_before.channels, m_after.channels, m_match.channels);
    compare(m_before.mixes, m_after.mixes, m_match.mixes);
}

/// True when on the way to or from the socket a plug or the 48 V changes.
bool Planner::pathTouched(const PortRef& before, const PortRef& after) const
{
    const auto ports = [](const SignalPaths& paths, const Show& show, const PortRef& socket) {
        const Port* port = portOf(show, socket);
        if (!port)
            return QList<PortRef>();
        return (port->direction == Direction::Out ? paths.downstream(socket) : paths.upstream(socket)).ports;
    };
    const auto anyIn = [](const QList<PortRef>& all, const QSet<PortRef>& set) {
        return std::ranges::any_of(all, [&set](const PortRef& port) { return set.contains(port); });
    };
    const QList<PortRef> now = ports(m_pathsAfter, m_after, after);
    return anyIn(now, m_changedAfter) || anyIn(now, m_switched)
        || anyIn(ports(m_pathsBefore, m_before, before), m_changedBefore);
}

QList<PatchLine> Planner::lineCheck() const
{
    QList<PatchLine> changed;
    for (const PatchSide side : {PatchSide::Inputs, PatchSide::Outputs}) {
        for (const PatchLine& line : patchLines(m_after, side)) {
            std::optional<PatchLine> was;
            if (const auto* channel = std::get_if<ChannelId>(&line))
                was = m_match.channels.toBefore.value(*channel);
            else
                was = m_match.mixes.toBefore.value(std::get<MixId>(line));
            const PortRef from = lineSocket(m_before, *was), to = lineSocket(m_after, line);
            const bool sameSource = side == PatchSide::Outputs || lineName(m_before, *was) == lineName(m_after, line);
            const bool same
                = lineNumber(m_before, *was) > 0 && sameSource && m_match.after(from) == to && !pathTouched(from, to);
            if (to && !same)
                changed << line;
        }
    }
    return changed;
}

} // namespace

qsizetype Changeover::count() const
{
    qsizetype sum = 0;
    for (const CrewStop& stop : stops)
        sum += stop.moves.size();
    return sum;
}

Changeover changeover(const Show& before, const Show& after)
{
    return Planner(before, after).run();
}
