// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/legend.h"

#include "draw/signal_look.h"

#include <QCoreApplication>
#include <QPainter>

#include <array>

namespace {

struct LegendRow {
    Kind kind;
    const char* name;
};

constexpr std::array<LegendRow, 7> rows {{
    {Kind::Microphone, QT_TRANSLATE_NOOP("Legend", "mic")},
    {Kind::Instrument, QT_TRANSLATE_NOOP("Legend", "instrument")},
    {Kind::Line, QT_TRANSLATE_NOOP("Legend", "line")},
    {Kind::Headphone, QT_TRANSLATE_NOOP("Legend", "headphone")},
    {Kind::Speaker, QT_TRANSLATE_NOOP("Legend", "speaker")},
    {Kind::Digital, QT_TRANSLATE_NOOP("Legend", "digital")},
    {Kind::Power, QT_TRANSLATE_NOOP("Legend", "power")},
}};

constexpr double sampleMost = 28, sampleLeast = 12; ///< length of a drawn line
constexpr double nameGap = 8;

double widthOfNames(const QFontMetricsF& metrics)
{
    double width = 0;
    for (const LegendRow& row : rows)
        width += metrics.horizontalAdvance(QCoreApplication::translate("Legend", row.name)) + nameGap;
    return width;
}

} // namespace

Legend::Legend(QWidget* parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void Legend::setLook(const CanvasStyle& style)
{
    m_style = style;
    update();
}

void Legend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette& colours = m_style.colours();
    painter.fillRect(rect(), m_style.picture == Picture::Stage ? colours.surface.canvas : colours.surface.stage);
    const QFont type = ::font(TypeRole::Small, m_style.textScale);
    painter.setFont(type);
    const QFontMetricsF metrics(type);
    const double room
        = (width() - Space::Wide - widthOfNames(metrics)) / rows.size(); // for a line and the gap after it
    const double sample = qBound(sampleLeast, room / 2, sampleMost);
    const double gap = qBound<double>(Space::Small, room - sample, Space::Wide);
    double x = Space::Wide;
    const double y = height() / 2.0;
    for (const LegendRow& row : rows) {
        const QString name = tr(row.name);
        painter.setPen(cablePen(row.kind, colours, cableWidth(row.kind)));
        painter.drawLine(QPointF(x, y), QPointF(x + sample, y));
        painter.setPen(colours.text.secondary);
        const double nameWidth = metrics.horizontalAdvance(name);
        painter.drawText(QRectF(x + sample + nameGap, 0, nameWidth + 4, height()), Qt::AlignVCenter, name);
        x += sample + nameGap + nameWidth + gap;
    }
}
