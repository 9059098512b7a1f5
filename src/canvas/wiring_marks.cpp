// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/patch_route.h"
#include "canvas/show_view.h"
#include "canvas/wiring.h"
#include "check/words.h"

#include <QElapsedTimer>

namespace {

constexpr double targetRing = 17; ///< px of the ring round the port that a drop would take
constexpr int lightingMs = 8; ///< of one go at asking which ports fit; the rest waits for the next

} // namespace

void Wiring::addRings()
{
    m_startRing = addRing(Measure::Port, m_view.showScene().style().colours().surface.stage);
    m_targetRing = addRing(targetRing, Qt::NoBrush);
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

/// About the worst of the leads on their way.
VerdictText Wiring::verdictText() const
{
    Show tried = m_tried.show();
    const QList<CableId> leads = addLeads(tried, m_drawn);
    const Checked after = check(tried, m_tried, m_document.checker());
    const PortPair ends = inSignalOrder(tried, m_start, m_target);
    VerdictText text;
    text.lead = leadText(tried, *tried.cables.find(leads.first()));
    if (leads.size() > 1)
        text.lead = tr("%1 × %2").arg(leads.size()).arg(text.lead);
    text.otherLeads = m_choices.size() > 1;
    text.sentence = tr("Arrives as it should");
    text.reason = wayText(tried, ends.from, ends.to);
    for (CableId lead : leads) {
        const QList<Finding> found = after.findings(lead);
        if (found.isEmpty() || Verdict(found.first().severity) <= text.verdict)
            continue;
        text.verdict = found.first().severity;
        text.sentence = words(found.first(), tried).hear;
        text.reason = words(found.first(), tried).why;
    }
    return text;
}

void Wiring::showCard()
{
    if (m_drawn.isEmpty())
        m_card->hide();
    else if (isLedByList())
        m_card->showBeside(m_list, verdictText());
    else
        m_card->showAt(m_view.mapFromScene(placeOf(m_target)), verdictText());
}

QPointF Wiring::placeOf(const PortRef& port) const
{
    const DeviceItem* item = m_view.showScene().item(port.device);
    if (!item)
        return m_pointer;
    return item->spotPlace(port.port).value_or(item->body().center());
}

void Wiring::showDraft()
{
    m_startRing->setPos(placeOf(m_start));
    m_startRing->show();
    m_targetRing->setPos(m_target ? placeOf(m_target) : m_pointer);
    m_targetRing->setVisible(bool(m_target));
    QList<Drawn> all = m_drawn;
    if (all.isEmpty()) {
        all << Drawn {m_start, m_target, nullptr};
        for (const PortRef& port : std::as_const(m_along))
            all << Drawn {port, {}, nullptr};
    }
    while (m_drafts.size() > all.size()) {
        m_view.showScene().removeItem(m_drafts.last());
        delete m_drafts.takeLast();
    }
    while (m_drafts.size() < all.size()) {
        m_drafts << new DraftItem(m_view.showScene().style());
        m_view.showScene().addItem(m_drafts.last());
    }
    for (qsizetype i = 0; i < all.size(); ++i)
        showDraft(*m_drafts[i], all[i].start, all[i].target);
}

void Wiring::showDraft(DraftItem& draft, const PortRef& from, const PortRef& to)
{
    const ShowScene& scene = m_view.showScene();
    const QPointF start = placeOf(from);
    const QPointF end = to ? placeOf(to) : m_pointer;
    const DeviceItem* item = scene.item(from.device);
    const PortPair pair = inSignalOrder(m_tried.show(), from, to);
    const Port* sender = portOf(m_tried.show(), pair.from ? pair.from : from);
    const Kind kind = sender ? sender->kind : Kind::Line;
    if (scene.style().picture == Picture::Patch && item) {
        const bool right = start.x() > item->body().center().x();
        const DeviceItem* other = to ? scene.item(to.device) : nullptr;
        const bool endRight = other ? end.x() > other->body().center().x() : !right;
        const PatchEnd there {to.device, end, endRight, other ? other->body() : QRectF(end, QSizeF(0, 0))};
        const PatchEnd here {from.device, start, right, item->body()};
        const PatchWay way = patchWay({here, there}, scene.bodies());
        draft.show(kind, rounded(way.corners, Radius::PatchCable));
        return;
    }
    draft.show(kind, rounded({{start, {start.x(), end.y()}, end}}, Radius::StageCable * scene.style().unit));
}

void Wiring::removeMarks()
{
    ShowScene& scene = m_view.showScene();
    QList<QGraphicsItem*> items(m_drafts.cbegin(), m_drafts.cend());
    items << m_startRing << m_targetRing;
    for (QGraphicsItem* item : std::as_const(items)) {
        scene.removeItem(item);
        delete item;
    }
    m_drafts.clear();
    m_startRing = nullptr;
    m_targetRing = nullptr;
    for (DeviceItem* item : scene.devices())
        item->setMarks({});
}
