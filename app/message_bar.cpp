// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/message_bar.h"

#include "draw/icons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int goodNewsMilliseconds = 8000;

}

MessageBar::MessageBar(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_close(new QToolButton(this))
    , m_fade(new QTimer(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    m_close->setAutoRaise(true);
    m_fade->setSingleShot(true);

    auto* row = new QHBoxLayout(this);
    row->addWidget(m_text);
    row->addWidget(m_close, 0, Qt::AlignTop);

    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_fade, &QTimer::timeout, this, &QWidget::hide);
    retranslate();
    hide();
}

void MessageBar::say(Severity severity, const QString& text)
{
    m_fade->stop();
    put(severity, text);
}

void MessageBar::tell(const QString& text)
{
    put(std::nullopt, text);
    m_fade->start(goodNewsMilliseconds);
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::setLook(const Look& look, const Icons& icons)
{
    m_look = look;
    const Palette::Text& ink = look.colours().text;
    m_close->setIcon(icons.icon(u"close"_s, {ink.primary, ink.disabled, ink.primary}));
    const int left = Space::PanelPadding + look.px(IconSize::BadgeCard) + Space::Medium;
    layout()->setContentsMargins(left, Space::Unit, Space::Small, Space::Unit);
    update();
}

void MessageBar::put(Verdict verdict, const QString& text)
{
    m_verdict = verdict;
    m_text->setText(text);
    setAccessibleName(text);
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::paintEvent(QPaintEvent*)
{
    const SeverityColours& colours = severityColours(m_verdict, m_look.colours());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), colours.tint);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.outline);
    const double side = m_look.px(IconSize::BadgeCard);
    const QRectF badge(Space::PanelPadding, (height() - 1 - side) / 2, side, side);
    paintSeverity(painter, badge, m_verdict, m_look.colours());
}

void MessageBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MessageBar::retranslate()
{
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(m_close->toolTip());
}
