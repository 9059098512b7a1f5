// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/changeover_group.h"

#include "check/changeover_words.h"
#include "panels/changeover_row.h"
#include "panels/look.h"
#include "panels/small_widgets.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

ChangeoverGroup::ChangeoverGroup(const CrewStop& stop, int number, const ChangeoverWords& words, QWidget* parent)
    : QWidget(parent)
    , m_kind(stop.kind)
    , m_place(stop.place)
    , m_count(makeLabel({}, smallLook))
    , m_who(new QLineEdit)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Space::Medium, 0, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setSpacing(Space::Small);
    const QString heading = words.heading(stop);
    head->addWidget(makeLabel(tr("%1  %2").arg(QLocale().toString(number), heading), strongLook), 1);
    m_count->setWordWrap(false);
    head->addWidget(m_count);
    m_who->setPlaceholderText(tr("Who"));
    m_who->setAccessibleName(tr("Who does this: %1").arg(heading));
    m_who->setMaximumWidth(currentLook().px(96));
    head->addWidget(m_who);
    column->addLayout(head);
    column->addSpacing(Space::Unit);
    for (const CrewMove& move : stop.moves) {
        column->addWidget(makeRule());
        m_rows << new ChangeoverRow(move, words.move(move));
        column->addWidget(m_rows.last());
    }
    connect(m_who, &QLineEdit::editingFinished, this, &ChangeoverGroup::whoChanged);
}

QString ChangeoverGroup::who() const
{
    return m_who->text().simplified();
}

void ChangeoverGroup::setWho(const QString& name)
{
    m_who->setText(name);
}

int ChangeoverGroup::done() const
{
    return int(std::ranges::count_if(m_rows, [](ChangeoverRow* row) { return row->tick().isChecked(); }));
}

void ChangeoverGroup::showCount()
{
    m_count->setText(tr("%1 of %2").arg(QLocale().toString(done()), QLocale().toString(m_rows.size())));
}
