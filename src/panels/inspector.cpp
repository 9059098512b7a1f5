// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/inspector.h"

#include "panels/cable_page.h"
#include "panels/device_page.h"
#include "panels/learn_page.h"
#include "panels/look.h"
#include "panels/several_page.h"
#include "panels/show_page.h"
#include "panels/trace_page.h"

#include <QEvent>
#include <QScopedValueRollback>
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
        if (m_choosing)
            return;
        m_lessons.clear();
        m_traced.reset();
        rebuild();
    });
    connect(&m_document.spotlight(), &Spotlight::changed, this, &Inspector::followSpotlight);
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

/// Tracing something else brings its way; the same one again, as after an edit, leaves what is read in peace.
void Inspector::followSpotlight()
{
    const Subject* subject = m_document.spotlight().subject();
    const std::optional<Subject> traced = subject ? std::optional(*subject) : std::nullopt;
    if (traced == m_spotted)
        return;
    const bool shown = m_traced.has_value();
    m_spotted = m_traced = traced;
    if (!traced && !shown)
        return;
    m_lessons.clear();
    rebuild();
}

void Inspector::showTrace()
{
    m_lessons.clear();
    m_traced = m_spotted;
    if (m_traced)
        rebuild();
    if (auto* back = m_page->findChild<QWidget*>(QStringLiteral("back")))
        back->setFocus();
}

/// Queued: the page goes with the button that was pressed.
InspectorPage* Inspector::makeTrace(const Subject& start)
{
    auto* page = new TracePage(m_document, start, widget());
    connect(page, &TracePage::closed, this, [this] { m_document.spotlight().putOff(); }, Qt::QueuedConnection);
    connect(page, &TracePage::chosen, this, &Inspector::choose);
    return page;
}

/// The way stays while one walks along it.
void Inspector::choose(const Subject& thing)
{
    const QScopedValueRollback choosing(m_choosing, true);
    if (const auto* device = std::get_if<DeviceId>(&thing))
        m_document.selection().reveal({*device}, {});
    else if (const auto* cable = std::get_if<CableId>(&thing))
        m_document.selection().reveal({}, {*cable});
}

InspectorPage* Inspector::makePage()
{
    if (!m_lessons.isEmpty())
        return makeLesson();
    if (m_traced)
        return makeTrace(*m_traced);
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
