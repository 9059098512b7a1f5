// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/canvas_item.h"
#include "canvas/canvas_style.h"
#include "canvas/device_facts.h"
#include "canvas/port_spot.h"
#include "draw/marks.h"
#include "draw/severity_shape.h"
#include "draw/symbols.h"

/// How a device stands out just now.
struct DeviceLook {
    bool hovered = false;
    bool selected = false;
    bool portsShown = false;

    bool operator==(const DeviceLook&) const = default;
};

/// Which of a device's ports light up for the lead being drawn.
struct PortMarks {
    bool active = false; ///< a lead is being drawn and this device was asked
    QMap<QString, PortState> states;
    QSet<QString> joinable; ///< ports that signal could flow to or from at all
    QString best; ///< the one a drop on the body takes

    bool operator==(const PortMarks&) const = default;
};

/// One device of the show: an id and what is painted, ports included. It takes no events: the tools ask where things
/// lie.
class DeviceItem : public CanvasItem {
public:
    DeviceItem(const CanvasStyle& style, const Symbols& symbols);

    DeviceId id() const { return m_facts.device.id; }
    const DeviceFacts& facts() const { return m_facts; }
    const QList<PortSpot>& spots() const { return m_spots; }
    const DeviceLook& look() const { return m_look; }
    const PortMarks& marks() const { return m_marks; }
    Verdict verdict() const { return m_verdict; }

    /// `spots` are the type's. Call settle() once all that changed together have theirs.
    void setFacts(const DeviceFacts& facts, const QList<PortSpot>& spots);
    void settle(); ///< finds a place for the name among everything that is there by now
    void setLook(const DeviceLook& look);
    void setMarks(const PortMarks& marks);
    void setDimmed(bool dimmed) { setOpacity(dimmed ? dimmedOpacity : 1); }
    void setVerdict(Verdict verdict);
    void restyle(); ///< theme, text scale or zoom changed

    /// Where the device stands, in scene coordinates.
    virtual QRectF body() const = 0;

    /// True where a press means this device, its shown ports included.
    virtual bool covers(const QPointF& scenePos) const = 0;

    /// Where the name stands, or would stand, in scene coordinates.
    virtual QRectF nameBox() const = 0;

    /// True where a press folds the device to what is joined, or unfolds it.
    virtual bool foldsAt(const QPointF&) const { return false; }

    /// Where the port's disc is, or would be.
    virtual std::optional<QPointF> spotPlace(const QString& port) const;

    /// The port whose disc is nearest within `radius`; empty where none is to be seen.
    QString portNear(const QPointF& scenePos, double radius) const;

protected:
    static constexpr double dimmedOpacity = 0.28;

    quint32 number() const final { return id().value; }
    const CanvasStyle& style() const { return m_style; }
    const Symbols& symbols() const { return m_symbols; }
    QList<PortSpot>& ownSpots() { return m_spots; }
    bool isSpotShown(const PortSpot& spot) const;
    PortState stateOf(const PortSpot& spot) const;

    virtual QPointF placeInScene() const = 0;
    virtual bool showsPortsAlways() const = 0;
    virtual void takeFacts() { } ///< they are others now
    /// Makes all that is painted from facts and look, names apart, and returns the bounds of it.
    virtual QRectF layOut() = 0;
    virtual QRectF layOutName() { return {}; }

private:
    const CanvasStyle& m_style;
    const Symbols& m_symbols;
    DeviceFacts m_facts;
    DeviceLook m_look;
    PortMarks m_marks;
    QList<PortSpot> m_spots;
    Verdict m_verdict;
    QRectF m_core; ///< bounds without the name
};
