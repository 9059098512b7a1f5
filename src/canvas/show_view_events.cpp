// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/bundle_text.h"
#include "canvas/floor.h"
#include "canvas/focus_walk.h"
#include "canvas/put_down.h"
#include "canvas/minimap.h"
#include "canvas/name_editor.h"
#include "canvas/ruler.h"
#include "canvas/show_view.h"
#include "check/words.h"
#include "show/edits.h"

#include <QDragMoveEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextDocument>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double wheelStep = 1.15; ///< zoom by one notch
constexpr double tipReach = 8; ///< px
constexpr double besidePx = 40; ///< px to the next place for new gear
constexpr double notch = 120; ///< Qt's angle of one

} // namespace

QPoint arrowStep(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    case Qt::Key_Down:
        return {0, 1};
    default:
        return {};
    }
}

CanvasTool::Pointer ShowView::pointerAt(const QMouseEvent& event) const
{
    const QPoint at = event.position().toPoint();
    return {mapToScene(at), at, event.modifiers()};
}

bool ShowView::startsPanning(const QMouseEvent& event) const
{
    return event.button() == Qt::MiddleButton || (event.button() == Qt::LeftButton && m_space);
}

void ShowView::updateCursor()
{
    const bool hand = m_panFrom || m_space;
    viewport()->setCursor(m_panFrom ? Qt::ClosedHandCursor : hand ? Qt::OpenHandCursor : m_tool->cursor());
}

void ShowView::mousePressEvent(QMouseEvent* event)
{
    m_glide.stop();
    m_focus->pointerTookOver();
    if (startsPanning(*event)) {
        m_panFrom = event->position().toPoint();
        updateCursor();
    } else if (event->button() == Qt::LeftButton) {
        m_tool->press(pointerAt(*event));
    } else if (event->button() == Qt::BackButton) {
        goBack();
    } else if (event->button() == Qt::ForwardButton) {
        goForward();
    }
    event->accept();
}

void ShowView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && !startsPanning(*event)) {
        m_tool->doubleClick(pointerAt(*event));
        event->accept();
    } else {
        mousePressEvent(event);
    }
}

void ShowView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    if (m_panFrom) {
        const QPoint moved = at - *m_panFrom;
        m_panFrom = at;
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - moved.x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() - moved.y());
        return;
    }
    m_tool->move(pointerAt(*event), event->buttons().testFlag(Qt::LeftButton));
    if (picture() == Picture::Stage)
        Q_EMIT pointerMoved(m_scene->viewpoint().place(mapToScene(at)) / 1000);
    event->accept();
}

void ShowView::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_panFrom) {
        m_panFrom.reset();
        updateCursor();
    } else if (event->button() == Qt::LeftButton) {
        m_tool->release(pointerAt(*event));
    }
    event->accept();
}

void ShowView::leaveEvent(QEvent* event)
{
    m_scene->setHover({});
    QGraphicsView::leaveEvent(event);
}

/// While a lead is being drawn its keys are not for menus and shortcuts.
bool ShowView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && m_focus) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool wiringKey = key == Qt::Key_Alt || key == Qt::Key_Tab || key == Qt::Key_Escape;
        if ((m_wiring->isActive() && wiringKey) || m_focus->wants(key)) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::NativeGesture) { // a pinch; it comes here and not to the viewport
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture)
            zoomAt(gesture->position().toPoint(), m_zoom * (1 + gesture->value()));
        return true;
    }
    return QGraphicsView::event(event);
}

bool ShowView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || m_wiring->isActive())
        return QGraphicsView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString tip = tipAt(mapToScene(help->pos()));
    // A name out of a file must never be taken for markup.
    QToolTip::showText(help->globalPos(), tip.isEmpty() ? tip : Qt::convertFromPlainText(tip), viewport());
    return true;
}

/// What is under the pointer, in words: a port, a bundle, or a lead and the worst that is found about it.
QString ShowView::tipAt(const QPointF& scenePos) const
{
    const Show& show = m_document.show();
    if (const PortRef port = m_scene->portAt(scenePos, sceneLength(tipReach)))
        return portText(show, port);
    const CableId cable = m_scene->deviceAt(scenePos) ? CableId() : m_scene->cableAt(scenePos, sceneLength(tipReach));
    if (!cable)
        return {};
    if (const QList<CableId> bundle = m_scene->bundleAt(scenePos, sceneLength(tipReach)); !bundle.isEmpty())
        return bundleText(show, bundle);
    QString tip = leadText(show, *show.cables.find(cable));
    const QList<Finding> findings = m_document.checked().findings(cable);
    if (!findings.isEmpty())
        tip += u'\n' + words(findings.first(), show).hear;
    return tip;
}

/// Ctrl or nothing zooms under the pointer, Shift scrolls sideways; two fingers on a touchpad pan.
void ShowView::wheelEvent(QWheelEvent* event)
{
    const QPoint pixels = event->pixelDelta();
    const QPoint angle = event->angleDelta();
    const bool zooms = event->modifiers().testFlag(Qt::ControlModifier);
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - (angle.y() ? angle.y() : angle.x()));
    } else if (!pixels.isNull() && !zooms) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - pixels.x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() - pixels.y());
    } else {
        zoomAt(event->position().toPoint(), m_zoom * std::pow(wheelStep, angle.y() / notch));
    }
    event->accept();
}

/// Tab walks over what there is; it leaves at the end, Ctrl+Tab at once.
bool ShowView::focusNextPrevChild(bool next)
{
    return !m_wiring->isActive() && (m_focus->step(next) || QGraphicsView::focusNextPrevChild(next));
}

void ShowView::keyPressEvent(QKeyEvent* event)
{
    const bool back = event->key() == Qt::Key_Backtab;
    if (m_tool->key(*event)) {
        event->accept();
    } else if (event->modifiers().testFlag(Qt::ControlModifier) && (back || event->key() == Qt::Key_Tab)) {
        QGraphicsView::focusNextPrevChild(!back);
    } else if (m_focus->key(*event)) {
        event->accept();
    } else if (event->key() == Qt::Key_Escape) {
        cancelTool();
        if (m_document.spotlight().isOn())
            m_document.spotlight().putOff();
        else
            m_document.selection().clear();
    } else if (event->key() == Qt::Key_Space) {
        m_space = true;
        updateCursor();
    } else if (!nudge(*event)) {
        event->ignore();
    }
}

void ShowView::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_space = false;
        updateCursor();
    }
    event->ignore();
}

void ShowView::focusInEvent(QFocusEvent* event)
{
    QGraphicsView::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        m_focus->keyboardCame(event->reason() == Qt::TabFocusReason);
    viewport()->update();
}

void ShowView::focusOutEvent(QFocusEvent* event)
{
    viewport()->update(); // the ring of the keyboard goes
    m_space = false;
    updateCursor();
    QGraphicsView::focusOutEvent(event);
}

/// Arrows move what is selected by one step of the grid, with Shift by a fine one; presses in a row are one step back.
bool ShowView::nudge(const QKeyEvent& event)
{
    const QPoint direction = arrowStep(event.key());
    const QList<DeviceId> devices = m_document.selection().devices();
    if (direction.isNull() || devices.isEmpty())
        return false;
    const bool fine = event.modifiers().testFlag(Qt::ShiftModifier);
    const bool stage = picture() == Picture::Stage;
    const double step = stage ? (fine ? fineGridMm() : gridMm()) : (fine ? 1 : patchGrid);
    const QPoint offset = m_scene->viewpoint().offset((QPointF(direction) * step).toPoint());
    QString row = stage ? u"nudge-stage"_s : u"nudge-patch"_s;
    for (DeviceId id : devices)
        row += u' ' + QString::number(id.value);
    m_document.edit(
        tr("Move"),
        [&](Show& show) { stage ? moveDevices(show, devices, offset) : movePatchBoxes(show, devices, offset); },
        row);
    return true;
}

void ShowView::contextMenuEvent(QContextMenuEvent* event)
{
    cancelTool();
    if (event->reason() == QContextMenuEvent::Mouse) {
        const QPointF place = mapToScene(event->pos());
        const DeviceId device = m_scene->deviceAt(place);
        const CableId cable = m_scene->cableAt(place, sceneLength(8));
        Selection& selection = m_document.selection();
        if (device && !selection.contains(device))
            selection.select(device);
        else if (const QList<CableId> bundle = m_scene->bundleAt(place, sceneLength(8)); !device && !bundle.isEmpty())
            selection.select({}, bundle);
        else if (!device && cable && !selection.contains(cable))
            selection.select(cable);
        else if (!device && !cable)
            selection.clear();
    }
    Q_EMIT contextMenuRequested(event->globalPos());
    event->accept();
}

void ShowView::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasFormat(typeMime))
        event->acceptProposedAction();
}

void ShowView::dragMoveEvent(QDragMoveEvent* event)
{
    if (event->mimeData()->hasFormat(typeMime))
        event->acceptProposedAction();
}

void ShowView::dropEvent(QDropEvent* event)
{
    if (!event->mimeData()->hasFormat(typeMime))
        return;
    addDevice(QString::fromUtf8(event->mimeData()->data(typeMime)), mapToScene(event->position().toPoint()));
    event->acceptProposedAction();
    setFocus();
}

void ShowView::addInMiddle(const QString& type)
{
    QPointF place = mapToScene(viewport()->rect().center());
    const double aside = sceneLength(besidePx);
    while (m_scene->deviceAt(place))
        place += QPointF(aside, aside);
    addDevice(type, place);
}

void ShowView::addDevice(const QString& key, const QPointF& scenePos)
{
    const DeviceTypePtr type = m_document.library().devices.value(key, m_document.show().types.value(key));
    if (!type)
        return;
    const QPoint place = m_scene->viewpoint().place(snappedPlace(scenePos, {}));
    DeviceId made;
    m_document.edit(
        tr("Add %1").arg(type->model), [&](Show& show) { made = putDown(show, type, place, picture()); });
    m_document.selection().select(made);
}

void ShowView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    updateFrame();
}

void ShowView::showEvent(QShowEvent* event)
{
    QGraphicsView::showEvent(event);
    if (!m_fitted)
        fitAll();
    m_fitted = true;
}

void ShowView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    m_top->update();
    m_left->update();
    m_minimap->follow();
    m_name->follow();
}
