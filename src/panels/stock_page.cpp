// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/stock_page.h"

#include "panels/look.h"
#include "panels/small_widgets.h"
#include "panels/stock_table.h"
#include "panels/stock_words.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {

enum Page { TablePage, EmptyPage };

} // namespace

StockPage::StockPage(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_table(new StockTable(document))
    , m_tools(makeTools())
    , m_pages(new QStackedWidget)
{
    m_pages->addWidget(m_table);
    m_pages->addWidget(makeEmpty());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tools);
    column->addWidget(m_pages, 1);
    connect(m_table, &StockTable::said, this, &StockPage::said);
    connect(&document, &Document::changed, this, [this](const Changes& changes) {
        m_typing = m_typing && !changes.everything;
        showPage();
    });
    showPage();
}

QWidget* StockPage::makeTools()
{
    auto* tools = new QWidget;
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(Space::Large, Space::Small, Space::Large, Space::Small);
    row->setSpacing(Space::Small);
    QPushButton* only = makeChip(tr("Missing only"));
    only->setAccessibleName(tr("Missing only"));
    connect(only, &QPushButton::toggled, this, [this](bool on) {
        m_typing = true;
        m_table->setShortOnly(on);
        showPage();
    });
    auto* lengths = new QToolButton;
    lengths->setText(tr("Lengths from stock"));
    lengths->setToolTip(tr("Gives each lead the length of an owned one that is free and long enough"));
    connect(lengths, &QToolButton::clicked, this, &StockPage::lengthsFromStock);
    auto* own = new QToolButton;
    own->setText(tr("Own what is needed"));
    own->setToolTip(tr("Takes as owned whatever the show needs and the list does not have"));
    connect(own, &QToolButton::clicked, this, &StockPage::ownAll);
    row->addWidget(only);
    row->addStretch();
    row->addWidget(lengths);
    row->addWidget(own);
    return tools;
}

QWidget* StockPage::makeEmpty()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(Space::Huge, Space::Huge, Space::Huge, Space::Huge);
    column->setSpacing(Space::Medium);
    column->addWidget(makeLabel(tr("What do you own?"), headingLook));
    column->addWidget(makeLabel(tr("Say how many leads of each length, boxes, microphones and stands there are. Then you "
                                   "see what is missing before the day, new leads get lengths that you have, and the "
                                   "pull list tells what to take along."),
        quietLook));
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::Small);
    auto* own = new QPushButton(tr("Own what is needed"));
    own->setProperty("primary", true);
    own->setToolTip(tr("Begins with all that this show uses; change the numbers afterwards"));
    connect(own, &QPushButton::clicked, this, &StockPage::ownAll);
    auto* type = new QPushButton(tr("Type or paste a list"));
    connect(type, &QPushButton::clicked, this, [this] {
        m_typing = true;
        showPage();
        m_table->startTyping();
    });
    row->addWidget(own);
    row->addWidget(type);
    row->addStretch();
    column->addLayout(row);
    column->addStretch();
    return page;
}

void StockPage::showPage()
{
    const bool table = m_typing || !m_document.show().stock.isEmpty();
    m_pages->setCurrentIndex(table ? TablePage : EmptyPage);
    m_tools->setVisible(table);
}

void StockPage::start()
{
    if (m_pages->currentIndex() == TablePage)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_pages->currentWidget()->findChild<QPushButton*>()->setFocus(Qt::OtherFocusReason);
}

void StockPage::ownAll()
{
    const QList<StockItem> before = m_document.show().stock;
    m_document.edit(
        tr("Own what is needed"), [this](Show& show) { ownWhatIsNeeded(show, m_document.library()); });
    if (before == m_document.show().stock)
        Q_EMIT said(tr("Nothing is missing: all that the show needs is owned."));
    start();
}

void StockPage::lengthsFromStock()
{
    StockLengths lengths;
    m_document.edit(tr("Lengths from stock"),
        [&lengths](Show& show) { lengths = takeLengthsFromStock(show, show.cables.ids()); });
    Q_EMIT said(stockLengthsText(lengths));
}
