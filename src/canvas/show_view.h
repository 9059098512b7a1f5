// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/canvas_tool.h"
#include "canvas/floor.h"
#include "canvas/places.h"
#include "canvas/show_scene.h"
#include "canvas/wiring.h"

#include <QGraphicsView>
#include <QVariantAnimation>

class EmptyStage;
class FocusWalk;
class GearPicker;
class LeadPicker;
class Legend;
class Minimap;
class NameEditor;
class PatchHint;
class Ruler;

/// The drawing surface: one of the two pictures of the open show with rulers and legend, and the tool at work on it.
class ShowView : public QGraphicsView {
    Q_OBJECT

public:
    ShowView(Document& document, const Symbols& symbols, QWidget* parent = nullptr);
    ~ShowView() override;

    Document& document() { return m_document; }
    ShowScene& showScene() { return *m_scene; }
    Wiring& wiring() { return *m_wiring; }
    FocusWalk& focusWalk() { return *m_focus; }

    Picture picture() const { return m_scene->style().picture; }
    void setPicture(Picture picture);
    void setTool(const ToolRow& row);
    const ToolRow& tool() const { return *m_toolRow; }
    void setTheme(Theme theme);
    void setTextScale(double scale);
    void setSnap(bool snap) { m_snap = snap; }
    bool snaps() const { return m_snap; }
    void setMotion(bool motion) { m_motion = motion; } ///< false: everything moves at once
    void setLayers(const Layers& layers);
    const Layers& layers() const { return m_scene->style().layers; }
    void setFromStage(bool fromStage); ///< the plan as the players see it
    bool isFromStage() const { return m_scene->style().fromStage; }
    void setExamples(const QStringList& names); ///< what the empty stage offers, as "club-night"

    double zoom() const { return m_zoom; } ///< 1: 100 px a metre at text scale 100 %
    void setZoom(double zoom);
    void zoomIn();
    void zoomOut();
    void resetZoom() { setZoom(1); }
    void fitAll();
    void fitSelection();
    void reveal(); ///< brings what is selected into sight
    void goTo(const QPointF& centre); ///< a place of the scene; one can go back from there

    void goBack(); ///< to the place that was seen before the last jump
    void goForward();
    bool canGoBack() const { return m_places.canGoBack(); }
    bool canGoForward() const { return m_places.canGoForward(); }
    void setMinimap(bool on);

    /// Opens a line over the device's name; false where the picture does not show the device.
    bool editName(DeviceId device);

    /// Puts gear of this type in the middle of what is seen, beside what stands there.
    void addInMiddle(const QString& type);

    /// The place on the grid of the picture, in scene coordinates; with Shift the fine one, without snapping itself.
    QPoint snappedPlace(const QPointF& scenePos, Qt::KeyboardModifiers modifiers) const;

    /// A length of the screen at text scale 100 % in scene units.
    double sceneLength(double px) const { return px * m_scene->style().textScale / transform().m11(); }

    /// Draws a lead from the port; a list asks where to.
    void wireFrom(const PortRef& port);

    /// Lists what the one selected device could be swapped for.
    void replaceSelected();
    void breakSelected();

    /// Stops whatever the tool is in the middle of.
    void cancelTool();

Q_SIGNALS:
    void zoomChanged(double zoom);
    void pictureChanged(Picture picture);
    void placesChanged(); ///< whether there is one to go back or forward to
    void toolChanged(const QString& key);
    void pointerMoved(QPointF metres);
    void hintChanged(const QString& hint);
    void said(const QString& text); ///< what people should know after what they did
    void contextMenuRequested(QPoint globalPos); ///< what it is about is selected by then
    void openExampleRequested(const QString& name);
    void newStageRequested();
    void openRequested();

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    void follow(const Changes& changes);
    void restyle(CanvasStyle style);
    void makeScene(const CanvasStyle& style);
    void applyZoom();
    void zoomAt(QPoint viewportPos, double zoom);
    Place fitting(const QRectF& rect, double most) const;
    Place wholePlan() const;
    Place here() const;
    void jumpTo(const Place& place);
    void go(const std::optional<Place>& place);
    void glideTo(const QPointF& centre);
    void placeFrame();
    void updateFrame();
    void widenSceneRect();
    StageFloor stageFloor();
    QString tipAt(const QPointF& scenePos) const;
    bool nudge(const QKeyEvent& event);
    void addDevice(const QString& type, const QPointF& scenePos);
    CanvasTool::Pointer pointerAt(const QMouseEvent& event) const;
    bool startsPanning(const QMouseEvent& event) const;
    void updateCursor();

    Document& m_document;
    const Symbols& m_symbols;
    ShowScene* m_scene = nullptr;
    Wiring* m_wiring = nullptr;
    LeadPicker* m_picker = nullptr;
    FocusWalk* m_focus = nullptr;
    GearPicker* m_gear = nullptr;
    Ruler* m_top = nullptr;
    Ruler* m_left = nullptr;
    Legend* m_legend = nullptr;
    EmptyStage* m_empty = nullptr;
    Minimap* m_minimap = nullptr;
    NameEditor* m_name = nullptr;
    Places m_places;
    PatchHint* m_patchHint = nullptr;
    const ToolRow* m_toolRow = nullptr;
    std::unique_ptr<CanvasTool> m_tool;
    QVariantAnimation m_glide;
    QByteArray m_backdropImage; ///< what m_backdrop was made of
    QPixmap m_backdrop;
    static constexpr double leastZoom = 0.05, mostZoom = 8;
    double m_zoom = 1;
    bool m_snap = true;
    bool m_motion = true;
    bool m_fitted = false; ///< false until the plan was first fitted into a shown window
    bool m_space = false;
    std::optional<QPoint> m_panFrom;
};

/// One step in the direction of an arrow key; null for other keys.
QPoint arrowStep(int key);

/// What the library drags: the key of a device type.
constexpr QLatin1StringView typeMime {"application/x-crosspatch-type"};
