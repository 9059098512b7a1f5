// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/finding_card.h"

#include "check/check.h"
#include "panels/badge.h"
#include "panels/look.h"
#include "panels/small_widgets.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace {

QString acceptedText(const Finding& finding, const Show& show)
{
    const QString subjects = subjectsText(finding);
    const auto found = std::ranges::find_if(show.accepted, [&](const Acceptance& acceptance) {
        return acceptance.rule == finding.rule && acceptance.subjects == subjects;
    });
    if (found == show.accepted.end())
        return {};
    return found->name.isEmpty() ? FindingCard::tr("Accepted: %1").arg(found->reason)
                                 : FindingCard::tr("Accepted by %2: %1").arg(found->reason, found->name);
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
    Words spoken = words(finding, show);
    fill({finding.severity, spoken, tr("To do"), tr("Figures"), finding.rule});
    if (finding.accepted)
        layout()->addWidget(makeLabel(acceptedText(finding, show), smallLook));
    setAccessibleName(name(finding.severity) + QLatin1String(": ") + spoken.hear);
}

FindingCard::FindingCard(const Words& allWell, QWidget* parent)
    : QFrame(parent)
{
    setProperty("card", QStringLiteral("ok"));
    fill({std::nullopt, allWell, tr("Next"), tr("Figures"), tr("no findings")});
    setAccessibleName(allWell.hear);
}

void FindingCard::fill(const Content& content)
{
    const Look look = currentLook();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::CardPadding, look.px(10), Space::CardPadding, look.px(10));
    column->setSpacing(look.px(Space::Unit));

    auto* head = new QHBoxLayout;
    head->setSpacing(look.px(Space::Small) + 2);
    head->addWidget(new Badge(content.verdict, IconSize::BadgeCard), 0, Qt::AlignTop);
    head->addWidget(makeLabel(content.words.hear, headingLook), 1);
    column->addLayout(head);

    auto* grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(look.px(Space::Small));
    grid->setVerticalSpacing(look.px(Space::Unit));
    grid->setColumnMinimumWidth(0, look.px(52));
    grid->setColumnStretch(1, 1);
    addPassage(*grid, tr("Why"), content.words.why);
    addPassage(*grid, content.todoTitle, content.words.todo);
    column->addLayout(grid);

    QLabel* figures = makeLabel(content.words.figures.join(QLatin1Char('\n')), smallLook);
    figures->setContentsMargins(look.px(60), 0, 0, 0);
    auto* foot = new QHBoxLayout;
    QLabel* code = makeLabel(content.code, smallLook);
    code->setWordWrap(false);
    if (content.words.figures.isEmpty())
        figures->hide();
    else
        foot->addWidget(new Disclosure(content.foldTitle, figures));
    foot->addStretch();
    foot->addWidget(code);
    column->addLayout(foot);
    column->addWidget(figures);
}
