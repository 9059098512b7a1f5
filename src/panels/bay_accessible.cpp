// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/bay_accessible.h"

#include "panels/bay_board.h"

#include <QToolButton>
#include <QWindow>

namespace {

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* board = qobject_cast<BayBoard*>(object);
    return board ? new BayBoardAccessible(board) : nullptr;
}

int columnsOf(const BayPicture& picture, int front)
{
    return int(picture.fronts[size_t(front)].columns.size());
}

bool isThere(const BayPicture& picture, const BayPlace& place)
{
    return place.jack ? jackOf(picture, *place.jack) != nullptr
                      : place.front >= 0 && place.front < int(picture.fronts.size());
}

/// Jacks are counted along the upper row, then along the lower one.
BaySpot spotAt(const BayPicture& picture, int front, int index)
{
    const int columns = columnsOf(picture, front);
    return {front, index % columns, index < columns};
}

} // namespace

size_t qHash(const BayPlace& place, size_t seed)
{
    const BaySpot spot = place.jack.value_or(BaySpot {place.front, -1, true});
    return qHash(quint64(spot.front) << 32 | quint64(quint32(spot.column)) << 1 | quint64(spot.upper), seed);
}

void offerBaysToAssistiveTools()
{
    QAccessible::installFactory(makeInterface);
}

BayBoardAccessible::BayBoardAccessible(BayBoard* board)
    : QAccessibleWidget(board, QAccessible::List)
    , m_board(board)
{
    m_connections << QObject::connect(board, &BayBoard::pictureChanged, board, [this] { followShow(); })
                  << QObject::connect(board, &BayBoard::focusMoved, board, [this] { followFocus(); });
}

BayBoardAccessible::~BayBoardAccessible()
{
    for (const QMetaObject::Connection& connection : std::as_const(m_connections))
        QObject::disconnect(connection);
    for (QAccessible::Id id : std::as_const(m_known))
        QAccessible::deleteAccessibleInterface(id);
}

void BayBoardAccessible::followShow()
{
    const BayPicture& picture = m_board->picture();
    m_known.removeIf([&picture](QHash<BayPlace, QAccessible::Id>::iterator known) {
        if (isThere(picture, known.key()))
            return false;
        QAccessible::deleteAccessibleInterface(known.value());
        return true;
    });
    QAccessibleEvent event(m_board, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

void BayBoardAccessible::followFocus()
{
    QAccessibleInterface* there = focusChild();
    if (!there || !m_board->hasFocus())
        return;
    QAccessibleEvent event(there, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

QAccessibleInterface* BayBoardAccessible::of(const BayPlace& place) const
{
    if (!isThere(m_board->picture(), place))
        return nullptr;
    if (const auto known = m_known.constFind(place); known != m_known.constEnd())
        return QAccessible::accessibleInterface(*known);
    auto* made = new BayPlaceAccessible(*m_board, place);
    m_known.insert(place, QAccessible::registerAccessibleInterface(made));
    return made;
}

int BayBoardAccessible::fronts() const
{
    return int(m_board->picture().fronts.size());
}

int BayBoardAccessible::childCount() const
{
    return fronts() + QAccessibleWidget::childCount();
}

QAccessibleInterface* BayBoardAccessible::child(int index) const
{
    if (index < 0)
        return nullptr;
    return index < fronts() ? of({index, {}}) : QAccessibleWidget::child(index - fronts());
}

int BayBoardAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    if (const auto* place = dynamic_cast<const BayPlaceAccessible*>(child))
        return place->place().jack ? -1 : place->place().front;
    const int index = QAccessibleWidget::indexOfChild(child);
    return index < 0 ? -1 : index + fronts();
}

QAccessibleInterface* BayBoardAccessible::childAt(int x, int y) const
{
    const QPoint at = m_board->mapFromGlobal(QPoint(x, y));
    if (m_board->childAt(at))
        return QAccessibleWidget::childAt(x, y);
    for (int front = 0; front < fronts(); ++front) {
        if (m_board->layoutOfJacks().body(front).contains(at))
            return of({front, {}});
    }
    return nullptr;
}

QAccessibleInterface* BayBoardAccessible::focusChild() const
{
    const std::optional<BaySpot> spot = m_board->focusSpot();
    return spot ? of({spot->front, spot}) : QAccessibleWidget::focusChild();
}

BayPlaceAccessible::BayPlaceAccessible(BayBoard& board, const BayPlace& place)
    : m_board(&board)
    , m_place(place)
{
}

BayBoardAccessible* BayPlaceAccessible::list() const
{
    return static_cast<BayBoardAccessible*>(QAccessible::queryAccessibleInterface(m_board.data()));
}

bool BayPlaceAccessible::isValid() const
{
    return m_board && list() && list()->of(m_place) == this;
}

QWindow* BayPlaceAccessible::window() const
{
    return m_board ? m_board->window()->windowHandle() : nullptr;
}

QAccessibleInterface* BayPlaceAccessible::parent() const
{
    if (!m_board)
        return nullptr;
    return m_place.jack ? list()->of({m_place.front, {}}) : list();
}

int BayPlaceAccessible::childCount() const
{
    if (!m_board || m_place.jack || !isThere(m_board->picture(), m_place))
        return 0;
    const BayFront& front = m_board->picture().fronts[size_t(m_place.front)];
    const bool paired = !front.columns.empty() && front.columns.front().lower;
    return int(front.columns.size()) * (paired ? 2 : 1);
}

QAccessibleInterface* BayPlaceAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    return list()->of({m_place.front, spotAt(m_board->picture(), m_place.front, index)});
}

int BayPlaceAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* other = dynamic_cast<const BayPlaceAccessible*>(child);
    if (!other || !other->m_place.jack || m_place.jack || other->m_place.front != m_place.front)
        return -1;
    const BaySpot& spot = *other->m_place.jack;
    return spot.column + (spot.upper ? 0 : columnsOf(m_board->picture(), spot.front));
}

QAccessibleInterface* BayPlaceAccessible::childAt(int x, int y) const
{
    const std::optional<BaySpot> spot
        = m_board && !m_place.jack ? m_board->layoutOfJacks().jackAt(m_board->mapFromGlobal(QPoint(x, y))) : std::nullopt;
    return spot && spot->front == m_place.front ? list()->of({spot->front, spot}) : nullptr;
}

QString BayPlaceAccessible::text(QAccessible::Text text) const
{
    if (!m_board || !isThere(m_board->picture(), m_place))
        return {};
    if (text == QAccessible::Name)
        return m_place.jack ? m_board->spoken(*m_place.jack) : m_board->spokenFront(m_place.front);
    return {};
}

QRect BayPlaceAccessible::rect() const
{
    if (!m_board || !isThere(m_board->picture(), m_place))
        return {};
    const BayLayout& layout = m_board->layoutOfJacks();
    QRectF there = layout.body(m_place.front);
    if (m_place.jack) {
        const double radius = layout.radius(m_place.front);
        const QPointF centre = layout.jack(*m_place.jack);
        there = {centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)};
    }
    return {m_board->mapToGlobal(there.topLeft().toPoint()), there.size().toSize()};
}

QAccessible::Role BayPlaceAccessible::role() const
{
    return m_place.jack ? QAccessible::Button : QAccessible::ListItem;
}

QAccessible::State BayPlaceAccessible::state() const
{
    QAccessible::State state;
    if (!m_board || !isThere(m_board->picture(), m_place)) {
        state.invalid = true;
        return state;
    }
    state.focusable = m_place.jack.has_value();
    state.focused = m_place.jack && m_board->hasFocus() && m_board->focusSpot() == m_place.jack;
    const QRect there(m_board->mapFromGlobal(rect().topLeft()), rect().size());
    state.offscreen = !m_board->visibleRegion().intersects(there);
    return state;
}

void* BayPlaceAccessible::interface_cast(QAccessible::InterfaceType type)
{
    const bool acts = type == QAccessible::ActionInterface && m_place.jack;
    return acts ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
}

QStringList BayPlaceAccessible::actionNames() const
{
    return {pressAction(), setFocusAction()};
}

/// Pressing a jack takes a cord there, and plugs it in at the next one that is pressed.
void BayPlaceAccessible::doAction(const QString& name)
{
    if (!isValid() || !actionNames().contains(name))
        return;
    m_board->setFocus();
    m_board->setFocusSpot(*m_place.jack);
    if (name == pressAction())
        m_board->press();
}

QStringList BayPlaceAccessible::keyBindingsForAction(const QString& name) const
{
    return name == pressAction() ? QStringList {QStringLiteral("Return")} : QStringList();
}
