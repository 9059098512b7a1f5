// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/changeover_words.h"

#include "check/words.h"
#include "show/cable_way.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// What a part of the stage is called, in the order of StageArea; left and right as the players see them.
constexpr std::array areaNames {
    "",
    QT_TRANSLATE_NOOP("ChangeoverWords", "Upstage right"),
    QT_TRANSLATE_NOOP("ChangeoverWords", "Upstage centre"),
    QT_TRANSLATE_NOOP("ChangeoverWords", "Upstage left"),
    QT_TRANSLATE_NOOP("ChangeoverWords", "Stage right"),
    QT_TRANSLATE_NOOP("ChangeoverWords", "Centre stage"),
    QT_TRANSLATE_NOOP("ChangeoverWords", "Stage left"),
    QT_TRANSLATE_NOOP("ChangeoverWords", "Downstage right"),
    QT_TRANSLATE_NOOP("ChangeoverWords", "Downstage centre"),
    QT_TRANSLATE_NOOP("ChangeoverWords", "Downstage left"),
    QT_TRANSLATE_NOOP("ChangeoverWords", "Off the stage, right"),
    QT_TRANSLATE_NOOP("ChangeoverWords", "Off the stage, left"),
    QT_TRANSLATE_NOOP("ChangeoverWords", "Behind the stage"),
    QT_TRANSLATE_NOOP("ChangeoverWords", "In front of the stage"),
};

qsizetype outputsOf(const DeviceType& type)
{
    return std::ranges::count_if(portKeys(type), [&type](const QString& key) {
        const Port* port = findPort(type, key);
        return port->direction != Direction::In && port->kind != Kind::Power;
    });
}

QString numbered(const QString& number, const QString& name)
{
    return name.isEmpty() ? number : number + QChar::Nbsp + name;
}

} // namespace

QString moveKey(MoveKind kind)
{
    static const std::array keys {
        "48v-off", "pull", "take-off", "shift", "bring-on", "re-plug", "plug", "switch", "48v-on", "desk"};
    return QString::fromLatin1(keys[static_cast<size_t>(kind)]);
}

ChangeoverWords::Side::Side(const Show& act)
    : show(act)
    , paths(act)
    , names(act)
{
}

QString ChangeoverWords::Side::gear(DeviceId id) const
{
    const Device* device = show.devices.find(id);
    return device ? device->name : QString();
}

QString ChangeoverWords::Side::gearWithType(DeviceId id) const
{
    const Device* device = show.devices.find(id);
    const DeviceType* type = device ? typeOf(show, *device) : nullptr;
    if (!type || type->maker.isEmpty() || device->name.contains(type->model)) // what nobody makes goes by its name
        return gear(id);
    return tr("%1 (%2)").arg(device->name, fullName(*type));
}

QString ChangeoverWords::Side::socket(const PortRef& ref) const
{
    const Device* device = show.devices.find(ref.device);
    const DeviceType* type = device ? typeOf(show, *device) : nullptr;
    const Port* port = type ? findPort(*type, ref.port) : nullptr;
    if (!port)
        return gear(ref.device);
    if (isBoxOnStage(*type) && port->kind == Kind::Microphone && port->direction == Direction::In)
        return names.input(ref).tag;
    if (stationOf(*type) == Station::StageBox && port->direction == Direction::Out)
        return names.output(ref).tag;
    if (type->ports.size() == 1 && port->count == 1)
        return device->name;
    const QString label = device->labels.value(ref.port);
    return label.isEmpty() ? portText(show, ref) : tr("%1 (%2)").arg(portText(show, ref), label);
}

QString ChangeoverWords::Side::source(const PortRef& ref) const
{
    const Device* device = show.devices.find(ref.device);
    const DeviceType* type = device ? typeOf(show, *device) : nullptr;
    return type && outputsOf(*type) > 1 ? socket(ref) : gear(ref.device);
}

QList<CableId> ChangeoverWords::Side::leadsWith(
    DeviceId device, const QHash<DeviceId, DeviceId>& gearStays, const QHash<CableId, CableId>& leadStays) const
{
    QList<CableId> leads;
    for (const CableId id : show.cables.at(device)) {
        const CableWay way = wayOf(show, *show.cables.find(id));
        const bool saidThere = way.from && way.from.device != device && !gearStays.contains(way.from.device);
        if (!leadStays.contains(id) && !saidThere)
            leads << id;
    }
    return leads;
}

QString ChangeoverWords::Side::heardAt(const PortRef& input) const
{
    const SignalPath path = paths.upstream(input);
    return path.start ? source(path.start) : QString();
}

ChangeoverWords::ChangeoverWords(const Show& before, const Show& after, const Changeover& plan)
    : m_plan(plan)
    , m_before(before)
    , m_after(after)
{
}

QString ChangeoverWords::act(bool before) const
{
    const Show& show = sideOf(before).show;
    if (!show.act.isEmpty())
        return show.act;
    return show.title.isEmpty() ? (before ? tr("the act before") : tr("the next act")) : show.title;
}

QString ChangeoverWords::heading(const CrewStop& stop) const
{
    switch (stop.kind) {
    case CrewStop::Kind::PhantomOff:
        return tr("First: 48 V off");
    case CrewStop::Kind::PhantomOn:
        return tr("When all is plugged: 48 V on");
    case CrewStop::Kind::Desk:
        return tr("At the desk");
    case CrewStop::Kind::Place:
        break;
    }
    if (stop.place.device)
        return sideOf(stop.place.leaves).gear(stop.place.device);
    return tr(areaNames[static_cast<size_t>(stop.place.area)]);
}

/// The lead by what it brings, and its label: "Vox 1 (A14)".
QString ChangeoverWords::lead(const CrewMove& move) const
{
    const bool inBefore = move.kind != MoveKind::Plug;
    const Side& side = sideOf(inBefore);
    const Cable* cable = side.show.cables.find(inBefore ? move.cableBefore : move.cableAfter);
    if (!cable)
        return {};
    const CableWay way = wayOf(side.show, *cable);
    const bool fromItsSource = cable->plugs.value(move.key).port == way.from;
    QString name;
    if (fromItsSource)
        name = way.to ? tr("the lead to %1").arg(side.socket(way.to)) : tr("the lead");
    else
        name = way.from ? side.source(way.from) : tr("the lead");
    return cable->label.isEmpty() ? name : tr("%1 (%2)").arg(name, cable->label);
}

/// What a lead that comes new is.
QString ChangeoverWords::leadNote(const CrewMove& move) const
{
    const Cable* cable = m_after.show.cables.find(move.cableAfter);
    return cable && !move.cableBefore ? leadText(m_after.show, *cable) : QString();
}

QString ChangeoverWords::pull(const CrewMove& move) const
{
    const QString lead = this->lead(move), from = m_before.socket(move.from);
    return move.cableAfter ? tr("Pull %1 from %2; the lead stays").arg(lead, from)
                           : tr("Pull %1 from %2; the lead goes").arg(lead, from);
}

QString ChangeoverWords::plug(const CrewMove& move) const
{
    const QString note = leadNote(move), to = m_after.socket(move.to);
    return note.isEmpty() ? tr("Plug %1 into %2").arg(lead(move), to)
                          : tr("Plug %1 into %2: %3").arg(lead(move), to, note);
}

QString ChangeoverWords::takeOff(const CrewMove& move) const
{
    const QList<CableId> leads
        = m_before.leadsWith(move.device, m_plan.match.devices.toAfter, m_plan.match.cables.toAfter);
    const QString gear = m_before.gearWithType(move.device);
    if (leads.isEmpty())
        return tr("Take off %1").arg(gear);
    return leads.size() == 1 ? tr("Take off %1 with its lead").arg(gear)
                             : tr("Take off %1 with its %2 leads").arg(gear).arg(leads.size());
}

QString ChangeoverWords::bringOn(const CrewMove& move) const
{
    const QList<CableId> leads
        = m_after.leadsWith(move.device, m_plan.match.devices.toBefore, m_plan.match.cables.toBefore);
    const QString gear = m_after.gearWithType(move.device);
    if (leads.isEmpty())
        return tr("Bring on %1").arg(gear);
    const QString first = leadText(m_after.show, *m_after.show.cables.find(leads.first()));
    return leads.size() == 1 ? tr("Bring on %1 with a lead: %2").arg(gear, first)
                             : tr("Bring on %1 with %2 leads").arg(gear).arg(leads.size());
}

QString ChangeoverWords::shift(const CrewMove& move) const
{
    const Device* after = m_after.show.devices.find(move.device);
    const Device* before = m_before.show.devices.find(m_plan.match.devices.toBefore.value(move.device));
    const StandPlaces places(m_before.show, m_after.show, m_plan.match);
    const DeviceId riser = places.riserAfter(*after);
    if (riser && m_plan.match.devices.toAfter.value(places.riserBefore(*before)) != riser)
        return tr("Put %1 onto %2").arg(after->name, m_after.gear(riser));
    constexpr int worthSaying = 100; // mm
    const QPoint way = after->place - before->place;
    const QString across = lengthText(std::abs(way.x())), along = lengthText(std::abs(way.y()));
    const QString side = way.x() < 0 ? tr("%1 to stage right").arg(across) : tr("%1 to stage left").arg(across);
    const QString depth = way.y() < 0 ? tr("%1 upstage").arg(along) : tr("%1 downstage").arg(along);
    if (std::abs(way.x()) < worthSaying)
        return tr("Move %1 by %2").arg(after->name, depth);
    if (std::abs(way.y()) < worthSaying)
        return tr("Move %1 by %2").arg(after->name, side);
    return tr("Move %1 by %2 and %3").arg(after->name, side, depth);
}

QString ChangeoverWords::turn(const CrewMove& move) const
{
    const Device& device = *m_after.show.devices.find(move.device);
    const DeviceType* type = typeOf(m_after.show, device);
    QString name = move.key;
    for (const Switch& known : type ? type->switches : std::vector<Switch>()) {
        if (known.key == move.key)
            name = known.name;
    }
    return tr("%1: set %2 to %3").arg(device.name, name, switchPosition(m_after.show, device, move.key));
}

QString ChangeoverWords::phantom(const Side& side, const PortRef& socket, bool on) const
{
    const QString at = side.socket(socket), source = side.heardAt(socket);
    if (source.isEmpty())
        return on ? tr("48\u00a0V on at %1").arg(at) : tr("48\u00a0V off at %1").arg(at);
    return on ? tr("48\u00a0V on at %1: %2").arg(at, source) : tr("48\u00a0V off at %1: %2").arg(at, source);
}

QStringList ChangeoverWords::lineChanges(const PatchLine& before, const PatchLine& after) const
{
    const Show &was = m_before.show, &is = m_after.show;
    QStringList parts;
    if (lineName(was, before) != lineName(is, after))
        parts << tr("%1 → %2").arg(lineName(was, before), lineName(is, after));
    if (lineNumber(was, before) != lineNumber(is, after))
        parts << tr("was number %1").arg(lineNumber(was, before));
    const PortRef from = lineSocket(was, before), to = lineSocket(is, after);
    if (m_plan.match.after(from) != to) {
        const QString now = to ? m_after.socket(to) : tr("no socket");
        parts << (from ? tr("socket %1 → %2").arg(m_before.socket(from), now) : tr("socket %1").arg(now));
    }
    const QString group = lineText(is, after, PatchField::Group), mixes = lineText(is, after, PatchField::Mixes);
    if (lineText(was, before, PatchField::Group) != group)
        parts << (group.isEmpty() ? tr("no group") : tr("group %1").arg(group));
    if (lineText(was, before, PatchField::Mixes) != mixes)
        parts << (mixes.isEmpty() ? tr("in no mix") : tr("in the mixes %1").arg(mixes));
    if (pairedWith(was, before).has_value() != pairedWith(is, after).has_value())
        parts << (pairedWith(is, after) ? tr("stereo") : tr("mono"));
    return parts;
}

QString ChangeoverWords::desk(const CrewMove& move) const
{
    const PatchLine line = move.lineAfter ? *move.lineAfter : *move.lineBefore;
    const Show& show = sideOf(!move.lineAfter).show;
    const QString number = QString::number(lineNumber(show, line)), name = lineName(show, line);
    const bool isMix = std::holds_alternative<MixId>(line);
    const QString what = isMix ? tr("Mix %1").arg(number) : tr("Channel %1").arg(number);
    if (!move.lineAfter)
        return tr("%1: %2 is free").arg(what, name);
    if (!move.lineBefore) {
        const PortRef socket = lineSocket(show, line);
        return socket ? tr("%1: new, %2, socket %3").arg(what, name, m_after.socket(socket))
                      : tr("%1: new, %2").arg(what, name);
    }
    const QStringList changes = lineChanges(*move.lineBefore, *move.lineAfter);
    if (lineName(m_before.show, *move.lineBefore) == name && !name.isEmpty())
        return tr("%1, %2: %3").arg(what, name, changes.join(u"; "_s));
    return tr("%1: %2").arg(what, changes.join(u"; "_s));
}

QString ChangeoverWords::move(const CrewMove& move) const
{
    switch (move.kind) {
    case MoveKind::PhantomOff:
        return phantom(m_before, move.from, false);
    case MoveKind::PhantomOn:
        return phantom(m_after, move.to, true);
    case MoveKind::Pull:
        return pull(move);
    case MoveKind::Plug:
        return plug(move);
    case MoveKind::Replug:
        return tr("Pull %1 from %2, plug it into %3")
            .arg(lead(move), m_before.socket(move.from), m_after.socket(move.to));
    case MoveKind::TakeOff:
        return takeOff(move);
    case MoveKind::BringOn:
        return bringOn(move);
    case MoveKind::Shift:
        return shift(move);
    case MoveKind::Switch:
        return turn(move);
    case MoveKind::Desk:
        return desk(move);
    }
    return {};
}

QString ChangeoverWords::line(const PatchLine& line) const
{
    const PortRef socket = lineSocket(m_after.show, line);
    const QString name = numbered(QString::number(lineNumber(m_after.show, line)), lineName(m_after.show, line));
    return socket ? tr("%1, %2").arg(name, m_after.socket(socket)) : name;
}
