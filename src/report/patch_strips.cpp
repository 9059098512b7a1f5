// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/patch_strips.h"

#include "report/path_drawing.h"
#include "report/report_tr.h"
#include "report/status_mark.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double tagWidth = 14.5, tagHeight = 5.9, deskWidth = 13.2;
constexpr double mixTagWidth = 23.5;
constexpr qsizetype mostTagLetters = 60;
constexpr double rowAir = 0.5, pathAir = 1.1;
constexpr double headRise = 2.6; ///< middle of the column heads above their rule
constexpr double mixHeadHeight = 9.6;

SheetColumn after(const SheetColumn& column, double width)
{
    return {column.x + column.width, width};
}

/// A white plate with the name of a socket; longer names are set narrower, then smaller, as on labels.
void drawTag(Pencil& pencil, const QString& tag, const QRectF& plate)
{
    const Type loud = TypeStep::loud;
    const QList<Type> types {loud, loud.narrow(), loud.scaled(0.8).narrow(), loud.scaled(0.6).narrow()};
    const double room = plate.width() - 1.6;
    const Type type = pencil.types().fitting(tag, types, room);
    QString text = tag.left(mostTagLetters);
    while (!text.isEmpty() && pencil.types().width(text, type) > room)
        text = text.chopped(text.endsWith(u'…') ? 2 : 1) + u'…';
    pencil.plate(plate, 1, QColor(Ink::white), 0.5);
    pencil.text(text, plate.center().x(), plate.center().y(), type, Side::Centre);
}

void drawPhantom(Pencil& pencil, const SheetColumn& column, const QRectF& place, bool on)
{
    const double y = place.center().y();
    if (!on) {
        pencil.text(u"–"_s, place.left() + column.left(), y, TypeStep::cell);
        return;
    }
    const QRectF plate(place.left() + column.x + 0.9, y - 2.4, 10.2, 4.8);
    pencil.plate(plate, 0.7, QColor(Ink::black));
    pencil.text(u"48\u00a0V"_s, plate.center().x(), y, TypeStep::plate, Side::Centre, QColor(Ink::white));
}

void drawHeads(Pencil& pencil, const QRectF& place, const QList<std::pair<SheetColumn, QString>>& heads)
{
    for (const auto& [column, text] : heads)
        pencil.text(text, place.left() + column.left(), place.bottom() - headRise, TypeStep::columnHead);
    pencil.line(place.bottomLeft(), place.bottomRight(), RuleWidth::head);
}

void drawNumber(Pencil& pencil, int number, double right, double y)
{
    const QString text = QString::number(number);
    const QList<Type> types {TypeStep::number, TypeStep::number.scaled(0.8), TypeStep::number.scaled(0.6),
        TypeStep::number.scaled(0.4).narrow()};
    const Type type = pencil.types().fitting(text, types, 10.5);
    pencil.text(text, right, y, type, Side::Right);
}

void drawMixNumber(Pencil& pencil, int number, double right, double y)
{
    const QString text = QString::number(number);
    const double width = std::max(7.6, pencil.types().width(text, TypeStep::mix) + 3);
    const QRectF ring(right - width, y - 2.6, width, 5.2);
    pencil.plate(ring, 2.6, QColor(Ink::white), 0.5);
    pencil.text(text, ring.center().x(), y, TypeStep::mix, Side::Centre);
}

/// The plate of the box with the way on to the desk.
void drawTagAndDesk(Pencil& pencil, const PatchRow& row, double right, double y)
{
    const QRectF plate(right - deskWidth - tagWidth, y - tagHeight / 2, tagWidth, tagHeight);
    drawTag(pencil, row.boxTag, plate);
    if (row.deskSocket.isEmpty())
        return;
    const QList<Type> types {
        TypeStep::mic, TypeStep::mic.narrow(), TypeStep::mic.narrow().scaled(0.8), TypeStep::mic.narrow().scaled(0.6)};
    const Type type = pencil.types().fitting(row.deskSocket, types, deskWidth - 3.6);
    const double textLeft = right - pencil.types().width(row.deskSocket, type);
    for (const double offset : {-0.55, 0.55})
        pencil.line({plate.right(), y + offset}, {textLeft - 0.9, y + offset}, 0.3);
    pencil.text(row.deskSocket, right, y, type, Side::Right);
}

/// Everything of an input's row that is no text in a column.
void drawInput(Pencil& pencil, const QRectF& place, const PatchRow& row, const PathDrawing& path, const PatchColumns& c)
{
    const double middle = place.center().y();
    drawNumber(pencil, row.number, place.left() + c.channel.right(), middle);
    const double top = middle - path.height() / 2;
    drawPath(pencil, path, {place.left() + c.path.left(), top});
    if (path.lines.isEmpty()) {
        const QString text = row.boxTag.isEmpty() ? Report::tr("no socket yet") : Report::tr("nothing plugged in");
        pencil.text(text, place.left() + c.path.left(), middle, TypeStep::cell);
    }
    const double y = path.lines.isEmpty() ? middle : top + path.lastLine();
    if (!row.boxTag.isEmpty())
        drawTagAndDesk(pencil, row, place.left() + c.path.right(), y);
    drawPhantom(pencil, c.phantom, place, row.phantom);
}

void drawMix(Pencil& pencil, const QRectF& place, const MixRow& row, const PathDrawing& path, const PatchColumns& c)
{
    const double middle = place.center().y();
    drawMixNumber(pencil, row.number, place.left() + c.channel.right(), middle);
    const QRectF tag(place.left() + c.path.left(), middle - tagHeight / 2, mixTagWidth, tagHeight);
    if (!row.outputTag.isEmpty())
        drawTag(pencil, row.outputTag, tag);
    if (path.lines.isEmpty())
        pencil.text(Report::tr("nothing plugged in"), tag.right() + 2, middle, TypeStep::cell);
    else
        drawPath(pencil, path, {tag.right() + 1, middle - path.height() / 2});
}

} // namespace

PatchColumns patchColumns(PaperSize size)
{
    const bool a4 = size == PaperSize::A4;
    PatchColumns c;
    c.group = {0, 6};
    c.channel = after(c.group, 14);
    c.source = after(c.channel, a4 ? 39 : 35);
    c.mic = after(c.source, a4 ? 27 : 23);
    c.path = after(c.mic, a4 ? 102 : 97);
    c.stand = after(c.path, a4 ? 21.6 : 20.5);
    c.phantom = after(c.stand, a4 ? 12.5 : 12.4);
    c.notes = after(c.phantom, landscape(size).textWidth() - c.phantom.x - c.phantom.width - 14.9);
    c.status = after(c.notes, 14.9);
    return c;
}

PatchStrips::PatchStrips(PaperSize size, bool feet, double leastHeight, Typesetter& types)
    : m_columns(patchColumns(size))
    , m_feet(feet)
    , m_leastHeight(leastHeight)
    , m_types(types)
{
}

StripCell PatchStrips::cell(const SheetColumn& column, const QList<TextBlock>& blocks) const
{
    return {column.left(), column.inner(), blocks};
}

void PatchStrips::addStatus(Strip& strip, const QList<FindingMark>& marks, double& least) const
{
    const StatusMark status = layOutStatus(marks, m_columns.status.inner(), m_types);
    least = std::max(least, status.height() + 2 * rowAir);
    strip.marks = [draw = strip.marks, status, column = m_columns.status](Pencil& pencil, const QRectF& place) {
        draw(pencil, place);
        drawStatus(pencil, status, {place.left() + column.centre(), place.center().y()});
    };
}

Strip PatchStrips::input(const PatchRow& row) const
{
    const PatchColumns& c = m_columns;
    const auto set = [this](const SheetColumn& column, const QString& text, const Type& type) {
        return m_types.set(text, type, column.inner());
    };
    Strip strip;
    strip.cells << cell(
        c.source, {set(c.source, row.source, TypeStep::source), set(c.source, row.player, TypeStep::player)});
    strip.cells << cell(c.mic, {set(c.mic, row.mic, TypeStep::mic), set(c.mic, row.micModel, TypeStep::player)});
    strip.cells << cell(c.stand, {set(c.stand, row.stand.isEmpty() ? u"–"_s : row.stand, TypeStep::cell)});
    strip.cells << cell(c.notes, {set(c.notes, row.note, TypeStep::note)});
    const PathDrawing path = layOutPath(row.path, c.path.inner() - tagWidth - deskWidth - 0.4, m_feet, m_types);
    strip.marks
        = [row = &row, path, c](Pencil& pencil, const QRectF& place) { drawInput(pencil, place, *row, path, c); };
    double least = std::max(m_leastHeight, path.height() + 2 * pathAir);
    addStatus(strip, row.marks, least);
    strip.height = neededHeight(strip.cells, least, rowAir);
    strip.shadeFrom = c.group.width;
    strip.rule = RuleWidth::row;
    return strip;
}

QList<Strip> PatchStrips::inputs(const QList<PatchRow>& rows, int section) const
{
    QList<Strip> strips;
    QStringList boxes;
    int group = -1;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const PatchRow& row = rows[i];
        Strip strip = input(row);
        strip.section = section;
        strip.row = static_cast<int>(i);
        strip.shaded = i % 2 == 1;
        if (i == 0 || rows[i - 1].group != row.group)
            ++group;
        strip.group = group;
        if (!boxes.contains(row.boxName))
            boxes << row.boxName;
        strip.box = static_cast<int>(boxes.indexOf(row.boxName));
        const bool inPair = i > 0 && strips.last().pairedWithNext;
        strip.pairedWithNext = row.linked && !inPair && i + 1 < rows.size() && rows[i + 1].number == row.number + 1;
        strip.withNext = strip.pairedWithNext;
        strips << strip;
        if (i > 0 && strips[i - 1].group != group)
            strips[i - 1].rule = RuleWidth::group;
    }
    if (!strips.isEmpty())
        strips.last().rule = RuleWidth::group;
    return strips;
}

Strip PatchStrips::mix(const MixRow& row) const
{
    const PatchColumns& c = m_columns;
    const SheetColumn ends {c.stand.x, c.status.x - c.stand.x};
    const auto set = [this](const SheetColumn& column, const QString& text, const Type& type) {
        return m_types.set(text, type, column.inner());
    };
    Strip strip;
    strip.cells << cell(c.source, {set(c.source, row.name, TypeStep::source)});
    strip.cells << cell(c.mic, {set(c.mic, row.plays, TypeStep::cell)});
    strip.cells << cell(ends, {set(ends, row.endsAt, TypeStep::mic), set(ends, row.note, TypeStep::note)});
    const PathDrawing path = layOutPath(row.path, c.path.inner() - mixTagWidth - 1, m_feet, m_types);
    strip.marks = [row = &row, path, c](Pencil& pencil, const QRectF& place) { drawMix(pencil, place, *row, path, c); };
    double least = std::max(m_leastHeight, path.height() + 2 * pathAir);
    addStatus(strip, row.marks, least);
    strip.height = neededHeight(strip.cells, least, rowAir);
    strip.rule = RuleWidth::row;
    return strip;
}

QList<Strip> PatchStrips::mixes(const QList<MixRow>& rows, int section) const
{
    QList<Strip> strips;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        Strip strip = mix(rows[i]);
        strip.section = section;
        strip.row = static_cast<int>(i);
        strip.shaded = i % 2 == 1;
        strips << strip;
    }
    if (!strips.isEmpty())
        strips.last().rule = RuleWidth::group;
    return strips;
}

FlowSection PatchStrips::inputHead() const
{
    FlowSection section;
    section.headHeight = 3.9;
    section.drawHead = [c = m_columns](Pencil& pencil, const QRectF& place) {
        drawHeads(pencil, place,
            {{c.source, Report::tr("Source")}, {c.mic, Report::tr("Mic or DI")},
                {c.path, Report::tr("Path: source → lead, length, label")}, {c.stand, Report::tr("Stand")},
                {c.phantom, Report::tr("Phantom")}, {c.notes, Report::tr("Notes")}});
        const double y = place.bottom() - headRise;
        pencil.text(Report::tr("Ch"), place.left() + c.channel.right(), y, TypeStep::columnHead, Side::Right);
        pencil.text(Report::tr("→ box → desk"), place.left() + c.path.right(), y, TypeStep::columnHead, Side::Right);
        pencil.text(Report::tr("Status"), place.left() + c.status.centre(), y, TypeStep::columnHead, Side::Centre);
    };
    return section;
}

FlowSection PatchStrips::mixHead() const
{
    FlowSection section;
    section.headHeight = mixHeadHeight;
    section.gapBefore = 5;
    section.drawHead = [c = m_columns](Pencil& pencil, const QRectF& place) {
        pencil.text(Report::tr("Mixes"), place.left(), place.top() + 2.6, TypeStep::heading);
        const SheetColumn ends {c.stand.x, c.status.x - c.stand.x};
        drawHeads(pencil, place,
            {{c.source, Report::tr("For")}, {c.mic, Report::tr("What plays it")},
                {c.path, Report::tr("Path: box → lead, length, label → plug")}, {ends, Report::tr("Ends at")}});
        const double y = place.bottom() - headRise;
        pencil.text(Report::tr("Mix"), place.left() + c.channel.right(), y, TypeStep::columnHead, Side::Right);
        pencil.text(Report::tr("Status"), place.left() + c.status.centre(), y, TypeStep::columnHead, Side::Centre);
    };
    return section;
}
