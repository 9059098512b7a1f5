// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/draft_item.h"
#include "canvas/port_match.h"
#include "canvas/verdict_card.h"
#include "document/document.h"

#include <QGraphicsEllipseItem>
#include <QObject>
#include <QTimer>

#include <memory>

class ShowView;

/// A lead on its way from a port to another: what fits lights up, a card tells what would arrive, a drop makes the
/// lead. Nothing is refused. With `moved` it is an end of a lead that is there already.
class Wiring : public QObject {
    Q_OBJECT

public:
    Wiring(ShowView& view, Document& document);
    ~Wiring() override;

    bool isActive() const { return bool(m_start); }
    const PortRef& start() const { return m_start; }
    const PortRef& target() const { return m_target; }
    const CableTypePtr& lead() const { return m_lead; }

    void begin(const PortRef& start);
    void beginMoving(CableId cable, const QString& end, const PortRef& otherEnd);

    /// The pointer is there; `radius` is how near to a port counts, in scene units.
    void moveTo(const QPointF& scenePos, double radius);

    /// Makes the lead, or puts the moved end in, where there is a target. Ends the wiring in any case.
    void drop();
    void nextLead(); ///< another lead that fits both sockets
    void cancel();

    void setLook(const CanvasStyle& style) { m_card->setLook(style); }

Q_SIGNALS:
    void hintChanged(const QString& hint);

private:
    void lightUp();
    PortRef targetAt(const QPointF& scenePos, double radius) const;
    void judge();
    void showCard();
    void showDraft(const QPointF& scenePos);
    QGraphicsEllipseItem* addRing(double px, const QBrush& brush);
    void removeMarks();
    QPointF placeOf(const PortRef& port) const;
    int lengthOf(const CableType& type) const;
    void makeCable(const PortRef& target, const CableTypePtr& lead);
    void moveEnd(const PortRef& target, const CableTypePtr& lead);

    ShowView& m_view;
    Document& m_document;
    LeadChooser m_leads;
    VerdictCard* m_card;
    DraftItem* m_draft = nullptr; ///< these are the scene's, and there only while active
    QGraphicsEllipseItem* m_startRing = nullptr;
    QGraphicsEllipseItem* m_targetRing = nullptr;
    Checked m_base; ///< the show without the lead being moved: what the drop is judged in
    std::unique_ptr<PortMatch> m_match; ///< looks at m_base
    QTimer m_lighting;
    QList<DeviceId> m_unlit; ///< devices whose ports were not yet asked
    QHash<DeviceId, PortMarks> m_lit; ///< and those that were: they light up together, in one repaint
    PortRef m_start;
    PortRef m_target;
    CableId m_movedCable;
    QString m_movedEnd;
    QList<CableTypePtr> m_choices;
    CableTypePtr m_lead;
    QPointF m_pointer;
};
