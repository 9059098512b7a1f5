// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/wiring.h"

#include "canvas/port_rows.h"
#include "canvas/put_down.h"
#include "canvas/show_view.h"
#include "check/words.h"
#include "gear/mating.h"
#include "show/edits.h"
#include "show/stage_edits.h"
#include "show/stock.h"

#include <algorithm>

namespace {

bool goesInto(const CableType& type, const QString& end, const Port* port)
{
    const CableEnd* plug = findEnd(type, end);
    return plug && port && port->connector && fits(*plug->connector, *port->connector);
}

} // namespace

Wiring::Wiring(ShowView& view, Document& document)
    : QObject(&view)
    , m_view(view)
    , m_document(document)
    , m_leads(document.library(), document.checker())
    , m_card(new VerdictCard(view.viewport()))
{
    m_lighting.setInterval(0);
    connect(&m_lighting, &QTimer::timeout, this, &Wiring::lightUp);
}

Wiring::~Wiring() = default;

void Wiring::begin(const PortRef& start)
{
    cancel();
    if (!portOf(m_document.show(), start))
        return;
    m_start = start;
    m_pointer = placeOf(start);
    m_base = m_document.checked();
    m_tried = m_base;
    m_match = std::make_unique<PortMatch>(m_base, start, m_leads, m_document.checker());
    addRings();
    m_unlit = m_view.showScene().devices().keys();
    m_lighting.start();
    Q_EMIT hintChanged(hint());
}

/// How to draw on, and which ports Shift would take along.
QString Wiring::hint() const
{
    const QList<PortRef> after = portsAfter(m_base.show(), m_start);
    if (after.isEmpty())
        return tr("Drop on a port. Esc stops.");
    if (after.size() > 1)
        return tr("Drop on a port. With Shift the next %1 come along. Esc stops.").arg(after.size());
    const DeviceType& type = *typeOf(m_base.show(), *m_base.show().devices.find(m_start.device));
    return tr("Drop on a port. With Shift %1 comes along. Esc stops.").arg(portName(type, after.first().port));
}

void Wiring::beginMoving(CableId cable, const QString& end, const PortRef& otherEnd)
{
    begin(otherEnd);
    Show without = m_document.show(); // its own plugs are not in the way
    removeCables(without, {cable});
    m_base = check(without, m_document.checked(), m_document.checker());
    m_tried = m_base;
    m_movedCable = cable;
    m_movedEnd = end;
}

PortRef Wiring::targetAt(const QPointF& scenePos, double radius) const
{
    const ShowScene& scene = m_view.showScene();
    const PortRef port = scene.portAt(scenePos, radius);
    if (port && port != m_start)
        return port;
    const DeviceItem* item = scene.item(scene.deviceAt(scenePos));
    if (!item || item->id() == m_start.device)
        return {};
    const QString best = m_match->marks(item->facts()).best;
    return best.isEmpty() ? PortRef() : PortRef {item->id(), best};
}

void Wiring::moveTo(const QPointF& scenePos, double radius, bool row)
{
    if (!isActive() || isLedByList())
        return;
    m_pointer = scenePos;
    const QList<DeviceId>& selected = m_document.selection().devices();
    takeAlong(
        row ? portsAfter(m_base.show(), m_start) : portsOfSelected(m_base.show(), m_start, selected, m_view.picture()));
    m_view.showScene().setHover({m_view.showScene().deviceAt(scenePos), {}});
    setTarget(targetAt(scenePos, radius));
}

void Wiring::setTarget(const PortRef& target)
{
    if (target != m_target) {
        m_target = target;
        judge();
    }
    showDraft();
}

void Wiring::leadByList(const QRect& list)
{
    m_list = list;
}

void Wiring::aimAt(const PortRef& target)
{
    m_newType = nullptr;
    m_tried = m_base;
    m_view.showScene().setHover({target.device, {}});
    setTarget(target);
}

void Wiring::aimAt(const DeviceTypePtr& type, const QString& port, QPoint place)
{
    Show with = m_base.show();
    const DeviceId id = putDown(with, type, place, m_view.picture());
    m_tried = check(with, m_base, m_document.checker());
    m_newType = type;
    m_newPlace = place;
    m_view.showScene().setHover({});
    m_target = {}; // the next new device has the same id
    setTarget({id, port});
}

void Wiring::takeAlong(const QList<PortRef>& ports)
{
    if (m_movedCable || ports == m_along)
        return;
    m_along = ports;
    pair();
    showCard();
    showDraft();
}

/// Gives each lead its own target and the lead for its two sockets.
void Wiring::pair()
{
    m_drawn.clear();
    if (!m_target || !m_lead)
        return;
    const Show& show = m_tried.show();
    m_drawn << Drawn {m_start, m_target, m_lead};
    const QList<PortRef> targets = portsAfter(show, m_target);
    for (qsizetype i = 0; i < std::min(m_along.size(), targets.size()); ++i) {
        if (m_along[i].device == targets[i].device)
            continue;
        const PortPair ends = inSignalOrder(show, m_along[i], targets[i]);
        const QList<CableTypePtr>& fitting = m_leads.leads(show, ends.from, ends.to);
        const bool same = fitting.isEmpty() || fitting.contains(m_lead);
        m_drawn << Drawn {m_along[i], targets[i], same ? m_lead : fitting.first()};
    }
}

/// Picks the lead for the two sockets and tells what it would do.
void Wiring::judge()
{
    m_choices.clear();
    m_lead = nullptr;
    if (m_target) {
        const PortPair pair = inSignalOrder(m_tried.show(), m_start, m_target);
        m_choices = m_leads.leads(m_tried.show(), pair.from, pair.to);
        m_lead = m_choices.isEmpty() ? nearestLead(m_tried.show(), pair.from, m_document.library()) : m_choices.first();
    }
    pair();
    showCard();
}

void Wiring::nextLead()
{
    if (m_choices.size() < 2)
        return;
    m_lead = m_choices[(m_choices.indexOf(m_lead) + 1) % m_choices.size()];
    pair();
    showCard();
}

int Wiring::lengthOf(const Drawn& drawn) const
{
    const Device* one = m_tried.show().devices.find(drawn.start.device);
    const Device* other = m_tried.show().devices.find(drawn.target.device);
    return one && other ? leadLength(m_tried.show(), *drawn.lead, one->place, other->place) : 0;
}

QList<CableId> Wiring::addLeads(Show& show, const QList<Drawn>& all) const
{
    QList<CableId> made;
    for (const Drawn& each : all) {
        const PortPair ends = inSignalOrder(show, each.start, each.target);
        made << addCable(show, each.lead, ends.from, ends.to, lengthOf(each));
        spreadLoom(show, made.last());
    }
    return made;
}

void Wiring::drop()
{
    const PortRef target = m_target;
    const CableTypePtr lead = m_lead;
    const bool onFloor = !target && !m_movedCable && !m_view.showScene().deviceAt(m_pointer);
    if (isActive() && onFloor && !isLedByList()) {
        Q_EMIT listWanted(m_pointer);
        return;
    }
    if (!isActive() || !target || !lead) {
        cancel();
        return;
    }
    if (m_movedCable)
        moveEnd(target, lead);
    else
        makeCables();
    cancel();
}

void Wiring::makeCables()
{
    const QList<Drawn> all = m_drawn;
    const PortPair ends = inSignalOrder(m_tried.show(), m_start, m_target);
    const QString way = wayText(m_tried.show(), ends.from, ends.to);
    QList<CableId> made;
    m_document.edit(
        all.size() > 1 ? tr("Connect %1 leads").arg(all.size()) : tr("Connect %1").arg(way), [&](Show& show) {
            if (m_newType)
                putDown(show, m_newType, m_newPlace, m_view.picture()); // gets the id it was tried with
            made = addLeads(show, all);
            for (CableId lead : std::as_const(made))
                followWay(show, lead);
        });
    m_document.selection().select({}, made);
}

/// The lead stays the same where its plug goes in; else it is swapped for one that fits.
void Wiring::moveEnd(const PortRef& target, const CableTypePtr& lead)
{
    const CableId cable = m_movedCable;
    const QString end = m_movedEnd;
    const Cable* found = m_document.show().cables.find(cable);
    if (!found)
        return;
    const bool keeps = goesInto(*typeOf(m_document.show(), *found), end, portOf(m_document.show(), target));
    const PortPair pair = inSignalOrder(m_document.show(), m_start, target);
    const bool follows = found->lengthFollows;
    m_document.edit(tr("Move the end of a lead"), [&](Show& show) {
        if (keeps || lead->ends.size() < 2) {
            plugIn(show, cable, end, {target});
        } else {
            setCableType(show, cable, lead);
            show.cables.update(cable, [&](Cable& changed) {
                const auto [first, second] = mainEnds(*lead);
                changed.plugs = {{first->key, {pair.from}}, {second->key, {pair.to}}};
            });
        }
        if (follows)
            followWay(show, cable);
    });
    m_document.selection().select(cable);
}

void Wiring::cancel()
{
    m_lighting.stop();
    m_unlit.clear();
    m_lit.clear();
    m_card->hide();
    const bool wasActive = isActive();
    if (wasActive)
        removeMarks();
    if (isLedByList())
        m_view.showScene().setHover({});
    m_match.reset();
    m_base = {};
    m_tried = {};
    m_newType = nullptr;
    m_list = {};
    m_start = {};
    m_target = {};
    m_movedCable = {};
    m_movedEnd.clear();
    m_choices.clear();
    m_lead = nullptr;
    m_along.clear();
    m_drawn.clear();
    if (wasActive) {
        Q_EMIT hintChanged({});
        Q_EMIT ended();
    }
}
