// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The board by mouse: hovering, and the plug in the hand.
#include "panels/bay_board.h"

#include "draw/bay_sources.h"
#include "panels/bay_patching.h"

#include <QApplication>
#include <QMouseEvent>

#include <algorithm>

namespace {

constexpr double cordReach = 7; ///< px from the middle of a cord
constexpr int strokeRoom = 10; ///< px around a curve that its stroke may take

} // namespace

void BayBoard::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setFocus(Qt::MouseFocusReason);
    dropHand();
    m_pressed = event->position();
    const std::optional<BaySpot> spot = m_layout.jackAt(*m_pressed);
    if (spot) {
        setFocusSpot(*spot);
    } else if (m_state.hovered) {
        m_document.selection().select(m_state.hovered);
    } else if (const std::optional<BaySpot> sign = m_layout.signAt(*m_pressed)) {
        m_pressed.reset();
        modeMenu(*sign, event->globalPosition().toPoint());
    } else {
        m_document.selection().clear();
    }
}

void BayBoard::mouseMoveEvent(QMouseEvent* event)
{
    if (m_hand && m_pressed)
        return carryTo(event->position());
    if (!(event->buttons() & Qt::LeftButton) || !m_pressed)
        return m_hand ? carryTo(event->position()) : hover(event->position());
    if ((event->position() - *m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    if (const std::optional<BaySpot> spot = m_layout.jackAt(*m_pressed)) {
        takeUp(*spot);
        if (m_hand)
            carryTo(event->position());
    }
}

void BayBoard::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_hand && m_pressed)
        putDown(m_layout.jackAt(event->position()));
    m_pressed.reset();
}

void BayBoard::mouseDoubleClickEvent(QMouseEvent* event)
{
    const std::optional<BaySpot> spot = m_layout.jackAt(event->position());
    m_pressed.reset();
    if (spot && m_layout.cell(*spot).contains(event->position()))
        editName(*spot);
}

void BayBoard::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    if (m_hand)
        return;
    m_state.under.reset();
    m_state.hovered = {};
    showNoteAt({});
    update();
}

/// From a free jack a new cord begins; from a plugged one its plug comes out, and the cord stays in at the other end.
void BayBoard::takeUp(const BaySpot& spot)
{
    const BayJack& jack = *jackOf(m_picture, spot);
    Hand hand {spot, {}, {}};
    for (const BayCord& cord : std::as_const(m_picture.cords)) {
        if (cord.from != jack.port && cord.to != jack.port)
            continue;
        const PortRef other = cord.from == jack.port ? cord.to : cord.from;
        hand.start = spotOf(m_picture, other).value_or(spot);
        hand.from = spot;
        hand.cord = cord.id;
        m_state.draftKind = cord.kind;
    }
    if (!hand.cord) {
        const std::optional<PortRef> source = sourceAt(m_document.analysis(), jack.port);
        m_state.draftKind = source ? std::optional(portOf(m_document.show(), *source)->kind) : std::nullopt;
    }
    m_hand = hand;
    carryTo(m_layout.jack(spot));
}

/// Only what the cord covers, or covered, is painted again.
void BayBoard::updateAround(const std::optional<CordCurve>& before, const std::optional<CordCurve>& after)
{
    for (const std::optional<CordCurve>& curve : {before, after}) {
        if (curve)
            update(curve->box().toAlignedRect().adjusted(-strokeRoom, -strokeRoom, strokeRoom, strokeRoom));
    }
}

void BayBoard::carryTo(const QPointF& point)
{
    std::optional<BaySpot> target = m_layout.jackAt(point);
    if (target && (*target == m_hand->start || jackOf(m_picture, *target)->plugged))
        target.reset();
    const std::optional<CordCurve> before = m_state.draft;
    const QPointF end = target ? m_layout.jack(*target) : point;
    m_state.draft = m_layout.curve(m_layout.jack(m_hand->start), end, 2);
    updateAround(before, m_state.draft);
    if (m_pressed)
        Q_EMIT sightWanted(QRect(point.toPoint(), QSize(1, 1)));
    if (target == m_state.under)
        return;
    for (const std::optional<BaySpot>& spot : {target, m_state.under}) {
        if (spot)
            update(rectOf(*spot));
    }
    m_state.under = target;
    if (target && !m_hand->cord) {
        Q_EMIT noteChanged(triedCord(m_document, m_picture, m_hand->start, *target, m_leads), rectOf(*target));
    } else {
        Q_EMIT noteChanged({}, {});
    }
    Q_EMIT hintChanged(target ? tr("Let go to plug in at %1.").arg(jackText(m_picture, *target))
                              : tr("Drag to a free jack. Esc lets go."));
}

void BayBoard::putDown(std::optional<BaySpot> spot)
{
    const Hand hand = *m_hand;
    dropHand();
    if (!spot || *spot == hand.start || jackOf(m_picture, *spot)->plugged)
        return;
    m_state.focus = spot;
    CableId cord = hand.cord;
    if (cord)
        movePlug(m_document, cord, jackOf(m_picture, *hand.from)->port, jackOf(m_picture, *spot)->port);
    else
        cord = plugCord(m_document, m_picture, hand.start, *spot, m_leads);
    if (cord)
        m_document.selection().select(cord);
    showNoteAt(spot);
}

void BayBoard::dropHand()
{
    if (!m_hand)
        return;
    m_hand.reset();
    updateAround(m_state.draft, {});
    m_state.draft.reset();
    m_state.under.reset();
    Q_EMIT noteChanged({}, {});
    Q_EMIT hintChanged({});
    update();
}

void BayBoard::hover(const QPointF& point)
{
    const std::optional<BaySpot> spot = m_layout.jackAt(point);
    CableId over;
    double least = cordReach;
    for (const BayCord& cord : std::as_const(m_picture.cords)) {
        const std::optional<CordCurve> curve = spot ? std::nullopt : m_layout.cord(m_picture, cord);
        if (curve && curve->distance(point) < least) {
            least = curve->distance(point);
            over = cord.id;
        }
    }
    const bool onSign = !spot && !over && m_layout.signAt(point);
    setCursor(spot || over || onSign ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (spot == m_state.under && over == m_state.hovered)
        return;
    for (const std::optional<BaySpot>& changed : {m_state.under, spot}) {
        if (changed)
            update(rectOf(*changed));
    }
    for (const BayCord& cord : std::as_const(m_picture.cords)) {
        if (cord.id == m_state.hovered || cord.id == over)
            updateAround(m_layout.cord(m_picture, cord), {});
    }
    m_state.under = spot;
    m_state.hovered = over;
    showNoteAt(spot);
}

void BayBoard::showNoteAt(const std::optional<BaySpot>& spot)
{
    if (spot && !m_hand)
        Q_EMIT noteChanged(jackNote(m_document.checked(), m_picture, *spot), rectOf(*spot));
    else if (!m_hand)
        Q_EMIT noteChanged({}, {});
}
