// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/trace_row.h"

#include "check/words.h"
#include "draw/severity_shape.h"
#include "draw/signal_look.h"
#include "panels/look.h"
#include "panels/small_widgets.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int railAt = 10, textAt = 28, dotSide = 10, barHeight = 6, padding = 5; // px at 100 %
constexpr double beyondDb = 12; // shown on either side of what the input takes

QRect wrapped(const QFont& face, const QString& text, int width)
{
    return QFontMetrics(face).boundingRect(QRect(0, 0, std::max(width, 1), 10000), Qt::TextWordWrap, text);
}

/// Name and detail in one: the marks of a lead stand below it.
QString marksText(const TraceStep& step)
{
    return step.marks.join(u" · "_s);
}

} // namespace

TraceRow::TraceRow(const TraceStep& step, Place place, QWidget* parent)
    : QAbstractButton(parent)
    , m_step(step)
    , m_place(place)
{
    const QString spoken = spokenStep(step);
    setAccessibleName(spoken);
    setToolTip(toolTipText(spoken));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

/// What stands at the right: a level, or how bad it is.
QString TraceRow::sideText() const
{
    if (!m_step.level)
        return {};
    return dbuText(m_step.isSource ? m_step.level->sentDbu : m_step.level->takenDbu);
}

QRect TraceRow::textRect(const Look& look, int width) const
{
    const QFontMetrics side(look.font(TypeRole::Small));
    const int right = m_step.worst ? look.px(IconSize::BadgeSmall)
        : sideText().isEmpty()     ? 0
                                   : side.horizontalAdvance(sideText());
    return {look.px(textAt), look.px(padding), width - look.px(textAt + padding) - right - look.px(padding), height()};
}

int TraceRow::heightForWidth(int width) const
{
    const Look look = currentLook();
    const int room = textRect(look, width).width();
    const QFont first = look.font(m_step.isLead ? TypeRole::Small : TypeRole::BodyStrong);
    int tall = wrapped(first, m_step.isLead ? tr("%1, %2").arg(m_step.name, m_step.detail) : m_step.name, room).height();
    const QString below = m_step.isLead ? marksText(m_step) : m_step.detail;
    if (!below.isEmpty())
        tall += wrapped(look.font(TypeRole::Small), below, room).height();
    if (m_step.level && !m_step.isSource)
        tall += look.px(barHeight + padding);
    return tall + 2 * look.px(padding);
}

QSize TraceRow::sizeHint() const
{
    const int wide = currentLook().px(240);
    return {wide, heightForWidth(std::max(wide, width()))};
}

QSize TraceRow::minimumSizeHint() const
{
    const int narrow = currentLook().px(160);
    return {narrow, heightForWidth(std::max(narrow, width()))};
}

void TraceRow::paintEvent(QPaintEvent*)
{
    const Look look = currentLook();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.colours().surface.hover);
        painter.drawRoundedRect(rect(), Radius::Control, Radius::Control);
    }
    paintRail(painter, look);
    paintWords(painter, look);
    paintSide(painter, look);
}

/// The line down through all rows; gear is a dot on it.
void TraceRow::paintRail(QPainter& painter, const Look& look) const
{
    const Palette& colours = look.colours();
    const double x = look.px(railAt);
    const double dot = look.px(padding) + look.line(TypeRole::BodyStrong) / 2.0;
    const double top = m_place == Place::First ? dot : 0, bottom = m_place == Place::Last ? dot : height();
    painter.setPen(m_step.isLead ? cablePen(m_step.kind, colours, Stroke::CableSelected)
                                 : QPen(colours.surface.lineStrong, Stroke::Outline));
    painter.drawLine(QPointF(x, top), QPointF(x, bottom));
    if (m_step.isLead)
        return;
    const double side = look.px(dotSide);
    painter.setPen(QPen(colours.text.primary, Stroke::Outline));
    painter.setBrush(m_step.level ? signalColour(m_step.kind, colours) : colours.surface.panel);
    painter.drawEllipse(QRectF(x - side / 2, dot - side / 2, side, side));
}

void TraceRow::paintWords(QPainter& painter, const Look& look) const
{
    const Palette& colours = look.colours();
    QRect room = textRect(look, width());
    const QString first = m_step.isLead ? tr("%1, %2").arg(m_step.name, m_step.detail) : m_step.name;
    painter.setFont(look.font(m_step.isLead ? TypeRole::Small : TypeRole::BodyStrong));
    painter.setPen(m_step.isLead ? colours.text.secondary : colours.text.primary);
    const QRect used = wrapped(painter.font(), first, room.width());
    painter.drawText(room, Qt::TextWordWrap, first);
    room.setTop(room.top() + used.height());
    painter.setFont(look.font(TypeRole::Small));
    painter.setPen(m_step.isLead ? colours.text.primary : colours.text.secondary);
    const QString below = m_step.isLead ? marksText(m_step) : m_step.detail;
    painter.drawText(room, Qt::TextWordWrap, below);
}

void TraceRow::paintSide(QPainter& painter, const Look& look) const
{
    const Palette& colours = look.colours();
    if (m_step.worst) {
        const int side = look.px(IconSize::BadgeSmall);
        paintSeverity(painter, QRectF(width() - side - look.px(padding), look.px(padding + 1), side, side), m_step.worst, colours);
        return;
    }
    if (!m_step.level)
        return;
    painter.setFont(look.font(TypeRole::Small));
    painter.setPen(colours.text.secondary);
    const QRect line(0, look.px(padding), width() - look.px(padding), look.line(TypeRole::BodyStrong));
    painter.drawText(line, Qt::AlignRight | Qt::AlignTop, sideText());
    if (m_step.isSource)
        return;
    const double tall = look.px(barHeight);
    paintLevel(painter, look,
        {double(look.px(textAt)), height() - tall - look.px(padding), double(width() - look.px(textAt + padding)), tall});
}

/// From too weak to clip, with a dot at what arrives; red where it lies outside.
void TraceRow::paintLevel(QPainter& painter, const Look& look, const QRectF& bar) const
{
    const Palette& colours = look.colours();
    const StageLevel& level = *m_step.level;
    const double from = level.weakestDbu - beyondDb, to = std::max(level.clipDbu, level.weakestDbu + 1) + beyondDb;
    const auto xOf = [&](double dbu) { return bar.left() + std::clamp((dbu - from) / (to - from), 0.0, 1.0) * bar.width(); };
    painter.setPen(QPen(colours.surface.line, Stroke::Hair));
    painter.setBrush(colours.surface.sunken);
    painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2);
    painter.setPen(QPen(colours.severity.ok.outline, Stroke::Hair));
    painter.setBrush(colours.severity.ok.tint);
    painter.drawRect(QRectF(QPointF(xOf(level.weakestDbu), bar.top()), QPointF(xOf(level.clipDbu), bar.bottom())));
    const bool fits = level.takenDbu >= level.weakestDbu && level.takenDbu <= level.clipDbu;
    const SeverityColours& dot = fits ? colours.severity.ok : colours.severity.error;
    const double side = bar.height() + look.px(4);
    const double x = std::clamp(xOf(level.takenDbu), bar.left() + side / 2, bar.right() - side / 2);
    painter.setPen(QPen(dot.outline, Stroke::Outline));
    painter.setBrush(dot.fill);
    painter.drawEllipse(QRectF(x - side / 2, bar.center().y() - side / 2, side, side));
}
