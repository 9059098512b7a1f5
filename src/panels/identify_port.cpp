// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/identify_port.h"

#include "panels/answer_tile.h"
#include "panels/badge.h"
#include "panels/identify_pictures.h"
#include "panels/look.h"
#include "panels/small_widgets.h"
#include "panels/symbol_view.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int discSide = 24; // px at 100 %

/// The number of a step: ink with a tick once it is done, lime while it is its turn, a ring before that.
void paintDisc(QPainter& painter, const QRectF& box, const Look& look, int number, bool done, bool open)
{
    const Palette& colours = look.colours();
    painter.setPen(QPen(open || done ? colours.accent.ink : colours.surface.lineStrong, Stroke::Outline));
    painter.setBrush(done ? colours.accent.ink : open ? colours.accent.spike : colours.surface.panel);
    painter.drawEllipse(box.adjusted(1, 1, -1, -1));
    if (done) {
        painter.setPen(QPen(colours.text.onInk, Stroke::Focus, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const double side = box.width();
        const QPointF tick[] = {box.topLeft() + QPointF(side * 0.3, side * 0.52),
            box.topLeft() + QPointF(side * 0.44, side * 0.66), box.topLeft() + QPointF(side * 0.71, side * 0.36)};
        painter.drawPolyline(tick, 3);
        return;
    }
    painter.setFont(look.font(TypeRole::Label));
    painter.setPen(open ? colours.accent.onSpike : colours.text.secondary);
    painter.drawText(box, Qt::AlignCenter, QString::number(number));
}

PortTrial heardOut(Tracks tracks)
{
    return {Clicks::Two, tracks, Ring::NotTried};
}

PortTrial heardIn(Ring ring)
{
    return {Clicks::Two, Tracks::NotTried, ring};
}

} // namespace

IdentifyPort::IdentifyPort(const Library& library, const Symbols& symbols, QWidget* parent)
    : QFrame(parent)
    , m_library(library)
    , m_symbols(symbols)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    setAccessibleName(tr("Identify a port"));
}

void IdentifyPort::setPort(const FinderEnd& end, const Show& show)
{
    const Port* port = ::portOf(end, show);
    if (!port || (end == m_end && *port == m_port))
        return;
    const DeviceType& type = *typeOf(end, show);
    m_end = end;
    m_port = *port;
    m_where = tr("%1, %2").arg(nameOf(end, show), portName(type, end.port));
    m_symbol = type.symbol;
    m_trial = {};
    m_looked = m_read = false;
    m_outcomes.clear();
    build();
}

void IdentifyPort::setOutcomes(const QList<PortOutcome>& outcomes)
{
    const auto same = [](const PortOutcome& a, const PortOutcome& b) {
        return a.severity == b.severity && a.hear == b.hear && a.port == b.port;
    };
    if (std::ranges::equal(outcomes, m_outcomes, same))
        return;
    m_outcomes = outcomes;
    build();
}

bool IdentifyPort::hasRing() const
{
    return m_port.connector && m_port.connector->family.startsWith(QLatin1String("jack"))
        && m_port.connector->contacts.size() > 2;
}

void IdentifyPort::build()
{
    qsizetype focused = -1; // which of its buttons had the keyboard
    if (m_page) {
        const QList<QAbstractButton*> buttons = m_page->findChildren<QAbstractButton*>();
        focused = std::ranges::find_if(buttons, &QWidget::hasFocus) - buttons.begin();
        m_page->hide();
        m_page->deleteLater();
    }
    m_page = new QWidget;
    auto* column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(currentLook().px(Space::Medium));
    addHead(*column);
    addOutcomes(*column);
    int number = 0;
    addStep(*column, ++number, socketStep());
    if (hasRing())
        addStep(*column, ++number, clicksStep());
    addStep(*column, ++number, soundStep());
    if (const std::optional<Port> result = ::identified(m_port, m_trial, m_library))
        addResult(*column, *result);
    column->addStretch();
    layout()->addWidget(m_page);
    m_page->show(); // now, so that it can have the keyboard
    if (QAbstractButton* again = m_page->findChildren<QAbstractButton*>().value(focused))
        again->setFocus(Qt::OtherFocusReason);
}

void IdentifyPort::addHead(QVBoxLayout& column) const
{
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::Medium);
    row->addWidget(new SymbolView(m_symbols, m_symbol), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(Space::Hair);
    words->addWidget(makeLabel(tr("Identify a port"), {QLatin1StringView("title")}));
    words->addWidget(makeLabel(tr("%1. Nobody states how it is built inside.").arg(m_where), quietLook));
    row->addLayout(words, 1);
    column.addLayout(row);
}

/// The mildest and the worst it can come to. Where it makes no difference, that is told.
void IdentifyPort::addOutcomes(QVBoxLayout& column) const
{
    if (m_outcomes.isEmpty() || !m_outcomes.first().tried) {
        column.addWidget(makeLabel(
            tr("With a lead in it, or with the other end chosen, you see here what hangs on it."), smallLook));
        return;
    }
    const PortOutcome& best = m_outcomes.first();
    const PortOutcome& worst = m_outcomes.last();
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::Small);
    if (best.severity == worst.severity && best.hear == worst.hear) {
        row->addWidget(outcomeCard(tr("whatever it is"), best));
    } else {
        row->addWidget(outcomeCard(tr("at best"), best), 1);
        row->addWidget(outcomeCard(tr("at worst"), worst), 1);
    }
    column.addLayout(row);
}

QWidget* IdentifyPort::outcomeCard(const QString& title, const PortOutcome& outcome) const
{
    auto* card = new QFrame;
    card->setProperty("card", QStringLiteral("plain"));
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(Space::Medium, Space::Small, Space::Medium, Space::Small);
    column->setSpacing(Space::Unit);
    column->addWidget(makeLabel(title, captionLook));
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::Small);
    row->addWidget(new Badge(outcome.severity), 0, Qt::AlignTop);
    const QString hear = outcome.hear.isEmpty() ? tr("as sent") : outcome.hear;
    row->addWidget(makeLabel(tr("if %1: %2").arg(natureText(outcome.port), hear)), 1);
    column->addLayout(row);
    column->addStretch();
    return card;
}

IdentifyPort::Step IdentifyPort::socketStep() const
{
    const bool in = m_port.direction == Direction::In;
    const auto read = [this](const QString& text, const PortTrial& trial) {
        const bool chosen = m_read && m_trial.tracks == trial.tracks && m_trial.ring == trial.ring;
        return Answer {text, {}, {}, trial, true, chosen};
    };
    return {tr("Look at the socket"),
        tr("%1. Is there a word beside it?").arg(m_port.connector ? m_port.connector->name : QString()),
        {Answer {tr("none"), {}, {}, {}, false, m_looked && !m_read},
            read(tr("BAL, balanced"), in ? heardIn(Ring::Heard) : heardOut(Tracks::Inverted)),
            read(tr("UNBAL, mono"), in ? heardIn(Ring::Nothing) : heardOut(Tracks::OneEmpty)),
            read(tr("STEREO, phones"), in ? heardIn(Ring::OtherSide) : heardOut(Tracks::Different))},
        true};
}

IdentifyPort::Step IdentifyPort::clicksStep() const
{
    const auto clicks = [this](int count, Clicks answer, const QString& text, const QString& meaning) {
        return Answer {text, meaning, clicksPicture(count), {answer}, false, !m_read && m_trial.clicks == answer};
    };
    return {tr("Push a stereo plug in slowly"), tr("A plug with two black rings. How often does it click?"),
        {clicks(1, Clicks::One, tr("one click"), tr("two contacts, unbalanced")),
            clicks(2, Clicks::Two, tr("two clicks"), tr("three contacts"))},
        m_looked && !m_read};
}

IdentifyPort::Step IdentifyPort::soundStep() const
{
    const bool open = m_looked && !m_read && (!hasRing() || m_trial.clicks == Clicks::Two);
    const auto tracks = [this](Tracks answer, const QString& text, const QString& meaning) {
        return Answer {
            text, meaning, tracksPicture(answer), heardOut(answer), false, !m_read && m_trial.tracks == answer};
    };
    const auto ring = [this](Ring answer, const QString& text, const QString& meaning) {
        return Answer {text, meaning, ringPicture(answer), heardIn(answer), false, !m_read && m_trial.ring == answer};
    };
    if (m_port.direction == Direction::In)
        return {tr("Send music to one contact alone"),
            tr("Take a lead from one stereo plug to two mono plugs and leave the one for the left side, the tip, "
               "hanging. "
               "Play into the other. What do you hear?"),
            {ring(Ring::Heard, tr("the music"), tr("balanced")), ring(Ring::Nothing, tr("nothing"), tr("unbalanced")),
                ring(Ring::OtherSide, tr("the music, on the right side"), tr("stereo"))},
            open};
    return {tr("Record both contacts as left and right"),
        tr("Take a lead from one stereo plug to two mono plugs into a stereo track, and let music out. What do the two "
           "waves "
           "look like?"),
        {tracks(Tracks::Inverted, tr("same, upside down"), tr("balanced")),
            tracks(Tracks::OneEmpty, tr("one is empty"), tr("unbalanced")),
            tracks(Tracks::Same, tr("same, same way up"), tr("dual mono")),
            tracks(Tracks::Different, tr("two different ones"), tr("stereo"))},
        open};
}

void IdentifyPort::addStep(QVBoxLayout& column, int number, const Step& step)
{
    const Look look = currentLook();
    const bool done = std::ranges::any_of(step.answers, &Answer::chosen);
    column.addWidget(makeRule());
    auto* row = new QHBoxLayout;
    row->setSpacing(look.px(Space::Medium));
    row->addWidget(new PictureBox({discSide, discSide},
                       [number, done, open = step.open](QPainter& painter, const QRectF& box, const Look& now) {
                           paintDisc(painter, box, now, number, done, open);
                       }),
        0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(look.px(Space::Unit));
    words->addWidget(makeLabel(step.title, strongLook));
    words->addWidget(makeLabel(step.open ? step.text : tr("Its turn comes later."), quietLook));
    QHBoxLayout* tiles = nullptr;
    const qsizetype inRow = step.answers.size() == 3 ? 3 : 2;
    for (qsizetype i = 0; step.open && i < step.answers.size(); ++i) {
        if (i % inRow == 0) {
            tiles = new QHBoxLayout;
            tiles->setSpacing(look.px(Space::Small));
            words->addLayout(tiles);
        }
        const Answer& answer = step.answers[i];
        auto* tile = new AnswerTile(answer.text, answer.meaning, answer.paint);
        tile->setChecked(answer.chosen);
        tile->setProperty("step", number);
        connect(tile, &AnswerTile::clicked, this, [this, answer] { take(answer); });
        tiles->addWidget(tile, 1);
    }
    row->addLayout(words, 1);
    column.addLayout(row);
}

void IdentifyPort::addResult(QVBoxLayout& column, const Port& result)
{
    auto* card = new QFrame;
    card->setProperty("card", QStringLiteral("ok"));
    auto* words = new QVBoxLayout(card);
    words->setContentsMargins(Space::CardPadding, Space::CardPadding, Space::CardPadding, Space::CardPadding);
    words->setSpacing(Space::Small);
    auto* head = new QHBoxLayout;
    head->setSpacing(Space::Small);
    head->addWidget(new Badge(std::nullopt, IconSize::BadgeCard), 0, Qt::AlignTop);
    head->addWidget(makeLabel(tr("%1 is %2").arg(m_where, natureText(result)), headingLook), 1);
    words->addLayout(head);
    words->addWidget(makeLabel(m_port.count > 1
            ? tr("All %1 ports of this kind are built alike. It then holds for all gear of this type in the show.")
                  .arg(m_port.count)
            : tr("It then holds for all gear of this type in the show."),
        quietLook));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Space::Small);
    auto* set = new QPushButton(m_port.count > 1 ? tr("Set all %1").arg(m_port.count) : tr("Set it"));
    set->setObjectName(QStringLiteral("setPort"));
    set->setProperty("primary", true);
    set->setAccessibleName(tr("%1: %2").arg(set->text(), natureText(result)));
    connect(set, &QPushButton::clicked, this, [this, result] { Q_EMIT identified(result); });
    auto* again = new QPushButton(tr("Start over"));
    again->setProperty("quiet", true);
    connect(again, &QPushButton::clicked, this, [this] {
        take({});
        m_looked = false;
        build();
    });
    buttons->addWidget(set);
    buttons->addWidget(again);
    buttons->addStretch();
    words->addLayout(buttons);
    column.addWidget(card);
}

/// The keyboard goes on to the next step, or to the button at the end.
void IdentifyPort::take(const Answer& answer)
{
    m_trial = answer.trial;
    m_read = answer.read;
    m_looked = true;
    build();
    QWidget* next = m_page->findChild<QPushButton*>(QStringLiteral("setPort"));
    int step = 0;
    for (AnswerTile* tile : next ? QList<AnswerTile*> {} : m_page->findChildren<AnswerTile*>()) {
        if (const int its = tile->property("step").toInt(); its > step) {
            step = its;
            next = tile;
        }
    }
    if (!next)
        return;
    next->setFocus(Qt::OtherFocusReason);
    Q_EMIT wentOn(next);
}

void IdentifyPort::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (m_page && (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange))
        build();
}
