// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/curve_view.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double lowestHertz = 50, highestHertz = 15000; // what counts as audible bend
constexpr double cornerDb = -3;

double shareOf(double hertz)
{
    return std::log(hertz / programmeHertz.front()) / std::log(programmeHertz.back() / programmeHertz.front());
}

} // namespace

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

std::optional<double> cornerHertz(const Curve& gain)
{
    const double level = gainDb(gain) + cornerDb;
    for (std::size_t i = at1kHz + 1; i < gain.size(); ++i) {
        const double here = gainDb(gain, i), before = gainDb(gain, i - 1);
        if (here <= level && before > level) {
            const double share = (before - level) / (before - here);
            return programmeHertz[i - 1] * std::pow(programmeHertz[i] / programmeHertz[i - 1], share);
        }
    }
    return std::nullopt;
}

QString hertzText(double hertz)
{
    const bool kilo = hertz >= 1000;
    const double value = kilo ? hertz / 1000 : hertz;
    return QLocale().toString(value, 'f', kilo && value < 10 ? 1 : 0) + QChar(0x202F) + (kilo ? u"kHz"_s : u"Hz"_s);
}

CurveView::CurveView(const Curve& gain, const QColor& colour, QWidget* parent)
    : QWidget(parent)
    , m_colour(colour)
{
    const double reference = gainDb(gain);
    for (std::size_t i = 0; i < gain.size(); ++i)
        m_decibels[i] = gainDb(gain, i) - reference;
    const auto [least, most] = std::ranges::minmax(m_decibels);
    m_top = std::clamp(std::ceil((most + 1) / 5) * 5, 5.0, 20.0);
    m_bottom = std::clamp(std::floor((least - 1) / 5) * 5, -30.0, -5.0);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const std::optional<double> corner = cornerHertz(gain);
    setAccessibleName(
        corner ? tr("Level over frequency: 3 dB down at %1").arg(hertzText(*corner)) : tr("Level over frequency"));
}

QSize CurveView::sizeHint() const
{
    return {currentLook().px(320), currentLook().px(124)};
}

QPointF CurveView::pointOf(const QRectF& plot, double hertz, double decibels) const
{
    const double share = (m_top - std::clamp(decibels, m_bottom, m_top)) / (m_top - m_bottom);
    return {plot.left() + shareOf(hertz) * plot.width(), plot.top() + share * plot.height()};
}

void CurveView::paintEvent(QPaintEvent*)
{
    const Look look = currentLook();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF plot = QRectF(rect()).adjusted(look.px(30), look.px(8), -look.px(12), -look.px(20));
    paintGrid(painter, look, plot);
    QPainterPath path;
    for (std::size_t i = 0; i < programmeHertz.size(); ++i) {
        const QPointF point = pointOf(plot, programmeHertz[i], m_decibels[i]);
        i == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    painter.strokePath(path, QPen(m_colour, Stroke::Cable, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    paintMark(painter, look, plot);
}

void CurveView::paintGrid(QPainter& painter, const Look& look, const QRectF& plot) const
{
    const Palette& colours = look.colours();
    painter.setFont(look.font(TypeRole::Caption));
    const double line = look.line(TypeRole::Caption);
    const double step = m_top - m_bottom > 20 ? 10 : 5;
    for (double level = std::ceil(m_bottom / step) * step; level <= m_top; level += step) {
        const double y = pointOf(plot, 1000, level).y();
        painter.setPen(QPen(level == 0 ? colours.text.tertiary : colours.surface.line, Stroke::Hair));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        const QString sign = level > 0 ? u"+"_s : level < 0 ? QString(QChar(0x2212)) : QString();
        painter.setPen(colours.text.secondary);
        painter.drawText(QRectF(0, y - line / 2, plot.left() - 6, line), Qt::AlignRight | Qt::AlignVCenter,
            sign + QLocale().toString(std::abs(int(level))));
    }
    for (const double hertz : {20.0, 100.0, 500.0, 1000.0, 2000.0, 5000.0, 20000.0}) {
        const double x = pointOf(plot, hertz, 0).x();
        painter.setPen(QPen(colours.surface.line, Stroke::Hair));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        const QString text
            = hertz < 1000 ? QLocale().toString(int(hertz)) : QLocale().toString(int(hertz / 1000)) + u"k"_s;
        painter.setPen(colours.text.secondary);
        painter.drawText(QRectF(x - 24, plot.bottom() + 3, 48, line), Qt::AlignCenter, text);
    }
}

/// The point that is 3 dB down, with its frequency.
void CurveView::paintMark(QPainter& painter, const Look& look, const QRectF& plot) const
{
    Curve gain;
    for (std::size_t i = 0; i < gain.size(); ++i)
        gain[i] = ratio(m_decibels[i]);
    const std::optional<double> corner = cornerHertz(gain);
    if (!corner)
        return;
    const QPointF at = pointOf(plot, *corner, cornerDb);
    painter.setPen(QPen(look.colours().text.primary, Stroke::Outline));
    painter.setBrush(look.colours().severity.warning.fill);
    painter.drawEllipse(at, 4, 4);
    const QFont face = look.font(TypeRole::Label);
    const QString text = tr("−3 dB at %1").arg(hertzText(*corner));
    const double wide = QFontMetricsF(face).horizontalAdvance(text);
    painter.setFont(face);
    painter.drawText(QRectF(at.x() - wide - 10, at.y() + 4, wide + 1, look.line(TypeRole::Label)), Qt::AlignLeft, text);
}
