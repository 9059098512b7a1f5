// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/empty_stage.h"

#include "check/words.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

QLabel* plainLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

/// "club-night" as a title: "Club night".
QString titleOf(const QString& name)
{
    QString title = name;
    title.replace(u'-', u' ');
    return title.left(1).toUpper() + title.mid(1);
}

} // namespace

EmptyStage::EmptyStage(QWidget* parent)
    : QWidget(parent)
    , m_title(plainLabel(this))
    , m_hint(plainLabel(this))
    , m_examplesTitle(plainLabel(this))
    , m_newStage(new QPushButton(this))
    , m_open(new QPushButton(this))
    , m_examples(new QHBoxLayout)
{
    setObjectName(u"emptyStage"_s);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Space::Medium);
    buttons->addStretch();
    buttons->addWidget(m_newStage);
    buttons->addWidget(m_open);
    buttons->addStretch();
    m_examples->setSpacing(Space::Medium);
    m_examples->addStretch();
    m_examples->addWidget(m_examplesTitle);
    m_examples->addStretch();
    m_examplesTitle->setWordWrap(false);
    auto* column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addSpacing(Space::Small);
    column->addWidget(m_hint);
    column->addSpacing(Space::Wide);
    column->addLayout(buttons);
    column->addSpacing(Space::Wide);
    column->addLayout(m_examples);
    column->addStretch(3);
    connect(m_newStage, &QPushButton::clicked, this, &EmptyStage::newStageRequested);
    connect(m_open, &QPushButton::clicked, this, &EmptyStage::openRequested);
    retranslate();
}

void EmptyStage::retranslate()
{
    m_title->setText(tr("An empty stage, %1 × %2").arg(lengthText(m_stage.width()), lengthText(m_stage.height())));
    m_hint->setText(tr("Drag something from the library on to it, or begin with a show."));
    m_newStage->setText(tr("New stage…"));
    m_open->setText(tr("Open…"));
    m_examplesTitle->setText(tr("Examples:"));
}

void EmptyStage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EmptyStage::setExamples(const QStringList& names)
{
    m_names = names;
    qDeleteAll(m_links);
    m_links.clear();
    for (const QString& name : names) {
        auto* link = new QPushButton(titleOf(name), this);
        link->setFlat(true);
        link->setCursor(Qt::PointingHandCursor);
        connect(link, &QPushButton::clicked, this, [this, name] { Q_EMIT openExampleRequested(name); });
        m_examples->insertWidget(m_examples->count() - 1, link);
        m_links << link;
    }
    m_examplesTitle->setVisible(!names.isEmpty());
    dress();
}

void EmptyStage::setLook(const CanvasStyle& style, QSize stage)
{
    const bool same = style.theme == m_style.theme && style.textScale == m_style.textScale && stage == m_stage;
    m_style = style;
    if (same)
        return;
    m_stage = stage;
    retranslate();
    dress();
}

void EmptyStage::dress()
{
    const Palette& colours = m_style.colours();
    const auto name = [](const QColor& colour) { return colour.name(); };
    const double scale = m_style.textScale;
    m_title->setFont(::font(TypeRole::Title, scale));
    m_hint->setFont(::font(TypeRole::Body, scale));
    m_examplesTitle->setFont(::font(TypeRole::BodyStrong, scale));
    const QString text = u"QLabel { color: %1; background: transparent; }"_s;
    for (QLabel* label : {m_title, m_examplesTitle})
        label->setStyleSheet(text.arg(name(colours.text.primary)));
    m_hint->setStyleSheet(text.arg(name(colours.text.secondary)));
    const QString button = u"QPushButton { color: %1; background: %2; border: 1.5px solid %3; border-radius: 5px;"
                           " padding: 0 14px; min-height: %4px; }"
                           " QPushButton:focus { border: 2px solid %5; }"_s;
    const int height = qRound(Measure::Control * scale);
    m_newStage->setFont(::font(TypeRole::BodyStrong, scale));
    m_newStage->setStyleSheet(button.arg(name(colours.text.onInk), name(colours.accent.ink), name(colours.accent.ink))
                                  .arg(height)
                                  .arg(name(colours.accent.spikeLine)));
    m_open->setFont(::font(TypeRole::BodyStrong, scale));
    m_open->setStyleSheet(
        button.arg(name(colours.text.primary), name(colours.surface.raised), name(colours.surface.lineStrong))
            .arg(height)
            .arg(name(colours.accent.ink)));
    for (QPushButton* link : std::as_const(m_links)) {
        QFont type = ::font(TypeRole::Body, scale);
        type.setUnderline(true);
        link->setFont(type);
        link->setStyleSheet(u"QPushButton { color: %1; background: transparent; border: none; padding: 2px; }"_s.arg(
            name(colours.text.primary)));
    }
}
