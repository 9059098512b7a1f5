// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/device_drag.h"
#include "canvas/grip.h"
#include "canvas/show_view.h"
#include "show/edits.h"
#include "show/stage_edits.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace {

constexpr double portReach = 9; ///< px around a port that count as the port
constexpr double cableReach = 8;
constexpr double dropReach = 16;

/// An end of a lead as it can be taken by the pointer.
struct TakenEnd {
    QString end;
    PortRef otherEnd;
};

/// Clicks and bands select, drags move gear, drags from ports make leads.
class SelectTool : public CanvasTool {
public:
    using CanvasTool::CanvasTool;

    void press(const Pointer& pointer) override;
    void move(const Pointer& pointer, bool pressed) override;
    void release(const Pointer& pointer) override;
    void doubleClick(const Pointer& pointer) override;
    bool key(const QKeyEvent& event) override;
    void cancel() override;
    void paint(QPainter& painter) const override;

private:
    void reset();
    enum class Doing { Nothing, PressedPort, PressedEnd, PressedGrip, PressedDevice, PressedFloor, Band };

    std::optional<TakenEnd> endAt(const QPointF& place) const;
    void pressDevice(DeviceId device, Qt::KeyboardModifiers modifiers);
    void pressCable(CableId cable, const Pointer& pointer);
    void fold(DeviceId device);
    void beginDrag(const Pointer& pointer);
    void drawOn(const Pointer& pointer);
    void dragGrip(const Pointer& pointer);
    void selectBand(Qt::KeyboardModifiers modifiers);
    void hover(const Pointer& pointer);
    Document& document() const { return view().document(); }
    ShowScene& scene() const { return view().showScene(); }

    Doing m_doing = Doing::Nothing;
    Pointer m_pressed;
    PortRef m_port;
    CableId m_cable;
    TakenEnd m_end;
    DeviceId m_device;
    bool m_wasSelected = false;
    std::optional<DeviceDrag> m_drag;
    std::unique_ptr<Grip> m_grip;
    bool m_gripMoved = false;
    QRectF m_band;
};

bool toggles(Qt::KeyboardModifiers modifiers)
{
    return modifiers.testFlag(Qt::ControlModifier) || modifiers.testFlag(Qt::ShiftModifier);
}

std::optional<TakenEnd> SelectTool::endAt(const QPointF& place) const
{
    const QList<CableId>& selected = document().selection().cables();
    if (selected.size() != 1)
        return {};
    const Cable* cable = document().show().cables.find(selected.first());
    const CableItem* item = scene().item(selected.first());
    if (!cable || !item || cable->plugs.size() != 2 || item->runs().isEmpty())
        return {};
    QStringList ends;
    for (const CableEnd& end : typeOf(document().show(), *cable)->ends) {
        if (cable->plugs.contains(end.key))
            ends << end.key;
    }
    const double reach = view().sceneLength(portReach);
    for (int i = 0; i < 2; ++i) {
        if (QLineF(item->endPlace(i), place).length() <= reach)
            return TakenEnd {ends.value(i), cable->plugs.value(ends.value(1 - i)).port};
    }
    return {};
}

void SelectTool::press(const Pointer& pointer)
{
    cancel();
    m_pressed = pointer;
    const QPointF place = pointer.scene;
    if (const auto end = endAt(place)) {
        m_end = *end;
        m_cable = document().selection().cables().first();
        m_doing = Doing::PressedEnd;
    } else if ((m_grip = gripAt(view(), place))) {
        m_doing = Doing::PressedGrip;
    } else if (const PortRef port = scene().portAt(place, view().sceneLength(portReach))) {
        m_port = port;
        m_doing = Doing::PressedPort;
    } else if (const DeviceId folding = scene().deviceAt(place); folding && scene().item(folding)->foldsAt(place)) {
        fold(folding);
    } else if (const DeviceId device = scene().deviceAt(place)) {
        pressDevice(device, pointer.modifiers);
    } else if (const CableId cable = scene().cableAt(place, view().sceneLength(cableReach))) {
        pressCable(cable, pointer);
    } else {
        m_doing = Doing::PressedFloor;
    }
}

void SelectTool::pressDevice(DeviceId device, Qt::KeyboardModifiers modifiers)
{
    Selection& selection = document().selection();
    m_device = device;
    m_wasSelected = selection.contains(device);
    m_doing = Doing::PressedDevice;
    if (m_wasSelected)
        return;
    const QList<DeviceId> taken = withGroups(document().show(), {device});
    if (toggles(modifiers))
        selection.select(selection.devices() + taken, selection.cables());
    else
        selection.select(taken, {});
}

void SelectTool::fold(DeviceId device)
{
    const bool folded = document().show().devices.find(device)->folded;
    document().edit(
        folded ? ShowView::tr("Unfold") : ShowView::tr("Fold"), [&](Show& show) { foldBoxes(show, {device}, !folded); });
}

/// A press on the thick line of a bundle takes all its leads, one on what a stub says jumps to its other end.
void SelectTool::pressCable(CableId cable, const Pointer& pointer)
{
    Selection& selection = document().selection();
    const QList<CableId> bundle = scene().bundleAt(pointer.scene, view().sceneLength(cableReach));
    const QList<CableId> taken = bundle.isEmpty() ? QList {cable} : bundle;
    if (!toggles(pointer.modifiers)) {
        selection.select({}, taken);
        if (const auto far = scene().item(cable)->farEnd(pointer.scene))
            view().goTo(*far);
        return;
    }
    QList<CableId> cables = selection.cables();
    const bool wasSelected = cables.contains(cable);
    cables.removeIf([&taken](CableId id) { return taken.contains(id); });
    selection.select(selection.devices(), wasSelected ? cables : cables + taken);
}

void SelectTool::move(const Pointer& pointer, bool pressed)
{
    if (view().wiring().isActive()) {
        drawOn(pointer);
        return;
    }
    if (!pressed || m_doing == Doing::Nothing) {
        hover(pointer);
        return;
    }
    const bool far = (pointer.viewport - m_pressed.viewport).manhattanLength() >= QApplication::startDragDistance();
    if (m_drag)
        m_drag->moveTo(pointer.scene, pointer.modifiers);
    else if (m_doing == Doing::PressedGrip && (far || m_gripMoved))
        dragGrip(pointer);
    else if (m_doing == Doing::Band || (far && m_doing == Doing::PressedFloor)) {
        m_doing = Doing::Band;
        m_band = QRectF(m_pressed.scene, pointer.scene).normalized();
        view().viewport()->update();
    } else if (far) {
        beginDrag(pointer);
    }
}

void SelectTool::beginDrag(const Pointer& pointer)
{
    if (m_doing == Doing::PressedDevice) {
        m_drag.emplace(view(), m_device, m_pressed.scene);
        m_drag->moveTo(pointer.scene, pointer.modifiers);
        return;
    }
    if (m_doing == Doing::PressedPort)
        view().wiring().begin(m_port);
    else if (m_doing == Doing::PressedEnd)
        view().wiring().beginMoving(m_cable, m_end.end, m_end.otherEnd);
    m_doing = Doing::Nothing;
    drawOn(pointer);
}

void SelectTool::drawOn(const Pointer& pointer)
{
    const bool row = pointer.modifiers.testFlag(Qt::ShiftModifier);
    view().wiring().moveTo(pointer.scene, view().sceneLength(dropReach), row);
}

/// Bends and corners follow the pointer.
void SelectTool::dragGrip(const Pointer& pointer)
{
    m_gripMoved = true;
    m_grip->drag(pointer.scene, pointer.modifiers);
    view().viewport()->update();
}

void SelectTool::release(const Pointer& pointer)
{
    if (view().wiring().isActive()) {
        drawOn(pointer);
        view().wiring().drop();
    } else if (m_drag) {
        DeviceDrag drag = *std::exchange(m_drag, std::nullopt); // the edit ends whatever the tool is doing
        drag.drop();
    } else if (m_doing == Doing::PressedGrip && m_gripMoved) {
        std::exchange(m_grip, nullptr)->drop();
    } else if (m_doing == Doing::Band) {
        selectBand(pointer.modifiers);
    } else if (m_doing == Doing::PressedFloor && !toggles(pointer.modifiers)) {
        document().selection().clear();
    } else if (m_doing == Doing::PressedPort) {
        document().selection().select(m_port.device);
    } else if (m_doing == Doing::PressedDevice && m_wasSelected && toggles(pointer.modifiers)) {
        QList<DeviceId> devices = document().selection().devices();
        for (DeviceId grouped : withGroups(document().show(), {m_device}))
            devices.removeOne(grouped);
        document().selection().select(devices, document().selection().cables());
    } else if (m_doing == Doing::PressedDevice && m_wasSelected) {
        document().selection().select(withGroups(document().show(), {m_device}), {});
    }
    reset(); // a lead that was dropped on the floor hangs on
}

/// A bend goes by a double click.
void SelectTool::doubleClick(const Pointer& pointer)
{
    press(pointer);
    if (!m_grip)
        return;
    const std::unique_ptr<Grip> grip = std::move(m_grip);
    reset(); // the button is still down, and there is nothing to drag any more
    grip->remove();
}

void SelectTool::selectBand(Qt::KeyboardModifiers modifiers)
{
    QList<DeviceId> devices;
    QList<CableId> cables;
    if (toggles(modifiers)) {
        devices = document().selection().devices();
        cables = document().selection().cables();
    }
    for (const DeviceItem* item : scene().devices()) {
        if (item->isVisible() && item->body().intersects(m_band) && !devices.contains(item->id()))
            devices << item->id();
    }
    for (const CableItem* item : scene().cables()) {
        if (!item->runs().isEmpty() && m_band.contains(item->runs().first().bounds()) && !cables.contains(item->id()))
            cables << item->id();
    }
    devices = withGroups(document().show(), devices);
    std::ranges::sort(devices);
    std::ranges::sort(cables);
    document().selection().select(devices, cables);
}

void SelectTool::hover(const Pointer& pointer)
{
    const DeviceId device = scene().deviceAt(pointer.scene);
    const PortRef port = scene().portAt(pointer.scene, view().sceneLength(portReach));
    const CableId cable = device || port ? CableId() : scene().cableAt(pointer.scene, view().sceneLength(cableReach));
    const bool bundle = cable && !scene().bundleAt(pointer.scene, view().sceneLength(cableReach)).isEmpty();
    scene().setHover({device ? device : port.device, cable, bundle});
    const bool presses = (device && scene().item(device)->foldsAt(pointer.scene))
        || (cable && scene().item(cable)->farEnd(pointer.scene));
    view().viewport()->setCursor(port ? Qt::CrossCursor : presses ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

bool SelectTool::key(const QKeyEvent& event)
{
    const bool busy = view().wiring().isActive() || m_drag || m_doing == Doing::Band || m_gripMoved;
    if (!busy)
        return false;
    if (event.key() == Qt::Key_Escape)
        view().cancelTool();
    else if (event.key() == Qt::Key_Alt || event.key() == Qt::Key_Tab)
        view().wiring().nextLead();
    return true;
}

void SelectTool::cancel()
{
    reset();
    view().wiring().cancel();
}

void SelectTool::reset()
{
    if (m_drag)
        m_drag->cancel();
    if (m_doing != Doing::Nothing)
        view().viewport()->update();
    if (m_grip && m_gripMoved)
        m_grip->cancel();
    m_grip.reset();
    m_gripMoved = false;
    m_drag.reset();
    m_doing = Doing::Nothing;
    m_band = {};
}

void SelectTool::paint(QPainter& painter) const
{
    const Palette& colours = scene().style().colours();
    if (m_doing == Doing::Nothing || m_doing == Doing::PressedGrip)
        paintGrips(painter, view());
    if (m_drag)
        m_drag->paint(painter);
    if (m_doing != Doing::Band)
        return;
    QColor fill = colours.accent.spike;
    fill.setAlphaF(0.15F);
    QPen pen(colours.accent.spikeLine, Stroke::Hair);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.setBrush(fill);
    painter.drawRect(m_band);
}

} // namespace

std::unique_ptr<CanvasTool> makeSelectTool(ShowView& view)
{
    return std::make_unique<SelectTool>(view);
}
