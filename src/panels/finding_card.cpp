// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/finding_card.h"

#include "check/acceptance.h"
#include "check/check.h"
#include "panels/accept_form.h"
#include "panels/badge.h"
#include "panels/look.h"
#include "panels/small_widgets.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace {

QString acceptedText(const Acceptance& acceptance)
{
    return acceptance.name.isEmpty() ? FindingCard::tr("Accepted: %1").arg(acceptance.reason)
                                     : FindingCard::tr("Accepted by %2: %1").arg(acceptance.reason, acceptance.name);
}

void addPassage(QGridLayout& grid, const QString& title, const QString& text)
{
    if (text.isEmpty())
        return;
    const int row = grid.rowCount();
    QLabel* name = makeLabel(title, smallLook);
    name->setWordWrap(false);
    name->setContentsMargins(0, 1, 0, 0);
    grid.addWidget(name, row, 0, Qt::AlignTop);
    grid.addWidget(makeLabel(text), row, 1);
}

} // namespace

FindingCard::FindingCard(const Finding& finding, const Show& show, QWidget* parent)
    : QFrame(parent)
{
    setProperty("card", finding.accepted ? QStringLiteral("plain") : key(finding.severity));
    const Words spoken = words(finding, show);
    fill({finding.severity, spoken, tr("To do"), finding.rule});
    setAccessibleName(name(finding.severity) + QLatin1String(": ") + spoken.hear);
    if (finding.accepted)
        showAcceptance(finding, show);
    else
        offerAccepting(show);
}

FindingCard::FindingCard(const Words& allWell, QWidget* parent)
    : QFrame(parent)
{
    setProperty("card", QStringLiteral("ok"));
    fill({std::nullopt, allWell, tr("Next"), tr("no findings")});
    setAccessibleName(allWell.hear);
}

void FindingCard::fill(const Content& content)
{
    const Look look = currentLook();
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(Space::CardPadding, look.px(10), Space::CardPadding, look.px(10));
    whole->setSpacing(look.px(Space::Unit));
    m_head = new QHBoxLayout;
    m_head->setSpacing(look.px(Space::Small) + 2);
    m_head->addWidget(new Badge(content.verdict, IconSize::BadgeCard), 0, Qt::AlignTop);
    m_head->addWidget(makeLabel(content.words.hear, headingLook), 1);
    whole->addLayout(m_head);
    m_body = new QWidget;
    whole->addWidget(m_body);
    m_column = new QVBoxLayout(m_body);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(look.px(Space::Unit));

    auto* grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(look.px(Space::Small));
    grid->setVerticalSpacing(look.px(Space::Unit));
    grid->setColumnMinimumWidth(0, look.px(52));
    grid->setColumnStretch(1, 1);
    addPassage(*grid, tr("Why"), content.words.why);
    addPassage(*grid, content.todoTitle, content.words.todo);
    m_column->addLayout(grid);

    QLabel* figures = makeLabel(content.words.figures.join(QLatin1Char('\n')), smallLook);
    figures->setContentsMargins(look.px(60), 0, 0, 0);
    m_offers = new QHBoxLayout;
    m_offers->setSpacing(look.px(Space::Unit));
    QLabel* code = makeLabel(content.code, captionLook);
    code->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (content.words.figures.isEmpty())
        figures->hide();
    else
        m_offers->addWidget(new Disclosure(tr("Figures"), figures));
    m_offers->addWidget(code, 1);
    m_column->addLayout(m_offers);
    m_column->addWidget(figures);
}

QPushButton* FindingCard::addOffer(const QString& text)
{
    auto* button = new QPushButton(text);
    button->setProperty("quiet", true);
    button->setProperty("dense", true);
    m_offers->insertWidget(m_offers->count() - 1, button); // before the code
    return button;
}

void FindingCard::fold()
{
    auto* more = new Disclosure({}, m_body);
    more->setAccessibleName(tr("Why, and what to do"));
    m_head->addWidget(more, 0, Qt::AlignTop);
}

void FindingCard::offerAccepting(const Show& show)
{
    QPushButton* offer = addOffer(tr("Accept…"));
    offer->setToolTip(toolTipText(tr("Leave it as it is, with a reason that is printed")));
    auto* form = new AcceptForm(show.accepted.isEmpty() ? QString() : show.accepted.last().name);
    form->hide();
    m_column->addWidget(form);
    connect(offer, &QPushButton::clicked, form, &AcceptForm::open);
    connect(form, &AcceptForm::accepted, this, &FindingCard::accepted);
}

void FindingCard::showAcceptance(const Finding& finding, const Show& show)
{
    const Acceptance* acceptance = acceptanceOf(show, finding);
    if (!acceptance)
        return;
    m_column->insertWidget(0, makeLabel(acceptedText(*acceptance), smallLook));
    connect(addOffer(tr("No longer accept")), &QPushButton::clicked, this, &FindingCard::withdrawn);
}
