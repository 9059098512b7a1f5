// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/focus_walk.h"

#include "canvas/show_view.h"
#include "check/words.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <limits>

namespace {

constexpr double ringOff = 2; ///< px between a thing and its ring
constexpr double selectionFrame = 8; ///< px that the frame of a selected device takes
constexpr double leadRing = 28; ///< px across, round the badge at a lead's middle
constexpr double asidePenalty = 2; ///< a way aside counts so much more than the way wanted

/// How far from one point to the other for one who goes that way; infinite where it lies behind.
double distanceAlong(const QPointF& from, const QPointF& to, QPoint direction)
{
    const QPointF way = to - from;
    const double ahead = QPointF::dotProduct(way, direction);
    const double aside = std::abs(way.x() * direction.y() - way.y() * direction.x());
    return ahead < 1 || aside > 2 * ahead ? std::numeric_limits<double>::infinity() : ahead + asidePenalty * aside;
}

/// The first output with nothing in it, else the first port of all.
QString firstPort(const DeviceItem& item)
{
    for (const PortSpot& spot : item.spots()) {
        if (spot.direction == Direction::Out && !spot.joined)
            return spot.key;
    }
    return item.spots().isEmpty() ? QString() : item.spots().first().key;
}

} // namespace

FocusWalk::FocusWalk(ShowView& view)
    : QObject(&view)
    , m_view(view)
{
    connect(&view.document().selection(), &Selection::changed, this, &FocusWalk::followSelection);
    connect(&view.document(), &Document::changed, this, &FocusWalk::followShow);
    connect(&view, &ShowView::pictureChanged, this, [this] { setPort({}); });
}

void FocusWalk::followSelection()
{
    const Selection& selection = m_view.document().selection();
    Stop only;
    if (selection.devices().size() == 1 && selection.cables().isEmpty())
        only.device = selection.devices().first();
    else if (selection.cables().size() == 1 && selection.devices().isEmpty())
        only.cable = selection.cables().first();
    if (only == m_stop)
        return;
    m_stop = only;
    setPort({});
}

void FocusWalk::followShow()
{
    const Device* device = m_view.document().show().devices.find(m_stop.device);
    if (!m_port.isEmpty() && (!device || !findPort(*typeOf(m_view.document().show(), *device), m_port)))
        setPort({});
}

void FocusWalk::setPort(const QString& port)
{
    const bool hadPort = !m_port.isEmpty();
    m_port = port;
    m_view.showScene().setOpened(port.isEmpty() ? DeviceId() : m_stop.device);
    if (!port.isEmpty())
        Q_EMIT m_view.hintChanged(
            tr("%1. C draws a lead from here, Esc goes back.").arg(portText(m_view.document().show(), this->port())));
    else if (hadPort)
        Q_EMIT m_view.hintChanged({});
    if (m_byKeyboard)
        m_view.viewport()->update();
    Q_EMIT moved();
}

void FocusWalk::goTo(const Stop& stop)
{
    m_byKeyboard = true;
    Selection& selection = m_view.document().selection();
    if (stop.device)
        selection.select(stop.device);
    else
        selection.select(stop.cable);
    bringIntoSight();
}

void FocusWalk::goTo(const PortRef& port)
{
    goTo(Stop {port.device, {}});
    setPort(port.port);
}

bool FocusWalk::step(bool forward)
{
    const QList<Stop> stops = readingOrder(m_view.document().show(), m_view.picture());
    const qsizetype at = stops.indexOf(m_stop);
    qsizetype next = at < 0 ? (forward ? 0 : stops.size() - 1) : at + (forward ? 1 : -1);
    while (next >= 0 && next < stops.size() && !isSeen(stops[next]))
        next += forward ? 1 : -1;
    if (next < 0 || next >= stops.size())
        return false;
    goTo(stops[next]);
    return true;
}

/// False for what lies on a layer that is not shown.
bool FocusWalk::isSeen(const Stop& stop) const
{
    const CanvasItem* device = m_view.showScene().item(stop.device);
    const CanvasItem* lead = m_view.showScene().item(stop.cable);
    return (device && device->isVisible()) || (lead && lead->isVisible());
}

bool FocusWalk::wants(int key) const
{
    return key == Qt::Key_C && bool(portToWire());
}

/// Of a device the keyboard is at: the port it is at, or the one that a lead is most likely drawn from.
PortRef FocusWalk::portToWire() const
{
    if (!m_port.isEmpty())
        return port();
    const DeviceItem* item = m_byKeyboard ? m_view.showScene().item(m_stop.device) : nullptr;
    const QString first = item ? firstPort(*item) : QString();
    return first.isEmpty() ? PortRef() : PortRef {m_stop.device, first};
}

bool FocusWalk::key(const QKeyEvent& event)
{
    if (const QPoint direction = arrowStep(event.key()); !direction.isNull())
        return arrow(direction, event.modifiers());
    const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (enter && m_port.isEmpty()) {
        const DeviceItem* item = m_view.showScene().item(m_stop.device);
        if (!item || item->spots().isEmpty())
            return false;
        goTo(PortRef {m_stop.device, firstPort(*item)});
        return true;
    }
    if (enter || (event.key() == Qt::Key_C && event.modifiers() == Qt::NoModifier)) {
        const PortRef from = portToWire();
        if (from)
            m_view.wireFrom(from);
        return bool(from);
    }
    if (event.key() == Qt::Key_Escape && !m_port.isEmpty()) {
        setPort({});
        return true;
    }
    return false;
}

bool FocusWalk::arrow(QPoint direction, Qt::KeyboardModifiers modifiers)
{
    if (!m_port.isEmpty())
        return walkPorts(direction);
    if (m_stop.isEmpty() || m_stop.cable || modifiers.testFlag(Qt::ControlModifier))
        return walkDevices(direction);
    return false; // arrows move what is selected
}

bool FocusWalk::walkPorts(QPoint direction)
{
    const DeviceItem* item = m_view.showScene().item(m_stop.device);
    const std::optional<QPointF> from = item ? item->spotPlace(m_port) : std::nullopt;
    if (!from)
        return true;
    if (m_view.picture() == Picture::Patch && direction.y() != 0) {
        walkSide(*item, from->x(), direction.y());
        return true;
    }
    double least = std::numeric_limits<double>::infinity();
    QString nearest;
    for (const PortSpot& spot : item->spots()) {
        const double distance = distanceAlong(*from, *item->spotPlace(spot.key), direction);
        if (!spot.hidden && distance < least) {
            least = distance;
            nearest = spot.key;
        }
    }
    if (!nearest.isEmpty())
        goTo(PortRef {m_stop.device, nearest});
    return true;
}

/// Up or down one side of a box: ports that are folded away are walked over too.
void FocusWalk::walkSide(const DeviceItem& item, double x, int by)
{
    QStringList keys;
    for (const PortSpot& spot : item.spots()) {
        if (item.spotPlace(spot.key)->x() == x)
            keys << spot.key;
    }
    const qsizetype next = keys.indexOf(m_port) + by;
    if (next >= 0 && next < keys.size())
        goTo(PortRef {m_stop.device, keys[next]});
}

bool FocusWalk::walkDevices(QPoint direction)
{
    const QRectF bounds
        = m_view.showScene().boundsOf(m_view.document().selection().devices(), m_view.document().selection().cables());
    const QPointF from = bounds.isEmpty() ? m_view.mapToScene(m_view.viewport()->rect().center()) : bounds.center();
    double least = std::numeric_limits<double>::infinity();
    DeviceId nearest;
    for (const DeviceItem* item : m_view.showScene().devices()) {
        const double distance = distanceAlong(from, item->body().center(), direction);
        if (item->isVisible() && (distance < least || (distance == least && item->id() < nearest))) {
            least = distance;
            nearest = item->id();
        }
    }
    if (std::isfinite(least))
        goTo(Stop {nearest, {}});
    return true;
}

void FocusWalk::keyboardCame(bool forward)
{
    m_byKeyboard = true;
    if (m_stop.isEmpty())
        step(forward);
    else
        Q_EMIT moved(); // for those who hear where it is
}

void FocusWalk::pointerTookOver()
{
    m_byKeyboard = false;
    if (!m_port.isEmpty())
        setPort({});
    m_view.viewport()->update();
}

void FocusWalk::bringIntoSight()
{
    const Selection& selection = m_view.document().selection();
    const QRectF bounds = m_view.showScene().boundsOf(selection.devices(), selection.cables());
    if (!m_view.viewport()->rect().contains(m_view.mapFromScene(bounds).boundingRect()))
        m_view.reveal();
    m_view.viewport()->update();
}

void FocusWalk::paint(QPainter& painter) const
{
    if (!m_byKeyboard || !m_view.hasFocus())
        return;
    const ShowScene& scene = m_view.showScene();
    const CanvasStyle& style = scene.style();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const double px = 1 / m_view.transform().m11();
    painter.setPen(QPen(style.colours().accent.ink, Stroke::Focus * px));
    const DeviceItem* device = scene.item(m_stop.device);
    const CableItem* lead = scene.item(m_stop.cable);
    const auto circle
        = [&painter](const QPointF& centre, double across) { painter.drawEllipse(centre, across / 2, across / 2); };
    const double off = (ringOff + Stroke::Focus / 2) * px;
    if (device && !m_port.isEmpty()) {
        if (const std::optional<QPointF> place = device->spotPlace(m_port))
            circle(*place, Measure::Port * std::max(style.sizeUnit(), px) + 2 * off);
    } else if (device) {
        const double frame = off + selectionFrame * style.unit;
        painter.drawRoundedRect(device->body().adjusted(-frame, -frame, frame, frame),
            (Radius::Device + selectionFrame) * style.unit, (Radius::Device + selectionFrame) * style.unit);
    } else if (lead && !lead->runs().isEmpty()) {
        circle(lead->runs().first().at(0.5), leadRing * std::max(style.sizeUnit(), px));
    }
}
