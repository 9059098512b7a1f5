// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signal/analysis.h"

#include <QSet>

#include <algorithm>
#include <deque>
#include <map>

int Island::placeOf(const PortRef& socket) const
{
    const auto found = std::ranges::find(members.sockets, socket);
    return found == members.sockets.end() ? -1 : static_cast<int>(found - members.sockets.begin());
}

int Island::placeOf(CableId lead) const
{
    const auto found = std::ranges::find(members.leads, lead);
    return found == members.leads.end() ? -1 : static_cast<int>(found - members.leads.begin());
}

IslandPtr Analysis::islandPtr(CableId lead) const
{
    const Home* home = m_homes.find(lead);
    return home ? home->island : nullptr;
}

const Island* Analysis::island(CableId lead) const
{
    const Home* home = m_homes.find(lead);
    return home ? home->island.get() : nullptr;
}

const Island* Analysis::island(const PortRef& socket) const
{
    for (CableId id : cablesAt(m_show, socket)) {
        const Island* home = island(id);
        return home->placeOf(socket) >= 0 ? home : nullptr;
    }
    const Device* device = m_show.devices.find(socket.device);
    const DeviceType* type = device ? typeOf(m_show, *device) : nullptr;
    if (!type || type->inside.empty())
        return nullptr;
    for (CableId id : m_show.cables.at(socket.device)) {
        const Island* home = island(id);
        if (home->placeOf(socket) >= 0)
            return home;
    }
    return nullptr;
}

const Arrival* Analysis::arrival(const PortRef& to) const
{
    const Island* home = island(to);
    return home ? home->answer->arrivalAt(home->placeOf(to)) : nullptr;
}

const PortDc* Analysis::dc(const PortRef& socket) const
{
    const Island* home = island(socket);
    return home ? &home->answer->dc[static_cast<size_t>(home->placeOf(socket))] : nullptr;
}

const GroundNet* Analysis::groundNet(DeviceId device) const
{
    const Grounded* grounded = m_grounds.find(device);
    return grounded ? grounded->net.get() : nullptr;
}

namespace {

/// The keys that stand for another type now than before. What has only come or gone is used by nothing that stayed.
template <class Type> QStringList replaced(const QMap<QString, Type>& before, const QMap<QString, Type>& after)
{
    QStringList keys;
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        const auto now = after.constFind(it.key());
        if (now != after.cend() && *now != *it)
            keys << it.key();
    }
    return keys;
}

} // namespace

/// Turns the analysis before into the one after.
class AnalysisUpdate {
public:
    AnalysisUpdate(const Show& show, const Analysis& before, Answers& answers)
        : m_before(before)
        , m_answers(answers)
        , m_after(before)
    {
        m_after.m_show = show;
    }

    Analysis update()
    {
        findStale();
        for (CableId id : std::as_const(m_stale))
            m_after.m_homes.remove(id);
        solveStale();
        flowLevels();
        settleGrounds();
        return std::move(m_after);
    }

private:
    static constexpr int mostVisits = 64; ///< of one island: feedback ends here …
    static constexpr double howlingDbu = 50; ///< … or here, at 245 V: more than any amplifier gives

    const Show& show() const { return m_after.m_show; }

    /// The leads whose islands may no longer be what they were.
    void findStale()
    {
        const Show& before = m_before.show();
        QList<CableId> touched = difference(before.cables, show().cables);
        if (before.cables.isEmpty()) { // the first time
            m_stale = QSet<CableId>(touched.cbegin(), touched.cend());
            return;
        }
        for (DeviceId id : changedDevices())
            touched << before.cables.at(id) << show().cables.at(id);
        touched << cablesOfChangedTypes();
        for (CableId id : touched) {
            if (const Island* island = m_before.island(id))
                markStale(*island);
            else
                m_stale.insert(id);
        }
    }

    void markStale(const Island& island)
    {
        if (m_stale.contains(island.first()))
            return;
        for (CableId lead : island.members.leads)
            m_stale.insert(lead);
        m_gone.push_back(&island);
    }

    QList<DeviceId> changedDevices()
    {
        const Show& before = m_before.show();
        m_changedDevices = difference(before.devices, show().devices);
        const QStringList types = replaced(before.types, show().types);
        if (!types.isEmpty()) {
            show().devices.forEach([&](const Device& device) {
                if (types.contains(device.type))
                    m_changedDevices << device.id;
            });
        }
        return m_changedDevices;
    }

    QList<CableId> cablesOfChangedTypes() const
    {
        const QStringList types = replaced(m_before.show().cableTypes, show().cableTypes);
        QList<CableId> changed;
        if (types.isEmpty())
            return changed;
        show().cables.forEach([&](const Cable& cable) {
            if (types.contains(cable.type))
                changed << cable.id;
        });
        return changed;
    }

    void solveStale()
    {
        QList<CableId> waiting(m_stale.cbegin(), m_stale.cend());
        std::ranges::sort(waiting);
        IslandFinder finder(show(), m_answers.sketches());
        for (CableId start : waiting) {
            const bool done = m_after.m_homes.contains(start); // with an island found before
            if (done || !show().cables.contains(start))
                continue;
            const auto& [members, plan] = finder.from(start);
            for (CableId lead : members.leads) {
                // It may have grown together with an island that did not change by itself.
                const Island* neighbour = m_stale.contains(lead) ? nullptr : m_before.island(lead);
                if (neighbour)
                    markStale(*neighbour);
            }
            auto island = std::make_shared<Island>();
            island->members = members;
            island->answer = m_answers.of(plan);
            settle(island);
            m_fresh.push_back(island);
        }
    }

    void settle(const std::shared_ptr<Island>& island)
    {
        for (CableId lead : island->members.leads)
            m_after.m_homes.insert({lead, island});
    }

    /// Levels go from the fresh islands through active gear as far as they change anything. All that may change starts
    /// from silence, so that the order of the visits does not matter.
    void flowLevels()
    {
        for (const std::shared_ptr<Island>& island : m_fresh)
            addFlowing(island);
        for (const Island* gone : m_gone)
            addDownstream(*gone);
        for (size_t i = 0; i < m_flowing.size(); ++i)
            addDownstream(*m_flowing[i].island);
        std::deque<size_t> waiting;
        for (size_t i = 0; i < m_flowing.size(); ++i) {
            m_flowing[i].island->levels = silent(*m_flowing[i].island);
            if (!m_flowing[i].island->levels)
                m_flowing[i].island->levels = m_flowing[i].island->answer->rated;
            else
                waiting.push_back(i);
        }
        while (!waiting.empty()) {
            const size_t next = waiting.front();
            waiting.pop_front();
            m_flowing[next].waiting = false;
            if (flow(m_flowing[next]))
                wakeDownstream(*m_flowing[next].island, waiting);
        }
        for (const Flowing& flowing : m_flowing)
            settleLevels(flowing);
    }

    struct Flowing {
        std::shared_ptr<Island> island;
        bool waiting = true;
        int visits = 0;
    };

    void addFlowing(const std::shared_ptr<Island>& island)
    {
        m_flowingAt.insert(island->first(), m_flowing.size());
        m_flowing.push_back({island});
    }

    /// Calls visit(output) for each output of the box behind this island's inputs whose signal comes from there.
    template <class Visit> void forEachFollower(const Island& island, Visit visit) const
    {
        for (const Arrival& arrival : island.answer->arrivals) {
            const PlanSocket& socket = island.answer->plan.sockets[static_cast<size_t>(arrival.socket)];
            const BoxSketch& box
                = m_answers.sketches().box(island.answer->plan.boxes[static_cast<size_t>(socket.box)].type);
            for (int follower : box.sockets[static_cast<size_t>(socket.place)].followers)
                visit(PortRef {island.box(socket.box), box.sockets[static_cast<size_t>(follower)].key});
        }
    }

    void addDownstream(const Island& island)
    {
        forEachFollower(island, [this](const PortRef& output) {
            const Island* next = m_after.island(output);
            if (next && !m_flowingAt.contains(next->first()))
                addFlowing(std::make_shared<Island>(*next));
        });
    }

    void wakeDownstream(const Island& island, std::deque<size_t>& waiting)
    {
        forEachFollower(island, [&](const PortRef& output) {
            const Island* next = m_after.island(output);
            const auto at = next ? m_flowingAt.constFind(next->first()) : m_flowingAt.constEnd();
            if (at == m_flowingAt.constEnd() || m_flowing[*at].waiting || m_flowing[*at].visits >= mostVisits)
                return;
            m_flowing[*at].waiting = true;
            waiting.push_back(*at);
        });
    }

    /// The input behind a signal that is not the box's own; nothing for a source, or where nothing is plugged in there.
    PortRef inputBehind(const Island& island, const SentSignal& signal) const
    {
        const PlanSocket& socket = island.answer->plan.sockets[static_cast<size_t>(signal.socket)];
        const BoxSketch& box
            = m_answers.sketches().box(island.answer->plan.boxes[static_cast<size_t>(socket.box)].type);
        const int input = box.sockets[static_cast<size_t>(socket.place)].follows;
        if (input < 0)
            return {};
        const PortRef ref {island.box(socket.box), box.sockets[static_cast<size_t>(input)].key};
        return m_after.island(ref) ? ref : PortRef {};
    }

    /// The levels with nothing coming through other gear; null when nothing does anyway.
    LevelsPtr silent(const Island& island) const
    {
        std::vector<double> sent = island.answer->rated->sentDbu;
        bool follows = false;
        for (size_t i = 0; i < sent.size(); ++i) {
            if (inputBehind(island, island.answer->signals[i])) {
                sent[i] = leastDecibel;
                follows = true;
            }
        }
        return follows ? std::make_shared<const Levels>(levelsFrom(*island.answer, std::move(sent))) : nullptr;
    }

    /// Takes up what the gear before sends now; true when that is news.
    bool flow(Flowing& flowing)
    {
        ++flowing.visits;
        Island& island = *flowing.island;
        std::vector<double> sent = island.levels->sentDbu;
        for (size_t i = 0; i < sent.size(); ++i) {
            if (const PortRef input = inputBehind(island, island.answer->signals[i]))
                sent[i] = throughDbu(island.answer->plan.port(island.answer->signals[i].socket), input);
        }
        if (sent == island.levels->sentDbu)
            return flowing.visits == 1;
        island.levels = std::make_shared<const Levels>(levelsFrom(*island.answer, std::move(sent)));
        return true;
    }

    /// The level that comes out of a port when it follows this input; electronics clip.
    double throughDbu(const Port& port, const PortRef& input) const
    {
        const Island* home = m_after.island(input);
        const auto flowing = m_flowingAt.constFind(home->first());
        const Island& island = flowing == m_flowingAt.constEnd() ? *home : *m_flowing[*flowing].island;
        const Arrival* arrival = island.answer->arrivalAt(island.placeOf(input));
        if (!arrival)
            return leastDecibel;
        const auto place = static_cast<size_t>(arrival - island.answer->arrivals.data());
        const double level = island.levels->takenDbu[place].front() + (port.gain ? port.gain->value.value : 0);
        return std::min(level, port.maximum ? port.maximum->value.value : howlingDbu);
    }

    /// An island that was there before is exchanged only when its levels are others.
    void settleLevels(const Flowing& flowing)
    {
        const Island* before = m_after.island(flowing.island->first());
        if (before != flowing.island.get() && before->levels->sentDbu != flowing.island->levels->sentDbu)
            settle(flowing.island);
    }

    void settleGrounds()
    {
        std::vector<DeviceId> touched;
        const auto touch = [&touched](const Island& island) {
            for (const GroundJoint& joint : island.answer->grounds) {
                for (const GroundContact& contact : joint.contacts)
                    touched.push_back(island.box(contact.box));
            }
        };
        const TieChange change = tieChange();
        if (change != TieChange::None) {
            for (const Island* gone : m_gone)
                touch(*gone);
            for (const std::shared_ptr<Island>& fresh : m_fresh)
                touch(*fresh);
        }
        if (change == TieChange::Fewer) // where no loop was, none comes from taking copper away
            std::erase_if(touched, [this](DeviceId id) { return !m_before.groundNet(id); });
        for (DeviceId id : std::as_const(m_changedDevices)) {
            if (earthOf(m_before.show(), id) != earthOf(show(), id))
                touched.push_back(id);
        }
        renewNets(std::move(touched));
    }

    enum class TieChange { None, Fewer, Other };

    /// One conductor's contacts by their names in the show.
    using Tie = std::tuple<CableId, DeviceId, int>;

    /// What the edit did to shields and cases.
    TieChange tieChange() const
    {
        if (m_gone.empty())
            return m_fresh.empty() ? TieChange::None : TieChange::Other;
        std::vector<Tie> before, after;
        const auto add = [](std::vector<Tie>& ties, const Island& island) {
            for (const GroundJoint& joint : island.answer->grounds) {
                for (const GroundContact& contact : joint.contacts)
                    ties.emplace_back(island.lead(joint.lead), island.box(contact.box), contact.lot);
            }
        };
        for (const Island* gone : m_gone)
            add(before, *gone);
        for (const std::shared_ptr<Island>& fresh : m_fresh)
            add(after, *fresh);
        std::ranges::sort(before);
        std::ranges::sort(after);
        return before == after                     ? TieChange::None
            : std::ranges::includes(before, after) ? TieChange::Fewer
                                                   : TieChange::Other;
    }

    void renewNets(std::vector<DeviceId> touched)
    {
        for (size_t i = touched.size(); i-- > 0;) {
            if (const GroundNet* net = m_before.groundNet(touched[i]))
                touched.insert(touched.end(), net->devices.begin(), net->devices.end());
        }
        std::ranges::sort(touched);
        const auto repeated = std::ranges::unique(touched);
        touched.erase(repeated.begin(), repeated.end());
        for (DeviceId id : touched)
            m_after.m_grounds.remove(id);
        GroundFinder finder(m_after);
        for (DeviceId id : touched) {
            const GroundNetPtr net = show().devices.contains(id) ? finder.net(id) : nullptr;
            for (DeviceId member : net ? net->devices : std::vector<DeviceId> {})
                m_after.m_grounds.insert({member, net});
        }
    }

    const Analysis& m_before;
    Answers& m_answers;
    Analysis m_after;
    QList<DeviceId> m_changedDevices;
    QSet<CableId> m_stale;
    std::vector<const Island*> m_gone; ///< of the analysis before
    std::vector<std::shared_ptr<Island>> m_fresh;
    std::vector<Flowing> m_flowing;
    QHash<CableId, size_t> m_flowingAt; ///< by first lead
};

Analysis analyse(const Show& show, const Analysis& before, Answers& answers)
{
    return AnalysisUpdate(show, before, answers).update();
}

Analysis analyse(const Show& show, Answers& answers)
{
    return analyse(show, {}, answers);
}

Analysis analyse(const Show& show)
{
    Answers answers;
    return analyse(show, {}, answers);
}
