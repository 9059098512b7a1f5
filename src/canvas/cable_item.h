// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/bundle_book.h"
#include "canvas/cable_inks.h"
#include "canvas/canvas_item.h"
#include "canvas/patch_stub.h"
#include "draw/severity_shape.h"
#include "show/id.h"

#include <QList>

/// The worst that is found about a thing.
struct Mark {
    Verdict open; ///< nothing: no open finding
    bool accepted = false; ///< there are findings, and all are lived with

    bool isEmpty() const { return !open && !accepted; }
    bool operator==(const Mark&) const = default;
};

/// Whether the leads of a bundle are drawn as one line or each in its own lane.
enum class Spread { Gathered, Peeked, Open };

/// One lead of the show: an id, its runs and how they are stroked, and the badges of its worst finding. A lead with
/// more than two ends has a run to each.
class CableItem : public CanvasItem {
public:
    CableItem(CableId id, const CableInks& inks);

    CableId id() const { return m_id; }
    Kind kind() const { return m_kind; }
    const QList<Polyline>& runs() const { return m_runs; }
    CableState state() const { return m_state; }
    const Mark& mark() const { return m_mark; }

    void setRuns(Kind kind, QList<Polyline> runs, QList<Stub> stubs = {}, Gathered gathered = {});
    void setState(CableState state);
    void setMark(const Mark& mark);
    void setSpread(Spread spread);
    void followLayers(); ///< other ones are shown now

    bool touches(const QRectF& body) const;
    double distance(const QPointF& scenePos) const;
    double trunkDistance(const QPointF& scenePos) const; ///< from the thick line, where it is there to be taken
    bool isGathered() const { return m_spread == Spread::Gathered && !m_gathered.isEmpty(); }
    const Gathered& gathered() const { return m_gathered; }

    QPointF endPlace(int end) const; ///< of a lead with two ends: 0 or 1
    std::optional<QPointF> farEnd(const QPointF& scenePos) const; ///< where the stub under that place leads to

    void paint(QPainter& painter, const QRectF& exposed) const override;
    bool reachesAbove() const override { return showsMark() || showsCount(); }
    void paintAbove(QPainter& painter) const override;

protected:
    std::vector<QRectF> pieces() const override;
    quint32 number() const override { return m_id.value; }

private:
    bool showsMark() const { return !m_mark.isEmpty() && !m_runs.isEmpty() && m_state != CableState::Filtered; }
    bool showsCount() const { return isGathered() && m_gathered.count > 0; }
    const QList<Polyline>& drawn() const { return isGathered() ? m_gathered.fans : m_runs; }
    void paintLines(QPainter& painter, const QRectF& exposed) const;
    void paintFar(QPainter& painter) const;
    void paintCount(QPainter& painter) const;
    void paintMark(QPainter& painter) const;
    void paintBadge(QPainter& painter, const QPointF& centre, double px) const;

    CableId m_id;
    const CableInks& m_inks;
    QList<Polyline> m_runs;
    Kind m_kind = Kind::Line;
    QList<Stub> m_stubs; ///< where the lead is shown as two short ends, in the order of the runs
    Gathered m_gathered; ///< where the lead is one of a bundle
    Spread m_spread = Spread::Gathered;
    CableState m_state = CableState::Rest;
    Mark m_mark;
};

/// How far what is painted of a lead may lie from its run.
double cableReach(const CanvasStyle& style);
