// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signal/absurd_shows.h"

using namespace Qt::StringLiterals;

namespace {

/// A box with as many sockets as wished, each joined to the next by these parts.
DeviceTypePtr chainBox(int sockets, const QList<Part>& between)
{
    auto type = std::make_shared<DeviceType>();
    type->key = u"test/chain"_s;
    type->model = u"Chain"_s;
    Port port;
    port.key = u"in"_s;
    port.count = sockets;
    port.circuit = u"joint"_s;
    port.direction = Direction::Both;
    port.connector = counterpart(gear().cables.value(u"xlr"_s)->ends[1].connector);
    type->ports.push_back(port);
    for (int i = 1; i < sockets; ++i) {
        for (Part part : between) {
            for (QString& node : part.nodes)
                node.replace(u"%1"_s, QString::number(i)).replace(u"%2"_s, QString::number(i + 1));
            type->inside.push_back(part);
        }
    }
    return type;
}

Part part(PartKind kind, const QStringList& nodes, double value)
{
    Part made;
    made.kind = kind;
    made.nodes = nodes;
    made.value = value;
    return made;
}

QStringList across(const QString& contact)
{
    return {u"in%1."_s + contact, u"in%2."_s + contact};
}

/// A microphone and a desk on every other socket of the box.
Show crowded(const DeviceTypePtr& box, int sockets, int lengthMm)
{
    Show show = showFrom(u"Vocal: generic/mic_dynamic; Desk: generic/desk"_s);
    const DeviceId id = addDevice(show, box, {});
    const QStringList inputs = portKeys(*gear().devices.value(u"generic/desk"_s)).filter(u"in"_s);
    for (int i = 1; i <= sockets; ++i) {
        const PortRef socket {id, u"in"_s + QString::number(i)};
        const PortRef other
            = i == 1 ? portIn(show, u"Vocal.out"_s) : PortRef {deviceIn(show, u"Desk"_s), inputs[i % inputs.size()]};
        addCable(show, gear().cables.value(u"xlr"_s), i == 1 ? other : socket, i == 1 ? socket : other, lengthMm);
    }
    setSwitch(show, deviceIn(show, u"Desk"_s), phantomSwitch(inputs[0]), u"on"_s);
    return show;
}

} // namespace

ConnectorPtr counterpart(const ConnectorPtr& plug)
{
    auto socket = std::make_shared<Connector>(*plug);
    socket->key += u"-counterpart"_s;
    for (Face& face : socket->faces)
        face.gender = face.gender == Gender::Male ? Gender::Female : Gender::Male;
    return socket;
}

Show extremeParts()
{
    using enum PartKind;
    return crowded(chainBox(6,
                       {part(Resistor, across(u"2"_s), 0), part(Resistor, across(u"3"_s), 1e12),
                           part(Capacitor, across(u"1"_s), 1), part(Capacitor, across(u"2"_s), 1e-18),
                           part(Inductor, across(u"3"_s), 1e6), part(Inductor, across(u"1"_s), 1e-12)}),
        6, 1000);
}

Show transformersInARow()
{
    QList<Part> parts {part(PartKind::Transformer, {u"in%1.2"_s, u"in%1.3"_s, u"in%2.2"_s, u"in%2.3"_s}, 1000)};
    return crowded(chainBox(8, parts), 8, 0);
}

Show manyContacts()
{
    QList<Part> parts;
    for (const QString& contact : {u"1"_s, u"2"_s, u"3"_s})
        parts << part(PartKind::Resistor, across(contact), 0);
    return crowded(chainBox(34, parts), 34, 5000);
}

Show everyLead(int lengthMm)
{
    Show show = showFrom(u"Phone: generic/phone; Mixer: generic/mixer"_s);
    for (const CableTypePtr& type : gear().cables)
        addCable(show, type, portIn(show, u"Phone.out"_s), portIn(show, u"Mixer.line1"_s), lengthMm);
    return show;
}

Show everyPortJoined(const QString& lead)
{
    Show show = showFrom(u"Mixer: generic/mixer"_s);
    const DeviceId mixer = deviceIn(show, u"Mixer"_s);
    const QStringList keys = portKeys(*typeOf(show, *show.devices.find(mixer)));
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const CableId id = addCable(show, gear().cables.value(lead), {}, {}, 0);
        plugIn(show, id, u"a"_s, {{mixer, keys[i]}});
        plugIn(show, id, u"b"_s, {{mixer, keys[(i + 1) % keys.size()]}});
    }
    return show;
}

Show ringOfPatchBays()
{
    Show show = showFrom(u"Keys: generic/keyboard-balanced; Mixer: generic/mixer"_s);
    QList<DeviceId> bays;
    for (int i = 0; i < 10; ++i)
        bays << addDevice(show, gear().devices.value(u"generic/patch-bay-2x24-trs"_s), {});
    for (int i = 0; i < 10; ++i)
        addCable(
            show, gear().cables.value(u"trs-trs"_s), {bays[i], u"front-a1"_s}, {bays[(i + 1) % 10], u"rear-a1"_s}, 500);
    addCable(show, gear().cables.value(u"trs-trs"_s), portIn(show, u"Keys.out-l"_s), {bays[3], u"front-a1"_s}, 1000);
    addCable(show, gear().cables.value(u"trs-trs"_s), {bays[7], u"rear-a1"_s}, portIn(show, u"Mixer.line1"_s), 1000);
    return show;
}

/// Y leads from one bay to the next and back again.
Show ringOfYLeads()
{
    Show show = showFrom(u"Phone: generic/phone; Mixer: generic/mixer; Bay: generic/patch-bay-2x24-trs;"
                         "Phone.out -3.5trs-2xts 1m-> Bay.front-a1, Bay.front-a2; Bay.rear-a1 -ts-ts 1m-> Bay.front-a3;"
                         "Bay.rear-a3 -trs-2xts 1m-> Bay.rear-a2, Bay.front-a4; Bay.rear-a4 -ts-ts 0m-> Bay.front-a1;"
                         "Bay.rear-a2 -ts-ts 1m-> Mixer.line1"_s);
    return show;
}
