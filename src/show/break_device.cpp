// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "show/break_device.h"

#include "gear/mating.h"
#include "show/edits.h"
#include "show/routes.h"
#include "show/stage_edits.h"

#include <QSet>
#include <QtMath>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace {

constexpr int mostPieces = 8;
constexpr int gapMm = 150; ///< between the pieces on the floor
constexpr int headHeight = 48, rowHeight = 24; ///< of a box in the patch picture
constexpr int chainMm = 2000; ///< network lead from piece to piece

/// The port of the piece that does what this one does: of the same key, else the same in direction, kind and socket.
const Port* counterpart(const Port& port, const DeviceType& piece, const QSet<const Port*>& taken = {})
{
    const auto alike = [&](const Port& other) {
        return !taken.contains(&other) && other.direction == port.direction && other.kind == port.kind
            && other.connector && port.connector && other.connector->key == port.connector->key;
    };
    const auto same
        = std::ranges::find_if(piece.ports, [&](const Port& other) { return other.key == port.key && alike(other); });
    const auto any = same == piece.ports.end() ? std::ranges::find_if(piece.ports, alike) : same;
    return any == piece.ports.end() ? nullptr : &*any;
}

QString keyOf(const Port& port, int number)
{
    return port.count > 1 ? port.key + QString::number(number) : port.key;
}

/// The port that most of a box is made of: its inputs.
const Port* mainPort(const DeviceType& type)
{
    const auto most = std::ranges::max_element(type.ports, {}, &Port::count);
    return most == type.ports.end() ? nullptr : &*most;
}

QString letters(int index)
{
    return QString(QChar(u'A' + index));
}

/// Puts one box's parts into several.
class Breaker {
public:
    Breaker(Show& show, DeviceId id, const Breaking& plan)
        : m_show(show)
        , m_plan(plan)
        , m_before(*show.devices.find(id))
    {
    }

    Broken run()
    {
        m_show.types.insert(m_plan.piece->key, m_show.types.value(m_plan.piece->key, m_plan.piece));
        m_done.pieces << m_before.id;
        for (int i = 1; i < m_plan.pieces; ++i)
            m_done.pieces << addDevice(m_show, m_plan.piece, m_before.place);
        for (int i = 0; i < m_plan.pieces; ++i)
            m_show.devices.update(m_done.pieces[i], [&](Device& device) { write(device, i); });
        movePlugs();
        moveLines();
        chain();
        for (DeviceId piece : std::as_const(m_done.pieces))
            followWays(piece);
        dropUnusedTypes(m_show);
        return m_done;
    }

private:
    PortRef moved(const PortRef& port) const
    {
        if (port.device != m_before.id)
            return port;
        const auto place = m_plan.places.constFind(port.port);
        return place == m_plan.places.cend() ? PortRef() : PortRef {m_done.pieces[place->first], place->second};
    }

    void write(Device& device, int index) const
    {
        const int first = index * m_plan.ways + 1;
        device.type = m_plan.piece->key;
        device.name
            = QStringLiteral("%1 %2 %3–%4").arg(m_before.name, letters(index)).arg(first).arg(first + m_plan.ways - 1);
        device.size = {};
        device.rotation = m_before.rotation;
        device.group = m_before.group;
        device.folded = m_before.folded;
        const double aside = index * (m_plan.piece->size.width() + gapMm);
        const double turn = qDegreesToRadians(double(m_before.rotation));
        device.place = m_before.place + QPoint(qRound(aside * std::cos(turn)), qRound(aside * std::sin(turn)));
        device.patchPlace = m_before.patchPlace + QPoint(0, index * (headHeight + rowHeight * m_plan.ways));
        device.switches = switchesOf(index);
        device.labels.clear();
        for (auto label = m_before.labels.cbegin(); label != m_before.labels.cend(); ++label) {
            const auto place = m_plan.places.constFind(label.key());
            if (place != m_plan.places.cend() && place->first == index)
                device.labels.insert(place->second, *label);
        }
    }

    /// 48 V goes with its socket, a switch of one way with that way; one for the whole box is set on each piece.
    QMap<QString, QString> switchesOf(int index) const
    {
        QMap<QString, QString> switches;
        for (auto it = m_plan.places.cbegin(); it != m_plan.places.cend(); ++it) {
            const auto phantom = m_before.switches.constFind(phantomSwitch(it.key()));
            if (it->first == index && phantom != m_before.switches.cend())
                switches.insert(phantomSwitch(it->second), *phantom);
        }
        for (const Switch& one : m_plan.piece->switches) {
            qsizetype digits = one.key.size();
            while (digits > 0 && one.key[digits - 1].isDigit())
                --digits;
            const int number = QStringView(one.key).mid(digits).toInt();
            const QString before
                = number > 0 ? one.key.left(digits) + QString::number(index * m_plan.ways + number) : one.key;
            const QString position = m_before.switches.value(before);
            if (one.positions.contains(position))
                switches.insert(one.key, position);
        }
        return switches;
    }

    void movePlugs()
    {
        for (CableId id : QList<CableId>(m_show.cables.at(m_before.id))) {
            bool all = true;
            m_show.cables.update(id, [&](Cable& cable) {
                for (const QString& end : cable.plugs.keys()) {
                    Plug& plug = cable.plugs[end];
                    if (plug.port.device != m_before.id)
                        continue;
                    const PortRef to = moved(plug.port);
                    m_done.moved += to && to != plug.port ? 1 : 0;
                    all = all && to;
                    if (to)
                        plug.port = to;
                    else
                        cable.plugs.remove(end);
                }
            });
            if (!all)
                m_done.loose << id;
        }
    }

    /// Leads whose length follows the plan get the one to where their piece stands.
    void followWays(DeviceId piece)
    {
        for (CableId id : QList<CableId>(m_show.cables.at(piece))) {
            if (m_show.cables.find(id)->lengthFollows)
                followWay(m_show, id);
        }
    }

    void moveLines()
    {
        for (ChannelId channel : m_show.channels.ids())
            m_show.channels.update(channel, [&](Channel& each) { each.input = moved(each.input); });
        for (MixId mix : m_show.mixes.ids())
            m_show.mixes.update(mix, [&](Mix& each) { each.output = moved(each.output); });
    }

    /// The lead type that ties this piece to the rest of the show; nothing where it is on no network.
    CableTypePtr networkLead(DeviceId piece) const
    {
        for (CableId id : m_show.cables.at(piece)) {
            const Cable& cable = *m_show.cables.find(id);
            for (const Plug& plug : cable.plugs) {
                const Port* port = plug.port.device == piece ? portOf(m_show, plug.port) : nullptr;
                if (port && isNetworkPort(*port))
                    return m_show.cableTypes.value(cable.type);
            }
        }
        return nullptr;
    }

    /// A network port of the piece that nothing is plugged into and that the lead fits.
    PortRef freeLink(DeviceId piece, const CableType& lead) const
    {
        for (const Port& port : m_plan.piece->ports) {
            if (!isNetworkPort(port) || !port.connector || !fits(*lead.ends.front().connector, *port.connector))
                continue;
            for (int number = 1; number <= port.count; ++number) {
                const PortRef ref {piece, keyOf(port, number)};
                if (cablesAt(m_show, ref).isEmpty())
                    return ref;
            }
        }
        return {};
    }

    void chain()
    {
        const CableTypePtr lead = networkLead(m_done.pieces.first());
        for (qsizetype i = 1; lead && i < m_done.pieces.size(); ++i) {
            const PortRef from = freeLink(m_done.pieces[i], *lead);
            const PortRef to = freeLink(m_done.pieces[i - 1], *lead);
            if (networkLead(m_done.pieces[i]) || !from || !to)
                continue;
            addCable(m_show, lead, from, to, chainMm);
        }
    }

    Show& m_show;
    const Breaking& m_plan;
    const Device m_before;
    Broken m_done;
};

} // namespace

std::optional<Breaking> breaking(const DeviceType& whole, const DeviceTypePtr& piece)
{
    const Port* most = mainPort(whole);
    const Port* ways = most ? counterpart(*most, *piece) : nullptr;
    if (!ways || ways->count >= most->count || piece->key == whole.key)
        return {};
    Breaking plan {piece, (most->count + ways->count - 1) / ways->count, ways->count, {}};
    if (plan.pieces > mostPieces)
        return {};
    QSet<const Port*> taken;
    for (const Port& port : whole.ports) {
        const Port* there = counterpart(port, *piece, taken);
        if (!there)
            continue;
        taken.insert(there);
        for (int number = 1; number <= port.count; ++number) {
            const int index = (number - 1) / there->count;
            if (index < plan.pieces)
                plan.places.insert(keyOf(port, number), {index, keyOf(*there, (number - 1) % there->count + 1)});
        }
    }
    return plan;
}

bool canBreak(const DeviceType& type)
{
    const Station station = stationOf(type);
    const Port* most = mainPort(type);
    return most && most->count > 1
        && (station == Station::Multicore || station == Station::StageBox || station == Station::Splitter);
}

QList<Breaking> breakings(const DeviceType& whole, const Library& library)
{
    QList<Breaking> found;
    if (!canBreak(whole))
        return found;
    for (const DeviceTypePtr& type : library.devices) {
        if (stationOf(*type) != stationOf(whole))
            continue;
        if (const std::optional<Breaking> plan = breaking(whole, type))
            found << *plan;
    }
    const int ways = mainPort(whole)->count;
    std::ranges::stable_sort(found, {}, [ways](const Breaking& each) {
        return std::tuple(each.pieces * each.ways - ways, -each.places.size(), each.pieces);
    });
    return found;
}

Broken breakDevice(Show& show, DeviceId id, const Breaking& breaking)
{
    return show.devices.contains(id) ? Breaker(show, id, breaking).run() : Broken {};
}
