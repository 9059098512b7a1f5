// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/thing_accessible.h"

#include "canvas/focus_walk.h"
#include "canvas/show_view.h"
#include "canvas/spoken.h"

#include <QWindow>

ThingAccessible::ThingAccessible(ShowView& view, const Thing& thing)
    : m_view(&view)
    , m_thing(thing)
{
}

CanvasAccessible* ThingAccessible::canvas() const
{
    return static_cast<CanvasAccessible*>(QAccessible::queryAccessibleInterface(m_view.data()));
}

bool ThingAccessible::isValid() const
{
    return m_view && canvas() && canvas()->of(m_thing) == this;
}

QWindow* ThingAccessible::window() const
{
    return m_view ? m_view->window()->windowHandle() : nullptr;
}

QAccessibleInterface* ThingAccessible::parent() const
{
    if (!m_view)
        return nullptr;
    return isPort() ? canvas()->of({m_thing.device, {}, {}}) : canvas();
}

QStringList ThingAccessible::ports() const
{
    const Device* device = m_view && !isPort() ? m_view->document().show().devices.find(m_thing.device) : nullptr;
    return device ? socketKeys(*typeOf(m_view->document().show(), *device)) : QStringList();
}

int ThingAccessible::childCount() const
{
    return int(ports().size());
}

QAccessibleInterface* ThingAccessible::child(int index) const
{
    const QString key = ports().value(index);
    return key.isEmpty() ? nullptr : canvas()->of({m_thing.device, key, {}});
}

int ThingAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* other = dynamic_cast<const ThingAccessible*>(child);
    return other && other->m_thing.device == m_thing.device ? int(ports().indexOf(other->m_thing.port)) : -1;
}

QAccessibleInterface* ThingAccessible::childAt(int x, int y) const
{
    for (int i = 0; i < childCount(); ++i) {
        if (QAccessibleInterface* port = child(i); port && port->rect().contains(x, y))
            return port;
    }
    return nullptr;
}

QString ThingAccessible::text(QAccessible::Text text) const
{
    if (!m_view)
        return {};
    const Show& show = m_view->document().show();
    const Checked& checked = m_view->document().checked();
    if (text == QAccessible::Name)
        return m_thing.cable ? spoken(show, m_thing.cable)
            : isPort()       ? spoken(show, port())
                             : spoken(show, m_thing.device);
    if (text == QAccessible::Description && !isPort())
        return spokenFindings(m_thing.cable ? checked.findings(m_thing.cable) : checked.findings(m_thing.device), show);
    return {};
}

QRectF ThingAccessible::sceneRect() const
{
    const ShowScene& scene = m_view->showScene();
    if (const CableItem* lead = scene.item(m_thing.cable))
        return scene.boundsOf({}, {lead->id()});
    const DeviceItem* item = scene.item(m_thing.device);
    if (!item)
        return {};
    if (!isPort())
        return item->body();
    const double size = Measure::Port * scene.style().sizeUnit();
    const QPointF centre = item->spotPlace(m_thing.port).value_or(item->body().center());
    return {centre - QPointF(size, size) / 2, QSizeF(size, size)};
}

QRect ThingAccessible::rect() const
{
    if (!m_view)
        return {};
    const QRect there = m_view->mapFromScene(sceneRect()).boundingRect();
    return {m_view->viewport()->mapToGlobal(there.topLeft()), there.size()};
}

QAccessible::Role ThingAccessible::role() const
{
    return isPort() ? QAccessible::Button : QAccessible::ListItem;
}

bool ThingAccessible::hasKeyboard() const
{
    const FocusWalk& walk = m_view->focusWalk();
    return m_view->hasFocus() && walk.stop() == Stop {m_thing.device, m_thing.cable}
    && walk.port().port == m_thing.port;
}

QAccessible::State ThingAccessible::state() const
{
    QAccessible::State state;
    if (!m_view) {
        state.invalid = true;
        return state;
    }
    const Selection& selection = m_view->document().selection();
    state.focusable = true;
    state.focused = hasKeyboard();
    state.selectable = !isPort();
    state.selected = !isPort() && (selection.contains(m_thing.device) || selection.contains(m_thing.cable));
    state.offscreen = !m_view->viewport()->rect().intersects(m_view->mapFromScene(sceneRect()).boundingRect());
    return state;
}

void* ThingAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
}

QStringList ThingAccessible::actionNames() const
{
    return {pressAction(), setFocusAction()};
}

/// Pressing a port draws a lead from it; pressing anything else selects it.
void ThingAccessible::doAction(const QString& name)
{
    if (!m_view || !actionNames().contains(name))
        return;
    m_view->setFocus();
    if (!isPort()) {
        m_view->focusWalk().goTo(Stop {m_thing.device, m_thing.cable});
        return;
    }
    m_view->focusWalk().goTo(port());
    if (name == pressAction())
        m_view->wireFrom(port());
}

QStringList ThingAccessible::keyBindingsForAction(const QString& name) const
{
    return isPort() && name == pressAction() ? QStringList {QStringLiteral("C")} : QStringList();
}
