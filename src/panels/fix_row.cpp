// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/fix_row.h"

#include "check/words.h"
#include "panels/badge.h"
#include "panels/look.h"
#include "panels/small_widgets.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMouseEvent>

namespace {

/// "To get: Re-amp box. Owned: XLR, 5 m."
QString takesText(const QList<RemedyPart>& parts)
{
    const QString owned = partsText(parts, true), toGet = partsText(parts, false);
    QStringList told;
    if (!toGet.isEmpty())
        told << FixRow::tr("To get: %1").arg(toGet);
    if (!owned.isEmpty())
        told << FixRow::tr("You own: %1").arg(owned);
    return told.isEmpty() ? FixRow::tr("Takes nothing") : told.join(QStringLiteral(" · "));
}

QLabel* transparent(QLabel* label)
{
    label->setAttribute(Qt::WA_TransparentForMouseEvents); // a click anywhere ticks
    return label;
}

} // namespace

QString partsText(const QList<RemedyPart>& parts, bool owned)
{
    QStringList told;
    for (const RemedyPart& part : parts) {
        if (part.owned == owned)
            told << (part.count > 1 ? FixRow::tr("%1\u00a0×\u00a0%2").arg(part.count).arg(part.name) : part.name);
    }
    return told.join(QStringLiteral("; "));
}

FixRow::FixRow(const FixStep& step, const Show& before, QWidget* parent)
    : QWidget(parent)
    , m_key(fixKey(step.finding))
    , m_tick(new QCheckBox)
{
    const QString hear = words(step.finding, before).hear;
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Space::Unit, Space::Small, Space::Unit, Space::Small);
    row->setSpacing(Space::Small);
    m_tick->setChecked(step.done);
    m_tick->setAccessibleName(tr("%1: %2").arg(hear, step.remedy.text));
    row->addWidget(m_tick, 0, Qt::AlignTop);
    row->addWidget(new Badge(step.finding.severity), 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(Space::Hair);
    column->addWidget(transparent(makeLabel(hear, strongLook)));
    column->addWidget(transparent(makeLabel(wayText(before, step.finding.from, step.finding.to), smallLook)));
    column->addWidget(transparent(makeLabel(step.remedy.text)));
    for (const FigureChange& figure : step.remedy.figures)
        column->addWidget(transparent(makeLabel(changeText(figure.evidence, figure.before, figure.after), smallLook)));
    column->addWidget(transparent(makeLabel(takesText(step.remedy.parts), smallLook)));
    row->addLayout(column, 1);
    setCursor(Qt::PointingHandCursor);
    connect(m_tick, &QCheckBox::clicked, this, &FixRow::ticked);
}

void FixRow::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        m_tick->click();
}
