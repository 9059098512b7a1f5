// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/finder_end.h"

#include "check/port_outcomes.h"
#include "check/words.h"
#include "gear/port_circuit.h"
#include "gear/port_defaults.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

struct FinderFacts {
    Q_DECLARE_TR_FUNCTIONS(FinderFacts)
};

QString natureOf(const Port& port)
{
    if (port.circuit.startsWith(QLatin1String("unknown")))
        return FinderFacts::tr("not known whether balanced");
    switch (port.content) {
    case Content::Stereo:
        return FinderFacts::tr("stereo");
    case Content::Same:
        return FinderFacts::tr("the same twice");
    case Content::Apart:
        return FinderFacts::tr("two signals");
    case Content::Mono:
        break;
    }
    if (port.circuit == QLatin1String("joint"))
        return FinderFacts::tr("passive");
    return isBalanced(port) ? FinderFacts::tr("balanced") : FinderFacts::tr("unbalanced");
}

QString earthOf(Earth earth)
{
    switch (earth) {
    case Earth::Earthed:
        return FinderFacts::tr("earthed by its supply");
    case Earth::Insulated:
        return FinderFacts::tr("mains without earth");
    case Earth::Floating:
        return FinderFacts::tr("no mains");
    case Earth::Unknown:
        break;
    }
    return FinderFacts::tr("earth not known");
}

/// How usual it is to join these two kinds.
int closeness(Kind one, Kind other)
{
    if (one == other)
        return 3;
    const auto line = [](Kind kind) { return kind == Kind::Line || kind == Kind::Headphone; };
    if (line(one) && line(other))
        return 2;
    return line(one) || line(other) ? 1 : 0;
}

bool isAudio(const Port& port)
{
    return port.connector && port.kind != Kind::Network && port.kind != Kind::Power;
}

} // namespace

const DeviceType* typeOf(const FinderEnd& end, const Show& show)
{
    const Device* device = show.devices.find(end.device);
    return device ? typeOf(show, *device) : end.type.get();
}

const Port* portOf(const FinderEnd& end, const Show& show)
{
    const DeviceType* type = typeOf(end, show);
    return type ? findPort(*type, end.port) : nullptr;
}

QString nameOf(const FinderEnd& end, const Show& show)
{
    const Device* device = show.devices.find(end.device);
    return device ? device->name : end.type ? fullName(*end.type) : QString();
}

std::optional<Wish> wishOf(const FinderEnd& end, const Show& show)
{
    if (!portOf(end, show))
        return std::nullopt;
    return end.device ? Wish(PortRef {end.device, end.port}) : Wish(GearPort {end.type, end.port});
}

QStringList portsFor(const DeviceType& type, FinderSide side)
{
    QStringList keys;
    for (const QString& key : socketKeys(type)) {
        const Port& port = *findPort(type, key);
        const bool suits = side == FinderSide::From ? sends(port) || port.direction != Direction::In
                                                    : port.direction != Direction::Out;
        if (suits && isAudio(port))
            keys << key;
    }
    return keys;
}

QString likelyPort(const FinderEnd& end, const Show& show, FinderSide side, const Port* other)
{
    const DeviceType* type = typeOf(end, show);
    const QStringList keys = type ? portsFor(*type, side) : QStringList();
    QString best;
    int most = -1;
    for (const QString& key : keys) {
        const bool free = !end.device || cablesAt(show, {end.device, key}).isEmpty();
        const Kind kind = findPort(*type, key)->kind;
        const int points
            = (free ? 1 : 0) + (other ? 2 * closeness(other->kind, kind) : 0) + (kind != Kind::Digital ? 8 : 0);
        if (points > most) {
            most = points;
            best = key;
        }
    }
    return best;
}

PortRef unknownPortIn(const Show& show, const Selection& selection)
{
    QList<PortRef> ports;
    if (selection.cables().size() == 1) {
        for (const Plug& plug : show.cables.find(selection.cables().first())->plugs)
            ports << plug.port;
    } else if (selection.cables().isEmpty() && selection.devices().size() == 1) {
        const Device& device = *show.devices.find(selection.devices().first());
        for (const QString& key : socketKeys(*typeOf(show, device)))
            ports << PortRef {device.id, key};
    }
    const auto unknown = [&show](const PortRef& ref) {
        const Port* port = portOf(show, ref);
        return port && isUnknown(*port);
    };
    const auto found = std::ranges::find_if(ports, unknown);
    return found == ports.end() ? PortRef {} : *found;
}

QStringList factsOf(const FinderEnd& end, const Show& show, FinderSide side)
{
    const Port* port = portOf(end, show);
    if (!port || !port->connector)
        return {};
    QStringList facts {port->connector->name, natureOf(*port)};
    const bool joint = port->circuit == QLatin1String("joint");
    if (!joint && port->kind != Kind::Digital) {
        if (side == FinderSide::From)
            facts << dbuText(nominalDbu(*port));
        facts << ohmText(impedanceOhm(*port));
        if (side == FinderSide::To && port->kind != Kind::Speaker && port->kind != Kind::Headphone)
            facts << FinderFacts::tr("clips at %1").arg(dbuText(maximumDbu(*port)));
    }
    facts << earthOf(typeOf(end, show)->earth);
    return facts;
}
