// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/fix_all_panel.h"

#include "panels/fix_row.h"
#include "panels/look.h"
#include "panels/small_widgets.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int width100 = 620; ///< px at a text scale of 100 %
constexpr int patienceMilliseconds = 500; ///< nobody needs a bar for less

int numberDone(const FixPlan& plan)
{
    return static_cast<int>(std::ranges::count_if(plan.steps, &FixStep::done));
}

} // namespace

FixAllPanel::FixAllPanel(Document& document, QWidget* window)
    : FloatingCard(window)
    , m_document(document)
    , m_search(document.library())
    , m_title(makeLabel({}, headingLook))
    , m_state(makeLabel({}, quietLook))
    , m_scroll(new QScrollArea(this))
    , m_progress(new QProgressBar(this))
    , m_totals(makeLabel({}, smallLook))
    , m_close(new QPushButton(this))
    , m_putIn(new QPushButton(this))
{
    setObjectName(QStringLiteral("fixAllPanel"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_putIn->setProperty("primary", true);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMilliseconds);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Large);
    column->setSpacing(Space::Small);
    column->addWidget(m_title);
    column->addWidget(m_state);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_progress);
    column->addWidget(makeFoot());
    connect(&m_patience, &QTimer::timeout, m_progress, &QWidget::show);
    connect(&m_search, &FixSearch::found, this, &FixAllPanel::showPlan);
    connect(&m_search, &FixSearch::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    connect(m_close, &QPushButton::clicked, this, &FloatingCard::shut);
    connect(m_putIn, &QPushButton::clicked, this, &FixAllPanel::putIn);
    connect(this, &FloatingCard::closed, this, [this] {
        m_search.stop();
        m_patience.stop();
    });
    connect(&m_document, &Document::changed, this, [this] {
        if (isVisible())
            search();
    });
    retranslate();
}

QWidget* FixAllPanel::makeFoot()
{
    auto* foot = new QWidget;
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Small);
    column->addWidget(m_totals);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Space::Small);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_putIn);
    column->addLayout(buttons);
    return foot;
}

void FixAllPanel::openList()
{
    m_declined.clear();
    m_plan = {};
    showRows(m_plan);
    open(m_close);
    search();
}

void FixAllPanel::search()
{
    m_putIn->setEnabled(false);
    m_state->setText(tr("Trying remedies on a copy of the show…"));
    m_progress->setRange(0, 0);
    m_progress->hide();
    m_patience.start();
    m_search.start(m_document.checked(), m_declined);
}

void FixAllPanel::showPlan(const FixPlan& plan)
{
    m_patience.stop();
    m_progress->hide();
    const bool first = m_rows.isEmpty();
    m_plan = plan;
    showRows(plan);
    showTotals(plan);
    if (plan.steps.isEmpty())
        showEmpty();
    place();
    if (first && m_putIn->isEnabled() && m_close->hasFocus())
        m_putIn->setFocus(Qt::OtherFocusReason);
}

/// Makes the rows anew; the keyboard and the view stay where they were.
void FixAllPanel::showRows(const FixPlan& plan)
{
    const auto focused = std::ranges::find_if(m_rows, [](FixRow* row) { return row->tick().hasFocus(); });
    const QString key = focused == m_rows.end() ? QString() : (*focused)->key();
    const int scrolled = m_scroll->verticalScrollBar()->value();
    m_rows.clear();
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const Show* before = &m_document.show();
    for (const FixStep& step : plan.steps) {
        if (!m_rows.isEmpty())
            column->addWidget(makeRule());
        auto* row = new FixRow(step, *before);
        connect(row, &FixRow::ticked, this, [this, row](bool on) { setTicked(row->key(), on); });
        column->addWidget(row);
        m_rows << row;
        if (step.done)
            before = &step.remedy.after.show();
    }
    column->addStretch();
    m_scroll->setWidget(list);
    m_scroll->setVisible(!m_rows.isEmpty());
    m_scroll->verticalScrollBar()->setValue(scrolled);
    for (FixRow* row : std::as_const(m_rows)) {
        if (row->key() == key)
            row->tick().setFocus(Qt::TabFocusReason); // the ring stays where it was
    }
}

void FixAllPanel::showEmpty()
{
    const Counts& counts = m_document.checked().counts();
    const bool wrong = counts.danger + counts.error + counts.warning > 0;
    m_state->setText(wrong
            ? tr("Nothing in the library puts right what is wrong here without bringing something as bad. "
                 "Click a problem: it says what you can do.")
            : tr("Nothing to put right: no dangers, errors or warnings."));
}

void FixAllPanel::showTotals(const FixPlan& plan)
{
    const Counts& left = plan.after.counts();
    const int done = numberDone(plan);
    const int remain = left.danger + left.error + left.warning;
    m_state->setText(remain == 0
            ? tr("Each was tried, solved and checked. After this no danger, error or warning is left.")
            : tr("Each was tried, solved and checked. Problems left after this: %1").arg(QLocale().toString(remain)));
    const QString toGet = partsText(plan.parts, false), owned = partsText(plan.parts, true);
    QStringList totals;
    if (!toGet.isEmpty())
        totals << tr("To get in all: %1").arg(toGet);
    if (!owned.isEmpty())
        totals << tr("Of what you own: %1").arg(owned);
    if (totals.isEmpty() && done > 0)
        totals << tr("Nothing to get.");
    m_totals->setText(totals.join(QLatin1Char('\n')));
    m_totals->setVisible(!totals.isEmpty());
    m_putIn->setText(done > 0 ? tr("Put in %1").arg(QLocale().toString(done)) : tr("Put in"));
    m_putIn->setAccessibleName(tr("Put in all that is ticked"));
    m_putIn->setEnabled(done > 0);
    m_putIn->setVisible(!plan.steps.isEmpty());
}

void FixAllPanel::setTicked(const QString& key, bool on)
{
    m_declined.removeAll(key);
    if (!on)
        m_declined << key;
    search();
}

void FixAllPanel::putIn()
{
    const FixPlan plan = m_plan;
    shut();
    const int done = numberDone(plan);
    const QString text = done == 1 ? tr("Fix one problem") : tr("Fix %n problems", nullptr, done);
    m_document.edit(text, [&plan](Show& show) { show = plan.after.show(); });
}

QRect FixAllPanel::wantedGeometry(const QSize& window) const
{
    const Look look = currentLook();
    const int width = std::min(look.px(width100), window.width() - 2 * Space::Large);
    const int most = window.height() - look.px(Measure::Menu) - 2 * Space::Large;
    const QWidget* list = m_scroll->widget();
    const int rows = list && !m_rows.isEmpty() ? list->heightForWidth(width - 3 * Space::Large) : 0;
    int rest = layout()->heightForWidth(width);
    rest -= m_scroll->isVisibleTo(this) ? m_scroll->sizeHint().height() : 0;
    const int height = std::min(rest + rows + Space::Small, most);
    return {(window.width() - width) / 2, std::max<int>(Space::Large, (window.height() - height) / 3), width, height};
}

/// Round and round in the card, the ticks first.
bool FixAllPanel::focusNextPrevChild(bool next)
{
    QList<QWidget*> stops;
    for (FixRow* row : std::as_const(m_rows))
        stops << &row->tick();
    stops << m_close << m_putIn;
    stops.removeIf([](const QWidget* stop) { return !stop->isVisible() || !stop->isEnabled(); });
    if (stops.isEmpty())
        return FloatingCard::focusNextPrevChild(next);
    const qsizetype at = stops.indexOf(focusWidget());
    const qsizetype to = at < 0 ? 0 : (at + (next ? 1 : stops.size() - 1)) % stops.size();
    stops[to]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    if (auto* row = qobject_cast<FixRow*>(stops[to]->parentWidget()))
        m_scroll->ensureWidgetVisible(row, 0, 0);
    return true;
}

void FixAllPanel::showEvent(QShowEvent* event)
{
    FloatingCard::showEvent(event);
    place();
}

/// Enter does what the button says; on Close it closes.
void FixAllPanel::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_close->hasFocus())
        shut();
    else if (enter && m_putIn->isEnabled())
        putIn();
    else
        FloatingCard::keyPressEvent(event);
}

void FixAllPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    FloatingCard::changeEvent(event);
}

void FixAllPanel::retranslate()
{
    m_title->setText(tr("Fix all"));
    m_close->setText(tr("Close"));
    m_scroll->setAccessibleName(tr("What would be done"));
    m_progress->setAccessibleName(tr("How far the trials are"));
    showRows(m_plan);
    showTotals(m_plan);
}
