// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/box_kit.h"
#include "canvas/cable_router.h"
#include "canvas/canvas_items.h"
#include "canvas/extent.h"
#include "canvas/finding_marks.h"
#include "canvas/floor.h"
#include "canvas/stage_device_item.h"
#include "canvas/viewpoint.h"
#include "document/document.h"

#include <QGraphicsScene>

/// What stands out because of the pointer or the tool at work.
struct Hover {
    DeviceId device;
    CableId cable;
    bool bundle = false; ///< all leads of its bundle

    bool operator==(const Hover&) const = default;
};

/// One picture of the open show: an item a device, an item a lead. It follows the document, at the cost of what has
/// changed, and never changes it.
class ShowScene : public QGraphicsScene {
    Q_OBJECT

public:
    ShowScene(Document& document, const Symbols& symbols, const CanvasStyle& style, QObject* parent = nullptr);
    ~ShowScene() override;

    const CanvasStyle& style() const { return m_style; }
    void setStyle(const CanvasStyle& style);

    const QHash<DeviceId, DeviceItem*>& devices() const { return m_devices; }
    const QHash<CableId, CableItem*>& cables() const { return m_cables; }
    DeviceItem* item(DeviceId id) const { return m_devices.value(id); }
    CableItem* item(CableId id) const { return m_cables.value(id); }

    DeviceId deviceAt(const QPointF& scenePos) const;
    CableId cableAt(const QPointF& scenePos, double radius) const;
    PortRef portAt(const QPointF& scenePos, double radius) const;

    /// All leads of the bundle whose thick line is nearer than any lead.
    QList<CableId> bundleAt(const QPointF& scenePos, double radius) const;

    Viewpoint viewpoint() const
    {
        return {m_style.fromStage && m_style.picture == Picture::Stage, m_document.show().stage};
    }
    const BodyGrid& bodies() const { return m_plan.bodies; }

    /// Around everything there is in the picture, the stage included.
    QRectF contents() const;
    QRectF boundsOf(const QList<DeviceId>& devices, const QList<CableId>& cables) const;

    const ColumnEdges& columnEdges() const;

    /// Below everything: the floor, or all that a drag leaves alone.
    void paintBelow(QPainter& painter, const QRectF& exposed, const CanvasItems::PaintFloor& paintFloor)
    {
        m_items.paintBelow(painter, exposed, paintFloor);
    }

    void setHover(const Hover& hover);
    void setOpened(DeviceId device); ///< shows its ports as if the pointer was over it

    /// Shows devices shifted from where the show has them, for a drag that is not decided yet; only their own leads follow.
    /// An empty list ends it.
    void shift(const QList<DeviceId>& devices, QPoint offset);

    /// Shows a lead with other bends than the show has, for a drag that is not decided yet.
    void tryBends(CableId cable, const QList<QPoint>& bends);

    /// Shows a device in another size and place, likewise.
    void trySize(DeviceId device, QSize size, QPoint place);

    /// Called by the view, which knows what else has to happen before and after.
    void follow(const Changes& changes);
    void followSelection();
    void followSpotlight();

private:
    void clear();
    void rebuild();
    void put(DeviceId id);
    void put(CableId id);
    void remove(DeviceId id);
    void remove(CableId id);
    DeviceFacts factsOf(DeviceId id) const;
    const QList<PortSpot>& spotsOf(const DeviceTypePtr& type);
    QSet<DeviceId> touchedBy(const Changes& changes, const Checked& before) const;
    void addListening(const Show& show, ChannelId id, QSet<DeviceId>& touched) const;
    void addDesks(const Show& show, CableId id, QSet<DeviceId>& touched) const;
    void refreshFacts(const QSet<DeviceId>& devices);
    QSet<DeviceId> followTags(const Changes& changes, const Checked& before);
    void followFindings(const Checked& before);
    QSet<CableId> leadsAt(const QSet<DeviceId>& devices) const;
    QSet<CableId> inTheWay() const;
    void lay(const QSet<CableId>& cables);
    void draw(const QSet<CableId>& cables);
    void refreshSpread(CableId id);
    bool isHovered(CableId id) const;
    void setMoving(const QList<DeviceId>& devices);
    void standAt(DeviceItem& item, QPoint offset);
    void noteBody(const DeviceItem& item);
    void noteExtent(const DeviceItem& item, const QRectF& before, const QRectF& now);
    void forgetExtents();
    QRectF leadsExtent() const;
    QRectF bodiesExtent() const;
    void refreshLook(DeviceId id);
    void refreshLook(CableId id);

    Document& m_document;
    const Symbols& m_symbols;
    CanvasStyle m_style;
    CableInks m_inks;
    BoxKit m_kit;
    QHash<DeviceTypePtr, QList<PortSpot>> m_spots; ///< of types, with nothing in them
    CanvasItems m_items;
    Checked m_shown; ///< what the picture shows
    QHash<DeviceId, DeviceItem*> m_devices;
    QHash<CableId, CableItem*> m_cables;
    FindingMarks m_marks;
    StagePlan m_plan;
    QList<QRectF> m_disturbed; ///< where bodies were and are since leads were last laid
    QSet<CableId> m_unlaid; ///< in other lanes since a drag began
    CableRouter m_router;
    QHash<DeviceId, ChannelTag> m_tags;
    QHash<DeviceId, QString> m_mixes;
    QList<DeviceId> m_shifted;
    QList<DeviceId> m_selectedDevices;
    QList<CableId> m_selectedCables;
    Hover m_hover;
    DeviceId m_opened;
    QSize m_stage; ///< that the places were made for
    mutable Extent m_bodiesExtent;
    mutable Extent m_leadsExtent;
    mutable std::optional<ColumnEdges> m_columnEdges;
};
