// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/grip.h"

#include "canvas/show_view.h"
#include "show/stage_edits.h"

#include <QLineF>
#include <QPainter>
#include <QTransform>

#include <algorithm>
#include <array>

namespace {

constexpr double gripReach = 9; ///< px
constexpr double gripSize = 8;

/// The one lead, or the one device, that is selected and shown with grips.
const Cable* gripCable(ShowView& view)
{
    const Selection& selection = view.document().selection();
    const bool one = selection.cables().size() == 1 && selection.devices().isEmpty();
    const Cable* cable = one ? view.document().show().cables.find(selection.cables().first()) : nullptr;
    return cable && cable->plugs.size() == 2 ? cable : nullptr;
}

const Device* gripDevice(ShowView& view)
{
    const Selection& selection = view.document().selection();
    const bool one = selection.devices().size() == 1 && selection.cables().isEmpty();
    const Device* device = one ? view.document().show().devices.find(selection.devices().first()) : nullptr;
    return device && !device->locked && isResizable(*typeOf(view.document().show(), *device)) ? device : nullptr;
}

/// A bend that is there, or one that the drag makes.
class BendGrip : public Grip {
public:
    BendGrip(ShowView& view, const Cable& cable, qsizetype index, bool fresh)
        : m_view(view)
        , m_cable(cable.id)
        , m_laying(cable.laying)
        , m_bends(cable.bends)
        , m_index(index)
        , m_fresh(fresh)
    {
        if (fresh)
            m_bends.insert(index, QPoint());
    }

    void drag(const QPointF& scenePos, Qt::KeyboardModifiers modifiers) override
    {
        m_moved = true;
        m_bends[m_index] = m_view.showScene().viewpoint().place(m_view.snappedPlace(scenePos, modifiers));
        m_view.showScene().tryBends(m_cable, m_bends);
    }

    void drop() override
    {
        if (m_moved)
            lay(ShowView::tr("Lay a lead"));
    }

    void remove() override
    {
        if (m_fresh)
            return;
        m_bends.removeAt(m_index);
        lay(ShowView::tr("Remove a bend"));
    }

    void cancel() override
    {
        if (const Cable* cable = m_view.document().show().cables.find(m_cable))
            m_view.showScene().tryBends(m_cable, cable->bends);
    }

private:
    void lay(const QString& text)
    {
        m_view.document().edit(text, [this](Show& show) { layCable(show, m_cable, m_laying, m_bends); });
    }

    ShowView& m_view;
    CableId m_cable;
    Laying m_laying;
    QList<QPoint> m_bends;
    qsizetype m_index;
    bool m_fresh;
    bool m_moved = false;
};

constexpr std::array<QPoint, 4> cornerSigns {QPoint(-1, -1), QPoint(1, -1), QPoint(1, 1), QPoint(-1, 1)};

QTransform turnOf(ShowView& view, const Device& device)
{
    return QTransform().rotate(view.showScene().viewpoint().rotation(device.rotation));
}

QPointF cornerOf(ShowView& view, const Device& device, QPoint sign)
{
    const QSizeF size = footprint(device, *typeOf(view.document().show(), device));
    return QPointF(view.showScene().viewpoint().place(device.place))
        + turnOf(view, device).map(QPointF(sign.x() * size.width() / 2, sign.y() * size.height() / 2));
}

/// A corner; the one across from it stays where it is.
class CornerGrip : public Grip {
public:
    CornerGrip(ShowView& view, const Device& device, QPoint sign)
        : m_view(view)
        , m_device(device.id)
        , m_turn(turnOf(view, device))
        , m_sign(sign)
        , m_fixed(cornerOf(view, device, -sign))
    {
    }

    void drag(const QPointF& scenePos, Qt::KeyboardModifiers modifiers) override
    {
        const QPointF way = m_turn.inverted().map(m_view.snappedPlace(scenePos, modifiers) - m_fixed);
        m_size = QSize(qRound(way.x()) * m_sign.x(), qRound(way.y()) * m_sign.y()).expandedTo({leastSizeMm, leastSizeMm});
        const QPointF middle
            = m_fixed + m_turn.map(QPointF(m_size.width() * m_sign.x() / 2.0, m_size.height() * m_sign.y() / 2.0));
        m_place = m_view.showScene().viewpoint().place(middle).toPoint();
        m_view.showScene().trySize(m_device, m_size, m_place);
    }

    void drop() override
    {
        if (m_size.isEmpty())
            return;
        m_view.document().edit(ShowView::tr("Change size"), [this](Show& show) {
            resizeDevice(show, m_device, m_size);
            show.devices.update(m_device, [this](Device& device) { device.place = m_place; });
        });
    }

    void cancel() override
    {
        if (const Device* device = m_view.document().show().devices.find(m_device))
            m_view.showScene().trySize(m_device, device->size, device->place);
    }

private:
    ShowView& m_view;
    DeviceId m_device;
    QTransform m_turn;
    QPoint m_sign;
    QPointF m_fixed;
    QSize m_size;
    QPoint m_place;
};

bool isNear(const ShowView& view, const QPointF& a, const QPointF& b)
{
    return QLineF(a, b).length() <= view.sceneLength(gripReach);
}

/// Before which of the bends a new one at this place of the lead comes.
qsizetype placeAmong(const Cable& cable, const Viewpoint& viewpoint, const CableItem& item, const QPointF& place)
{
    const Polyline& run = item.runs().first();
    const double walked = run.walkedTo(place);
    return std::ranges::count_if(
        cable.bends, [&](const QPoint& bend) { return run.walkedTo(viewpoint.place(QPointF(bend))) < walked; });
}

std::unique_ptr<Grip> bendGripAt(ShowView& view, const Cable& cable, const QPointF& place)
{
    const Viewpoint viewpoint = view.showScene().viewpoint();
    for (qsizetype i = 0; i < cable.bends.size(); ++i) {
        if (isNear(view, viewpoint.place(QPointF(cable.bends[i])), place))
            return std::make_unique<BendGrip>(view, cable, i, false);
    }
    const CableItem* item = view.showScene().item(cable.id);
    if (!item || item->runs().size() != 1 || item->distance(place) > view.sceneLength(gripReach))
        return nullptr;
    return std::make_unique<BendGrip>(view, cable, placeAmong(cable, viewpoint, *item, place), true);
}

} // namespace

std::unique_ptr<Grip> gripAt(ShowView& view, const QPointF& scenePos)
{
    if (view.picture() != Picture::Stage)
        return nullptr;
    if (const Cable* cable = gripCable(view))
        return bendGripAt(view, *cable, scenePos);
    if (const Device* device = gripDevice(view)) {
        for (QPoint sign : cornerSigns) {
            if (isNear(view, cornerOf(view, *device, sign), scenePos))
                return std::make_unique<CornerGrip>(view, *device, sign);
        }
    }
    return nullptr;
}

void paintGrips(QPainter& painter, ShowView& view)
{
    if (view.picture() != Picture::Stage)
        return;
    const CanvasStyle& style = view.showScene().style();
    const double side = gripSize * style.sizeUnit();
    painter.setPen(QPen(style.colours().accent.ink, Stroke::Outline * style.unit));
    painter.setBrush(style.colours().surface.stage);
    const auto sign = [&](const QPointF& at) { painter.drawRect(QRectF(at.x() - side / 2, at.y() - side / 2, side, side)); };
    if (const Cable* cable = gripCable(view)) {
        for (const QPoint& bend : cable->bends)
            sign(view.showScene().viewpoint().place(QPointF(bend)));
    }
    if (const Device* device = gripDevice(view)) {
        for (QPoint corner : cornerSigns)
            sign(cornerOf(view, *device, corner));
    }
}
