// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/changeover_panel.h"

#include "check/changeover_words.h"
#include "panels/changeover_group.h"
#include "panels/changeover_row.h"
#include "panels/look.h"
#include "panels/small_widgets.h"

#include <QCheckBox>
#include <QEvent>
#include <QFileInfo>
#include <QLocale>
#include <QProgressBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int patienceMilliseconds = 150; ///< while things are dragged

/// A show's act, else its title.
QString actOf(const Show& show, const QString& otherwise)
{
    return !show.act.isEmpty() ? show.act : show.title.isEmpty() ? otherwise : show.title;
}

bool isSameStop(const CrewStop& one, const CrewStop& other)
{
    return one.kind == other.kind && one.place == other.place;
}

} // namespace

ChangeoverPanel::ChangeoverPanel(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
{
    setObjectName(QStringLiteral("changeoverPanel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(patienceMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &ChangeoverPanel::follow);
    connect(&m_document, &Document::changed, this, [this](const Changes& changes) {
        if (changes.everything)
            forget();
        m_soon.start();
    });
}

/// Another show was opened: the act to compare with stays.
void ChangeoverPanel::forget()
{
    m_done.clear();
    m_names.clear();
}

void ChangeoverPanel::build()
{
    const int scrolled = m_scroll ? m_scroll->verticalScrollBar()->value() : 0;
    if (m_content) {
        m_content->hide();
        m_content->deleteLater(); // a button in it may have asked for this
    }
    m_groups.clear();
    m_progress = nullptr;
    m_scroll = nullptr;
    m_content = new QWidget;
    layout()->addWidget(m_content);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(Space::Large, Space::Medium, Space::Large, Space::Medium);
    column->setSpacing(Space::Small);
    column->addWidget(makeHead());
    if (!m_other) {
        column->addWidget(makeEmptyPage(), 1);
        m_content->show();
        return;
    }
    column->addWidget(makeList(), 1);
    showProgress();
    m_content->show();
    m_scroll->verticalScrollBar()->setValue(scrolled);
}

QWidget* ChangeoverPanel::makeHead()
{
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Small);
    auto* row = new QHBoxLayout;
    row->addWidget(makeLabel(tr("Changeover"), headingLook), 1);
    auto* close = new QPushButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &ChangeoverPanel::closeWanted);
    row->addWidget(close);
    column->addLayout(row);
    m_choose = new QPushButton(m_other ? tr("Another show…") : tr("Choose the next act…"));
    m_choose->setProperty("primary", !m_other);
    connect(m_choose, &QPushButton::clicked, this, &ChangeoverPanel::chooseWanted);
    if (!m_other)
        return head;
    const QString here = actOf(m_document.show(), m_document.displayName()), there = actOf(*m_other, m_otherName);
    column->addWidget(
        makeLabel(m_isAfter ? tr("%1 → %2").arg(there, here) : tr("%1 → %2").arg(here, there), strongLook));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Space::Small);
    auto* swap = new QPushButton(tr("Swap"));
    swap->setToolTip(tr("The moves back, from the second act to the first"));
    connect(swap, &QPushButton::clicked, this, &ChangeoverPanel::swap);
    auto* print = new QPushButton(tr("Print…"));
    print->setToolTip(tr("The moves as a sheet to tick off"));
    connect(print, &QPushButton::clicked, this, &ChangeoverPanel::printWanted);
    buttons->addWidget(swap);
    buttons->addWidget(print);
    buttons->addStretch();
    buttons->addWidget(m_choose);
    column->addLayout(buttons);
    m_state = makeLabel({}, quietLook);
    column->addWidget(m_state);
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setProperty("look", QStringLiteral("slim"));
    m_progress->setAccessibleName(tr("How much is done"));
    column->addWidget(m_progress);
    return head;
}

QWidget* ChangeoverPanel::makeEmptyPage()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Medium);
    column->addWidget(
        makeLabel(tr("Two acts on one stage are two shows. The open one is the act that plays now; choose "
                     "the show of the next, and this panel says what to pull, plug, carry and switch, "
                     "where you stand, in the order of a short walk.")));
    column->addWidget(
        makeLabel(tr("The easiest way to the second show: File, Save as, and change the copy."), quietLook));
    column->addWidget(m_choose, 0, Qt::AlignLeft);
    if (!m_offers.isEmpty())
        column->addWidget(makeLabel(tr("Or one of these:"), quietLook));
    for (const QString& path : std::as_const(m_offers)) {
        auto* offer = new QPushButton(QFileInfo(path).completeBaseName().replace(u'&', QStringLiteral("&&")));
        offer->setToolTip(toolTipText(path));
        connect(offer, &QPushButton::clicked, this, [this, path] { Q_EMIT openWanted(path); });
        column->addWidget(offer, 0, Qt::AlignLeft);
    }
    column->addStretch();
    return page;
}

QWidget* ChangeoverPanel::makeList()
{
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, Space::Small, 0);
    column->setSpacing(0);
    const ChangeoverWords words(before(), after(), m_plan);
    int number = 0;
    for (const CrewStop& stop : std::as_const(m_plan.stops))
        addGroup(*column, stop, ++number, words);
    if (!m_plan.lineCheck.isEmpty()) {
        QStringList lines;
        for (const PatchLine& line : std::as_const(m_plan.lineCheck))
            lines << words.line(line);
        column->addSpacing(Space::Medium);
        column->addWidget(makeLabel(tr("Line check: only what changed"), strongLook));
        column->addWidget(makeLabel(lines.join(QLatin1Char('\n')), quietLook));
    }
    column->addStretch();
    m_scroll->setWidget(list);
    return m_scroll;
}

void ChangeoverPanel::addGroup(QVBoxLayout& column, const CrewStop& stop, int number, const ChangeoverWords& words)
{
    auto* group = new ChangeoverGroup(stop, number, words);
    const auto named = std::ranges::find_if(m_names, [&](const auto& known) { return isSameStop(known.first, stop); });
    if (named != m_names.end())
        group->setWho(named->second);
    for (ChangeoverRow* row : group->rows()) {
        row->tick().setChecked(m_done.contains(row->move()));
        connect(row, &ChangeoverRow::ticked, this, [this, row](bool on) { setDone(row->move(), on); });
        connect(row, &ChangeoverRow::chosen, this, [this, row] {
            m_scroll->ensureWidgetVisible(row, 0, 0);
            reveal(row->move());
        });
    }
    connect(group, &ChangeoverGroup::whoChanged, this, [this] {
        rememberNames();
        showProgress();
    });
    m_groups << group;
    column.addWidget(group);
}

void ChangeoverPanel::setOther(const Show& show, const QString& name)
{
    m_other = show;
    m_otherName = name;
    forget();
    follow();
}

void ChangeoverPanel::setOffers(const QStringList& paths)
{
    m_offers = paths;
    if (!m_other)
        build();
}

/// What is hidden is worked out when it is seen again.
void ChangeoverPanel::follow()
{
    if (!m_other || !isVisible())
        return;
    const Changeover plan = changeover(before(), after());
    m_plan = plan;
    build();
}

void ChangeoverPanel::swap()
{
    m_isAfter = !m_isAfter;
    forget();
    follow();
}

void ChangeoverPanel::setDone(const CrewMove& move, bool done)
{
    m_done.removeAll(move);
    if (done)
        m_done << move;
    showProgress();
}

void ChangeoverPanel::rememberNames()
{
    m_names.clear();
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        if (!m_groups[i]->who().isEmpty())
            m_names << std::pair {m_plan.stops[i], m_groups[i]->who()};
    }
}

QStringList ChangeoverPanel::names() const
{
    QStringList names;
    for (const ChangeoverGroup* group : m_groups)
        names << group->who();
    return names;
}

/// How much is done, in all and by each who has something to do.
void ChangeoverPanel::showProgress()
{
    int done = 0;
    QMap<QString, std::pair<int, int>> byName;
    for (ChangeoverGroup* group : std::as_const(m_groups)) {
        group->showCount();
        done += group->done();
        if (!group->who().isEmpty()) {
            byName[group->who()].first += group->done();
            byName[group->who()].second += int(group->rows().size());
        }
    }
    const QLocale locale;
    QStringList parts;
    for (const auto& [name, counts] : byName.asKeyValueRange())
        parts << tr("%1: %2 of %3").arg(name, locale.toString(counts.first), locale.toString(counts.second));
    const int all = int(m_plan.count());
    const QString total = all == 0 ? tr("Nothing to do: the two shows are plugged alike.")
        : done == all              ? tr("All %1 moves are done. Now the line check.").arg(locale.toString(all))
                                   : tr("%1 of %2 moves done").arg(locale.toString(done), locale.toString(all));
    m_state->setText((QStringList {total} + parts).join(QStringLiteral(" · ")));
    m_progress->setVisible(all > 0);
    m_progress->setRange(0, std::max(1, all));
    m_progress->setValue(done);
}

/// Brings into sight what the move is about, as far as the open show has it.
void ChangeoverPanel::reveal(const CrewMove& move)
{
    const ShowMatch& match = m_plan.match;
    const auto inBefore = [&](DeviceId after) { return match.devices.toBefore.value(after); };
    const auto inAfter = [&](DeviceId before) { return match.devices.toAfter.value(before); };
    const CableId cable = m_isAfter ? move.cableAfter : move.cableBefore;
    QList<DeviceId> devices;
    if (move.kind == MoveKind::TakeOff)
        devices << (m_isAfter ? DeviceId {} : move.device);
    else if (move.device)
        devices << (m_isAfter ? move.device : inBefore(move.device));
    if (!cable && move.from)
        devices << (m_isAfter ? inAfter(move.from.device) : move.from.device);
    if (!cable && move.to)
        devices << (m_isAfter ? move.to.device : inBefore(move.to.device));
    if (const auto& line = m_isAfter ? move.lineAfter : move.lineBefore)
        devices << lineSocket(m_document.show(), *line).device;
    devices.removeAll(DeviceId {});
    if (cable || !devices.isEmpty())
        m_document.selection().reveal(devices, cable ? QList {cable} : QList<CableId> {});
}

void ChangeoverPanel::takeFocus()
{
    if (!m_groups.isEmpty())
        m_groups.first()->rows().first()->tick().setFocus(Qt::OtherFocusReason);
    else
        m_choose->setFocus(Qt::OtherFocusReason);
}

void ChangeoverPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        build();
    QWidget::changeEvent(event);
}

void ChangeoverPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    follow();
}
