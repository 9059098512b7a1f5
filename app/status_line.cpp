// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/status_line.h"

#include "app/severity_counts.h"
#include "canvas/floor.h"
#include "check/words.h"
#include "document/document.h"

#include <QEvent>
#include <QLabel>

#include <algorithm>

namespace {

constexpr auto gap = QLatin1StringView("   ");

QLabel* label(QWidget* parent)
{
    auto* text = new QLabel(parent);
    text->setTextFormat(Qt::PlainText);
    text->setMinimumWidth(1); // large text never makes the window wider
    return text;
}

} // namespace

StatusLine::StatusLine(const Document& document, QWidget* parent)
    : QStatusBar(parent)
    , m_document(document)
    , m_amounts(label(this))
    , m_found(new SeverityCounts(this))
    , m_stage(label(this))
    , m_pointer(label(this))
    , m_grid(label(this))
    , m_hint(label(this))
{
    setSizeGripEnabled(false);
    addWidget(m_amounts);
    addWidget(m_found);
    addPermanentWidget(m_stage);
    addPermanentWidget(m_pointer);
    addPermanentWidget(m_grid);
    addPermanentWidget(m_hint);
    m_hint->hide();
    m_found->setCursor(Qt::PointingHandCursor);
    connect(m_found, &SeverityCounts::chosen, this, &StatusLine::severityChosen);
    connect(&document, &Document::changed, this, [this] {
        showAmounts();
        showStage();
    });
    connect(&document, &Document::findingsChanged, this, &StatusLine::showAmounts);
    showAmounts();
    showStage();
}

void StatusLine::setPointer(std::optional<QPointF> metres)
{
    m_place = metres;
    m_pointer->setText(metres ? tr("x %1  y %2").arg(lengthText(qRound(metres->x() * 1000)), lengthText(qRound(metres->y() * 1000))) : QString());
}

void StatusLine::setHint(const QString& hint)
{
    m_toolHint = hint;
    showHint();
}

void StatusLine::setSpotlight(const QString& text)
{
    m_spotlight = text.isEmpty() ? QString() : tr("%1. Esc shows everything.").arg(text);
    showHint();
}

void StatusLine::showHint()
{
    const QString& hint = m_toolHint.isEmpty() ? m_spotlight : m_toolHint;
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    for (QLabel* figure : {m_stage, m_pointer, m_grid})
        figure->setVisible(hint.isEmpty());
}

void StatusLine::setGrid(bool on)
{
    m_gridOn = on;
    showStage();
}

void StatusLine::setLook(const Look& look)
{
    m_found->setLook(look);
    setContentsMargins(Space::Unit, 0, Space::Unit, 0);
}

void StatusLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        showAmounts();
        showStage();
        setPointer(m_place);
    }
    QStatusBar::changeEvent(event);
}

void StatusLine::showAmounts()
{
    const Show& show = m_document.show();
    qint64 lead = 0;
    show.cables.forEach([&lead](const Cable& cable) { lead += cable.lengthMm; });
    const QStringList amounts {
        tr("%n devices", nullptr, int(show.devices.size())),
        tr("%n cables", nullptr, int(show.cables.size())),
        tr("%1 of lead").arg(lengthText(int(std::min<qint64>(lead / 1000, 2'000'000) * 1000))),
    };
    m_amounts->setText(amounts.mid(0, show.cables.isEmpty() ? 2 : 3).join(gap));
    m_found->setCounts(m_document.checked().counts());
    m_found->setVisible(!show.cables.isEmpty());
}

void StatusLine::showStage()
{
    const QSize stage = m_document.show().stage;
    m_stage->setText(tr("Stage %1 × %2").arg(lengthText(stage.width()), lengthText(stage.height())));
    m_grid->setText(m_gridOn ? tr("Grid %1").arg(lengthText(qRound(gridMm()))) : tr("Grid off"));
}
