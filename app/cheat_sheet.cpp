// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cheat_sheet.h"

#include "panels/look.h"
#include "panels/search_field.h"
#include "panels/small_widgets.h"
#include "panels/word_match.h"

#include <QEvent>
#include <QGridLayout>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int columnWidth = 340; ///< px at a text scale of 100 %
constexpr int mostColumns = 3;
constexpr qsizetype titleRows = 2; ///< the room of a title and the gap above it, in rows

QLabel* keyCap(const QString& keys)
{
    QLabel* cap = makeLabel(keys, captionLook);
    cap->setProperty("keycap", true);
    cap->setWordWrap(false);
    return cap;
}

QWidget* makeGroup(const KeyGroup& group)
{
    auto* widget = new QWidget;
    auto* grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::Medium);
    grid->setVerticalSpacing(Space::Unit);
    grid->setColumnStretch(0, 1);
    grid->addWidget(makeLabel(group.title, strongLook), 0, 0, 1, 2);
    for (const KeyRow& row : group.rows) {
        const int at = grid->rowCount();
        grid->addWidget(makeLabel(row.meaning), at, 0);
        grid->addWidget(keyCap(row.keys), at, 1, Qt::AlignRight | Qt::AlignVCenter);
    }
    return widget;
}

qsizetype height(const KeyGroup& group)
{
    return group.rows.size() + titleRows;
}

/// Groups in columns of about the same height, in their order.
QList<QList<KeyGroup>> inColumns(const QList<KeyGroup>& groups, int columns)
{
    qsizetype all = 0;
    for (const KeyGroup& group : groups)
        all += height(group);
    QList<QList<KeyGroup>> laid(columns);
    qsizetype used = 0;
    for (const KeyGroup& group : groups) {
        const qsizetype middle = used + height(group) / 2;
        laid[std::min<qsizetype>(columns - 1, middle * columns / std::max<qsizetype>(all, 1))] << group;
        used += height(group);
    }
    return laid;
}

} // namespace

QList<KeyGroup> keyGroupsWith(const QList<KeyGroup>& groups, const QString& typed)
{
    const Wanted wanted = ::wanted(typed);
    if (wanted.words.isEmpty())
        return groups;
    QList<KeyGroup> found;
    for (const KeyGroup& group : groups) {
        KeyGroup rest {group.title, {}};
        for (const KeyRow& row : group.rows) {
            if (matchScore(wanted, searchable(row.meaning, row.keys + u' ' + group.title)) > 0)
                rest.rows << row;
        }
        if (!rest.rows.isEmpty())
            found << rest;
    }
    return found;
}

CheatSheet::CheatSheet(QWidget* window)
    : FloatingCard(window)
    , m_title(makeLabel({}, headingLook))
    , m_field(new SearchField({}, {}, this))
    , m_area(new QScrollArea(this))
{
    setObjectName(u"cheatSheet"_s);
    auto* head = new QHBoxLayout;
    head->setSpacing(Space::Large);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_field, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Large, Space::Medium, Space::Large, Space::Medium);
    column->setSpacing(Space::Medium);
    column->addLayout(head);
    column->addWidget(m_area, 1);
    m_title->setWordWrap(false);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    connect(m_field, &QLineEdit::textChanged, this, &CheatSheet::lay);
    retranslate();
}

void CheatSheet::openWith(const QList<KeyGroup>& groups)
{
    m_groups = groups;
    m_field->clear();
    open(m_field);
    lay();
}

void CheatSheet::lay()
{
    const Look look = currentLook();
    m_columns = std::clamp(width() / look.px(columnWidth), 1, mostColumns);
    auto* sheet = new QWidget;
    auto* row = new QHBoxLayout(sheet);
    row->setContentsMargins(0, 0, Space::Medium, 0);
    row->setSpacing(Space::Huge);
    for (const QList<KeyGroup>& groups : inColumns(keyGroupsWith(m_groups, m_field->text()), m_columns)) {
        auto* column = new QVBoxLayout;
        column->setSpacing(Space::Large);
        for (const KeyGroup& group : groups)
            column->addWidget(makeGroup(group));
        column->addStretch();
        row->addLayout(column, 1);
    }
    m_area->setWidget(sheet);
}

QRect CheatSheet::wantedGeometry(const QSize& window) const
{
    const Look look = currentLook();
    const int columns = std::clamp((window.width() - 2 * Space::Huge) / look.px(columnWidth), 1, mostColumns);
    const int most = columns * look.px(columnWidth) + 2 * Space::Large;
    const QSize size(std::min(most, window.width() - 2 * Space::Large),
        std::min(look.px(720), window.height() - 2 * Space::Huge));
    return {QPoint((window.width() - size.width()) / 2, (window.height() - size.height()) / 2), size};
}

void CheatSheet::resizeEvent(QResizeEvent* event)
{
    FloatingCard::resizeEvent(event);
    if (isVisible() && std::clamp(width() / currentLook().px(columnWidth), 1, mostColumns) != m_columns)
        lay();
}

void CheatSheet::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        shut(); // its rows are in the other language
        retranslate();
    }
    FloatingCard::changeEvent(event);
}

void CheatSheet::retranslate()
{
    m_title->setText(tr("Keys and mouse"));
    m_field->setPlaceholderText(tr("Type to find a key"));
    m_field->setAccessibleName(m_field->placeholderText());
}
