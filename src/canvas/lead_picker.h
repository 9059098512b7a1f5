// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/lead_offers.h"
#include "canvas/pick_list.h"

#include <memory>

class ShowView;

/// Lists what a lead could go to: where one was dropped on the floor, and for the keyboard.
class LeadPicker : public QObject {
    Q_OBJECT

public:
    explicit LeadPicker(ShowView& view);

    /// Draws a lead from the port and lists where it could go.
    void start(const PortRef& port);

    void setLook(const CanvasStyle& style) { m_list->setLook(style); }

private:
    void open(const QPointF& scenePos, QPoint newPlace);
    void fill(const QString& typed);
    void put(const QString& heading, const QList<LeadOffer>& offers, QList<PickRow>& rows);
    PickRow row(const LeadOffer& offer) const;
    void aim(int row);
    void close();

    ShowView& m_view;
    PickList* m_list;
    std::unique_ptr<LeadOffers> m_offers; ///< while it is open
    QList<LeadOffer> m_shown; ///< by row; without a lead and a port on headings
    QPoint m_newPlace; ///< of gear from the library
};
