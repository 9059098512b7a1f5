// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/listen_bar.h"

#include "check/cable_name.h"
#include "listen/cast.h"
#include "listen/wav.h"
#include "listen/way.h"
#include "panels/listen_widgets.h"
#include "panels/listen_words.h"
#include "panels/look.h"
#include "panels/small_widgets.h"

#include <QEvent>
#include <QTimer>
#include <QVBoxLayout>

namespace {

constexpr int patienceMilliseconds = 150; // what takes longer shows that it is going on
constexpr int hearings = 3;

} // namespace

ListenBar::ListenBar(Document& document, std::unique_ptr<Player> player, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_player(std::move(player))
    , m_play(new PlayButton(this))
    , m_switch(new HearSwitch(hearings, this))
    , m_state(makeLabel({}, smallLook))
    , m_options(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_programmes(new TextChoice(programmes.size(), this))
    , m_levels(new TextChoice(2, this))
    , m_save(new QPushButton(this))
    , m_patience(new QTimer(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, Space::Small);
    column->setSpacing(Space::Small);
    column->addWidget(makeRule());
    column->addLayout(makeFirstRow());
    m_state->setContentsMargins(Space::PanelPadding, 0, Space::PanelPadding, 0);
    m_state->hide();
    column->addWidget(m_state);
    makeSecondRow();
    column->addLayout(m_options);
    m_patience->setSingleShot(true);
    m_patience->setInterval(patienceMilliseconds);
    connect(m_patience, &QTimer::timeout, m_play, [this] { m_play->setBusy(true); });
    connect(&m_maker, &SoundMaker::made, this, &ListenBar::take);
    connect(&m_document, &Document::findingsChanged, this, &ListenBar::refresh);
    m_switch->setCurrent(static_cast<int>(m_hearing));
    retranslate();
    hide();
}

ListenBar::~ListenBar()
{
    m_player->stop();
}

void ListenBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ListenBar::retranslate()
{
    setAccessibleName(tr("Listen"));
    m_switch->setWords({tr("As wired"), tr("As repaired"), tr("As sent")});
    m_programmes->setWords(tr("Plays: %1"), programmeNames());
    m_levels->setWords(QStringLiteral("%1"), {tr("Level as it arrives"), tr("All equally loud")});
    m_save->setText(tr("Save WAV…"));
    showOffers();
    say({});
}

QLayout* ListenBar::makeFirstRow()
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(Space::PanelPadding, Space::Unit, Space::PanelPadding, 0);
    row->setSpacing(Space::Medium);
    row->addWidget(m_play);
    row->addWidget(m_switch, 1);
    connect(m_play, &QAbstractButton::clicked, this, &ListenBar::playOrStop);
    connect(m_switch, &HearSwitch::chosen, this, [this](int index) { choose(Hearing(index)); });
    return row;
}

void ListenBar::makeSecondRow()
{
    m_options->setContentsMargins(Space::PanelPadding, 0, Space::PanelPadding, 0);
    m_options->setSpacing(Space::Small);
    m_save->setProperty("link", true);
    m_save->setAutoDefault(false);
    m_options->addWidget(m_programmes);
    m_options->addStretch(1);
    m_options->addWidget(m_levels);
    m_options->addWidget(m_save, 0, Qt::AlignLeft);
    connect(m_programmes, &TextChoice::chosen, this, [this](int index) {
        m_programme = programmes[static_cast<size_t>(index)];
        restart();
    });
    connect(m_levels, &TextChoice::chosen, this, [this](int index) {
        m_asItArrives = index == 0;
        restart();
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        m_saving = true;
        request();
    });
}

/// The choices stand side by side as long as they have room.
void ListenBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int wanted = m_programmes->sizeHint().width() + m_levels->sizeHint().width() + m_save->sizeHint().width()
        + 2 * (Space::PanelPadding + Space::Small);
    m_options->setDirection(width() < wanted ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ListenBar::setLead(CableId lead)
{
    if (lead == m_lead)
        return;
    m_lead = lead;
    m_saving = false;
    setVisible(bool(lead));
    if (!lead)
        setPlaying(false);
    refresh();
}

void ListenBar::setRemedies(const QList<TriedRemedy>& remedies)
{
    m_searching = false;
    m_remedy = remedies.isEmpty() ? std::nullopt : std::optional(remedies.first().remedy);
    m_made.remove(Hearing::Repaired);
    showOffers();
    if (m_playing && m_made.contains(m_hearing))
        prepareNext();
}

/// The show is another: what was made is of no use.
void ListenBar::refresh()
{
    if (m_lead && !m_document.show().cables.contains(m_lead)) {
        setLead({});
        return;
    }
    const QList<Finding> findings = m_lead ? m_document.checked().findings(m_lead) : QList<Finding> {};
    m_remedy.reset();
    m_searching = std::ranges::any_of(
        findings, [](const Finding& finding) { return !finding.accepted && finding.severity > Severity::Note; });
    showOffers();
    restart();
}

void ListenBar::restart()
{
    m_made.clear();
    rest();
    say({});
    m_programmes->setCurrent(static_cast<int>(programme()));
    if (m_playing || m_saving)
        request();
}

/// Nothing is being made any more.
void ListenBar::rest()
{
    m_maker.stop();
    m_patience->stop();
    m_play->setBusy(false);
}

void ListenBar::showOffers()
{
    constexpr int repaired = static_cast<int>(Hearing::Repaired);
    if (m_remedy)
        m_switch->offer(repaired, m_remedy->text);
    else
        m_switch->withhold(repaired,
            m_searching ? tr("Remedies are still being tried.")
                        : tr("There is nothing to repair, or nothing that would."));
    if (!m_remedy && m_hearing == Hearing::Repaired)
        choose(Hearing::Wired);
}

void ListenBar::choose(Hearing hearing)
{
    m_hearing = hearing;
    m_switch->setCurrent(static_cast<int>(hearing));
    say({});
    if (m_playing)
        request();
}

Programme ListenBar::programme() const
{
    if (m_programme || !m_lead)
        return m_programme.value_or(Programme::Song);
    const Analysis& analysis = m_document.analysis();
    return usualProgramme(analysis.show(), behind(analysis, inputsOf(analysis, m_lead)).sources);
}

SoundWish ListenBar::wish() const
{
    SoundWish wish {m_document.checked(), m_lead, {}, m_hearing, programme(), m_asItArrives};
    if (m_remedy)
        wish.repaired = m_remedy->after;
    return wish;
}

void ListenBar::playOrStop()
{
    if (!m_lead)
        return;
    setPlaying(!m_playing);
    if (m_playing)
        request();
}

void ListenBar::setPlaying(bool playing)
{
    if (!playing)
        m_player->stop();
    if (!playing && !m_saving)
        rest();
    if (playing == m_playing)
        return;
    m_playing = playing;
    m_play->setPlaying(playing);
    Q_EMIT playingChanged(playing);
}

void ListenBar::request()
{
    if (const auto known = m_made.constFind(m_hearing); known != m_made.constEnd()) {
        give(*known);
        return;
    }
    m_patience->start();
    m_maker.make(wish());
}

void ListenBar::take(const MadeSound& made)
{
    m_patience->stop();
    m_play->setBusy(false);
    m_made.insert(made.hearing, made);
    if (made.hearing == m_hearing)
        give(made);
    if (m_playing)
        prepareNext();
}

/// While one plays, the others are made, so that switching is immediate.
void ListenBar::prepareNext()
{
    for (const Hearing hearing : {Hearing::Wired, Hearing::Repaired, Hearing::Sent}) {
        if (m_made.contains(hearing) || (hearing == Hearing::Repaired && !m_remedy))
            continue;
        SoundWish next = wish();
        next.hearing = hearing;
        m_maker.make(next);
        return;
    }
}

void ListenBar::give(const MadeSound& made)
{
    tell(made);
    const Cable* cable = m_document.show().cables.find(m_lead);
    if (std::exchange(m_saving, false) && cable)
        Q_EMIT saveAsked(soundName(made.hearing, cableName(m_document.show(), *cable)), wavFile(*made.sound));
    if (!m_playing || m_player->play(made.sound))
        return;
    setPlaying(false);
    say(tr("There is no sound output here. Save it as a WAV file and play it anywhere."));
}

void ListenBar::say(const QString& text)
{
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
}

void ListenBar::tell(const MadeSound& made)
{
    const QString said = soundRemark(made);
    say(said.isEmpty() && made.hearing == Hearing::Repaired && m_remedy ? tr("With: %1").arg(m_remedy->text) : said);
}
