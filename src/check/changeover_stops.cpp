// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/changeover_stops.h"

#include "show/short_walk.h"

#include <QSet>

#include <algorithm>

namespace {

CrewMove pullOf(CrewMove move)
{
    move.kind = MoveKind::Pull;
    move.to = {};
    return move;
}

CrewMove plugOf(CrewMove move)
{
    move.kind = MoveKind::Plug;
    move.from = {};
    return move;
}

/// Sockets as people read them: 2 before 10.
auto readingOrder(const PortRef& ref)
{
    const auto lastLetter = std::find_if_not(ref.port.crbegin(), ref.port.crend(), [](QChar c) { return c.isDigit(); });
    const qsizetype letters = ref.port.crend() - lastLetter;
    return std::tuple(ref.device, ref.port.left(letters), ref.port.mid(letters).toInt());
}

auto bySocket(const CrewMove& move)
{
    return readingOrder(move.from ? move.from : move.to);
}

/// Distributes moves over the places where they are made.
class Walk {
public:
    Walk(const Show& before, const Show& after, const ShowMatch& match, const StandPlaces& places,
        const QList<CrewMove>& moves)
        : m_before(before)
        , m_after(after)
        , m_match(match)
        , m_places(places)
    {
        for (const CrewMove& move : moves) {
            if (move.to && move.kind != MoveKind::PhantomOn)
                m_arrivals.insert(move.to);
            if (move.from && move.kind != MoveKind::PhantomOff)
                m_departures.insert(m_match.after(move.from));
        }
        order(moves);
        for (const CrewMove& move : moves)
            put(move);
        for (CrewStop& stop : m_stops)
            sort(stop);
        for (CrewStop* stop : {&m_phantomOff, &m_phantomOn})
            std::ranges::sort(stop->moves, {}, bySocket);
        std::ranges::stable_sort(m_desk.moves, {}, [this](const CrewMove& move) { return lineRank(move); });
    }

    QList<CrewStop> stops() const
    {
        QList<CrewStop> found {m_phantomOff};
        found << m_stops << m_phantomOn << m_desk;
        found.removeIf([](const CrewStop& stop) { return stop.moves.isEmpty(); });
        return found;
    }

private:
    void order(const QList<CrewMove>& moves);
    void put(const CrewMove& move);
    void putReplug(const CrewMove& move);
    void sort(CrewStop& stop) const;
    QList<CrewMove> replugsInOrder(QList<CrewMove> replugs, QList<CrewMove>& pulls, QList<CrewMove>& plugs) const;
    int floorRank(const CrewMove& move) const;
    std::pair<bool, int> lineRank(const CrewMove& move) const;

    StandPlace placeOf(const CrewMove& move) const;
    qsizetype indexOf(const StandPlace& place) const
    {
        const auto found = std::ranges::find(m_stops, place, &CrewStop::place);
        return found - m_stops.begin();
    }
    CrewStop& stopAt(const StandPlace& place) { return m_stops[indexOf(place)]; }

    const Show& m_before;
    const Show& m_after;
    const ShowMatch& m_match;
    const StandPlaces& m_places;
    QSet<PortRef> m_arrivals; ///< sockets of the show after that a plug goes into
    QSet<PortRef> m_departures; ///< sockets of the show after that a plug goes out of
    QList<CrewStop> m_stops;
    CrewStop m_phantomOff {CrewStop::Kind::PhantomOff, {}, {}};
    CrewStop m_phantomOn {CrewStop::Kind::PhantomOn, {}, {}};
    CrewStop m_desk {CrewStop::Kind::Desk, {}, {}};
};

StandPlace Walk::placeOf(const CrewMove& move) const
{
    switch (move.kind) {
    case MoveKind::Pull:
        return m_places.before(move.from.device);
    case MoveKind::Plug:
    case MoveKind::Replug:
        return m_places.after(move.to.device);
    case MoveKind::TakeOff:
        return m_places.before(move.device);
    default:
        return m_places.after(move.device);
    }
}

/// Makes a stop of each place and puts them in walking order.
void Walk::order(const QList<CrewMove>& moves)
{
    QList<CrewStop> unordered;
    QList<QPoint> middles;
    const auto note = [&](const StandPlace& place) {
        if (std::ranges::find(unordered, place, &CrewStop::place) != unordered.end())
            return;
        unordered << CrewStop {CrewStop::Kind::Place, place, {}};
        middles << m_places.middle(place);
    };
    for (const CrewMove& move : moves) {
        if (move.kind == MoveKind::PhantomOff || move.kind == MoveKind::PhantomOn || move.kind == MoveKind::Desk)
            continue;
        note(placeOf(move));
        if (move.kind == MoveKind::Replug)
            note(m_places.before(move.from.device));
    }
    for (const qsizetype index : shortWalk({0, 0}, middles))
        m_stops << unordered[index];
}

void Walk::put(const CrewMove& move)
{
    switch (move.kind) {
    case MoveKind::PhantomOff:
        m_phantomOff.moves << move;
        break;
    case MoveKind::PhantomOn:
        m_phantomOn.moves << move;
        break;
    case MoveKind::Desk:
        m_desk.moves << move;
        break;
    case MoveKind::Replug:
        putReplug(move);
        break;
    default:
        stopAt(placeOf(move)).moves << move;
    }
}

/// A plug goes from one place to another in one move where both sockets are free when one comes by: it is taken along
/// to a socket that was free all the time, else fetched. Where something else has come into the old socket by then, it
/// is pulled there and hangs until one is at the new one.
void Walk::putReplug(const CrewMove& move)
{
    const PortRef old = m_match.after(move.from);
    const qsizetype from = indexOf(m_places.before(move.from.device)), to = indexOf(placeOf(move));
    const bool comes = !m_match.devices.toBefore.contains(move.to.device);
    const bool goes = !old; // with the gear that is taken off there
    const bool takenAlong = from < to && !comes && !m_departures.contains(move.to);
    if (!goes && (takenAlong || from == to)) {
        m_stops[from].moves << move;
    } else if (to < from || (!goes && !m_arrivals.contains(old))) {
        m_stops[to].moves << move;
    } else {
        m_stops[from].moves << pullOf(move);
        m_stops[to].moves << plugOf(move);
    }
}

/// Each into a socket that is free by then. Plugs that go round in a ring: one of them hangs free meanwhile.
QList<CrewMove> Walk::replugsInOrder(QList<CrewMove> replugs, QList<CrewMove>& pulls, QList<CrewMove>& plugs) const
{
    QList<CrewMove> sorted;
    while (!replugs.isEmpty()) {
        const auto isFree = [&](const CrewMove& move) {
            return std::ranges::none_of(
                replugs, [&](const CrewMove& other) { return other != move && m_match.after(other.from) == move.to; });
        };
        if (const auto next = std::ranges::find_if(replugs, isFree); next != replugs.end()) {
            sorted << *next;
            replugs.erase(next);
            continue;
        }
        const CrewMove first = replugs.takeFirst();
        pulls << pullOf(first);
        plugs << plugOf(first);
    }
    return sorted;
}

/// Risers come before what stands on them, and leave after it.
int Walk::floorRank(const CrewMove& move) const
{
    const Show& show = move.kind == MoveKind::TakeOff ? m_before : m_after;
    const Device* device = show.devices.find(move.device);
    const DeviceType* type = device ? typeOf(show, *device) : nullptr;
    const bool riser = type && isRiser(*type);
    return riser == (move.kind == MoveKind::TakeOff) ? 1 : 0;
}

/// Inputs before mixes, by number.
std::pair<bool, int> Walk::lineRank(const CrewMove& move) const
{
    const PatchLine line = move.lineAfter ? *move.lineAfter : *move.lineBefore;
    return {sideOf(line) == PatchSide::Outputs, lineNumber(move.lineAfter ? m_after : m_before, line)};
}

void Walk::sort(CrewStop& stop) const
{
    QMap<MoveKind, QList<CrewMove>> byKind;
    for (const CrewMove& move : std::as_const(stop.moves))
        byKind[move.kind] << move;
    std::ranges::stable_sort(byKind[MoveKind::Replug], {}, bySocket);
    byKind[MoveKind::Replug] = replugsInOrder(byKind[MoveKind::Replug], byKind[MoveKind::Pull], byKind[MoveKind::Plug]);
    std::ranges::stable_sort(byKind[MoveKind::Pull], {}, bySocket);
    std::ranges::stable_sort(byKind[MoveKind::Plug], {}, bySocket);
    for (const MoveKind kind : {MoveKind::TakeOff, MoveKind::Shift, MoveKind::BringOn})
        std::ranges::stable_sort(byKind[kind], {}, [this](const CrewMove& move) { return floorRank(move); });
    stop.moves.clear();
    for (const QList<CrewMove>& moves : std::as_const(byKind))
        stop.moves << moves;
}

} // namespace

QList<CrewStop> stopsOf(const Show& before, const Show& after, const ShowMatch& match, const StandPlaces& places,
    const QList<CrewMove>& moves)
{
    return Walk(before, after, match, places, moves).stops();
}
