// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/show_view.h"

#include <QApplication>
#include <QKeyEvent>

namespace {

constexpr double reach = 18; ///< px around a port that count as the port

/// From port to port, by a drag or by two clicks.
class CableTool : public CanvasTool {
public:
    using CanvasTool::CanvasTool;

    void press(const Pointer& pointer) override
    {
        m_pressed = pointer.viewport;
        m_began = false;
        if (view().wiring().isLedByList())
            view().wiring().cancel();
        if (view().wiring().isActive())
            return;
        const PortRef port = portAt(pointer.scene);
        m_began = bool(port);
        if (port)
            view().wiring().begin(port);
        move(pointer, true);
    }

    void move(const Pointer& pointer, bool) override
    {
        const double radius = view().sceneLength(reach);
        if (view().wiring().isActive()) {
            view().wiring().moveTo(pointer.scene, radius, pointer.modifiers.testFlag(Qt::ShiftModifier));
            return;
        }
        const DeviceId device = view().showScene().deviceAt(pointer.scene);
        const PortRef port = view().showScene().portAt(pointer.scene, radius);
        view().showScene().setHover({device ? device : port.device, {}});
    }

    void release(const Pointer& pointer) override
    {
        const bool clicked = (pointer.viewport - m_pressed).manhattanLength() < QApplication::startDragDistance();
        if (!view().wiring().isActive() || (clicked && m_began))
            return;
        view().wiring().drop();
    }

    bool key(const QKeyEvent& event) override
    {
        if (!view().wiring().isActive())
            return false;
        if (event.key() == Qt::Key_Escape)
            view().cancelTool();
        else if (event.key() == Qt::Key_Alt || event.key() == Qt::Key_Tab)
            view().wiring().nextLead();
        return true;
    }

    void cancel() override { view().wiring().cancel(); }
    Qt::CursorShape cursor() const override { return Qt::CrossCursor; }

private:
    /// The port under the pointer, or the first free output of the device under it.
    PortRef portAt(const QPointF& place) const
    {
        if (const PortRef port = view().showScene().portAt(place, view().sceneLength(reach)))
            return port;
        const DeviceItem* item = view().showScene().item(view().showScene().deviceAt(place));
        if (!item || item->spots().isEmpty())
            return {};
        for (const PortSpot& spot : item->spots()) {
            if (spot.direction == Direction::Out && !spot.joined)
                return {item->id(), spot.key};
        }
        return {item->id(), item->spots().first().key};
    }

    QPoint m_pressed;
    bool m_began = false; ///< by the last press
};

} // namespace

std::unique_ptr<CanvasTool> makeCableTool(ShowView& view)
{
    return std::make_unique<CableTool>(view);
}
