// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/cable_page.h"

#include "check/cable_name.h"
#include "check/words.h"
#include "draw/level_bar.h"
#include "draw/signal_look.h"
#include "panels/arrival_figures.h"
#include "panels/arrival_view.h"
#include "panels/cable_fields.h"
#include "panels/finding_list.h"
#include "panels/look.h"
#include "panels/remedy_list.h"
#include "panels/small_widgets.h"
#include "panels/tag_label.h"
#include "show/cable_way.h"
#include "signal/arriving.h"

namespace {

/// The channel that is fed by one of these plugs; 0: none.
int channelOf(const Show& show, const Cable& cable)
{
    int number = 0;
    show.channels.forEach([&](const Channel& channel) {
        for (const Plug& plug : cable.plugs) {
            if (channel.input && channel.input == plug.port)
                number = channel.number;
        }
    });
    return number;
}

/// What to say of a lead that nothing is wrong with.
Words allWell(const Island& island, CableId lead)
{
    const QList<const Arrival*> arrivals = arrivalsOf(island, lead);
    if (arrivals.isEmpty() || signalsOf(island, arrivals).isEmpty())
        return {CablePage::tr("Nothing wrong here"), CablePage::tr("No sound travels along this lead yet."),
            CablePage::tr("Plug both ends in, and it is checked at once."), {}};
    const LevelScale scale = levelScale(island, *arrivals.first(), arrivals.first()->legs.front());
    const QString why = CablePage::tr("It comes in right way up at %1, %2 above the weakest level this input can use "
                                      "and %3 below where it clips.")
                            .arg(dbuText(scale.arrives), decibelText(scale.arrives - scale.weakest),
                                decibelText(scale.clip - scale.arrives));
    return {CablePage::tr("All well: it arrives as it should"), why, CablePage::tr("Nothing to do."), {}};
}

} // namespace

CablePage::CablePage(Document& document, const Symbols& symbols, CableId cable, QWidget* parent)
    : InspectorPage(parent)
    , m_document(document)
    , m_cable(cable)
    , m_fields(new CableFields(document, cable, this))
    , m_findings(new FindingList(document, this))
    , m_remedies(new RemedyList(document, symbols, this))
{
    connect(m_findings, &FindingList::lessonAsked, this, &InspectorPage::lessonAsked);
    connect(m_remedies, &RemedyList::tried, this, &CablePage::remediesTried);
    renew(m_head, column());
    column().addWidget(m_fields);
    column().addWidget(m_findings);
    renew(m_body, column());
    column().addSpacing(Space::Unit);
    column().addWidget(m_remedies);
    renew(m_figures, column());
    column().addStretch();
    refresh();
}

void CablePage::refresh()
{
    const Cable* cable = m_document.show().cables.find(m_cable);
    if (!cable)
        return;
    fillHead(renew(m_head, column()), *cable);
    m_fields->refresh();
    m_findings->setFindings(
        m_document.checked().findings(m_cable), allWell(*m_document.analysis().island(m_cable), m_cable));
    QVBoxLayout& body = renew(m_body, column());
    fillArrival(body, *cable);
    m_remedies->setFindings(m_document.checked().findings(m_cable));
    fillFigures(renew(m_figures, column()), *cable);
}

void CablePage::fillHead(QVBoxLayout& head, const Cable& cable) const
{
    const Show& show = m_document.show();
    const CableWay way = wayOf(show, cable);
    const Port* port = portOf(show, way.from ? way.from : way.to);
    const Kind kind = port ? port->kind : Kind::Line;
    const int channel = channelOf(show, cable);
    head.setSpacing(Space::Unit);
    auto* title = new QHBoxLayout;
    title->setSpacing(Space::Small);
    title->addWidget(new TagLabel(tagLetter(kind) + (channel > 0 ? QString::number(channel) : QString()), kind));
    title->addWidget(makeLabel(cableName(show, cable), headingLook), 1);
    head.addLayout(title);
    auto* where = new QHBoxLayout;
    where->setSpacing(Space::Small);
    where->addWidget(
        makeLabel(way.from || way.to ? wayText(show, way.from, way.to) : tr("Both ends hang free"), quietLook), 1);
    head.addLayout(where);
}

void CablePage::fillArrival(QVBoxLayout& body, const Cable& cable) const
{
    body.addWidget(makeLabel(tr("What arrives"), strongLook));
    body.addWidget(new ArrivalView(arrivalPicture(m_document.show(), m_document.analysis(), cable)));
}

/// Figures take the place of remedies where nothing is wrong; else they wait behind their heading.
void CablePage::fillFigures(QVBoxLayout& body, const Cable& cable) const
{
    const QList<FigureRow> rows = figureRows(m_document.show(), *m_document.analysis().island(cable.id), cable.id);
    if (rows.isEmpty())
        return;
    auto* table = new FigureTable(rows);
    if (m_remedies->isHidden())
        body.addWidget(makeLabel(tr("Figures"), strongLook));
    else
        body.addWidget(new Disclosure(tr("All figures"), table));
    body.addWidget(table);
}
