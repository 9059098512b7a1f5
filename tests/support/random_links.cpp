// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/random_links.h"

#include "gear/mating.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int tries = 40;

bool isTaken(const Show& show, const PortRef& ref)
{
    return !cablesAt(show, ref).isEmpty();
}

} // namespace

RandomLinks::RandomLinks(unsigned seed, const Library& library)
    : m_random(seed)
    , m_library(library)
{
    for (const DeviceTypePtr& type : m_library.devices) {
        if (!type->ports.empty())
            (isPassive(*type) ? m_boxes : m_electronics) << type;
    }
    for (const CableTypePtr& type : m_library.cables) {
        if (type->bulk && type->ends.size() >= 2)
            m_leads << type;
    }
}

Show RandomLinks::next()
{
    Show show;
    addGear(show);
    for (int i = whole(5) + 1; i > 0; --i)
        addLead(show);
    turnSwitches(show);
    return show;
}

void RandomLinks::addGear(Show& show)
{
    for (int i = whole(4) + 2; i > 0; --i)
        addDevice(show, one(oneIn(3) ? m_boxes : m_electronics), {whole(8000), whole(6000)});
}

void RandomLinks::turnSwitches(Show& show)
{
    for (DeviceId id : show.devices.ids()) {
        const DeviceType& type = *typeOf(show, *show.devices.find(id));
        for (const Switch& each : type.switches)
            setSwitch(show, id, each.key, one(each.positions));
        for (const QString& key : portKeys(type)) {
            if (findPort(type, key)->phantom == Phantom::Supplies && oneIn(2))
                setSwitch(show, id, phantomSwitch(key), u"on"_s);
        }
    }
}

void RandomLinks::addLead(Show& show)
{
    const PortRef from = freePort(show);
    QString first;
    const CableTypePtr type = from ? leadFor(*portOf(show, from), &first) : nullptr;
    if (!type)
        return;
    const double metres = oneIn(8) ? 0 : std::pow(10.0, std::uniform_real_distribution(-1.0, 2.0)(m_random));
    const CableId id = addCable(show, type, {}, {}, static_cast<int>(metres * 1000));
    show.cables.update(id, [](Cable& cable) { cable.plugs.clear(); });
    plugIn(show, id, first, {from});
    for (const CableEnd& end : type->ends) {
        if (end.key == first || oneIn(10))
            continue;
        if (const PortRef to = freePort(show, end.connector))
            plugIn(show, id, end.key, {to, oneIn(12) ? whole(12) + 1 : 0});
    }
}

PortRef RandomLinks::freePort(const Show& show)
{
    const DeviceId id = one(show.devices.ids());
    const QStringList keys = portKeys(*typeOf(show, *show.devices.find(id)));
    const PortRef ref {id, one(keys)};
    return isTaken(show, ref) || !portOf(show, ref)->connector ? PortRef {} : ref;
}

PortRef RandomLinks::freePort(const Show& show, const ConnectorPtr& plug)
{
    for (int i = 0; plug && i < tries; ++i) {
        const PortRef ref = freePort(show);
        if (ref && fits(*plug, *portOf(show, ref)->connector))
            return ref;
    }
    return {};
}

CableTypePtr RandomLinks::leadFor(const Port& port, QString* end)
{
    for (int i = 0; i < tries; ++i) {
        const CableTypePtr type = one(m_leads);
        for (const CableEnd& each : type->ends) {
            if (each.connector && fits(*each.connector, *port.connector)) {
                *end = each.key;
                return type;
            }
        }
    }
    return nullptr;
}
