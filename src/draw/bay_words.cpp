// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draw/bay_words.h"

#include "check/cable_name.h"
#include "check/words.h"
#include "draw/bay_sources.h"
#include "signal/arriving.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct BayText {
    Q_DECLARE_TR_FUNCTIONS(BayWords)
};

constexpr qsizetype mostSources = 3;

const BayColumn& columnOf(const BayPicture& picture, const BaySpot& spot)
{
    return picture.fronts[size_t(spot.front)].columns[size_t(spot.column)];
}

QString placeText(const BayPicture& picture, const BaySpot& spot)
{
    return BayText::tr("%1 %2", "name of a patch bay, number of a jack")
        .arg(picture.fronts[size_t(spot.front)].name)
        .arg(jackOf(picture, spot)->number);
}

/// What to call a jack inside a sentence.
QString nameIn(const BayPicture& picture, const BaySpot& spot)
{
    const QString& name = jackOf(picture, spot)->name;
    return name.isEmpty() ? placeText(picture, spot) : name;
}

QStringList signalLines(const Checked& checked, const BayJack& jack)
{
    const Analysis& analysis = checked.analysis();
    const QList<PortRef> sources = sourcesAt(analysis, jack.port);
    if (sources.isEmpty())
        return {BayText::tr("Nothing is to be had here.")};
    QStringList lines;
    for (const PortRef& source : sources.first(std::min(mostSources, sources.size()))) {
        const QString name = portText(checked.show(), source);
        const std::optional<double> sent = sentDbu(analysis, source);
        lines << (sent ? BayText::tr("Here: %1 at %2.").arg(name, dbuText(*sent)) : BayText::tr("Here: %1.").arg(name));
    }
    if (sources.size() > mostSources)
        lines << BayText::tr("And %n more.", nullptr, int(sources.size() - mostSources));
    return lines;
}

QString behindLine(const Checked& checked, const BayJack& jack)
{
    const PortRef behind = otherEnd(checked.show(), jack.rear);
    if (!behind)
        return BayText::tr("Nothing is plugged in behind it.");
    const QString name = portText(checked.show(), behind);
    const Island* island = checked.analysis().island(behind);
    const Arrival* arrival = checked.analysis().arrival(behind);
    if (!island || !arrival || signalsOf(*island, {arrival}).isEmpty())
        return BayText::tr("Behind it: %1.").arg(name);
    return BayText::tr("Behind it: %1, where %2 arrive.").arg(name, dbuText(takenDbu(*island, *arrival, arrival->legs.front())));
}

/// A jack by its place in its bay, other gear by its socket.
QString farText(const Show& show, const BayPicture& picture, const PortRef& port)
{
    const std::optional<BaySpot> spot = spotOf(picture, port);
    return spot ? jackText(picture, *spot) : portText(show, port);
}

QString normalLine(const BayColumn& column)
{
    switch (column.normal) {
    case Normal::None:
        return BayText::tr("No normal: the two jacks of the pair are apart.");
    case Normal::Isolated:
        return BayText::tr("Isolated: the two jacks are apart, and their sleeves touch no other jack.");
    case Normal::Half:
        return BayText::tr("Half-normal: a plug in the lower jack breaks it, the upper one only taps.");
    case Normal::Full:
        return BayText::tr("Full normal: a plug in either jack breaks it.");
    case Normal::Parallel:
        return BayText::tr("Parallel: both jacks are one wire, whatever is plugged.");
    }
    Q_UNREACHABLE();
}

QString spokenNormal(const BayColumn& column, const QString& partner)
{
    if (column.state != NormalState::Whole)
        return BayText::tr("normal to %1 broken").arg(partner);
    const QString texts[] {BayText::tr("not joined to %1"), BayText::tr("half normalled to %1"),
        BayText::tr("full normalled to %1"), BayText::tr("parallel with %1"), BayText::tr("isolated from %1")};
    return texts[int(column.normal)].arg(partner);
}

/// What hangs on the normal of a column no longer, in sentences.
QStringList lostLines(const BayPicture& picture, BaySpot spot)
{
    const BayColumn& column = columnOf(picture, spot);
    const BaySpot upper {spot.front, spot.column, true}, lower {spot.front, spot.column, false};
    QStringList lines {BayText::tr("%1 no longer reaches %2.").arg(nameIn(picture, upper), nameIn(picture, lower))};
    if (column.normal == Normal::Half)
        lines << BayText::tr("%1 can still be had at %2: the upper jack only taps.")
                     .arg(nameIn(picture, upper), placeText(picture, upper));
    return lines;
}

} // namespace

QString jackText(const BayPicture& picture, const BaySpot& spot)
{
    const QString& name = jackOf(picture, spot)->name;
    return name.isEmpty() ? placeText(picture, spot)
                          : BayText::tr("%1, %2", "place of a jack, its name").arg(placeText(picture, spot), name);
}

QString spokenJack(const Checked& checked, const BayPicture& picture, const BaySpot& spot)
{
    const BayColumn& column = columnOf(picture, spot);
    const BayJack& jack = *jackOf(picture, spot);
    QStringList words {jackText(picture, spot)};
    if (column.lower)
        words << spokenNormal(column, placeText(picture, {spot.front, spot.column, !spot.upper}));
    if (const PortRef cord = otherEnd(checked.show(), jack.port))
        words << BayText::tr("cord to %1").arg(farText(checked.show(), picture, cord));
    const std::optional<PortRef> source = sourceAt(checked.analysis(), jack.port);
    words << (source ? BayText::tr("carries %1").arg(portText(checked.show(), *source)) : BayText::tr("carries nothing"));
    return words.join(u", "_s);
}

BayNote jackNote(const Checked& checked, const BayPicture& picture, const BaySpot& spot)
{
    const BayColumn& column = columnOf(picture, spot);
    const BayJack& jack = *jackOf(picture, spot);
    BayNote note;
    note.title = jackText(picture, spot);
    if (column.state == NormalState::Broken) {
        note.title = BayText::tr("%1: the normal is broken").arg(note.title);
        note.verdict = Severity::Warning;
        note.isVerdict = true;
        note.lines << lostLines(picture, spot);
    }
    note.side = sideOf(checked, picture, spot);
    note.lines << signalLines(checked, jack) << behindLine(checked, jack);
    if (const PortRef cord = otherEnd(checked.show(), jack.port))
        note.lines << BayText::tr("In front: a cord to %1.").arg(farText(checked.show(), picture, cord));
    if (column.lower && column.state == NormalState::Whole)
        note.lines << normalLine(column);
    return note;
}

BayNote plugNote(const BayPicture& now, const Checked& after, CableId cord, const BaySpot& from, const BaySpot& to)
{
    BayNote note;
    const BayPicture then = bayPicture(after);
    note.title = BayText::tr("%1 → %2").arg(nameIn(now, from), nameIn(now, to));
    note.isVerdict = true;
    for (const BaySpot& spot : {from, to}) {
        const BayColumn& column = columnOf(then, spot);
        if (columnOf(now, spot).state != NormalState::Whole || column.state == NormalState::Whole)
            continue;
        if (column.state == NormalState::Broken) {
            note.verdict = Severity::Warning;
            note.lines << BayText::tr("The normal is broken:") << lostLines(then, spot);
        } else {
            note.lines << BayText::tr("The normal opens; nothing hangs on it.");
        }
    }
    const QList<Finding> findings = after.findings(cord);
    if (const std::optional<Severity> severity = worst(findings)) {
        note.verdict = std::max(*severity, note.verdict.value_or(*severity));
        note.lines << words(findings.first(), after.show()).hear;
    }
    if (note.lines.isEmpty())
        note.lines << BayText::tr("Breaks no normal.");
    return note;
}
