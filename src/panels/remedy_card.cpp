// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/remedy_card.h"

#include "check/words.h"
#include "panels/chain_view.h"
#include "panels/look.h"
#include "panels/small_widgets.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace {

/// "you own 1, 1 to get".
QString stockText(const QList<RemedyPart>& parts)
{
    int owned = 0, toGet = 0;
    for (const RemedyPart& part : parts)
        (part.owned ? owned : toGet) += part.count;
    QStringList words;
    if (owned > 0)
        words << RemedyCard::tr("you own %1").arg(owned);
    if (toGet > 0)
        words << RemedyCard::tr("%1 to get").arg(toGet);
    return words.isEmpty() ? RemedyCard::tr("nothing to get") : words.join(QLatin1String(", "));
}

QString partsText(const QList<RemedyPart>& parts)
{
    QStringList words;
    for (const RemedyPart& part : parts)
        words << (part.count > 1 ? RemedyCard::tr("%1 × %2").arg(part.count).arg(part.name) : part.name);
    return words.join(QLatin1String(", "));
}

QString outcomeText(const QStringList& leaves)
{
    return leaves.isEmpty() ? RemedyCard::tr("Clears this. Brings nothing new.")
                            : RemedyCard::tr("Clears this. Leaves: %1.").arg(leaves.join(QLatin1String("; ")));
}

} // namespace

RemedyCard::RemedyCard(
    const TriedRemedy& tried, const Show& before, const Symbols& symbols, bool primary, QWidget* parent)
    : QFrame(parent)
{
    const Look look = currentLook();
    setProperty("card", QStringLiteral("plain"));
    setAccessibleName(tried.remedy.text);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::CardPadding, Space::CardPadding, Space::CardPadding, Space::CardPadding);
    column->setSpacing(look.px(Space::Small));

    auto* head = new QHBoxLayout;
    head->setSpacing(look.px(Space::Small));
    head->addWidget(makeLabel(tried.remedy.text, strongLook), 1);
    QLabel* stock = makeLabel(stockText(tried.remedy.parts), captionLook);
    stock->setWordWrap(false);
    head->addWidget(stock, 0, Qt::AlignTop);
    column->addLayout(head);
    if (!tried.remedy.parts.isEmpty())
        column->addWidget(makeLabel(partsText(tried.remedy.parts), smallLook));

    for (const FigureChange& figure : tried.remedy.figures)
        column->addWidget(makeLabel(changeText(figure.evidence, figure.before, figure.after), smallLook));

    const DeviceId from = tried.finding.from.device, to = tried.finding.to.device;
    const Chain now = chainBetween(before, from, to, tried.finding.severity);
    const Chain then = chainBetween(tried.remedy.after.show(), from, to, tried.worstLeft);
    if (from != to && now.steps.size() > 1 && then.steps.size() > 1)
        column->addWidget(new ChainView(now, then, symbols));

    auto* foot = new QHBoxLayout;
    foot->setSpacing(look.px(Space::Small));
    foot->addWidget(makeLabel(outcomeText(tried.leaves), smallLook), 1);
    auto* button = new QPushButton(tr("Put it in"));
    button->setProperty("primary", primary);
    button->setAccessibleName(tr("Put it in: %1").arg(tried.remedy.text));
    connect(button, &QPushButton::clicked, this, &RemedyCard::chosen);
    foot->addWidget(button, 0, Qt::AlignBottom);
    column->addLayout(foot);
}
