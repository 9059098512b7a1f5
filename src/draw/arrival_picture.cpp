// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draw/arrival_picture.h"

#include "check/words.h"
#include "draw/arrival_text.h"
#include "draw/curve_picture.h"
#include "draw/lead_drawing.h"
#include "draw/signal_look.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double worthACurveDb = 1;
constexpr qsizetype mostBars = 3;
constexpr int Gap = Space::SectionGap;

QList<LevelScale> levelsOf(const Show& show, const Island& island, const QList<const Arrival*>& arrivals)
{
    QList<LevelScale> levels;
    if (signalsOf(island, arrivals).isEmpty())
        return levels;
    for (const Arrival* arrival : arrivals) {
        for (const LegArrival& leg : arrival->legs) {
            if (takenDbu(island, *arrival, leg) <= leastDecibel / 2 || levels.size() >= mostBars)
                continue;
            LevelScale scale = levelScale(island, *arrival, leg);
            if (scale.name.isEmpty() && arrival->legs.size() > 1)
                scale.name = roleText(leg.leg);
            else if (scale.name.isEmpty() && arrivals.size() > 1)
                scale.name = portText(show, island.socket(arrival->socket)).section(", "_L1, -1);
            levels << scale;
        }
    }
    return levels;
}

std::optional<ArrivalPicture::Bend> bendOf(const Island& island, const QList<const Arrival*>& arrivals)
{
    for (const ArrivingSignal& entry : signalsOf(island, arrivals)) {
        if (bendDb(entry.gain) >= worthACurveDb)
            return ArrivalPicture::Bend {entry.gain, island.answer->plan.port(entry.sent->socket).kind};
    }
    return std::nullopt;
}

double headHeight(const Look& look)
{
    return look.line(TypeRole::BodyStrong) + look.px(Space::Unit);
}

void drawCurveHead(QPainter& painter, const QRectF& row, const Look& look)
{
    painter.setFont(look.font(TypeRole::BodyStrong));
    painter.setPen(look.colours().text.primary);
    painter.drawText(row, Qt::AlignLeft | Qt::AlignTop, ArrivalText::tr("Loss over frequency"));
    painter.setFont(look.font(TypeRole::Small));
    painter.setPen(look.colours().text.secondary);
    painter.drawText(row, Qt::AlignRight | Qt::AlignTop, ArrivalText::tr("dB, 0 at 1 kHz"));
}

} // namespace

ArrivalPicture arrivalPicture(const Show& show, const Analysis& analysis, const Cable& cable)
{
    ArrivalPicture picture {leadPicture(show, analysis, cable), {}, {}, {}};
    const Island* island = analysis.island(cable.id);
    if (!island)
        return picture;
    const QList<const Arrival*> arrivals = arrivalsOf(*island, cable.id);
    if (!picture.lead.loom) // eight alike say nothing
        picture.waves = waves(show, *island, cable.id);
    picture.levels = levelsOf(show, *island, arrivals);
    picture.bend = bendOf(*island, arrivals);
    return picture;
}

double arrivalHeight(const ArrivalPicture& picture, const Look& look)
{
    double height = leadPictureHeight(picture.lead, look);
    if (!picture.waves.isEmpty())
        height += look.px(Gap) + wavesHeight(picture.waves, look);
    height += double(picture.levels.size()) * (look.px(Gap) + levelBarHeight(look));
    if (picture.bend)
        height += look.px(Gap) + headHeight(look) + curveHeight(look);
    return height;
}

void drawArrival(QPainter& painter, const ArrivalPicture& picture, const QRectF& box, const Look& look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF rest = box;
    const auto take = [&rest, &look](double height) {
        const QRectF part(rest.left(), rest.top(), rest.width(), height);
        rest.setTop(part.bottom() + look.px(Gap));
        return part;
    };
    drawLeadPicture(painter, picture.lead, take(leadPictureHeight(picture.lead, look)), look);
    if (!picture.waves.isEmpty())
        drawWaves(painter, picture.waves, take(wavesHeight(picture.waves, look)), look);
    for (const LevelScale& scale : picture.levels)
        drawLevelBar(painter, scale, take(levelBarHeight(look)), look);
    if (picture.bend) {
        const QRectF part = take(headHeight(look) + curveHeight(look));
        drawCurveHead(painter, part, look);
        drawCurve(painter, picture.bend->gain, signalColour(picture.bend->kind, look.colours()),
            part.adjusted(0, headHeight(look), 0, 0), look);
    }
    painter.restore();
}

QString arrivalText(const ArrivalPicture& picture)
{
    QStringList told {leadPictureText(picture.lead)};
    for (const Wave& wave : picture.waves)
        told << (wave.remark.isEmpty() ? wave.name : ArrivalText::tr("%1: %2").arg(wave.name, wave.remark));
    for (const LevelScale& scale : picture.levels)
        told << levelText(scale);
    if (picture.bend)
        told << curveText(picture.bend->gain);
    return told.join(". "_L1);
}
