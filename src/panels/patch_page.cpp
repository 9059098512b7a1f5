// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/patch_page.h"

#include "panels/look.h"
#include "panels/patch_table.h"
#include "panels/small_widgets.h"
#include "panels/stock_page.h"

#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {

enum Page { InputsPage, OutputsPage, NoInputsPage, NoOutputsPage, StockTablePage };
enum Tab { InputsTab, OutputsTab, StockTab };

} // namespace

PatchPage::PatchPage(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    setAutoFillBackground(true);
    build();
    connect(&document, &Document::changed, this, [this](const Changes& changes) {
        m_typing = m_typing && !changes.everything;
        showSide();
    });
}

void PatchPage::build()
{
    delete m_content;
    m_content = new QWidget;
    layout()->addWidget(m_content);
    m_inputs = new PatchTable(m_document, PatchSide::Inputs);
    m_outputs = new PatchTable(m_document, PatchSide::Outputs);
    m_stock = new StockPage(m_document);
    m_pages = new QStackedWidget;
    for (QWidget* page : {static_cast<QWidget*>(m_inputs), static_cast<QWidget*>(m_outputs),
             makeEmpty(PatchSide::Inputs), makeEmpty(PatchSide::Outputs),
             static_cast<QWidget*>(m_stock)})
        m_pages->addWidget(page);
    for (PatchTable* table : {m_inputs, m_outputs})
        connect(table, &PatchTable::said, this, &PatchPage::said);
    connect(m_stock, &StockPage::said, this, &PatchPage::said);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeRule());
    column->addWidget(m_pages, 1);
    showSide();
}

QWidget* PatchPage::makeHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(Space::Large, Space::Small, Space::Large, Space::Small);
    row->setSpacing(Space::Small);
    m_tabs = new Segmented({tr("Inputs"), tr("Outputs and mixes"), tr("Stock")});
    m_tabs->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_tabs, &Segmented::chosen, this, [this](int index) {
        if (index == StockTab)
            showStock();
        else
            setSide(PatchSide(index));
    });
    row->addWidget(m_tabs);
    row->addStretch();
    m_patchTools = makeAssign();
    row->addWidget(m_patchTools);
    return head;
}

QWidget* PatchPage::makeAssign()
{
    auto* assign = new QToolButton;
    assign->setText(tr("Assign sockets"));
    assign->setPopupMode(QToolButton::InstantPopup);
    assign->setToolTip(tr("Takes the selected rows, or all, to free sockets; leads go along"));
    auto* menu = new QMenu(assign);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        table(m_side).fillAssignMenu(*menu);
    });
    assign->setMenu(menu);
    return assign;
}

QWidget* PatchPage::makeEmpty(PatchSide side)
{
    const bool inputs = side == PatchSide::Inputs;
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(Space::Huge, Space::Huge, Space::Huge, Space::Huge);
    column->setSpacing(Space::Medium);
    column->addWidget(makeLabel(inputs ? tr("No channels yet") : tr("No mixes yet"), headingLook));
    column->addWidget(makeLabel(inputs
            ? tr("Every input of a stage box or desk that gets a signal can have a number at once. Or type and paste a "
                 "list as it came from the band.")
            : tr("Monitor mixes and the mains stand here, with the output they leave by and what plays them."),
        quietLook));
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::Small);
    auto* type = new QPushButton(inputs ? tr("Type a list") : tr("Type the mixes"));
    if (inputs) {
        auto* number = new QPushButton(tr("Number the inputs"));
        number->setProperty("primary", true);
        connect(number, &QPushButton::clicked, this, &PatchPage::numberInputsWanted);
        row->addWidget(number);
    } else {
        type->setProperty("primary", true);
    }
    connect(type, &QPushButton::clicked, this, [this] {
        m_typing = true;
        showSide();
        start();
    });
    row->addWidget(type);
    row->addStretch();
    column->addLayout(row);
    column->addStretch();
    return page;
}

void PatchPage::setSide(PatchSide side)
{
    m_side = side;
    m_inStock = false;
    showSide();
    start();
}

void PatchPage::showStock()
{
    m_inStock = true;
    showSide();
    start();
}

void PatchPage::showSide()
{
    const bool inputs = m_side == PatchSide::Inputs;
    const Show& show = m_document.show();
    const bool empty = !m_typing && (inputs ? show.channels.isEmpty() : show.mixes.isEmpty());
    m_tabs->setCurrent(m_inStock ? StockTab : int(m_side));
    m_patchTools->setVisible(!m_inStock);
    if (m_inStock) {
        m_pages->setCurrentIndex(StockTablePage);
        return;
    }
    m_pages->setCurrentIndex(empty ? (inputs ? NoInputsPage : NoOutputsPage) : inputs ? InputsPage : OutputsPage);
}

PortRef PatchPage::currentSocket() const
{
    return table(m_side).currentSocket();
}

void PatchPage::start()
{
    if (m_inStock) {
        m_stock->start();
        return;
    }
    QWidget* page = m_pages->currentWidget();
    auto* button = page->findChild<QPushButton*>();
    (button ? static_cast<QWidget*>(button) : page)->setFocus(Qt::OtherFocusReason);
}

void PatchPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        build();
    QWidget::changeEvent(event);
}

void PatchPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showSide();
}
