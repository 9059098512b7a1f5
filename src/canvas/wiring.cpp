// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/wiring.h"

#include "canvas/patch_route.h"
#include "canvas/show_view.h"
#include "check/words.h"
#include "gear/mating.h"
#include "show/edits.h"
#include "show/stage_edits.h"

#include <QElapsedTimer>

#include <algorithm>

namespace {

constexpr double targetRing = 17; ///< px of the ring round the port that a drop would take
constexpr int lightingMs = 8; ///< of one go at asking which ports fit; the rest waits for the next

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
    m_base = m_document.checked();
    m_match = std::make_unique<PortMatch>(m_base, start, m_leads, m_document.checker());
    m_draft = new DraftItem(m_view.showScene().style());
    m_view.showScene().addItem(m_draft);
    m_startRing = addRing(Measure::Port, m_view.showScene().style().colours().surface.stage);
    m_targetRing = addRing(targetRing, Qt::NoBrush);
    m_unlit = m_view.showScene().devices().keys();
    m_lighting.start();
    Q_EMIT hintChanged(tr("Drop on a port. Esc stops."));
}

QGraphicsEllipseItem* Wiring::addRing(double px, const QBrush& brush)
{
    const CanvasStyle& style = m_view.showScene().style();
    const double size = px * style.sizeUnit();
    auto* ring = new QGraphicsEllipseItem(QRectF(-size / 2, -size / 2, size, size));
    ring->setAcceptedMouseButtons(Qt::NoButton);
    ring->setPen(QPen(style.colours().accent.ink, 2 * style.unit));
    ring->setBrush(brush);
    ring->setZValue(4);
    ring->hide();
    m_view.showScene().addItem(ring);
    return ring;
}

void Wiring::beginMoving(CableId cable, const QString& end, const PortRef& otherEnd)
{
    begin(otherEnd);
    Show without = m_document.show(); // its own plugs are not in the way
    removeCables(without, {cable});
    m_base = check(without, m_document.checked(), m_document.checker());
    m_movedCable = cable;
    m_movedEnd = end;
}

void Wiring::lightUp()
{
    QElapsedTimer timer;
    timer.start();
    while (!m_unlit.isEmpty() && timer.elapsed() < lightingMs) {
        if (const DeviceItem* item = m_view.showScene().item(m_unlit.takeLast()))
            m_lit.insert(item->id(), m_match->marks(item->facts()));
    }
    if (!m_unlit.isEmpty())
        return;
    m_lighting.stop();
    for (auto it = m_lit.cbegin(); it != m_lit.cend(); ++it) {
        if (DeviceItem* item = m_view.showScene().item(it.key()))
            item->setMarks(it.value());
    }
    m_lit.clear();
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

void Wiring::moveTo(const QPointF& scenePos, double radius)
{
    if (!isActive())
        return;
    m_pointer = scenePos;
    m_view.showScene().setHover({m_view.showScene().deviceAt(scenePos), {}});
    const PortRef target = targetAt(scenePos, radius);
    if (target != m_target) {
        m_target = target;
        judge();
    }
    showDraft(scenePos);
}

/// Picks the lead for the two sockets and tells what it would do.
void Wiring::judge()
{
    m_choices.clear();
    m_lead = nullptr;
    if (m_target) {
        const PortPair pair = inSignalOrder(m_base.show(), m_start, m_target);
        m_choices = m_leads.leads(m_base.show(), pair.from, pair.to);
        m_lead = m_choices.isEmpty() ? nearestLead(m_base.show(), pair.from, m_document.library()) : m_choices.first();
    }
    showCard();
}

void Wiring::nextLead()
{
    if (m_choices.size() < 2)
        return;
    m_lead = m_choices[(m_choices.indexOf(m_lead) + 1) % m_choices.size()];
    showCard();
}

void Wiring::showCard()
{
    if (!m_lead) {
        m_card->hide();
        return;
    }
    const PortPair pair = inSignalOrder(m_base.show(), m_start, m_target);
    const auto [after, lead] = preview(m_base, m_lead, pair.from, pair.to, m_document.checker());
    const Show& tried = after.show();
    VerdictText text;
    text.lead = leadText(tried, *tried.cables.find(lead));
    text.otherLeads = m_choices.size() > 1;
    text.sentence = tr("Arrives as it should");
    text.reason = wayText(tried, pair.from, pair.to);
    if (const QList<Finding> found = after.findings(lead); !found.isEmpty()) {
        const Finding& first = found.first();
        text.verdict = first.severity;
        text.sentence = words(first, tried).hear;
        text.reason = words(first, tried).why;
    }
    m_card->showAt(m_view.mapFromScene(placeOf(m_target)), text);
}

QPointF Wiring::placeOf(const PortRef& port) const
{
    const DeviceItem* item = m_view.showScene().item(port.device);
    if (!item)
        return m_pointer;
    return item->spotPlace(port.port).value_or(item->body().center());
}

void Wiring::showDraft(const QPointF& scenePos)
{
    const QPointF start = placeOf(m_start);
    const QPointF end = m_target ? placeOf(m_target) : scenePos;
    m_startRing->setPos(start);
    m_startRing->show();
    m_targetRing->setPos(end);
    m_targetRing->setVisible(bool(m_target));
    const CanvasStyle& style = m_view.showScene().style();
    const DeviceItem* item = m_view.showScene().item(m_start.device);
    const PortPair pair = inSignalOrder(m_base.show(), m_start, m_target);
    const Port* sender = portOf(m_base.show(), pair.from ? pair.from : m_start);
    const Kind kind = sender ? sender->kind : Kind::Line;
    if (style.picture == Picture::Patch && item) {
        const bool right = start.x() > item->body().center().x();
        const DeviceItem* other = m_target ? m_view.showScene().item(m_target.device) : nullptr;
        const bool endRight = other ? end.x() > other->body().center().x() : !right;
        const PatchEnd there {m_target.device, end, endRight, other ? other->body() : QRectF(end, QSizeF(0, 0))};
        m_draft->show(
            kind, patchRoute({m_start.device, start, right, item->body()}, there, 0, m_view.showScene().bodies()));
        return;
    }
    m_draft->show(kind, rounded({{start, {start.x(), end.y()}, end}}, Radius::StageCable * style.unit));
}

int Wiring::lengthOf(const CableType& type) const
{
    const Device* one = m_base.show().devices.find(m_start.device);
    const Device* other = m_base.show().devices.find(m_target.device);
    return one && other ? leadLength(type, one->place, other->place) : 0;
}

void Wiring::drop()
{
    const PortRef target = m_target;
    const CableTypePtr lead = m_lead;
    if (!isActive() || !target || !lead) {
        cancel();
        return;
    }
    if (m_movedCable)
        moveEnd(target, lead);
    else
        makeCable(target, lead);
    cancel();
}

void Wiring::makeCable(const PortRef& target, const CableTypePtr& lead)
{
    const PortPair pair = inSignalOrder(m_document.show(), m_start, target);
    const int length = lengthOf(*lead);
    CableId made;
    m_document.edit(tr("Connect %1").arg(wayText(m_document.show(), pair.from, pair.to)),
        [&](Show& show) {
            made = addCable(show, lead, pair.from, pair.to, length);
            followWay(show, made);
        });
    m_document.selection().select(made);
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
    m_document.edit(tr("Move the end of a lead"), [&](Show& show) {
        if (keeps || lead->ends.size() < 2) {
            plugIn(show, cable, end, {target});
            return;
        }
        setCableType(show, cable, lead);
        show.cables.update(cable, [&](Cable& changed) {
            changed.plugs = {{lead->ends[0].key, {pair.from}}, {lead->ends[1].key, {pair.to}}};
        });
    });
    m_document.selection().select(cable);
}

void Wiring::removeMarks()
{
    ShowScene& scene = m_view.showScene();
    for (QGraphicsItem* item : std::initializer_list<QGraphicsItem*> {m_draft, m_startRing, m_targetRing}) {
        scene.removeItem(item);
        delete item;
    }
    m_draft = nullptr;
    m_startRing = nullptr;
    m_targetRing = nullptr;
    for (DeviceItem* item : scene.devices())
        item->setMarks({});
}

void Wiring::cancel()
{
    m_lighting.stop();
    m_unlit.clear();
    m_lit.clear();
    m_card->hide();
    if (m_start) {
        removeMarks();
        Q_EMIT hintChanged({});
    }
    m_match.reset();
    m_base = {};
    m_start = {};
    m_target = {};
    m_movedCable = {};
    m_movedEnd.clear();
    m_choices.clear();
    m_lead = nullptr;
}
