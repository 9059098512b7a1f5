// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/lead_picker.h"

#include "canvas/put_down.h"
#include "canvas/show_view.h"
#include "check/words.h"

using namespace Qt::StringLiterals;

namespace {

constexpr QPoint besideOnStage(1500, 0); ///< where gear is put down for a lead that has no place yet
constexpr QPoint besideInPatch(360, 0);

} // namespace

LeadPicker::LeadPicker(ShowView& view)
    : QObject(&view)
    , m_view(view)
    , m_list(new PickList(view.viewport()))
{
    m_list->setObjectName(u"leadList"_s);
    Wiring& wiring = view.wiring();
    connect(&wiring, &Wiring::listWanted, this, [this](const QPointF& place) {
        open(place, m_view.showScene().viewpoint().place(m_view.snappedPlace(place, {})));
    });
    connect(&wiring, &Wiring::ended, this, &LeadPicker::close);
    connect(m_list, &PickList::typed, this, &LeadPicker::fill);
    connect(m_list, &PickList::currentChanged, this, &LeadPicker::aim);
    connect(m_list, &PickList::picked, this, [&wiring] { wiring.drop(); });
    connect(m_list, &PickList::otherWanted, &wiring, &Wiring::nextLead);
    connect(m_list, &PickList::left, &wiring, &Wiring::cancel);
}

void LeadPicker::start(const PortRef& port)
{
    Wiring& wiring = m_view.wiring();
    wiring.begin(port);
    const Device* device = m_view.document().show().devices.find(port.device);
    if (!wiring.isActive() || !device)
        return;
    const bool stage = m_view.picture() == Picture::Stage;
    open(wiring.placeOf(port), placeIn(*device, m_view.picture()) + (stage ? besideOnStage : besideInPatch));
}

void LeadPicker::open(const QPointF& scenePos, QPoint newPlace)
{
    Wiring& wiring = m_view.wiring();
    m_newPlace = newPlace;
    m_offers = std::make_unique<LeadOffers>(
        wiring.base(), wiring.start(), m_view.document().library(), wiring.leads(), m_view.document().checker());
    m_list->open(m_view.mapFromScene(scenePos), tr("Where to? Type a name"));
    wiring.leadByList(m_list->geometry());
    Q_EMIT wiring.hintChanged(tr("Return joins, Tab takes another lead, Esc stops."));
    fill({});
}

void LeadPicker::fill(const QString& typed)
{
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    const Picture picture = m_view.picture();
    const QList<LeadOffer> offers
        = words.isEmpty() ? m_offers->best(m_newPlace, picture) : m_offers->matching(words, m_newPlace, picture);
    QList<LeadOffer> there, fresh;
    for (const LeadOffer& offer : offers)
        (offer.type ? fresh : there) << offer;
    QList<PickRow> rows;
    m_shown.clear();
    put(tr("In this show"), there, rows);
    put(tr("New, from the library"), fresh, rows);
    if (rows.isEmpty())
        put(words.isEmpty() ? tr("Type the name of a port or of gear") : tr("Nothing has that name"), {{}}, rows);
    m_list->setRows(rows);
    m_view.wiring().leadByList(m_list->geometry());
    aim(m_list->current());
}

void LeadPicker::put(const QString& heading, const QList<LeadOffer>& offers, QList<PickRow>& rows)
{
    if (offers.isEmpty())
        return;
    rows << PickRow {.text = heading, .heading = true};
    m_shown << LeadOffer {};
    for (const LeadOffer& offer : offers) {
        if (offer.port.port.isEmpty())
            continue;
        rows << row(offer);
        m_shown << offer;
    }
}

PickRow LeadPicker::row(const LeadOffer& offer) const
{
    const QString name = offer.type ? fullName(*offer.type) + u", "_s + portName(*offer.type, offer.port.port)
                                    : portText(m_view.wiring().base().show(), offer.port);
    if (!offer.fit.lead)
        return {.text = name, .detail = tr("no lead fits")};
    return {.text = name, .detail = offer.fit.lead->name, .verdict = offer.fit.verdict};
}

void LeadPicker::aim(int row)
{
    Wiring& wiring = m_view.wiring();
    const LeadOffer offer = m_shown.value(row);
    if (!wiring.isActive() || !m_offers)
        return;
    if (offer.type)
        wiring.aimAt(offer.type, offer.port.port, m_newPlace);
    else
        wiring.aimAt(offer.port);
}

void LeadPicker::close()
{
    m_offers.reset();
    m_shown.clear();
    m_list->dismiss();
}
