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
    qsizetype count() const { return m_drawn.size(); } ///< of leads that a drop would make

    void begin(const PortRef& start);
    void beginMoving(CableId cable, const QString& end, const PortRef& otherEnd);

    /// The pointer is there; `radius` is how near to a port counts, in scene units. Leads of the devices selected with
    /// this one are drawn along, or, for a row, those of the ports after it: each to the next free port like the
    /// target.
    void moveTo(const QPointF& scenePos, double radius, bool row);

    /// From now on a list leads the lead and not the pointer; the card stands beside it.
    void leadByList(const QRect& list);
    bool isLedByList() const { return m_list.isValid(); }
    void aimAt(const PortRef& target);
    void aimAt(const DeviceTypePtr& type, const QString& port, QPoint place); ///< gear that would be put down there

    /// Makes the lead, or puts the moved end in, where there is a target, and ends. Over the floor the lead hangs on
    /// and a list is asked for.
    void drop();
    void nextLead(); ///< another lead that fits both sockets
    void cancel();

    void setLook(const CanvasStyle& style) { m_card->setLook(style); }

    const Checked& base() const { return m_base; } ///< the show without the lead
    LeadChooser& leads() { return m_leads; }
    QPointF placeOf(const PortRef& port) const; ///< in the scene; the pointer's where it is not to be seen

Q_SIGNALS:
    void hintChanged(const QString& hint);
    void listWanted(const QPointF& scenePos); ///< of what could go there
    void ended();

private:
    QString hint() const;
    void lightUp();
    PortRef targetAt(const QPointF& scenePos, double radius) const;
    void takeAlong(const QList<PortRef>& ports);
    void setTarget(const PortRef& target);
    void judge();
    void showCard();
    void showDraft();
    void showDraft(DraftItem& draft, const PortRef& from, const PortRef& to);
    VerdictText verdictText() const;
    void addRings();
    QGraphicsEllipseItem* addRing(double px, const QBrush& brush);
    void removeMarks();
    /// One of the leads on their way.
    struct Drawn {
        PortRef start;
        PortRef target;
        CableTypePtr lead;
    };
    int lengthOf(const Drawn& drawn) const;
    QList<CableId> addLeads(Show& show, const QList<Drawn>& all) const;
    void pair();
    void makeCables();
    void moveEnd(const PortRef& target, const CableTypePtr& lead);

    ShowView& m_view;
    Document& m_document;
    LeadChooser m_leads;
    VerdictCard* m_card;
    QList<DraftItem*> m_drafts; ///< these are the scene's, and there only while active; one for each lead
    QGraphicsEllipseItem* m_startRing = nullptr;
    QGraphicsEllipseItem* m_targetRing = nullptr;
    Checked m_base; ///< the show without the lead being moved
    Checked m_tried; ///< what the drop is judged in: the same, or with the gear that would be put down
    std::unique_ptr<PortMatch> m_match; ///< looks at m_base
    QTimer m_lighting;
    QList<DeviceId> m_unlit; ///< devices whose ports were not yet asked
    QHash<DeviceId, PortMarks> m_lit; ///< and those that were: they light up together, in one repaint
    PortRef m_start;
    PortRef m_target;
    DeviceTypePtr m_newType; ///< of the gear that would be put down for it
    QPoint m_newPlace;
    QRect m_list;
    CableId m_movedCable;
    QString m_movedEnd;
    QList<CableTypePtr> m_choices;
    CableTypePtr m_lead;
    QList<PortRef> m_along;
    QList<Drawn> m_drawn; ///< what a drop would make; empty without a target
    QPointF m_pointer;
};
