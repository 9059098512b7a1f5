// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/figure_table.h"

#include "panels/look.h"
#include "panels/small_widgets.h"

#include <QGridLayout>

FigureTable::FigureTable(const QList<FigureRow>& rows, QWidget* parent)
    : QWidget(parent)
{
    const Look look = currentLook();
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(look.px(Space::Medium));
    grid->setVerticalSpacing(look.px(Space::Unit));
    grid->setColumnStretch(0, 5);
    grid->setColumnStretch(1, 4);
    grid->setColumnStretch(2, 5);
    for (int i = 0; i < int(rows.size()); ++i) {
        grid->addWidget(makeRule(), 2 * i, 0, 1, 3);
        QLabel* value = makeLabel(rows[i].value, strongLook);
        QLabel* remark = makeLabel(rows[i].remark, smallLook);
        value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        remark->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(makeLabel(rows[i].name, quietLook), 2 * i + 1, 0);
        grid->addWidget(value, 2 * i + 1, 1);
        grid->addWidget(remark, 2 * i + 1, 2);
    }
}
