// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draw/curve_picture.h"

#include "check/tone.h"
#include "check/words.h"
#include "draw/arrival_text.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double lowestHertz = 50, highestHertz = 15000; // what counts as audible bend
constexpr double cornerDb = -3;
constexpr int AxisWidth = 30;

double shareOf(double hertz)
{
    return std::log(hertz / programmeHertz.front()) / std::log(programmeHertz.back() / programmeHertz.front());
}

/// Paints one curve with its grid.
class CurvePainter {
public:
    CurvePainter(QPainter& painter, const Curve& gain, const QRectF& plot, const Look& look)
        : m_painter(painter)
        , m_look(look)
        , m_plot(plot)
        , m_corner(trebleHertz(gain))
    {
        for (std::size_t i = 0; i < gain.size(); ++i)
            m_decibels[i] = gainDb(gain, i) - gainDb(gain);
        const auto [least, most] = std::ranges::minmax(m_decibels);
        m_top = std::clamp(std::ceil((most + 1) / 5) * 5, 5.0, 20.0);
        m_bottom = std::clamp(std::floor((least - 1) / 5) * 5, -30.0, -5.0);
    }

    void paint(const QColor& colour) const
    {
        paintGrid();
        QPainterPath path;
        for (std::size_t i = 0; i < programmeHertz.size(); ++i) {
            const QPointF point = pointOf(programmeHertz[i], m_decibels[i]);
            i == 0 ? path.moveTo(point) : path.lineTo(point);
        }
        m_painter.strokePath(path, QPen(colour, Stroke::Cable, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        paintMark();
    }

private:
    QPointF pointOf(double hertz, double decibels) const;
    void paintGrid() const;
    void paintMark() const;

    QPainter& m_painter;
    const Look& m_look;
    QRectF m_plot;
    double m_corner; ///< hertz
    std::array<double, programmeHertz.size()> m_decibels {};
    double m_top;
    double m_bottom;
};

QPointF CurvePainter::pointOf(double hertz, double decibels) const
{
    const double share = (m_top - std::clamp(decibels, m_bottom, m_top)) / (m_top - m_bottom);
    return {m_plot.left() + shareOf(hertz) * m_plot.width(), m_plot.top() + share * m_plot.height()};
}

void CurvePainter::paintGrid() const
{
    const Palette& colours = m_look.colours();
    m_painter.setFont(m_look.font(TypeRole::Caption));
    const double line = m_look.line(TypeRole::Caption);
    const double step = m_top - m_bottom > 20 ? 10 : 5;
    for (double level = std::ceil(m_bottom / step) * step; level <= m_top; level += step) {
        const double y = pointOf(1000, level).y();
        m_painter.setPen(QPen(level == 0 ? colours.text.tertiary : colours.surface.line, Stroke::Hair));
        m_painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
        const QString sign = level > 0 ? u"+"_s : level < 0 ? QString(QChar(0x2212)) : QString();
        m_painter.setPen(colours.text.secondary);
        m_painter.drawText(QRectF(m_plot.left() - m_look.px(AxisWidth), y - line / 2, m_look.px(AxisWidth) - 6, line), Qt::AlignRight | Qt::AlignVCenter,
            sign + QLocale().toString(std::abs(int(level))));
    }
    for (const double hertz : {20.0, 100.0, 500.0, 1000.0, 2000.0, 5000.0, 20000.0}) {
        const double x = pointOf(hertz, 0).x();
        m_painter.setPen(QPen(colours.surface.line, Stroke::Hair));
        m_painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
        const QString text
            = hertz < 1000 ? QLocale().toString(int(hertz)) : QLocale().toString(int(hertz / 1000)) + u"k"_s;
        m_painter.setPen(colours.text.secondary);
        m_painter.drawText(QRectF(x - 24, m_plot.bottom() + 3, 48, line), Qt::AlignCenter, text);
    }
}

/// The point that is 3 dB down, with its frequency.
void CurvePainter::paintMark() const
{
    if (!std::isfinite(m_corner))
        return;
    const QPointF at = pointOf(m_corner, cornerDb);
    m_painter.setPen(QPen(m_look.colours().text.primary, Stroke::Outline));
    m_painter.setBrush(m_look.colours().severity.warning.fill);
    m_painter.drawEllipse(at, 4, 4);
    const QFont face = m_look.font(TypeRole::Label);
    const QString text = ArrivalText::tr("−3 dB at %1").arg(hertzText(m_corner));
    const double wide = QFontMetricsF(face).horizontalAdvance(text);
    m_painter.setFont(face);
    const double left = at.x() - wide - 10 < m_plot.left() ? at.x() + 10 : at.x() - wide - 10;
    m_painter.drawText(QRectF(left, at.y() + 4, wide + 1, m_look.line(TypeRole::Label)), Qt::AlignLeft, text);
}

} // namespace

double curveHeight(const Look& look)
{
    return look.px(124);
}

void drawCurve(QPainter& painter, const Curve& gain, const QColor& colour, const QRectF& box, const Look& look)
{
    const QRectF plot = box.adjusted(look.px(AxisWidth), look.px(8), -look.px(12), -look.px(20));
    CurvePainter(painter, gain, plot, look).paint(colour);
}

QString curveText(const Curve& gain)
{
    const double corner = trebleHertz(gain);
    return std::isfinite(corner) ? ArrivalText::tr("Level over frequency: 3 dB down at %1").arg(hertzText(corner))
                                 : ArrivalText::tr("Level over frequency");
}

double bendDb(const Curve& gain)
{
    double least = 1e9, most = -1e9;
    for (std::size_t i = 0; i < gain.size(); ++i) {
        if (programmeHertz[i] < lowestHertz || programmeHertz[i] > highestHertz)
            continue;
        least = std::min(least, gainDb(gain, i));
        most = std::max(most, gainDb(gain, i));
    }
    return most - least;
}
