// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/canvas_accessible.h"

#include "canvas/focus_walk.h"
#include "canvas/show_view.h"
#include "canvas/spoken.h"
#include "canvas/thing_accessible.h"

namespace {

Thing thingOf(const Stop& stop)
{
    return {stop.device, {}, stop.cable};
}

bool isThere(const Thing& thing, const Show& show)
{
    if (thing.cable)
        return show.cables.contains(thing.cable);
    return thing.port.isEmpty() ? show.devices.contains(thing.device)
                                : portOf(show, {thing.device, thing.port}) != nullptr;
}

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* view = qobject_cast<ShowView*>(object);
    return view ? new CanvasAccessible(view) : nullptr;
}

} // namespace

size_t qHash(const Thing& thing, size_t seed)
{
    return qHash(thing.port, seed) ^ qHash(thing.device) ^ (qHash(thing.cable) << 1);
}

void offerCanvasToAssistiveTools()
{
    QAccessible::installFactory(makeInterface);
}

CanvasAccessible::CanvasAccessible(ShowView* view)
    : QAccessibleWidget(view, QAccessible::List)
    , m_view(view)
{
    m_connections << QObject::connect(&view->document(), &Document::changed, view, [this] { followShow(); })
                  << QObject::connect(view, &ShowView::pictureChanged, view, [this] { followShow(); })
                  << QObject::connect(&view->focusWalk(), &FocusWalk::moved, view, [this] { followFocus(); });
}

CanvasAccessible::~CanvasAccessible()
{
    for (const QMetaObject::Connection& connection : std::as_const(m_connections))
        QObject::disconnect(connection);
    for (QAccessible::Id id : std::as_const(m_known))
        QAccessible::deleteAccessibleInterface(id);
}

void CanvasAccessible::followShow()
{
    m_order.reset();
    const Show& show = m_view->document().show();
    m_known.removeIf([&show](QHash<Thing, QAccessible::Id>::iterator known) {
        if (isThere(known.key(), show))
            return false;
        QAccessible::deleteAccessibleInterface(known.value());
        return true;
    });
    QAccessibleEvent event(m_view, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

void CanvasAccessible::followFocus()
{
    QAccessibleInterface* there = focusChild();
    if (!there || !m_view->hasFocus())
        return;
    QAccessibleEvent event(there, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

const QList<Stop>& CanvasAccessible::order() const
{
    if (!m_order)
        m_order = readingOrder(m_view->document().show(), m_view->picture());
    return *m_order;
}

QAccessibleInterface* CanvasAccessible::of(const Thing& thing) const
{
    if (!isThere(thing, m_view->document().show()))
        return nullptr;
    if (const auto known = m_known.constFind(thing); known != m_known.constEnd())
        return QAccessible::accessibleInterface(*known);
    auto* made = new ThingAccessible(*m_view, thing);
    m_known.insert(thing, QAccessible::registerAccessibleInterface(made));
    return made;
}

QAccessibleInterface* CanvasAccessible::viewport() const
{
    const QList<QWidget*> parts = m_view->viewport()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
    const bool shown = std::ranges::any_of(
        parts, [](const QWidget* part) { return part->isVisible() && part->focusPolicy() != Qt::NoFocus; });
    return shown || m_view->document().show().devices.isEmpty()
        ? QAccessible::queryAccessibleInterface(m_view->viewport())
        : nullptr;
}

int CanvasAccessible::childCount() const
{
    return int(order().size()) + (viewport() ? 1 : 0);
}

QAccessibleInterface* CanvasAccessible::child(int index) const
{
    if (index < 0)
        return nullptr;
    return index < order().size() ? of(thingOf(order()[index])) : index == order().size() ? viewport() : nullptr;
}

int CanvasAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    if (const auto* thing = dynamic_cast<const ThingAccessible*>(child))
        return int(order().indexOf(Stop {thing->thing().device, thing->thing().cable}));
    return child && child == viewport() ? int(order().size()) : -1;
}

QAccessibleInterface* CanvasAccessible::childAt(int x, int y) const
{
    const QPoint at = m_view->viewport()->mapFromGlobal(QPoint(x, y));
    if (const QWidget* part = m_view->viewport()->childAt(at); part && viewport())
        return viewport();
    const QPointF place = m_view->mapToScene(at);
    const ShowScene& scene = m_view->showScene();
    if (const DeviceId device = scene.deviceAt(place))
        return of({device, {}, {}});
    return of({{}, {}, scene.cableAt(place, m_view->sceneLength(8))});
}

QAccessibleInterface* CanvasAccessible::focusChild() const
{
    const FocusWalk& walk = m_view->focusWalk();
    return of({walk.stop().device, walk.port().port, walk.stop().cable});
}

QString CanvasAccessible::text(QAccessible::Text text) const
{
    const Show& show = m_view->document().show();
    if (text == QAccessible::Name && m_view->accessibleName().isEmpty())
        return m_view->picture() == Picture::Stage ? ShowView::tr("Stage picture") : ShowView::tr("Patch picture");
    if (text == QAccessible::Description)
        return ShowView::tr("%1 devices, %2 leads. Tab goes on, Return goes into the ports, C draws a lead.")
            .arg(show.devices.size())
            .arg(show.cables.size());
    return QAccessibleWidget::text(text);
}
