// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/inspector.h"

#include "panels/cable_page.h"
#include "panels/device_page.h"
#include "panels/learn_page.h"
#include "panels/look.h"
#include "panels/several_page.h"
#include "panels/show_page.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>

namespace {

constexpr int leastWidth = 264; // what the fields of a lead need side by side, at 100 %

} // namespace

Inspector::Inspector(Document& document, const Symbols& symbols, QWidget* parent)
    : QScrollArea(parent)
    , m_document(document)
    , m_symbols(symbols)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Inspector"));
    auto* holder = new QWidget(viewport()); // pages are made in their place: a style sheet is costly to move between
    m_place = new QVBoxLayout(holder);
    m_place->setContentsMargins(0, 0, 0, 0);
    setWidget(holder);
    rebuild();
    connect(&m_document, &Document::findingsChanged, this, &Inspector::refresh);
    connect(&m_document.selection(), &Selection::changed, this, [this] {
        m_lessons.clear();
        rebuild();
    });
}

QSize Inspector::sizeHint() const
{
    return {currentLook().px(Measure::Inspector), currentLook().px(Measure::MinWindowHeight)};
}

void Inspector::learn(const QString& page)
{
    m_lessons << page;
    rebuild();
    if (auto* back = m_page->findChild<QWidget*>(QStringLiteral("back")))
        back->setFocus();
}

/// Queued: the page goes with the button that was pressed.
InspectorPage* Inspector::makeLesson()
{
    auto* page = new LearnPage(m_document, m_lessons.last(), widget());
    connect(page, &LearnPage::closed, this, &Inspector::leaveLesson, Qt::QueuedConnection);
    return page;
}

void Inspector::leaveLesson()
{
    if (!m_lessons.isEmpty())
        m_lessons.removeLast();
    rebuild();
}

InspectorPage* Inspector::makePage()
{
    if (!m_lessons.isEmpty())
        return makeLesson();
    const Selection& selection = m_document.selection();
    if (selection.isEmpty())
        return new ShowPage(m_document, widget());
    if (selection.devices().isEmpty() && selection.cables().size() == 1) {
        auto* page = new CablePage(m_document, m_symbols, selection.cables().first(), widget());
        connect(page, &CablePage::remediesTried, this, &Inspector::remediesTried);
        return page;
    }
    if (selection.cables().isEmpty() && selection.devices().size() == 1)
        return new DevicePage(m_document, m_symbols, selection.devices().first(), widget());
    return new SeveralPage(m_document, widget());
}

void Inspector::rebuild()
{
    setMinimumWidth(std::max(Measure::InspectorMin, currentLook().px(leastWidth)));
    if (m_page) {
        m_page->hide();
        m_page->deleteLater();
    }
    m_page = makePage();
    connect(m_page, &InspectorPage::lessonAsked, this, &Inspector::learn, Qt::QueuedConnection);
    m_place->addWidget(m_page);
    verticalScrollBar()->setValue(0);
}

void Inspector::refresh()
{
    m_page->refresh();
}

void Inspector::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (m_page && (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange))
        rebuild();
}
