// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/remedy_list.h"

#include "check/words.h"
#include "panels/look.h"
#include "panels/remedy_card.h"
#include "panels/small_widgets.h"
#include "panels/spinner.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int patienceMilliseconds = 150; ///< what comes sooner needs no sign of waiting

} // namespace

RemedyList::RemedyList(Document& document, const Symbols& symbols, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_symbols(symbols)
    , m_search(document.library())
    , m_count(makeLabel({}, smallLook))
    , m_spinner(new Spinner)
    , m_state(makeLabel({}, smallLook))
    , m_cards(new QVBoxLayout)
{
    m_count->setWordWrap(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Small);
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Remedies, tried and checked"), strongLook), 1);
    head->addWidget(m_count);
    column->addLayout(head);
    auto* state = new QHBoxLayout;
    state->setSpacing(Space::Small);
    state->addWidget(m_spinner);
    state->addWidget(m_state, 1);
    column->addLayout(state);
    column->addLayout(m_cards);
    m_cards->setSpacing(Space::Small);
    connect(&m_search, &RemedySearch::found, this, &RemedyList::showRemedies);
    connect(&m_search, &RemedySearch::found, this, &RemedyList::tried);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMilliseconds);
    m_spinner->hide();
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_state->setText(tr("Trying remedies…"));
        m_state->show();
        m_spinner->show();
    });
}

void RemedyList::setFindings(const QList<Finding>& findings)
{
    clearCards();
    m_count->clear();
    const bool any = std::ranges::any_of(
        findings, [](const Finding& finding) { return !finding.accepted && isCurable(finding); });
    setVisible(any);
    m_patience.stop();
    m_spinner->hide();
    m_state->hide();
    if (!any) {
        m_search.stop();
        return;
    }
    m_patience.start();
    m_search.start(m_document.checked(), findings);
}

void RemedyList::clearCards()
{
    while (QLayoutItem* item = m_cards->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void RemedyList::showRemedies(const QList<TriedRemedy>& remedies)
{
    clearCards();
    m_patience.stop();
    m_spinner->hide();
    m_state->setVisible(remedies.isEmpty());
    m_state->setText(tr("Nothing in the library clears this without bringing something as bad."));
    m_count->setText(remedies.isEmpty() ? QString() : QLocale().toString(remedies.size()));
    const bool several
        = std::ranges::any_of(remedies, [&](const TriedRemedy& t) { return !(t.finding == remedies.first().finding); });
    const Finding* heading = nullptr;
    for (const TriedRemedy& tried : remedies) {
        if (several && (!heading || !(*heading == tried.finding)))
            m_cards->addWidget(makeLabel(tr("For: %1").arg(words(tried.finding, m_document.show()).hear), smallLook));
        heading = &tried.finding;
        auto* card = new RemedyCard(tried, m_document.show(), m_symbols, &tried == &remedies.first());
        connect(card, &RemedyCard::chosen, this, [this, remedy = tried.remedy] { put(remedy); });
        m_cards->addWidget(card);
    }
}

void RemedyList::put(Remedy remedy)
{
    const Show before = m_document.show();
    m_document.edit(remedy.text, [&remedy](Show& show) { show = remedy.after.show(); });
    for (CableId id : difference(before, m_document.show()).cables) {
        if (!before.cables.contains(id)) {
            m_document.selection().select(id); // the new lead, and what arrives on it now
            return;
        }
    }
}
