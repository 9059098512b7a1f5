// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "show/repatch.h"

#include "show/edits.h"
#include "show/stage_edits.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype bank = 8;

bool isSound(Kind kind)
{
    return kind == Kind::Microphone || kind == Kind::Line || kind == Kind::Instrument;
}

bool takesLines(const Port& port, PatchSide side)
{
    return isSound(port.kind) && port.direction == (side == PatchSide::Inputs ? Direction::In : Direction::Out);
}

void setSocket(Show& show, const PatchLine& line, const PortRef& socket)
{
    if (const auto* channel = std::get_if<ChannelId>(&line))
        show.channels.update(*channel, [&socket](Channel& changed) { changed.input = socket; });
    else
        show.mixes.update(std::get<MixId>(line), [&socket](Mix& changed) { changed.output = socket; });
}

/// Takes the plugs of each old socket to its new one, all at once: sockets may change places.
void replug(Show& show, const QMap<PortRef, PortRef>& ways)
{
    QSet<CableId> leads;
    for (const PortRef& from : ways.keys()) {
        for (const CableId id : cablesAt(show, from))
            leads.insert(id);
    }
    for (const CableId id : std::as_const(leads)) {
        show.cables.update(id, [&ways](Cable& cable) {
            for (Plug& plug : cable.plugs)
                plug.port = ways.value(plug.port, plug.port);
        });
        if (show.cables.find(id)->lengthFollows)
            followWay(show, id);
    }
}

void movePhantom(Show& show, const QMap<PortRef, PortRef>& ways)
{
    QSet<PortRef> on;
    for (auto way = ways.begin(); way != ways.end(); ++way) {
        if (canPhantom(show, way.key()) && phantomOn(show, way.key()))
            on.insert(*way);
    }
    const auto put = [&show](const PortRef& socket, bool lit) {
        if (canPhantom(show, socket) && phantomOn(show, socket) != lit)
            setSwitch(show, socket.device, phantomSwitch(socket.port), lit ? u"on"_s : u"off"_s);
    };
    for (const PortRef& from : ways.keys())
        put(from, false);
    for (const PortRef& to : ways)
        put(to, on.contains(to));
}

void apply(Show& show, const QList<Repatched>& moves)
{
    QMap<PortRef, PortRef> ways;
    for (const Repatched& move : moves) {
        if (move.from && move.to)
            ways.insert(move.from, move.to);
    }
    movePhantom(show, ways);
    replug(show, ways);
    for (const Repatched& move : moves)
        setSocket(show, move.line, move.to);
}

std::optional<PatchLine> lineAt(const Show& show, PatchSide side, const PortRef& socket)
{
    std::optional<PatchLine> found;
    const auto look = [&](const auto& thing, const PortRef& at) {
        if (!found && at == socket)
            found = thing.id;
    };
    if (side == PatchSide::Inputs)
        show.channels.forEach([&look](const Channel& channel) { look(channel, channel.input); });
    else
        show.mixes.forEach([&look](const Mix& mix) { look(mix, mix.output); });
    return found;
}

/// Where the gear at the other end of the line's lead stands; nothing where there is none.
std::optional<QPoint> placeOf(const Show& show, const PatchLine& line)
{
    const PortRef socket = lineSocket(show, line);
    for (const CableId id : socket ? cablesAt(show, socket) : QList<CableId>()) {
        for (const Plug& plug : show.cables.find(id)->plugs) {
            const Device* device = plug.port == socket ? nullptr : show.devices.find(plug.port.device);
            if (device)
                return device->place;
        }
    }
    return {};
}

/// Spreads lines over the sockets that are free for them.
class Spread {
public:
    Spread(const Show& show, const QList<PatchLine>& lines, const AssignOptions& options)
        : m_show(show)
        , m_lines(lines)
        , m_side(sideOf(lines.constFirst()))
        , m_options(options)
    {
        for (const PatchLine& line : patchLines(show, m_side)) {
            if (!lines.contains(line))
                m_taken.insert(lineSocket(show, line));
        }
        for (const DeviceId box : options.box ? QList {options.box} : patchBoxes(show, m_side))
            readBox(box);
    }

    Assigned run()
    {
        Assigned assigned;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const PatchLine& line = m_lines[i];
            const bool pair = i + 1 < m_lines.size() && isPair(line, m_lines[i + 1]);
            const qsizetype count = pair ? 2 : 1;
            Box* box = boxFor(line, count);
            for (qsizetype half = 0; half < count; ++half) {
                const PatchLine& each = m_lines[i + half];
                if (!box)
                    assigned.left << each;
                else if (const PortRef from = lineSocket(m_show, each), to = box->sockets[box->next + half]; from != to)
                    assigned.moves.append({each, from, to});
            }
            if (box)
                take(*box, line, count);
            i += count - 1;
        }
        return assigned;
    }

private:
    struct Box {
        QPoint place;
        QList<PortRef> sockets;
        qsizetype next = 0; ///< where the line at hand goes
        qsizetype last = -1;
        int number = 0; ///< of the line that took the last
        QString group;
    };

    /// Microphone sockets where there are some; of a desk's line sockets nobody thinks first.
    void readBox(DeviceId id)
    {
        Box box;
        box.place = m_show.devices.find(id)->place;
        box.sockets = patchSockets(m_show, id, m_side);
        const auto isLine = [this](const PortRef& socket) { return portOf(m_show, socket)->kind != Kind::Microphone; };
        if (m_side == PatchSide::Inputs && !std::ranges::all_of(box.sockets, isLine))
            box.sockets.removeIf(isLine);
        QSet<PortRef> own;
        for (const PatchLine& line : m_lines)
            own.insert(lineSocket(m_show, line));
        for (const PortRef& socket : std::as_const(box.sockets)) {
            if (!own.contains(socket) && !cablesAt(m_show, socket).isEmpty())
                m_taken.insert(socket);
        }
        m_boxes << box;
    }

    bool isPair(const PatchLine& line, const PatchLine& next) const
    {
        const auto* id = std::get_if<ChannelId>(&line);
        return id && m_show.channels.find(*id)->linked && lineNumber(m_show, next) == lineNumber(m_show, line) + 1;
    }

    qsizetype earliest(const Box& box, const PatchLine& line) const
    {
        qsizetype from = box.last + 1;
        if (m_options.keepGaps && box.last >= 0)
            from = box.last + lineNumber(m_show, line) - box.number;
        const bool begins = box.last < 0 || lineText(m_show, line, PatchField::Group) != box.group;
        return m_options.banks && begins ? (from + bank - 1) / bank * bank : from;
    }

    /// The first place from there on with room for the line and its partner; −1: none.
    qsizetype fit(const Box& box, qsizetype from, qsizetype count) const
    {
        for (qsizetype at = from; at + count <= box.sockets.size(); ++at) {
            const bool odd = count == 1 || !m_options.stereoOnOdd || at % 2 == 0;
            if (odd && !m_taken.contains(box.sockets[at]) && !m_taken.contains(box.sockets[at + count - 1]))
                return at;
        }
        return -1;
    }

    Box* boxFor(const PatchLine& line, qsizetype count)
    {
        const std::optional<QPoint> place = placeOf(m_show, line);
        Box* best = nullptr;
        int least = 0;
        for (Box& box : m_boxes) {
            const qsizetype at = fit(box, earliest(box, line), count);
            const int distance = place ? (box.place - *place).manhattanLength() : 0;
            if (at < 0 || (best && distance >= least))
                continue;
            best = &box;
            least = distance;
            box.next = at;
        }
        return best;
    }

    void take(Box& box, const PatchLine& line, qsizetype count)
    {
        box.last = box.next + count - 1;
        box.number = lineNumber(m_show, line) + int(count) - 1;
        box.group = lineText(m_show, line, PatchField::Group);
    }

    const Show& m_show;
    const QList<PatchLine>& m_lines;
    PatchSide m_side;
    const AssignOptions& m_options;
    QSet<PortRef> m_taken;
    QList<Box> m_boxes;
};

} // namespace

QList<PortRef> patchSockets(const Show& show, DeviceId box, PatchSide side)
{
    const Device* device = show.devices.find(box);
    const DeviceType* type = device ? typeOf(show, *device) : nullptr;
    QList<PortRef> sockets;
    if (!type || (stationOf(*type) != Station::StageBox && !isDesk(*type)))
        return sockets;
    for (const QString& key : portKeys(*type)) {
        if (takesLines(*findPort(*type, key), side))
            sockets.append({box, key});
    }
    return sockets;
}

QList<DeviceId> patchBoxes(const Show& show, PatchSide side)
{
    QList<DeviceId> boxes;
    show.devices.forEach([&](const Device& device) {
        if (!patchSockets(show, device.id, side).isEmpty())
            boxes << device.id;
    });
    std::ranges::stable_partition(boxes, [&show](DeviceId id) {
        return stationOf(*typeOf(show, *show.devices.find(id))) == Station::StageBox;
    });
    return boxes;
}

QList<Repatched> repatch(Show& show, const PatchLine& line, const PortRef& to)
{
    const PortRef from = lineSocket(show, line);
    if (from == to)
        return {};
    const std::optional<PatchLine> other = to ? lineAt(show, sideOf(line), to) : std::nullopt;
    QList<Repatched> moves {{line, from, to}};
    if (other)
        moves.append({*other, to, from});
    const bool follows = to && (other || cablesAt(show, to).isEmpty());
    if (from && follows)
        apply(show, moves);
    else
        for (const Repatched& move : std::as_const(moves))
            setSocket(show, move.line, move.to);
    return moves;
}

Assigned assignLines(Show& show, const QList<PatchLine>& lines, const AssignOptions& options)
{
    if (lines.isEmpty())
        return {};
    QList<PatchLine> sorted = lines;
    std::ranges::stable_sort(sorted, {}, [&show](const PatchLine& line) { return lineNumber(show, line); });
    const Assigned assigned = Spread(show, sorted, options).run();
    apply(show, assigned.moves);
    return assigned;
}
