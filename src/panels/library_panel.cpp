// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/library_panel.h"

#include "panels/library_model.h"
#include "panels/library_view.h"
#include "panels/look.h"
#include "panels/search_field.h"
#include "panels/small_widgets.h"

#include <QButtonGroup>
#include <QEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

LibraryPanel::LibraryPanel(Document& document, const Symbols& symbols, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_symbols(symbols)
    , m_filter(new LibraryFilter(this))
{
    m_filter->setSourceModel(&m_model);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    build();
    connect(&m_document, &Document::changed, this, [this](const Changes& changes) {
        if (m_inShow->isChecked() && (changes.everything || !changes.devices.isEmpty()))
            filterByShow();
    });
}

void LibraryPanel::build()
{
    delete m_content;
    m_content = new QWidget;
    layout()->addWidget(m_content);
    m_view = new LibraryView(m_symbols);
    m_view->setModel(m_filter);
    m_view->setAccessibleName(tr("Gear"));
    m_nothing = makeLabel({}, quietLook);
    m_nothing->setMargin(Space::PanelPadding);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);

    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeRule());
    column->addWidget(m_nothing, 1);
    column->addWidget(m_view, 1);

    connect(m_view, &QTreeView::activated, this, &LibraryPanel::place);
    connect(m_view, &QTreeView::clicked, this, &LibraryPanel::fold);
    connect(m_view, &QTreeView::expanded, this, [this](const QModelIndex& index) { rememberFolding(index, false); });
    connect(m_view, &QTreeView::collapsed, this, [this](const QModelIndex& index) { rememberFolding(index, true); });
    m_folded = {tr("Stage"), tr("Reference sockets")};
    m_filter->setText({});
    m_filter->setOnly({});
    reload();
}

QWidget* LibraryPanel::makeHead()
{
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(Space::Medium, Space::Small, Space::Medium, Space::Medium);
    column->setSpacing(Space::Small);
    column->addWidget(makeLabel(tr("Library"), strongLook));

    m_search = new SearchField(tr("Type to find gear"), QStringLiteral("/"));
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &LibraryPanel::search);
    connect(m_search, &QLineEdit::returnPressed, this, &LibraryPanel::placeCurrent);
    column->addWidget(m_search);

    m_all = makeChip(tr("All"));
    m_inShow = makeChip(tr("In this show"));
    auto* group = new QButtonGroup(head);
    auto* chips = new QHBoxLayout;
    chips->setSpacing(Space::Unit);
    for (QPushButton* chip : {m_all, m_inShow}) {
        group->addButton(chip);
        chips->addWidget(chip);
    }
    chips->addStretch();
    m_all->setChecked(true);
    connect(m_inShow, &QPushButton::toggled, this, &LibraryPanel::filterByShow);
    column->addLayout(chips);
    return head;
}

void LibraryPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void LibraryPanel::reload()
{
    fillLibraryModel(m_model, m_document.library());
    restoreFolding();
    showResult();
}

void LibraryPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        build();
    else if (event->type() == QEvent::StyleChange && m_view)
        m_view->doItemsLayout();
    QWidget::changeEvent(event);
}

/// Arrow keys in the search field walk through the list, so that one need not leave it.
bool LibraryPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
            m_view->setFocus(Qt::OtherFocusReason);
            if (!m_view->currentIndex().parent().isValid())
                m_view->setCurrentIndex(firstType());
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void LibraryPanel::fold(const QModelIndex& index)
{
    if (index.isValid() && !index.parent().isValid())
        m_view->setExpanded(index, !m_view->isExpanded(index));
}

void LibraryPanel::place(const QModelIndex& index)
{
    const QString key = index.data(TypeKeyRole).toString();
    if (!key.isEmpty())
        Q_EMIT placeRequested(key);
}

void LibraryPanel::placeCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    place(current.parent().isValid() ? current : firstType());
}

void LibraryPanel::search(const QString& text)
{
    m_searching = !text.trimmed().isEmpty();
    m_filter->setText(text);
    if (m_searching) {
        m_view->expandAll();
        m_view->setCurrentIndex(firstType());
    } else {
        restoreFolding();
    }
    showResult();
}

void LibraryPanel::filterByShow()
{
    if (!m_inShow->isChecked()) {
        m_filter->setOnly({});
    } else {
        QSet<QString> used;
        m_document.show().devices.forEach([&used](const Device& device) { used << device.type; });
        m_filter->setOnly(used);
    }
    restoreFolding();
    showResult();
}

void LibraryPanel::showResult()
{
    const bool nothing = m_filter->rowCount() == 0;
    if (nothing && m_searching)
        m_nothing->setText(tr("Nothing called “%1”.\nTry the maker, the model, or what it does: DI, wireless, wedge.")
                               .arg(m_search->text().trimmed()));
    else if (nothing)
        m_nothing->setText(tr("Nothing on stage yet. Choose All, and drag gear out of the list."));
    m_nothing->setVisible(nothing);
    m_view->setVisible(!nothing);
}

void LibraryPanel::rememberFolding(const QModelIndex& heading, bool folded)
{
    const QString name = heading.data().toString();
    if (m_searching)
        return;
    if (folded)
        m_folded.insert(name);
    else
        m_folded.remove(name);
}

void LibraryPanel::restoreFolding()
{
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex heading = m_filter->index(row, 0);
        m_view->setExpanded(heading, m_searching || !m_folded.contains(heading.data().toString()));
    }
}

QModelIndex LibraryPanel::firstType() const
{
    return m_filter->index(0, 0, m_filter->index(0, 0));
}
