// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/changeover_strips.h"

#include "report/paper.h"
#include "report/report_tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Millimetres. What is read at arm's length with a torch is larger than on other sheets.
constexpr double rowHeight = 9.4, headHeight = 10.5, gapBefore = 4.5, tick = 5.8;
constexpr double signX = 6.6, signRadius = 2.5, textX = 15, tickRoom = 11, plateWidth = 11.4, plateHeight = 5.4;
constexpr double textAir = 1.6;
constexpr Type moveType {12.5, QFont::Bold, 1.15};

/// The signs of what is done, as on the sheet of a revision.
enum class Sign { Out, In, Along, Set };

Sign signOf(MoveKind kind)
{
    switch (kind) {
    case MoveKind::Pull:
    case MoveKind::TakeOff:
    case MoveKind::PhantomOff:
        return Sign::Out;
    case MoveKind::Plug:
    case MoveKind::BringOn:
    case MoveKind::PhantomOn:
        return Sign::In;
    case MoveKind::Shift:
    case MoveKind::Replug:
        return Sign::Along;
    case MoveKind::Switch:
    case MoveKind::Desk:
        break;
    }
    return Sign::Set;
}

/// A disc for what goes and comes with plugs, a square for gear.
void drawSign(Pencil& pencil, Sign sign, bool gear, QPointF c)
{
    constexpr double arm = 1.5, pen = 0.75;
    const QColor paper(Ink::white);
    if (gear)
        pencil.plate({c.x() - signRadius, c.y() - signRadius, 2 * signRadius, 2 * signRadius}, 0.6, QColor(Ink::black));
    else
        pencil.disc(c, signRadius, QColor(Ink::black));
    if (sign == Sign::Set) {
        pencil.disc(c, 0.9, paper);
        return;
    }
    pencil.line({c.x() - arm, c.y()}, {c.x() + arm, c.y()}, pen, paper);
    if (sign == Sign::In)
        pencil.line({c.x(), c.y() - arm}, {c.x(), c.y() + arm}, pen, paper);
    if (sign != Sign::Along)
        return;
    for (const double way : {-1.0, 1.0})
        pencil.line({c.x() + arm, c.y()}, {c.x() + 0.4, c.y() + way * 1.1}, pen, paper);
}

void drawPhantomPlate(Pencil& pencil, QPointF middle, bool on)
{
    const QRectF plate(middle.x() - plateWidth / 2, middle.y() - plateHeight / 2, plateWidth, plateHeight);
    pencil.plate(plate, 0.8, QColor(on ? Ink::black : Ink::white), on ? 0 : 0.6);
    const QColor ink(on ? Ink::white : Ink::black);
    pencil.text(u"48\u00a0V"_s, middle.x(), middle.y(), TypeStep::loud, Side::Centre, ink);
}

void drawTick(Pencil& pencil, const QRectF& place)
{
    pencil.plate({place.right() - tick - 2, place.center().y() - tick / 2, tick, tick}, 0.4, QColor(Ink::white), 0.5);
}

bool isAboutGear(MoveKind kind)
{
    return kind == MoveKind::TakeOff || kind == MoveKind::BringOn || kind == MoveKind::Shift;
}

void drawMove(Pencil& pencil, const QRectF& place, MoveKind kind)
{
    const double y = place.center().y();
    if (kind == MoveKind::PhantomOff || kind == MoveKind::PhantomOn)
        drawPhantomPlate(pencil, {place.left() + signX, y}, kind == MoveKind::PhantomOn);
    else
        drawSign(pencil, signOf(kind), isAboutGear(kind), {place.left() + signX, y});
    drawTick(pencil, place);
}

} // namespace

ChangeoverStrips::ChangeoverStrips(
    const Show& after, const Changeover& plan, const ChangeoverWords& words, double width, Typesetter& types)
    : m_after(after)
    , m_plan(plan)
    , m_words(words)
    , m_width(width)
    , m_types(types)
{
}

Strip ChangeoverStrips::row(const QString& text, const std::function<void(Pencil&, const QRectF&)>& marks) const
{
    const double room = m_width - textX - tickRoom;
    Strip strip;
    strip.cells << StripCell {textX, room, {m_types.set(text, moveType, room)}};
    strip.height = neededHeight(strip.cells, rowHeight, textAir);
    strip.marks = marks;
    strip.rule = RuleWidth::row;
    return strip;
}

Strip ChangeoverStrips::move(const CrewMove& move) const
{
    return row(
        m_words.move(move), [kind = move.kind](Pencil& pencil, const QRectF& place) { drawMove(pencil, place, kind); });
}

Strip ChangeoverStrips::line(const PatchLine& line) const
{
    const PortRef socket = lineSocket(m_after, line);
    const bool powered = canPhantom(m_after, socket) && phantomOn(m_after, socket);
    return row(m_words.line(line), [powered](Pencil& pencil, const QRectF& place) {
        if (powered)
            drawPhantomPlate(pencil, {place.left() + signX, place.center().y()}, true);
        drawTick(pencil, place);
    });
}

void ChangeoverStrips::add(QList<Strip>& all, const QList<Strip>& rows, int section) const
{
    for (qsizetype i = 0; i < rows.size(); ++i) {
        Strip strip = rows[i];
        strip.section = section;
        strip.shaded = i % 2 == 1;
        if (i + 1 == rows.size())
            strip.rule = RuleWidth::group;
        all << strip;
    }
}

QList<Strip> ChangeoverStrips::strips() const
{
    QList<Strip> all;
    int section = 0;
    for (const CrewStop& stop : m_plan.stops) {
        QList<Strip> rows;
        for (const CrewMove& move : stop.moves)
            rows << this->move(move);
        add(all, rows, section++);
    }
    QList<Strip> lines;
    for (const PatchLine& line : m_plan.lineCheck)
        lines << this->line(line);
    add(all, lines, section);
    bindLoneRows(all);
    return all;
}

/// Where it is, and a line with room for the name of who does it.
FlowSection ChangeoverStrips::head(const QString& title, const QString& who) const
{
    FlowSection section;
    section.headHeight = headHeight;
    section.gapBefore = gapBefore;
    section.drawHead = [title, who](Pencil& pencil, const QRectF& place) {
        constexpr double nameLine = 42;
        const double y = place.bottom() - 4.6, from = place.right() - nameLine;
        const QList<Type> types {TypeStep::sheet, TypeStep::sheet.narrow(), TypeStep::heading.narrow()};
        pencil.text(title, place.left(), y, pencil.types().fitting(title, types, place.width() - nameLine - 12));
        pencil.text(Report::tr("Who"), from - 1.5, y + 0.6, TypeStep::label, Side::Right);
        pencil.line({from, y + 2.4}, {place.right(), y + 2.4}, RuleWidth::footer);
        pencil.text(
            who, from + 1, y, pencil.types().fitting(who, {TypeStep::heading, TypeStep::heading.narrow()}, nameLine));
        pencil.line(place.bottomLeft(), place.bottomRight(), RuleWidth::group);
    };
    return section;
}

QList<FlowSection> ChangeoverStrips::sections(const QStringList& names) const
{
    QList<FlowSection> all;
    for (const CrewStop& stop : m_plan.stops) {
        const int number = int(all.size());
        all << head(Report::tr("%1  %2").arg(number + 1).arg(m_words.heading(stop)), names.value(number));
    }
    all << head(Report::tr("Line check: only what changed"), {});
    return all;
}
