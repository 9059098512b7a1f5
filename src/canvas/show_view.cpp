// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/show_view.h"

#include "canvas/canvas_accessible.h"
#include "canvas/empty_stage.h"
#include "canvas/floor.h"
#include "canvas/focus_walk.h"
#include "canvas/gear_picker.h"
#include "canvas/lead_picker.h"
#include "canvas/legend.h"
#include "canvas/minimap.h"
#include "canvas/name_editor.h"
#include "canvas/patch_hint.h"
#include "canvas/ruler.h"
#include "show/edits.h"

#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace {

constexpr double zoomStep = 1.25;

} // namespace

ShowView::ShowView(Document& document, const Symbols& symbols, QWidget* parent)
    : QGraphicsView(parent)
    , m_document(document)
    , m_symbols(symbols)
    , m_top(new Ruler(Qt::Horizontal, *this, this))
    , m_left(new Ruler(Qt::Vertical, *this, this))
    , m_legend(new Legend(this))
    , m_empty(new EmptyStage(viewport()))
    , m_patchHint(new PatchHint(viewport()))
    , m_toolRow(&canvasTools().front())
{
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setOptimizationFlags(DontSavePainterState | DontAdjustForAntialiasing);
    setViewportUpdateMode(SmartViewportUpdate);
    setTransformationAnchor(NoAnchor);
    setResizeAnchor(NoAnchor);
    setAcceptDrops(true);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    offerCanvasToAssistiveTools();
    m_minimap = new Minimap(*this);
    m_name = new NameEditor(*this);
    m_wiring = new Wiring(*this, document);
    m_picker = new LeadPicker(*this);
    m_focus = new FocusWalk(*this);
    m_gear = new GearPicker(*this);
    makeScene({});
    m_tool = m_toolRow->make(*this);
    connect(m_wiring, &Wiring::hintChanged, this, &ShowView::hintChanged);
    connect(&document, &Document::changed, this, &ShowView::follow);
    connect(&document.selection(), &Selection::revealRequested, this, &ShowView::reveal);
    connect(&m_glide, &QVariantAnimation::valueChanged, this,
        [this](const QVariant& value) { centerOn(value.toPointF()); });
    connect(m_empty, &EmptyStage::openExampleRequested, this, &ShowView::openExampleRequested);
    connect(m_empty, &EmptyStage::newStageRequested, this, &ShowView::newStageRequested);
    connect(m_empty, &EmptyStage::openRequested, this, &ShowView::openRequested);
}

ShowView::~ShowView()
{
    m_tool.reset();
    setScene(nullptr);
}

void ShowView::makeScene(const CanvasStyle& style)
{
    cancelTool();
    m_name->stop();
    ShowScene* old = m_scene;
    m_scene = new ShowScene(m_document, m_symbols, style, this);
    setScene(m_scene);
    delete old;
    m_minimap->forget();
    applyZoom();
}

void ShowView::setPicture(Picture picture)
{
    if (picture == this->picture())
        return;
    CanvasStyle style = m_scene->style();
    style.picture = picture;
    const Place before = here();
    makeScene(style);
    const Place all = wholePlan();
    m_places.jump(before, all);
    go(all);
    Q_EMIT placesChanged();
    Q_EMIT pictureChanged(picture);
}

void ShowView::setTool(const ToolRow& row)
{
    cancelTool();
    m_toolRow = &row;
    m_tool = row.make(*this);
    updateCursor();
    Q_EMIT toolChanged(QString::fromLatin1(row.key));
}

void ShowView::cancelTool()
{
    if (m_tool)
        m_tool->cancel();
    if (m_scene)
        m_wiring->cancel();
}

void ShowView::wireFrom(const PortRef& port)
{
    cancelTool();
    m_picker->start(port);
}

void ShowView::replaceSelected()
{
    cancelTool();
    if (m_document.selection().devices().size() == 1)
        m_gear->open(m_document.selection().devices().first());
}

void ShowView::breakSelected()
{
    cancelTool();
    if (m_document.selection().devices().size() == 1)
        m_gear->openPieces(m_document.selection().devices().first());
}

void ShowView::restyle(CanvasStyle style)
{
    cancelTool();
    m_scene->setStyle(style);
    m_minimap->forget();
    applyZoom();
    viewport()->update();
}

void ShowView::setTheme(Theme theme)
{
    CanvasStyle style = m_scene->style();
    style.theme = theme;
    restyle(style);
}

void ShowView::setTextScale(double scale)
{
    CanvasStyle style = m_scene->style();
    style.textScale = scale;
    restyle(style);
}

void ShowView::setLayers(const Layers& layers)
{
    CanvasStyle style = m_scene->style();
    style.layers = layers;
    restyle(style);
}

/// Everything stands elsewhere then, so the scene is made anew.
void ShowView::setFromStage(bool fromStage)
{
    CanvasStyle style = m_scene->style();
    if (style.fromStage == fromStage)
        return;
    style.fromStage = fromStage;
    const QPointF centre = m_scene->viewpoint().place(mapToScene(viewport()->rect().center()));
    makeScene(style);
    centerOn(m_scene->viewpoint().place(centre));
}

void ShowView::setExamples(const QStringList& names)
{
    m_empty->setExamples(names);
}

/// Turns zoom and text scale into the transform, and tells the scene how large a px is.
void ShowView::applyZoom()
{
    CanvasStyle style = m_scene->style();
    const bool stage = style.picture == Picture::Stage;
    const double scale = stage ? m_zoom * style.textScale * pxPerMetreAt100 / 1000 : m_zoom * style.textScale;
    setTransform(QTransform::fromScale(scale, scale));
    style.unit = stage ? 1 / scale : 1 / style.textScale;
    m_scene->setStyle(style);
    widenSceneRect();
    updateFrame();
    Q_EMIT zoomChanged(m_zoom);
}

void ShowView::zoomAt(QPoint viewportPos, double zoom)
{
    const double wanted = std::clamp(zoom, leastZoom, mostZoom);
    if (wanted == m_zoom)
        return;
    m_glide.stop();
    const QPointF fixed = mapToScene(viewportPos);
    m_zoom = wanted;
    applyZoom();
    const QPoint moved = mapFromScene(fixed) - viewportPos;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + moved.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + moved.y());
    updateFrame();
}

void ShowView::setZoom(double zoom)
{
    zoomAt(viewport()->rect().center(), zoom);
}

void ShowView::zoomIn()
{
    setZoom(m_zoom * zoomStep);
}

void ShowView::zoomOut()
{
    setZoom(m_zoom / zoomStep);
}

/// The scene first: what the tool gives back when it stops must be laid among what is there now.
void ShowView::follow(const Changes& changes)
{
    m_scene->follow(changes);
    m_minimap->forget();
    cancelTool();
    widenSceneRect();
    updateFrame();
    if (changes.everything) {
        fitAll();
        m_places.clear();
        Q_EMIT placesChanged();
    }
    if (changes.header || changes.everything)
        viewport()->update();
}

/// Room to pan around the plan; the rect only grows, so that nothing jumps.
void ShowView::widenSceneRect()
{
    const QRectF contents = m_scene->contents();
    const double room = sceneLength(3000);
    const QRectF wanted = contents.adjusted(-room, -room, room, room);
    if (!sceneRect().contains(wanted))
        setSceneRect(sceneRect() | wanted);
}

QPoint ShowView::snappedPlace(const QPointF& scenePos, Qt::KeyboardModifiers modifiers) const
{
    if (!m_snap)
        return scenePos.toPoint();
    const bool fine = modifiers.testFlag(Qt::ShiftModifier);
    if (picture() == Picture::Patch)
        return snapped(scenePos.toPoint(), fine ? 1 : patchGrid);
    const Viewpoint viewpoint = m_scene->viewpoint(); // the grid starts at the stage's corner, wherever that is seen
    return viewpoint.place(snapped(viewpoint.place(scenePos.toPoint()), fine ? fineGridMm() : gridMm()));
}

void ShowView::placeFrame()
{
    const CanvasStyle& style = m_scene->style();
    const bool stage = style.picture == Picture::Stage;
    const int thick = stage ? qRound(Measure::Ruler * style.textScale) : 0;
    const int foot = qRound(Measure::Row * style.textScale);
    setViewportMargins(thick, thick, 0, foot);
    m_top->setVisible(stage);
    m_left->setVisible(stage);
    m_top->setGeometry(0, 0, width(), thick);
    m_left->setGeometry(0, thick, thick, height() - thick - foot);
    m_legend->setGeometry(0, height() - foot, width(), foot);
}

void ShowView::updateFrame()
{
    placeFrame();
    const CanvasStyle& style = m_scene->style();
    const Show& show = m_document.show();
    m_top->setLook(style, m_scene->viewpoint());
    m_left->setLook(style, m_scene->viewpoint());
    m_legend->setLook(style);
    m_wiring->setLook(style);
    m_picker->setLook(style);
    m_gear->setLook(style);
    m_empty->setVisible(show.devices.isEmpty());
    m_empty->setLook(style, show.stage);
    m_empty->setGeometry(viewport()->rect());
    m_minimap->follow();
    m_name->follow();
    m_patchHint->setLook(style, show);
}

StageFloor ShowView::stageFloor()
{
    const Show& show = m_document.show();
    if (m_backdropImage != show.backdrop.image) {
        m_backdropImage = show.backdrop.image;
        m_backdrop = {};
        m_backdrop.loadFromData(m_backdropImage, pictureFormat(m_backdropImage));
    }
    StageFloor floor {m_scene->viewpoint(), {}, m_backdrop, show.backdrop.place, show.backdrop.opacity / 100.0,
        !show.devices.isEmpty()};
    for (const QPoint& corner : show.outline)
        floor.outline << floor.viewpoint.place(corner);
    return floor;
}

void ShowView::drawBackground(QPainter* painter, const QRectF& rect)
{
    m_scene->paintBelow(*painter, rect, [this](QPainter& floor, const QRectF& exposed) {
        if (picture() == Picture::Stage)
            paintStageFloor(floor, exposed, m_scene->style(), stageFloor());
        else
            paintPatchFloor(floor, exposed, *m_scene);
    });
}

void ShowView::drawForeground(QPainter* painter, const QRectF&)
{
    m_tool->paint(*painter);
    m_focus->paint(*painter);
}
