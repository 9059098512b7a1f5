// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "show/stage_edits.h"

#include "show/edits.h"
#include "show/stock.h"

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF unstatedFootprint(200, 200);
constexpr int mostBackdropMm = 1'000'000; ///< what a file may hold

QRectF roomOf(const Show& show, DeviceId id)
{
    const Device& device = *show.devices.find(id);
    return turnedBody(device, *typeOf(show, device)).translated(device.place);
}

/// Those that are there and may be moved.
QList<DeviceId> movable(const Show& show, const QList<DeviceId>& ids)
{
    QList<DeviceId> found;
    for (DeviceId id : ids) {
        const Device* device = show.devices.find(id);
        if (device && !device->locked)
            found << id;
    }
    return found;
}

QPointF alignmentOffset(const QRectF& room, const QRectF& all, Alignment alignment)
{
    switch (alignment) {
    case Alignment::Left:
        return {all.left() - room.left(), 0};
    case Alignment::Centre:
        return {all.center().x() - room.center().x(), 0};
    case Alignment::Right:
        return {all.right() - room.right(), 0};
    case Alignment::Top:
        return {0, all.top() - room.top()};
    case Alignment::Middle:
        return {0, all.center().y() - room.center().y()};
    case Alignment::Bottom:
        return {0, all.bottom() - room.bottom()};
    }
    return {};
}

double pieceLength(QPoint from, QPoint to, Laying laying)
{
    const QPoint way = to - from;
    return laying == Laying::RightAngled ? way.manhattanLength() : std::hypot(way.x(), way.y());
}

} // namespace

QSizeF footprint(const Device& device, const DeviceType& type)
{
    if (!device.size.isEmpty())
        return device.size;
    return type.size.isEmpty() ? unstatedFootprint : QSizeF(type.size);
}

QRectF turnedBody(const Device& device, const DeviceType& type)
{
    const QSizeF size = footprint(device, type);
    const double angle = device.rotation * std::numbers::pi / 180;
    const double sine = std::abs(std::sin(angle));
    const double cosine = std::abs(std::cos(angle));
    const QSizeF room(size.width() * cosine + size.height() * sine, size.width() * sine + size.height() * cosine);
    return {QPointF(-room.width() / 2, -room.height() / 2), room};
}

bool isResizable(const DeviceType& type)
{
    return type.functions.contains("any-size"_L1);
}

void resizeDevice(Show& show, DeviceId id, QSize sizeMm)
{
    show.devices.update(id, [sizeMm](Device& device) {
        device.size = sizeMm.expandedTo({leastSizeMm, leastSizeMm}).boundedTo({mostSizeMm, mostSizeMm});
    });
}

void groupDevices(Show& show, const QList<DeviceId>& ids)
{
    const quint32 group = ++show.lastId;
    for (DeviceId id : withGroups(show, ids))
        show.devices.update(id, [group](Device& device) { device.group = group; });
}

void ungroupDevices(Show& show, const QList<DeviceId>& ids)
{
    for (DeviceId id : withGroups(show, ids))
        show.devices.update(id, [](Device& device) { device.group = 0; });
}

QList<DeviceId> withGroups(const Show& show, const QList<DeviceId>& ids)
{
    QSet<quint32> groups;
    for (DeviceId id : ids) {
        if (const Device* device = show.devices.find(id); device && device->group)
            groups.insert(device->group);
    }
    if (groups.isEmpty())
        return ids;
    QList<DeviceId> all = ids;
    show.devices.forEach([&](const Device& device) {
        if (groups.contains(device.group) && !ids.contains(device.id))
            all << device.id;
    });
    return all;
}

void lockDevices(Show& show, const QList<DeviceId>& ids, bool locked)
{
    for (DeviceId id : ids)
        show.devices.update(id, [locked](Device& device) { device.locked = locked; });
}

void alignDevices(Show& show, const QList<DeviceId>& ids, Alignment alignment)
{
    QRectF all;
    for (DeviceId id : ids) {
        if (show.devices.contains(id))
            all |= roomOf(show, id);
    }
    for (DeviceId id : movable(show, ids))
        moveDevices(show, {id}, alignmentOffset(roomOf(show, id), all, alignment).toPoint());
}

void distributeDevices(Show& show, const QList<DeviceId>& ids, Qt::Orientation along)
{
    QList<DeviceId> order = movable(show, ids);
    if (order.size() < 3)
        return;
    const bool across = along == Qt::Horizontal;
    const auto start = [&](DeviceId id) { return across ? roomOf(show, id).left() : roomOf(show, id).top(); };
    const auto extent = [&](DeviceId id) { return across ? roomOf(show, id).width() : roomOf(show, id).height(); };
    std::ranges::sort(order, {}, [&](DeviceId id) { return std::pair(start(id) + extent(id) / 2, id); });
    double room = start(order.last()) - start(order.first()) - extent(order.first());
    for (qsizetype i = 1; i + 1 < order.size(); ++i)
        room -= extent(order[i]);
    const double gap = room / double(order.size() - 1);
    double next = start(order.first()) + extent(order.first()) + gap;
    for (qsizetype i = 1; i + 1 < order.size(); ++i) {
        const double offset = next - start(order[i]);
        next += extent(order[i]) + gap;
        moveDevices(show, {order[i]}, (across ? QPointF(offset, 0) : QPointF(0, offset)).toPoint());
    }
}

void resizeStage(Show& show, QSize stage)
{
    const auto scaled = [](int at, int before, int after) { return int(std::lround(double(at) * after / before)); };
    for (QPoint& corner : show.outline)
        corner = {scaled(corner.x(), show.stage.width(), stage.width()),
            scaled(corner.y(), show.stage.height(), stage.height())};
    show.stage = stage;
}

void setBackdrop(Show& show, const QByteArray& image, QSize pixels)
{
    const QSize size = pixels.scaled(show.stage, Qt::KeepAspectRatio).expandedTo({1, 1});
    const QPoint corner((show.stage.width() - size.width()) / 2, (show.stage.height() - size.height()) / 2);
    show.backdrop = {image, QRect(corner, size), Backdrop().opacity};
}

void scaleBackdrop(Show& show, QPoint fixed, double factor)
{
    const QRect place = show.backdrop.place;
    const QPointF corner = QPointF(fixed) + factor * QPointF(place.topLeft() - fixed);
    const QSize size = (QSizeF(place.size()) * factor).toSize();
    const bool possible = std::max(size.width(), size.height()) <= mostBackdropMm && std::min(size.width(), size.height()) > 0;
    if (possible && std::max(std::abs(corner.x()), std::abs(corner.y())) <= mostBackdropMm)
        show.backdrop.place = QRect(corner.toPoint(), size);
}

void layCable(Show& show, CableId id, Laying laying, const QList<QPoint>& bends)
{
    show.cables.update(id, [&](Cable& cable) {
        cable.laying = laying;
        cable.bends = bends;
    });
    if (const Cable* cable = show.cables.find(id); cable && cable->lengthFollows)
        followWay(show, id);
}

int wayLength(const Show& show, const Cable& cable)
{
    QList<QPoint> places;
    for (const CableEnd& end : typeOf(show, cable)->ends) {
        const Device* device = show.devices.find(cable.plugs.value(end.key).port.device);
        if (device)
            places << device->place;
    }
    double longest = 0;
    for (qsizetype i = 1; i < places.size(); ++i) {
        QPoint at = places.first();
        double way = 0;
        for (const QPoint& bend : i == 1 ? cable.bends : QList<QPoint>()) {
            way += pieceLength(at, bend, cable.laying);
            at = bend;
        }
        longest = std::max(longest, way + pieceLength(at, places[i], cable.laying));
    }
    return int(std::lround(longest));
}

void followWay(Show& show, CableId id)
{
    const Cable* cable = show.cables.find(id);
    if (!cable || cable->plugs.size() < 2)
        return;
    const int length = leadLength(show, *typeOf(show, *cable), wayLength(show, *cable));
    show.cables.update(id, [length](Cable& changed) {
        changed.lengthMm = length;
        changed.lengthFollows = true;
    });
}
