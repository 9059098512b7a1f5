// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/level_bar.h"

#include "check/words.h"

#include <QPainter>

#include <algorithm>

namespace {

constexpr double BarHeight = 11;
constexpr double NominalReach = 6; // dB around nominal that count as well driven
constexpr double WorthTelling = 3; // dB between what arrives and what should be

} // namespace

LevelBar::LevelBar(const LevelScale& scale, QWidget* parent)
    : QWidget(parent)
    , m_scale(scale)
    , m_from(scale.weakest - 20)
    , m_to(scale.clip + 6)
{
    if (m_scale.expected && std::abs(*m_scale.expected - m_scale.arrives) < WorthTelling)
        m_scale.expected.reset();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(
        tr("Arrives at %1; too weak below %2, nominal %3, clips at %4")
            .arg(dbuText(scale.arrives), dbuText(scale.weakest), dbuText(scale.nominal), dbuText(scale.clip)));
}

QSize LevelBar::sizeHint() const
{
    const Look look = currentLook();
    return {look.px(320), 3 * look.line(TypeRole::Caption) + look.px(BarHeight + 12)};
}

double LevelBar::xOf(double dbu) const
{
    return std::clamp((dbu - m_from) / (m_to - m_from), 0.0, 1.0) * (width() - 1);
}

void LevelBar::paintEvent(QPaintEvent*)
{
    const Look look = currentLook();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF bar(0.5, look.line(TypeRole::Small) + look.px(4) + 0.5, width() - 1, look.px(BarHeight));
    paintBar(painter, look, bar);
    paintScale(painter, look, bar);
    paintPointer(painter, look, bar);
}

void LevelBar::paintBar(QPainter& painter, const Look& look, const QRectF& bar) const
{
    const Palette& colours = look.colours();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.surface.sunken);
    painter.drawRoundedRect(bar, 2, 2);

    painter.save();
    painter.setClipRect(QRectF(bar.left(), bar.top(), xOf(m_scale.weakest) - bar.left(), bar.height()));
    painter.setPen(QPen(colours.text.tertiary, Stroke::Hair));
    for (double x = bar.left() - bar.height(); x < bar.right(); x += 5)
        painter.drawLine(QPointF(x, bar.bottom()), QPointF(x + bar.height(), bar.top()));
    painter.restore();

    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.severity.error.fill);
    const double clip = xOf(m_scale.clip);
    painter.drawRect(QRectF(clip, bar.top(), bar.right() - clip, bar.height()));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.surface.lineStrong, Stroke::Hair));
    painter.drawRoundedRect(bar, 2, 2);
    painter.setPen(QPen(colours.severity.ok.outline, Stroke::Outline));
    const double low = xOf(m_scale.nominal - NominalReach), high = xOf(m_scale.nominal + NominalReach);
    painter.drawRoundedRect(QRectF(low, bar.top() + 1, high - low, bar.height() - 2), 2, 2);
}

/// Above the bar: what arrives in ink, what should be as a dashed line.
void LevelBar::paintPointer(QPainter& painter, const Look& look, const QRectF& bar) const
{
    const Palette& colours = look.colours();
    const double x = std::clamp(xOf(m_scale.arrives), 5.0, width() - 6.0), s = look.scale;
    const QFont strong = look.font(TypeRole::BodyStrong);
    const QString level = dbuText(m_scale.arrives);
    const QString text = m_scale.name.isEmpty() ? level : tr("%1, %2").arg(m_scale.name, level);
    const double textWidth = QFontMetricsF(strong).horizontalAdvance(text);
    const bool before = m_scale.expected && *m_scale.expected > m_scale.arrives;
    double left = before ? x - textWidth - 8 * s : m_scale.expected ? x + 8 * s : x - textWidth / 2;
    const double line = look.line(TypeRole::Small);
    if (!m_scale.expected && x - textWidth - 8 * s > 0)
        left = x - textWidth - 8 * s;
    left = std::clamp(left, 0.0, width() - textWidth);
    painter.setFont(strong);
    painter.setPen(colours.text.primary);
    painter.drawText(QRectF(left, 0, textWidth + 1, line), Qt::AlignVCenter | Qt::AlignLeft, text);

    if (m_scale.expected) {
        const double mark = xOf(*m_scale.expected);
        painter.setPen(QPen(colours.text.secondary, Stroke::Outline, Qt::DashLine));
        painter.drawLine(QPointF(mark, bar.top() - 4 * s), QPointF(mark, bar.bottom() + 4 * s));
        const QFont small = look.font(TypeRole::Small);
        const QString should = tr("should be %1").arg(dbuText(*m_scale.expected));
        const double wide = QFontMetricsF(small).horizontalAdvance(should);
        double at = before ? std::max(mark - wide / 2, left + textWidth + 10 * s) : mark - wide / 2;
        at = before ? std::min(at, width() - wide) : std::clamp(at, 0.0, std::max(0.0, left - wide - 10 * s));
        painter.setFont(small);
        painter.setPen(colours.text.secondary);
        if (!before || at > left + textWidth + 4 * s)
            painter.drawText(QRectF(at, 0, wide + 1, line), Qt::AlignVCenter | Qt::AlignLeft, should);
    }
    painter.setPen(QPen(colours.text.primary, 2));
    painter.drawLine(QPointF(x, bar.top()), QPointF(x, bar.bottom()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.text.primary);
    painter.drawPolygon(QPolygonF {{x - 5 * s, bar.top() - 7 * s}, {x + 5 * s, bar.top() - 7 * s}, {x, bar.top()}});
}

/// Below the bar: the three marks with their levels; what would run into its neighbour is pushed aside.
void LevelBar::paintScale(QPainter& painter, const Look& look, const QRectF& bar) const
{
    struct Mark {
        QString name;
        double dbu;
    };
    const Mark marks[]
        = {{tr("clip"), m_scale.clip}, {tr("nominal"), m_scale.nominal}, {tr("too weak"), m_scale.weakest}};
    const QFont small = look.font(TypeRole::Small), caption = look.font(TypeRole::Caption);
    const double line = look.line(TypeRole::Caption);
    double limit = width();
    for (const Mark& mark : marks) {
        const double wide = std::max(QFontMetricsF(small).horizontalAdvance(mark.name),
                                QFontMetricsF(caption).horizontalAdvance(dbuText(mark.dbu)))
            + 2;
        const double x = xOf(mark.dbu);
        const double left = std::max(0.0, std::min(x - wide / 2, limit - wide));
        painter.setPen(QPen(look.colours().text.tertiary, Stroke::Hair));
        painter.drawLine(QPointF(x, bar.bottom() + 1), QPointF(x, bar.bottom() + look.px(4)));
        const QRectF name(left, bar.bottom() + look.px(4), wide, line);
        painter.setFont(small);
        painter.setPen(look.colours().text.secondary);
        painter.drawText(name, Qt::AlignCenter, mark.name);
        painter.setFont(caption);
        painter.drawText(name.translated(0, line), Qt::AlignCenter, dbuText(mark.dbu));
        limit = left - look.px(8);
    }
}
