// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/rule.h"
#include "show/routes.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace {

/// A desk that boxes can be tied to.
bool isNetworkDesk(const DeviceType& type)
{
    return isDesk(type) && std::ranges::any_of(type.ports, isNetworkPort);
}

/// Gear with sockets of its own on the way to a desk; a switch has none. Where no desk is for a network there are none.
QList<DeviceId> stageBoxes(const Show& show)
{
    QList<DeviceId> boxes;
    const auto isBox = [](const DeviceTypePtr& type) { return stationOf(*type) == Station::StageBox; };
    const auto isDeskHere = [](const DeviceTypePtr& type) { return isNetworkDesk(*type); };
    if (std::ranges::none_of(show.types, isBox) || std::ranges::none_of(show.types, isDeskHere))
        return boxes; // most shows of many devices are studios
    show.devices.forEach([&](const Device& device) {
        if (const DeviceTypePtr type = show.types.value(device.type); type && isBox(type))
            boxes << device.id;
    });
    return boxes;
}

/// Boxes, switches and desks: all that a route may go through.
bool isOnRoutes(const DeviceType& type)
{
    return stationOf(type) == Station::StageBox || std::ranges::any_of(type.ports, isNetworkPort);
}

/// What one network lead has to carry to one desk and back.
struct Load {
    RouteLeg leg;
    int sent = 0; ///< used inputs of the boxes behind it
    int returned = 0; ///< and used outputs
};

void tellFull(const Load& load, Finds& finds)
{
    const bool there = load.leg.stream.out > 0 && load.sent > load.leg.stream.out;
    const bool back = load.leg.stream.in > 0 && load.returned > load.leg.stream.in;
    if (!there && !back)
        return;
    Finding& finding = finds.add({load.leg.lead}, load.leg.from, load.leg.to);
    finding.evidence.insert(QStringLiteral("used"), there ? load.sent : load.returned);
    finding.evidence.insert(QStringLiteral("carries"), there ? load.leg.stream.out : load.leg.stream.in);
    if (!there)
        finding.evidence.insert(QStringLiteral("returns"), 1);
}

void routeFull(const Analysis& analysis, Finds& finds)
{
    const Show& show = analysis.show();
    QMap<std::pair<CableId, DeviceId>, Load> loads; // by lead and desk: a split sends everything twice
    for (const DeviceId box : stageBoxes(show)) {
        const int sent = usedSockets(show, box, Direction::In);
        const int returned = usedSockets(show, box, Direction::Out);
        for (const Route& route : sent + returned > 0 ? routesFrom(show, box) : QList<Route>()) {
            for (const RouteLeg& leg : route.legs) {
                Load& load = loads[{leg.lead, route.desk}];
                load.leg = leg;
                load.sent += sent;
                load.returned += returned;
            }
        }
    }
    QSet<CableId> told;
    for (auto it = loads.cbegin(); it != loads.cend(); ++it) {
        const auto before = finds.found().size();
        if (!told.contains(it.key().first))
            tellFull(*it, finds);
        if (finds.found().size() > before)
            told.insert(it.key().first);
    }
}

bool hasNetworkDesk(const Show& show)
{
    return show.devices.any([&show](const Device& device) {
        const DeviceType* type = typeOf(show, device);
        return type && isNetworkDesk(*type);
    });
}

/// The socket that a box goes on to a desk from; nothing for one that is all copper.
PortRef firstLink(const Show& show, DeviceId box)
{
    const DeviceType& type = *typeOf(show, *show.devices.find(box));
    const QStringList keys = portKeys(type);
    const auto link
        = std::ranges::find_if(keys, [&](const QString& key) { return isNetworkPort(*findPort(type, key)); });
    return link == keys.end() ? PortRef() : PortRef {box, *link};
}

void routeNone(const Analysis& analysis, Finds& finds)
{
    const Show& show = analysis.show();
    const QList<DeviceId> boxes = stageBoxes(show);
    if (boxes.isEmpty() || !hasNetworkDesk(show))
        return;
    for (const DeviceId box : boxes) {
        const int used = usedSockets(show, box, Direction::In);
        if (!firstLink(show, box) || used == 0 || !routesFrom(show, box).isEmpty())
            continue;
        Finding& finding = finds.add({box}, firstLink(show, box));
        finding.evidence.insert(QStringLiteral("used"), used);
    }
}

/// Two desks on the preamps of one box.
void gainShared(const Analysis& analysis, Finds& finds)
{
    const Show& show = analysis.show();
    for (const DeviceId box : stageBoxes(show)) {
        const QList<DeviceId> desks
            = usedSockets(show, box, Direction::In) > 0 ? desksOf(show, box) : QList<DeviceId>();
        if (desks.size() < 2)
            continue;
        QList<Subject> subjects {box};
        for (const DeviceId desk : desks)
            subjects << desk;
        finds.add(subjects).evidence.insert(QStringLiteral("desks"), double(desks.size()));
    }
}

constexpr std::array fullVariants {
    Variant {"returns",
        {QT_TRANSLATE_NOOP("Rule", "{used} outputs on a network lead that carries {carries} back"),
            QT_TRANSLATE_NOOP("Rule",
                "Of what the desk sends to the boxes behind {from}, {carries} channels find room. The rest stays "
                "silent on stage."),
            QT_TRANSLATE_NOOP(
                "Rule", "Tie one of the boxes to another port of the desk, or use fewer of their outputs.")}},
};

constexpr std::array rows {
    Rule {"route-none", Severity::Warning,
        {QT_TRANSLATE_NOOP("Rule", "{from} leads to no desk: {used} inputs stay silent"),
            QT_TRANSLATE_NOOP("Rule",
                "The box hands its channels on over the network, and no network lead takes them to a desk that speaks "
                "the same."),
            QT_TRANSLATE_NOOP("Rule", "Run a network lead to the desk, or to another box in the chain.")},
        {.inShow = routeNone, .dependsOn = isOnRoutes}, {}, true},
    Rule {"route-full", Severity::Warning,
        {QT_TRANSLATE_NOOP("Rule", "{used} inputs on a network lead that carries {carries}"),
            QT_TRANSLATE_NOOP("Rule",
                "The boxes behind {from} use more sockets than there are channels on the way to {to}. What comes after "
                "the last channel is not heard at the desk."),
            QT_TRANSLATE_NOOP(
                "Rule", "Tie one of the boxes to another port of the desk, or use fewer of their sockets.")},
        {.inShow = routeFull, .dependsOn = isOnRoutes}, fullVariants, true},
    Rule {"gain-shared", Severity::Note,
        {QT_TRANSLATE_NOOP("Rule", "Who turns the gain here turns it for {desks} desks"),
            QT_TRANSLATE_NOOP("Rule",
                "Gain and 48 V belong to the sockets of the box, and the desks share them: a turn at one is heard at "
                "the other, "
                "mid-song."),
            QT_TRANSLATE_NOOP(
                "Rule", "Agree which desk owns the gain; the other works with its digital trim or gain compensation.")},
        {.inShow = gainShared, .dependsOn = isOnRoutes}, {}, true},
};

} // namespace

std::span<const Rule> routeRules()
{
    return rows;
}
