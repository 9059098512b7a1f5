// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/finding_list.h"

#include "panels/finding_card.h"
#include "panels/learn_pages.h"
#include "panels/look.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

FindingList::FindingList(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_cards(new QVBoxLayout(this))
{
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(Space::Small);
}

void FindingList::setFindings(const QList<Finding>& findings, const Words& allWell)
{
    QList<Finding> ordered = findings;
    std::ranges::stable_partition(ordered, [](const Finding& finding) { return !finding.accepted; });
    const bool well = !allWell.hear.isEmpty() && (ordered.isEmpty() || ordered.first().accepted);
    QStringList told {well ? allWell.why : QString()};
    QList<Finding> distinct; // one lead can break a rule twice in the same words, once for each source
    for (const Finding& finding : ordered) {
        const Words spoken = words(finding, m_document.show());
        const QString all = spoken.hear + spoken.why + spoken.todo;
        if (!told.contains(all))
            distinct << finding;
        told << all;
    }
    if (told == m_told && distinct == m_shown)
        return; // what somebody types into a card stays
    m_told = told;
    m_shown = distinct;
    makeCards(well ? allWell : Words {});
}

void FindingList::makeCards(const Words& allWell)
{
    while (QLayoutItem* item = m_cards->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (!allWell.hear.isEmpty())
        m_cards->addWidget(new FindingCard(allWell, this));
    for (const Finding& finding : m_shown)
        addCard(finding);
    setVisible(m_cards->count() > 0);
}

void FindingList::addCard(const Finding& finding)
{
    auto* card = new FindingCard(finding, m_document.show(), this);
    if (m_cards->count() > 0)
        card->fold();
    m_cards->addWidget(card);
    if (const QString page = learnPageFor(finding.rule); !page.isEmpty())
        connect(card->addOffer(tr("Learn")), &QPushButton::clicked, this, [this, page] { Q_EMIT lessonAsked(page); });
    if (finding.rule == QLatin1String("port-unknown"))
        connect(card->addOffer(tr("Identify it…")), &QPushButton::clicked, this,
            [this, port = finding.from] { m_document.selection().identify(port); });
    // Queued: the card goes while its finding is settled.
    connect(
        card, &FindingCard::accepted, this,
        [this, finding](const QString& reason, const QString& name) {
            m_document.edit(tr("Accept a finding"), [&](Show& show) { accept(show, finding, reason, name); });
        },
        Qt::QueuedConnection);
    connect(
        card, &FindingCard::withdrawn, this,
        [this, finding] {
            m_document.edit(tr("No longer accept"), [&](Show& show) { withdrawAcceptance(show, finding); });
        },
        Qt::QueuedConnection);
}
