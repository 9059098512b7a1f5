// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/spoken.h"

#include "check/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Spoken {
    Q_DECLARE_TR_FUNCTIONS(Spoken)
};

QString directionWord(Direction direction)
{
    switch (direction) {
    case Direction::Out:
        return Spoken::tr("output");
    case Direction::In:
        return Spoken::tr("input");
    default:
        return Spoken::tr("both ways");
    }
}

/// The ports at the other ends of what is plugged in there.
QStringList farEnds(const Show& show, const PortRef& port)
{
    QStringList names;
    for (CableId id : cablesAt(show, port)) {
        for (const Plug& plug : show.cables.find(id)->plugs) {
            if (plug.port != port)
                names << portText(show, plug.port);
        }
    }
    return names;
}

} // namespace

QString spoken(const Show& show, DeviceId id)
{
    const Device* device = show.devices.find(id);
    if (!device)
        return {};
    const DeviceType& type = *typeOf(show, *device);
    const QStringList keys = socketKeys(type);
    qsizetype joined = 0;
    for (const QString& key : keys)
        joined += cablesAt(show, {id, key}).isEmpty() ? 0 : 1;
    QStringList words {device->name};
    if (fullName(type) != device->name)
        words << fullName(type);
    if (!keys.isEmpty())
        words << Spoken::tr("%1 of %2 ports joined").arg(joined).arg(keys.size());
    return words.join(u", "_s);
}

QString spoken(const Show& show, const PortRef& ref)
{
    const Device* device = show.devices.find(ref.device);
    const Port* port = portOf(show, ref);
    if (!device || !port)
        return {};
    QStringList words {portName(*typeOf(show, *device), ref.port)};
    if (port->connector)
        words << port->connector->name;
    words << directionWord(port->direction);
    const QStringList others = farEnds(show, ref);
    if (!others.isEmpty())
        words << Spoken::tr("joined to %1").arg(others.join(u"; "_s));
    else
        words << (cablesAt(show, ref).isEmpty() ? Spoken::tr("free") : Spoken::tr("a lead with a free end"));
    return words.join(u", "_s);
}

QString spoken(const Show& show, CableId id)
{
    const Cable* cable = show.cables.find(id);
    if (!cable)
        return {};
    QStringList ends;
    for (const CableEnd& end : typeOf(show, *cable)->ends) {
        const auto plug = cable->plugs.constFind(end.key);
        ends << (plug == cable->plugs.constEnd() ? Spoken::tr("a free end") : portText(show, plug->port));
    }
    const QString first = ends.isEmpty() ? QString() : ends.takeFirst();
    return Spoken::tr("Lead %1 from %2 to %3").arg(leadText(show, *cable), first, ends.join(u"; "_s));
}

QString spokenFindings(const QList<Finding>& worstFirst, const Show& show)
{
    for (const Finding& finding : worstFirst) {
        if (!finding.accepted)
            return name(finding.severity) + u": "_s + words(finding, show).hear;
    }
    return {};
}
