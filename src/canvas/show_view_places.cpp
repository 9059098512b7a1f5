// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the view goes: to what is selected, to everything, and back.
#include "canvas/minimap.h"
#include "canvas/name_editor.h"
#include "canvas/show_view.h"

#include <algorithm>

namespace {

constexpr double mostWhenFitted = 1.5; ///< a small plan is not blown up beyond that
constexpr double fitMargin = 24; ///< px round what is fitted


} // namespace

/// Where the rect fills the view; where there is nothing to fill it with, the view stays.
Place ShowView::fitting(const QRectF& rect, double most) const
{
    const CanvasStyle& style = m_scene->style();
    const double margin = fitMargin * style.textScale;
    if (rect.isEmpty() || viewport()->width() < 2 * margin)
        return here();
    const double at100 = style.picture == Picture::Stage ? style.textScale * pxPerMetreAt100 / 1000 : style.textScale;
    const double across = (viewport()->width() - 2 * margin) / rect.width();
    const double down = (viewport()->height() - 2 * margin) / rect.height();
    return {picture(), rect.center(), std::clamp(std::min(across, down) / at100, leastZoom, most)};
}

Place ShowView::wholePlan() const
{
    QRectF all = m_scene->contents();
    if (picture() == Picture::Patch)
        all.adjust(0, -48, 0, 0); // the names of the columns
    return fitting(all, mostWhenFitted);
}

void ShowView::fitAll()
{
    jumpTo(wholePlan());
}

void ShowView::fitSelection()
{
    const QRectF bounds = m_scene->boundsOf(m_document.selection().devices(), m_document.selection().cables());
    jumpTo(bounds.isEmpty() ? wholePlan() : fitting(bounds, 2));
}

void ShowView::reveal()
{
    const QRectF bounds = m_scene->boundsOf(m_document.selection().devices(), m_document.selection().cables());
    const QRectF seen = mapToScene(viewport()->rect()).boundingRect();
    if (bounds.isEmpty() || seen.contains(bounds)) // what is in sight already stays where the eye has it
        return;
    goTo(bounds.center());
}

void ShowView::goTo(const QPointF& centre)
{
    m_places.jump(here(), {picture(), centre, m_zoom});
    glideTo(centre);
    Q_EMIT placesChanged();
}

void ShowView::glideTo(const QPointF& centre)
{
    m_glide.stop();
    if (!m_motion || !isVisible()) {
        centerOn(centre);
        return;
    }
    m_glide.setDuration(Motion::ZoomToFit);
    m_glide.setEasingCurve(QEasingCurve::OutCubic);
    m_glide.setStartValue(mapToScene(viewport()->rect().center()));
    m_glide.setEndValue(centre);
    m_glide.start();
}

/// Where the view is, or where it is gliding to.
Place ShowView::here() const
{
    const bool glides = m_glide.state() == QAbstractAnimation::Running;
    const QPointF centre = glides ? m_glide.endValue().toPointF() : mapToScene(viewport()->rect().center());
    return {picture(), centre, m_zoom};
}

void ShowView::jumpTo(const Place& place)
{
    m_places.jump(here(), place);
    go(place);
    Q_EMIT placesChanged();
}

void ShowView::go(const std::optional<Place>& place)
{
    if (!place)
        return;
    m_glide.stop();
    m_zoom = place->zoom;
    if (place->picture != picture()) {
        CanvasStyle style = m_scene->style();
        style.picture = place->picture;
        makeScene(style);
        Q_EMIT pictureChanged(place->picture);
    } else {
        applyZoom();
    }
    centerOn(place->centre);
    updateFrame();
}

void ShowView::goBack()
{
    go(m_places.back(here()));
    Q_EMIT placesChanged();
}

void ShowView::goForward()
{
    go(m_places.forward(here()));
    Q_EMIT placesChanged();
}

void ShowView::setMinimap(bool on)
{
    m_minimap->setOn(on);
}

bool ShowView::editName(DeviceId device)
{
    const DeviceItem* item = m_scene->item(device);
    if (!item || !item->isVisible())
        return false;
    cancelTool();
    if (!viewport()->rect().contains(mapFromScene(item->nameBox().center())))
        jumpTo({picture(), item->body().center(), m_zoom});
    m_name->begin(device);
    return true;
}
