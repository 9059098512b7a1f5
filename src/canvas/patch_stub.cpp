// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/patch_stub.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double farAway = 1600; ///< px at 100 %, right-angled: about a screen
constexpr double stubLength = 34;
constexpr double mostText = 180;
constexpr double labelHeight = 18;
constexpr double padding = 4;

} // namespace

bool isFar(const PatchEnd& from, const PatchEnd& to)
{
    return (to.at - from.at).manhattanLength() > farAway;
}

Polyline stubRun(const PatchEnd& end)
{
    return Polyline(QPolygonF {{end.at, end.at + QPointF(end.right ? stubLength : -stubLength, 0)}});
}

Stub stubTo(const PatchEnd& here, const PatchEnd& there, const QString& name)
{
    const QFontMetricsF metrics(font(TypeRole::Small));
    const QString cut = metrics.elidedText(name, Qt::ElideRight, mostText);
    Stub stub {here.right ? u"→ "_s + cut : cut + u" →"_s, {}, here.right, there.at};
    const double width = std::ceil(metrics.horizontalAdvance(stub.text)) + 2 * padding;
    const double tip = here.at.x() + (here.right ? stubLength : -stubLength);
    stub.label = QRectF(here.right ? tip : tip - width, here.at.y() - labelHeight / 2, width, labelHeight);
    return stub;
}

void paintStub(QPainter& painter, const Stub& stub, const Palette& colours, bool standsOut)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(standsOut ? colours.accent.spikeTint : colours.surface.stage);
    painter.drawRoundedRect(stub.label, Radius::Tag, Radius::Tag);
    painter.setFont(font(TypeRole::Small));
    painter.setPen(standsOut ? colours.text.primary : colours.text.secondary);
    painter.drawText(stub.label, Qt::AlignCenter, stub.text);
}
