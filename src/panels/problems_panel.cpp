// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/problems_panel.h"

#include "check/words.h"
#include "panels/badge.h"
#include "panels/look.h"
#include "panels/small_widgets.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLocale>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace {

enum Page { ListPage, EmptyPage, WellPage };

QString filterName(const ProblemFilter& filter)
{
    if (filter.accepted)
        return ProblemsPanel::tr("Accepted");
    return filter.severity ? name(*filter.severity) : ProblemsPanel::tr("All");
}

} // namespace

ProblemsPanel::ProblemsPanel(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    setMinimumWidth(currentLook().px(Measure::Library)); // the head gets shorter before the window gets wider
    build();
    connect(&m_document, &Document::findingsChanged, this, &ProblemsPanel::follow);
    connect(&m_document.selection(), &Selection::changed, this, &ProblemsPanel::followSelection);
}

void ProblemsPanel::build()
{
    delete m_content;
    m_content = new QWidget;
    layout()->addWidget(m_content);
    m_chips.clear();
    m_pages = new QStackedWidget;
    m_table = makeTable();
    m_pages->addWidget(m_table);
    m_pages->addWidget(makeEmptyPage());
    m_pages->addWidget(makeWellPage());

    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_pages, 1);
    setFilter({});
}

QWidget* ProblemsPanel::makeHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(Space::Large, Space::Unit, Space::Large, Space::Unit);
    row->setSpacing(Space::Small);
    m_title = makeLabel(tr("Problems"), strongLook);
    m_title->setWordWrap(false);
    row->addWidget(m_title);
    m_subtitle = makeLabel(tr("nothing to check yet"), quietLook);
    m_subtitle->setWordWrap(false);
    row->addWidget(m_subtitle);

    m_chipRow = new QWidget;
    auto* chips = new QHBoxLayout(m_chipRow);
    chips->setContentsMargins(Space::Unit, 0, 0, 0);
    chips->setSpacing(Space::Unit);
    auto* group = new QButtonGroup(head);
    const QList<ProblemFilter> filters {{}, {false, Severity::Danger}, {false, Severity::Error},
        {false, Severity::Warning}, {false, Severity::Note}, {true, {}}};
    for (const ProblemFilter& filter : filters) {
        addChip(*chips, filter);
        group->addButton(m_chips.last().button);
    }
    row->addWidget(m_chipRow);
    row->addStretch();
    m_checked = makeLabel({}, smallLook);
    m_checked->setWordWrap(false);
    row->addWidget(m_checked);
    m_fixAll = new QPushButton(tr("Fix all…"));
    m_fixAll->setToolTip(tr("Remedies for all that is wrong, in one list to tick"));
    connect(m_fixAll, &QPushButton::clicked, this, &ProblemsPanel::fixAllWanted);
    row->addWidget(m_fixAll);
    return head;
}

void ProblemsPanel::addChip(QLayout& row, const ProblemFilter& filter)
{
    QPushButton* button = makeChip(filterName(filter));
    connect(button, &QPushButton::clicked, this, [this, filter] { setFilter(filter); });
    row.addWidget(button);
    m_chips.append({button, filter});
}

QTableView* ProblemsPanel::makeTable()
{
    auto* table = new QTableView;
    table->setModel(&m_model);
    table->setItemDelegate(new ProblemsDelegate(table));
    table->setAccessibleName(tr("Problems"));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setMouseTracking(true);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setProperty("painted", true);
    table->viewport()->installEventFilter(this);
    table->horizontalHeader()->hide();
    table->horizontalHeader()->setMinimumSectionSize(0);
    table->verticalHeader()->hide();
    connect(table, &QTableView::clicked, this, &ProblemsPanel::showFinding);
    connect(table, &QTableView::activated, this, &ProblemsPanel::showFinding);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ProblemsPanel::showFinding);
    return table;
}

QWidget* ProblemsPanel::makeEmptyPage()
{
    struct Sign {
        Verdict verdict;
        QString meaning;
    };
    const QList<Sign> signs {
        {Severity::Danger, tr("may break gear or hearing")},
        {Severity::Error, tr("does not do its job")},
        {Severity::Warning, tr("works worse than it should")},
        {Severity::Note, tr("good to know, or not known")},
        {std::nullopt, tr("checked, nothing found")},
    };
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(Space::Large, Space::Medium, Space::Large, Space::Medium);
    column->setSpacing(Space::Large);
    column->addWidget(makeLabel(
        tr("Each lead is checked while you draw it. What is found shows here, on the lead, and on paper."), quietLook));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::Medium);
    grid->setVerticalSpacing(Space::Medium);
    for (int i = 0; i < int(signs.size()); ++i) {
        auto* cell = new QHBoxLayout;
        cell->setSpacing(Space::Small);
        cell->addWidget(new Badge(signs[i].verdict));
        QLabel* word = makeLabel(signs[i].verdict ? name(*signs[i].verdict) : tr("All well"), strongLook);
        word->setWordWrap(false);
        cell->addWidget(word);
        cell->addWidget(makeLabel(signs[i].meaning, quietLook), 1);
        grid->addLayout(cell, i / 3, i % 3);
        grid->setColumnStretch(i % 3, 1);
    }
    column->addLayout(grid);
    column->addStretch();
    return page;
}

QWidget* ProblemsPanel::makeWellPage()
{
    auto* page = new QWidget;
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(Space::Large, Space::Medium, Space::Large, Space::Medium);
    row->setSpacing(Space::Medium);
    row->addWidget(new Badge(std::nullopt, IconSize::BadgeCable), 0, Qt::AlignTop);
    m_well = makeLabel({});
    row->addWidget(m_well, 1, Qt::AlignTop);
    return page;
}

void ProblemsPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        build();
    else if (event->type() == QEvent::StyleChange && m_table)
        refresh();
    if (event->type() == QEvent::StyleChange)
        setMinimumWidth(currentLook().px(Measure::Library));
    QWidget::changeEvent(event);
}

bool ProblemsPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == m_table->viewport())
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

void ProblemsPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitHead();
}

/// Leaves the words out of the head where there is no room for them: badges and numbers stay.
void ProblemsPanel::fitHead()
{
    m_short = false;
    refreshChips();
    const Counts& counts = m_document.checked().counts();
    const bool wrong = counts.danger + counts.error + counts.warning > 0;
    const int button = wrong ? m_fixAll->sizeHint().width() + Space::Small : 0;
    const auto needed
        = [&] { return m_chipRow->layout()->sizeHint().width() + button + 2 * Space::Large + Space::Medium; };
    const int title = m_title->sizeHint().width() + Space::Small, checked = m_checked->sizeHint().width() + Space::Small;
    m_short = needed() + title > width();
    if (m_short)
        refreshChips();
    const bool checking = !m_chipRow->isHidden();
    m_title->setHidden(checking && needed() + title > width());
    m_checked->setVisible(checking && needed() + title + checked <= width());
    m_fixAll->setVisible(wrong && needed() <= width()); // it is in the menu, too
}

void ProblemsPanel::fitColumns()
{
    const int width = m_table->viewport()->width();
    m_table->setColumnWidth(int(ProblemColumn::What), width * 52 / 100);
    m_table->setColumnWidth(int(ProblemColumn::Where), width * 31 / 100);
    m_table->setColumnWidth(int(ProblemColumn::Code), width - width * 52 / 100 - width * 31 / 100);
    m_table->verticalHeader()->setDefaultSectionSize(currentLook().px(Measure::Row));
}

void ProblemsPanel::setFilter(const ProblemFilter& filter)
{
    m_filter = filter;
    refresh();
    if (m_filter.severity)
        m_document.spotlight().showFindings(*m_filter.severity);
    else if (!m_document.spotlight().isTrace())
        m_document.spotlight().putOff();
}

void ProblemsPanel::refresh()
{
    m_known = m_document.checked();
    showRows([this] { m_model.setFindings(m_document.checked(), m_filter); });
}

void ProblemsPanel::follow()
{
    const Checked before = std::exchange(m_known, m_document.checked());
    showRows([&] { m_model.follow(before, m_document.checked(), m_filter); });
}

/// Changes the rows and keeps the current one; then all that stands around them.
void ProblemsPanel::showRows(const std::function<void()>& change)
{
    const Counts& counts = m_document.checked().counts();
    const auto current = m_table->currentIndex();
    const std::optional<Finding> before
        = current.isValid() ? std::optional(m_model.finding(current.row())) : std::nullopt;
    m_following = true;
    if (m_filter.number(counts) == 0 && m_filter != ProblemFilter {}) {
        m_filter = {};
        m_model.setFindings(m_document.checked(), m_filter);
    } else {
        change();
    }
    if (before)
        setCurrent(m_model.rowOf(*before));
    m_following = false;
    m_table->viewport()->update(); // names in the words may be others
    const bool nothingToCheck = m_document.show().cables.isEmpty() && counts == Counts {};
    m_pages->setCurrentIndex(m_model.rowCount() > 0 ? ListPage : nothingToCheck ? EmptyPage : WellPage);
    m_subtitle->setVisible(nothingToCheck);
    m_chipRow->setVisible(!nothingToCheck);
    m_checked->setText(tr("checked in %1 ms").arg(QLocale().toString(qMax(1, qRound(m_document.checkMilliseconds())))));
    m_well->setText(tr("Nothing found. Leads checked, from every source to every input: %1.")
                        .arg(QLocale().toString(m_document.show().cables.size())));
    fitColumns();
    fitHead();
}

void ProblemsPanel::refreshChips()
{
    for (const Chip& chip : m_chips) {
        const int number = chip.filter.number(m_document.checked().counts());
        const QString words = filterName(chip.filter) + QLatin1Char(' ') + QLocale().toString(number);
        if (const QString text = m_short && chip.filter.severity ? QLocale().toString(number) : words;
            text != chip.button->text())
            chip.button->setText(text);
        chip.button->setToolTip(words);
        chip.button->setAccessibleName(words);
        chip.button->setHidden(m_short && chip.filter.accepted && number == 0);
        if (chip.filter.severity)
            chip.button->setIcon(badgeIcon(*chip.filter.severity, devicePixelRatioF()));
        chip.button->setEnabled(number > 0 || chip.filter == ProblemFilter {});
        chip.button->setChecked(chip.filter == m_filter);
    }
}

void ProblemsPanel::showFinding(const QModelIndex& index)
{
    if (m_following || !index.isValid())
        return;
    m_following = true;
    m_document.selection().show(m_model.finding(index.row()));
    m_following = false;
}

void ProblemsPanel::followSelection()
{
    if (m_following)
        return;
    const Selection& selection = m_document.selection();
    int row = -1;
    for (int i = 0; i < m_model.rowCount() && row < 0; ++i) {
        const Finding& finding = m_model.finding(i);
        const bool byCable
            = std::ranges::any_of(selection.cables(), [&finding](CableId cable) { return concerns(finding, cable); });
        if (byCable)
            row = i;
    }
    m_following = true;
    setCurrent(row);
    m_following = false;
}

void ProblemsPanel::setCurrent(int row)
{
    if (row < 0) {
        m_table->clearSelection();
        m_table->setCurrentIndex({});
    } else {
        m_table->selectRow(row);
    }
}
