// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/listen_widgets.h"

#include "panels/flat_style.h"
#include "panels/small_widgets.h"

#include <QActionGroup>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QTimer>

namespace {

constexpr int buttonSide = 40;
constexpr int glyphSide = 14;
constexpr int turnMilliseconds = 50, turnDegrees = 24;
constexpr int choiceHeight = 24, chevronWidth = 16;

} // namespace

PlayButton::PlayButton(QWidget* parent)
    : QAbstractButton(parent)
    , m_turning(new QTimer(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_turning->setInterval(turnMilliseconds);
    connect(m_turning, &QTimer::timeout, this, [this] {
        m_angle = (m_angle + turnDegrees) % 360;
        update();
    });
    name();
}

void PlayButton::name()
{
    setAccessibleName(m_playing ? tr("Stop") : tr("Play what arrives"));
    setToolTip(accessibleName());
}

void PlayButton::setPlaying(bool playing)
{
    m_playing = playing;
    name();
    update();
}

void PlayButton::setBusy(bool busy)
{
    if (busy == m_turning->isActive())
        return;
    busy ? m_turning->start() : m_turning->stop();
    update();
}

void PlayButton::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        name();
}

QSize PlayButton::sizeHint() const
{
    const int side = currentLook().px(buttonSide);
    return {side, side};
}

void PlayButton::paintEvent(QPaintEvent*)
{
    const Look look = currentLook();
    const QColor disc = underMouse() || isDown() ? look.colours().text.secondary : look.colours().accent.ink;
    const QRectF round = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isEnabled() ? disc : look.colours().text.disabled);
    painter.drawEllipse(round);
    painter.setBrush(look.colours().text.onInk);
    const double side = look.scale * glyphSide;
    QRectF glyph(0, 0, side, side);
    glyph.moveCenter(round.center());
    if (m_playing) {
        const double inset = side / 12;
        painter.drawRoundedRect(glyph.adjusted(inset, inset, -inset, -inset), 1.5, 1.5);
    } else {
        const double shift = side / 8; // a triangle looks centred by its weight, not by its box
        painter.drawPolygon(QPolygonF {glyph.topLeft() + QPointF(shift, 0), glyph.bottomLeft() + QPointF(shift, 0),
            QPointF(glyph.right() + shift, glyph.center().y())});
    }
    if (!m_turning->isActive())
        return;
    const double inset = 4 * look.scale;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.colours().text.onInk, 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(round.adjusted(inset, inset, -inset, -inset), -m_angle * 16, 100 * 16);
}

HearSwitch::HearSwitch(int segments, QWidget* parent)
    : QFrame(parent)
    , m_group(new QButtonGroup(this))
{
    setProperty("segmented", true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(2);
    for (int i = 0; i < segments; ++i) {
        auto* button = new QToolButton(this);
        button->setCheckable(true);
        button->setProperty("segment", true);
        button->setProperty("hear", true);
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
        m_group->addButton(button, i);
        row->addWidget(button, 1);
    }
    connect(m_group, &QButtonGroup::idClicked, this, &HearSwitch::chosen);
}

void HearSwitch::setWords(const QStringList& words)
{
    m_words = words;
    setAccessibleName(tr("What you hear"));
    for (qsizetype i = 0; i < words.size(); ++i)
        m_group->button(static_cast<int>(i))->setAccessibleName(words[i]);
    fitWords();
}

void HearSwitch::setCurrent(int index)
{
    m_group->button(index)->setChecked(true);
}

void HearSwitch::offer(int index, const QString& about)
{
    m_group->button(index)->setEnabled(true);
    m_group->button(index)->setToolTip(toolTipText(about));
    m_group->button(index)->setAccessibleDescription(about);
}

void HearSwitch::withhold(int index, const QString& reason)
{
    m_group->button(index)->setEnabled(false);
    m_group->button(index)->setToolTip(toolTipText(reason));
    m_group->button(index)->setAccessibleDescription(reason);
}

/// Letter and words, words alone, or the letter alone: the most that fits into every segment.
void HearSwitch::fitWords()
{
    const Look look = currentLook();
    const QFontMetrics metrics(look.font(TypeRole::BodyStrong));
    const int room = (width() - 8) / std::max(1, static_cast<int>(m_words.size())) - look.px(Space::Small);
    const auto texts = [this](int form) {
        QStringList all;
        for (qsizetype i = 0; i < m_words.size(); ++i) {
            const QString letter(QChar(static_cast<char16_t>(u'A' + i)));
            all << (form == 0 ? tr("%1  %2").arg(letter, m_words[i]) : form == 1 ? m_words[i] : letter);
        }
        return all;
    };
    int form = 0;
    while (form < 2 && std::ranges::any_of(texts(form), [&](const QString& text) {
        return metrics.horizontalAdvance(text) > room;
    }))
        ++form;
    const QStringList chosen = texts(form);
    for (qsizetype i = 0; i < chosen.size(); ++i)
        m_group->button(static_cast<int>(i))->setText(chosen[i]);
}

void HearSwitch::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fitWords();
}

void HearSwitch::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        fitWords();
}

TextChoice::TextChoice(int choices, QWidget* parent)
    : QToolButton(parent)
    , m_pattern(QStringLiteral("%1"))
    , m_choices(new QActionGroup(this))
{
    setProperty("disclosure", true);
    setPopupMode(QToolButton::InstantPopup);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto* menu = new QMenu(this);
    for (int i = 0; i < choices; ++i) {
        QAction* action = menu->addAction(QString());
        action->setCheckable(true);
        m_choices->addAction(action);
        connect(action, &QAction::triggered, this, [this, i] {
            setCurrent(i);
            Q_EMIT chosen(i);
        });
    }
    setMenu(menu);
    setCurrent(0);
}

void TextChoice::setCurrent(int index)
{
    QAction* action = m_choices->actions().at(index);
    action->setChecked(true);
    showCurrent();
}

void TextChoice::setWords(const QString& pattern, const QStringList& words)
{
    m_pattern = pattern;
    for (qsizetype i = 0; i < words.size(); ++i)
        m_choices->actions().at(i)->setText(words[i]);
    showCurrent();
}

void TextChoice::showCurrent()
{
    setText(m_pattern.arg(m_choices->checkedAction()->text()));
    setAccessibleName(text());
    updateGeometry();
    update();
}

QSize TextChoice::sizeHint() const
{
    const Look look = currentLook();
    return {QFontMetrics(look.font(TypeRole::Small)).horizontalAdvance(text()) + look.px(chevronWidth + Space::Unit),
        look.px(choiceHeight)};
}

QSize TextChoice::minimumSizeHint() const
{
    return {currentLook().px(4 * chevronWidth), sizeHint().height()};
}

void TextChoice::paintEvent(QPaintEvent*)
{
    const Look look = currentLook();
    const QColor ink = underMouse() || isDown() ? look.colours().text.primary : look.colours().text.secondary;
    QPainter painter(this);
    painter.setFont(look.font(TypeRole::Small));
    painter.setPen(ink);
    const int room = width() - look.px(chevronWidth);
    const QString shown = painter.fontMetrics().elidedText(text(), Qt::ElideRight, room);
    painter.drawText(QRect(0, 0, room, height()), Qt::AlignLeft | Qt::AlignVCenter, shown);
    const int end = std::min(room, painter.fontMetrics().horizontalAdvance(shown) + look.px(Space::Unit));
    drawChevron(painter, QRectF(end, 0, look.px(chevronWidth), height()), Pointing::Down, ink, look.scale);
}
