// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/bay_strips.h"

#include "draw/short_name.h"
#include "report/report_tr.h"
#include "report/strip_colours.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace {

constexpr double usualHeight = 10, ttHeight = 6.35; // millimetres of a strip
constexpr double checkBars = 12; // what the bar across takes of the page
constexpr double headingHeight = 7, stripGap = 4.4, bayGap = 3;
constexpr double labelRoom = 31, tailRoom = 14; // left of a strip: whose it is; right of it: glue tab and register mark
constexpr double endless = 1e6; // millimetres
constexpr double namePad = 0.5; // left and right of a name
constexpr double tailTicks = 2.6;
constexpr double listGap = 2;
constexpr Type listedType {8, QFont::Medium, ShortenedList::row * 72 / 25.4 / 8};
constexpr int mostTilt = 40; // degrees

double stripHeight(JackKind kind)
{
    return kind == JackKind::Tt ? ttHeight : usualHeight;
}

QList<Type> nameTypes(double height)
{
    const Type large {8, QFont::Bold}, small {5.6, QFont::Bold};
    if (height < usualHeight)
        return {small, small.narrow(), small.scaled(0.9).narrow()};
    return {large, large.narrow(), large.scaled(0.9).narrow(), large.scaled(0.8).narrow()};
}

void fitName(StripJack& jack, double pitch, double height, Typesetter& types)
{
    const QList<Type> steps = nameTypes(height);
    const double room = pitch - 2 * namePad;
    const auto fits = [&](const QString& text) { return types.width(text, steps.last()) <= room; };
    jack.printed = fits(jack.name) ? jack.name : shortName(jack.name, fits);
    jack.type = types.fitting(jack.printed, steps, room);
    if (jack.isShortened())
        jack.inFull = types.set(jack.name, listedType, ShortenedList::width - ShortenedList::shortWidth - listGap);
}

StripJack stripJack(const BayFront& front, int column, bool upper, SourceColours& colours)
{
    const BayColumn& pair = front.columns[size_t(column)];
    const BayJack& jack = upper ? pair.upper : *pair.lower;
    StripJack made;
    made.number = jack.number;
    made.place = Report::tr("%1 %2", "name of a patch bay, number of a jack").arg(front.name).arg(jack.number);
    made.name = jack.name;
    made.normal = pair.normal;
    made.colour = colours.of(jack.port);
    made.column = column;
    made.opensSection = pair.section.has_value() && column > 0;
    return made;
}

/// The strips of one front, in pieces of equal length that are at most so wide.
QList<BayStrip> stripsOf(const BayFront& front, int index, double mostWidth, SourceColours& colours, Typesetter& types)
{
    const double pitch = front.pitchUm / 1000.0;
    const int count = int(front.columns.size());
    const int most = std::max(1, int(mostWidth / pitch));
    const int pieces = (count + most - 1) / most, columns = (count + pieces - 1) / pieces;
    const bool paired = front.columns.front().lower.has_value();
    QList<BayStrip> strips;
    for (const bool upper : {true, false}) {
        for (int first = 0; first < count && (upper || paired); first += columns) {
            BayStrip strip;
            strip.upper = upper;
            strip.paired = paired;
            strip.front = index;
            strip.pitch = pitch;
            strip.height = stripHeight(front.kind);
            strip.toBeGlued = first + columns < count;
            for (int column = first; column < std::min(count, first + columns); ++column) {
                strip.jacks << stripJack(front, column, upper, colours);
                fitName(strip.jacks.last(), pitch, strip.height, types);
            }
            strips << strip;
        }
    }
    return strips;
}

QString normalText(Normal normal)
{
    const QString texts[] {Report::tr("open"), Report::tr("half normalled"), Report::tr("full normalled"),
        Report::tr("parallel"), Report::tr("isolated")};
    return texts[int(normal)];
}

/// "half normalled 1–22, open 23–24".
QString normalsText(const BayFront& front)
{
    QStringList runs;
    const int count = int(front.columns.size());
    for (int first = 0; first < count;) {
        const Normal normal = front.columns[size_t(first)].normal;
        int end = first + 1;
        while (end < count && front.columns[size_t(end)].normal == normal)
            ++end;
        runs << (end == first + 1 ? Report::tr("%1 %2", "a normal, number of a jack").arg(normalText(normal)).arg(end)
                                  : Report::tr("%1 %2–%3", "a normal, first and last jack")
                                        .arg(normalText(normal)).arg(first + 1).arg(end));
        first = end;
    }
    return runs.join(u", "_s);
}

QString headingOf(const BayFront& front)
{
    const QLocale locale;
    const QString pitch = locale.toString(front.pitchUm / 1000.0, 'f', 2);
    const QString cell = locale.toString(stripHeight(front.kind), 'g', 4);
    const QString sizes = front.pitchStated ? Report::tr("pitch %1 mm, cell %2 mm").arg(pitch, cell)
                                            : Report::tr("pitch %1 mm (usual: measure yours), cell %2 mm").arg(pitch, cell);
    QStringList parts {front.name, front.what, sizes};
    if (!front.columns.empty() && front.columns.front().lower)
        parts << normalsText(front);
    return parts.join(u" · "_s);
}

/// Puts strips under each other and turns the page where the next, with the list of what was shortened, has no room.
class StripFlow {
public:
    StripFlow(BayStripsSheet& sheet)
        : m_sheet(sheet)
        , m_top(sheet.top + checkBars)
    {
    }

    /// A bay that fits on a page of its own is not torn apart.
    void add(const QList<BayStrip>& strips, double left)
    {
        if (!m_sheet.pages.isEmpty() && !hasRoom(m_sheet.pages.last(), strips, m_y))
            newPage();
        for (const BayStrip& strip : strips) {
            if (m_sheet.pages.isEmpty() || !hasRoom(m_sheet.pages.last(), {strip}, m_y))
                newPage();
            put(strip, left);
        }
        m_y += bayGap;
    }

private:
    bool hasRoom(StripsPage page, const QList<BayStrip>& strips, double y) const
    {
        page.strips << strips;
        if (page.tilt > 0)
            return false;
        const double needed = headingHeight + double(strips.size()) * (strips.first().height + stripGap);
        return y + needed + ShortenedList::height(page.shortened(), page.normals().size()) <= m_sheet.paper.textBottom();
    }

    void newPage()
    {
        m_sheet.pages << StripsPage {};
        m_y = m_top;
    }

    void put(BayStrip strip, double left)
    {
        StripsPage& page = m_sheet.pages.last();
        if (page.strips.isEmpty() || page.strips.last().front != strip.front) {
            page.headed << int(page.strips.size());
            m_y += headingHeight;
        }
        strip.place = {left, m_y, strip.width(), strip.height};
        m_y += strip.height + stripGap;
        page.strips << strip;
    }

    BayStripsSheet& m_sheet;
    double m_top, m_y = 0;
};

/// The least turn at which a box of that size lies in the area, in degrees; nothing where it lies in none.
std::optional<double> tiltFor(const QSizeF& box, const QSizeF& area)
{
    for (double tilt = 0; tilt < mostTilt; tilt += 0.25) {
        const double turn = tilt * std::numbers::pi / 180, c = std::cos(turn), s = std::sin(turn);
        if (box.width() * c + box.height() * s <= area.width() && box.width() * s + box.height() * c <= area.height())
            return tilt;
    }
    return {};
}

/// A whole bay on a page of its own, turned as little as need be; false where it cannot be.
bool addWhole(BayStripsSheet& sheet, QList<BayStrip> strips)
{
    const Paper& paper = sheet.paper;
    const double step = strips.first().height + stripGap;
    const QSizeF box(strips.first().width(), double(strips.size()) * step + 2 * tailTicks - stripGap);
    const QRectF area(Paper::left, sheet.top, paper.textWidth(), paper.textBottom() - sheet.top);
    const std::optional<double> tilt = tiltFor(box, area.size());
    if (!tilt || *tilt == 0)
        return false;
    StripsPage page;
    page.tilt = *tilt;
    page.pivot = area.center();
    QRectF place(QPointF(), QSizeF(box.width(), strips.first().height));
    place.moveTopLeft(page.pivot - QPointF(box.width() / 2, box.height() / 2 - tailTicks));
    for (BayStrip& strip : strips) {
        strip.place = place;
        place.translate(0, step);
    }
    page.strips = strips;
    sheet.pages << page;
    return true;
}

} // namespace

QList<StripJack> StripsPage::shortened() const
{
    QList<StripJack> found;
    for (const BayStrip& strip : strips)
        std::ranges::copy_if(strip.jacks, std::back_inserter(found), &StripJack::isShortened);
    return found;
}

QList<Normal> StripsPage::normals() const
{
    QList<Normal> used;
    for (const BayStrip& strip : strips) {
        for (const StripJack& jack : strip.jacks) {
            if (strip.paired && !used.contains(jack.normal))
                used << jack.normal;
        }
    }
    std::ranges::sort(used);
    return used;
}

qsizetype ShortenedList::rows(const QList<StripJack>& names)
{
    const auto fits = [&names](qsizetype rows) {
        qsizetype column = 0, used = 0;
        for (const StripJack& jack : names) {
            const qsizetype lines = jack.inFull.lines.size();
            column += used + lines > rows;
            used = used + lines > rows ? lines : used + lines;
        }
        return column < columns;
    };
    qsizetype most = 0, all = 0;
    for (const StripJack& jack : names) {
        most = std::max(most, jack.inFull.lines.size());
        all += jack.inFull.lines.size();
    }
    qsizetype least = std::max(most, all / columns);
    while (!fits(least))
        ++least;
    return least;
}

double ShortenedList::height(const QList<StripJack>& names, qsizetype signs)
{
    return head + double(std::max(rows(names), signs)) * row;
}

BayStripsSheet layOutBayStrips(const Show& show, const QList<Finding>& findings, const Paper& paper, bool whole,
    const SheetOptions& options, Typesetter& types)
{
    const PatchList list = patchList(show, findings);
    const Checked checked = check(show);
    const BayPicture picture = bayPicture(checked);
    SourceColours colours(checked, list);
    BayStripsSheet sheet;
    sheet.paper = paper;
    sheet.frame = showFrame(list, options, u"B"_s, Report::tr("Patch-bay strips"));
    sheet.top = contentTop(sheet.frame, paper, types) + 1.5;
    StripFlow flow(sheet);
    const double room = paper.textWidth() - labelRoom - tailRoom;
    for (int index = 0; index < int(picture.fronts.size()); ++index) {
        const BayFront& front = picture.fronts[size_t(index)];
        sheet.headings << headingOf(front);
        const QList<BayStrip> pieces = stripsOf(front, index, room, colours, types);
        const bool isSplit = pieces.first().toBeGlued;
        if (!whole || !isSplit || !addWhole(sheet, stripsOf(front, index, endless, colours, types)))
            flow.add(pieces, Paper::left + labelRoom);
    }
    sheet.colours = colours.used();
    if (sheet.pages.isEmpty())
        sheet.pages << StripsPage {};
    return sheet;
}
