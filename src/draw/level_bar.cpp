// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draw/level_bar.h"

#include "check/words.h"
#include "draw/arrival_text.h"
#include "gear/port_defaults.h"
#include "signal/arriving.h"

#include <QPainter>

#include <algorithm>

namespace {

constexpr double BarHeight = 11;
constexpr double NominalReach = 6; // dB around nominal that count as well driven
constexpr double WorthTelling = 3; // dB between what is sent and what arrives

/// Paints one bar; its left end is at 0.
class BarPainter {
public:
    BarPainter(QPainter& painter, const LevelScale& scale, double width, const Look& look)
        : m_painter(painter)
        , m_look(look)
        , m_width(width)
        , m_scale(scale)
        , m_from(scale.weakest - 20)
        , m_to(scale.clip + 6)
    {
        if (m_scale.sent && std::abs(*m_scale.sent - m_scale.arrives) < WorthTelling)
            m_scale.sent.reset();
    }

    void paint() const
    {
        const QRectF bar(
            0.5, m_look.line(TypeRole::Small) + m_look.px(4) + 0.5, m_width - 1, m_look.px(BarHeight));
        paintBar(bar);
        paintScale(bar);
        paintPointer(bar);
    }

private:
    double xOf(double dbu) const;
    void paintBar(const QRectF& bar) const;
    void paintPointer(const QRectF& bar) const;
    void paintScale(const QRectF& bar) const;

    QPainter& m_painter;
    const Look& m_look;
    double m_width;
    LevelScale m_scale;
    double m_from;
    double m_to;
};

double BarPainter::xOf(double dbu) const
{
    return std::clamp((dbu - m_from) / (m_to - m_from), 0.0, 1.0) * (m_width - 1);
}

void BarPainter::paintBar(const QRectF& bar) const
{
    const Palette& colours = m_look.colours();
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colours.surface.sunken);
    m_painter.drawRoundedRect(bar, 2, 2);

    m_painter.save();
    m_painter.setClipRect(QRectF(bar.left(), bar.top(), xOf(m_scale.weakest) - bar.left(), bar.height()));
    m_painter.setPen(QPen(colours.text.tertiary, Stroke::Hair));
    for (double x = bar.left() - bar.height(); x < bar.right(); x += 5)
        m_painter.drawLine(QPointF(x, bar.bottom()), QPointF(x + bar.height(), bar.top()));
    m_painter.restore();

    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colours.severity.error.fill);
    const double clip = xOf(m_scale.clip);
    m_painter.drawRect(QRectF(clip, bar.top(), bar.right() - clip, bar.height()));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(colours.surface.lineStrong, Stroke::Hair));
    m_painter.drawRoundedRect(bar, 2, 2);
    m_painter.setPen(QPen(colours.severity.ok.outline, Stroke::Outline));
    const double low = xOf(m_scale.nominal - NominalReach), high = xOf(m_scale.nominal + NominalReach);
    m_painter.drawRoundedRect(QRectF(low, bar.top() + 1, high - low, bar.height() - 2), 2, 2);
}

/// Above the bar: what arrives in ink, what was sent as a dashed line.
void BarPainter::paintPointer(const QRectF& bar) const
{
    const Palette& colours = m_look.colours();
    const double x = std::clamp(xOf(m_scale.arrives), 5.0, m_width - 6.0), s = m_look.scale;
    const QFont strong = m_look.font(TypeRole::BodyStrong);
    const QString level = dbuText(m_scale.arrives);
    const QString text = m_scale.name.isEmpty() ? level : ArrivalText::tr("%1, %2").arg(m_scale.name, level);
    const double textWidth = QFontMetricsF(strong).horizontalAdvance(text);
    const bool before = m_scale.sent && *m_scale.sent > m_scale.arrives;
    double left = before ? x - textWidth - 8 * s : m_scale.sent ? x + 8 * s : x - textWidth / 2;
    const double line = m_look.line(TypeRole::Small);
    if (!m_scale.sent && x - textWidth - 8 * s > 0)
        left = x - textWidth - 8 * s;
    left = std::clamp(left, 0.0, m_width - textWidth);
    m_painter.setFont(strong);
    m_painter.setPen(colours.text.primary);
    m_painter.drawText(QRectF(left, 0, textWidth + 1, line), Qt::AlignVCenter | Qt::AlignLeft, text);

    if (m_scale.sent) {
        const double mark = xOf(*m_scale.sent);
        m_painter.setPen(QPen(colours.text.secondary, Stroke::Outline, Qt::DashLine));
        m_painter.drawLine(QPointF(mark, bar.top() - 4 * s), QPointF(mark, bar.bottom() + 4 * s));
        const QFont small = m_look.font(TypeRole::Small);
        const QString sent = ArrivalText::tr("sent at %1").arg(dbuText(*m_scale.sent));
        const double wide = QFontMetricsF(small).horizontalAdvance(sent);
        double at = before ? std::max(mark - wide / 2, left + textWidth + 10 * s) : mark - wide / 2;
        at = before ? std::min(at, m_width - wide) : std::clamp(at, 0.0, std::max(0.0, left - wide - 10 * s));
        m_painter.setFont(small);
        m_painter.setPen(colours.text.secondary);
        if (!before || at > left + textWidth + 4 * s)
            m_painter.drawText(QRectF(at, 0, wide + 1, line), Qt::AlignVCenter | Qt::AlignLeft, sent);
    }
    m_painter.setPen(QPen(colours.text.primary, 2));
    m_painter.drawLine(QPointF(x, bar.top()), QPointF(x, bar.bottom()));
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colours.text.primary);
    m_painter.drawPolygon(QPolygonF {{x - 5 * s, bar.top() - 7 * s}, {x + 5 * s, bar.top() - 7 * s}, {x, bar.top()}});
}

/// Below the bar: the three marks with their levels; what would run into its neighbour is pushed aside.
void BarPainter::paintScale(const QRectF& bar) const
{
    struct Mark {
        QString name;
        double dbu;
    };
    const Mark marks[]
        = {{ArrivalText::tr("clip"), m_scale.clip}, {ArrivalText::tr("nominal"), m_scale.nominal}, {ArrivalText::tr("too weak"), m_scale.weakest}};
    const QFont small = m_look.font(TypeRole::Small), caption = m_look.font(TypeRole::Caption);
    const double line = m_look.line(TypeRole::Caption);
    double limit = m_width;
    for (const Mark& mark : marks) {
        const double wide = std::max(QFontMetricsF(small).horizontalAdvance(mark.name),
                                QFontMetricsF(caption).horizontalAdvance(dbuText(mark.dbu)))
            + 2;
        const double x = xOf(mark.dbu);
        const double left = std::max(0.0, std::min(x - wide / 2, limit - wide));
        m_painter.setPen(QPen(m_look.colours().text.tertiary, Stroke::Hair));
        m_painter.drawLine(QPointF(x, bar.bottom() + 1), QPointF(x, bar.bottom() + m_look.px(4)));
        const QRectF name(left, bar.bottom() + m_look.px(4), wide, line);
        m_painter.setFont(small);
        m_painter.setPen(m_look.colours().text.secondary);
        m_painter.drawText(name, Qt::AlignCenter, mark.name);
        m_painter.setFont(caption);
        m_painter.drawText(name.translated(0, line), Qt::AlignCenter, dbuText(mark.dbu));
        limit = left - m_look.px(8);
    }
}

} // namespace

LevelScale levelScale(const Island& island, const Arrival& arrival, const LegArrival& leg)
{
    const Port& port = island.answer->plan.port(arrival.socket);
    LevelScale scale {minimumDbu(port), nominalDbu(port), maximumDbu(port), takenDbu(island, arrival, leg), {}, {}};
    for (std::size_t i = 0; i < leg.gains.size(); ++i) {
        const double dbu = island.levels->sentDbu[i];
        if (island.answer->signals[i].socket != arrival.socket)
            scale.sent = std::max(scale.sent.value_or(dbu), dbu);
    }
    if (const std::optional<StereoMix> mix = stereoMix(*island.answer, leg); mix && mix->isSidesOnly())
        scale.name = ArrivalText::tr("sides only");
    return scale;
}

double levelBarHeight(const Look& look)
{
    return 3 * look.line(TypeRole::Caption) + look.px(BarHeight + 12);
}

void drawLevelBar(QPainter& painter, const LevelScale& scale, const QRectF& box, const Look& look)
{
    painter.save();
    painter.translate(box.topLeft());
    BarPainter(painter, scale, box.width(), look).paint();
    painter.restore();
}

QString levelText(const LevelScale& scale)
{
    return ArrivalText::tr("Arrives at %1; too weak below %2, nominal %3, clips at %4")
        .arg(dbuText(scale.arrives), dbuText(scale.weakest), dbuText(scale.nominal), dbuText(scale.clip));
}
