// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pull_list_pdf.h"

#include "report/flow.h"
#include "report/path_drawing.h"
#include "report/pdf_pages.h"
#include "report/plug_marks.h"
#include "report/report_tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double rowHeight = 8.15, rowAir = 0.8, headHeight = 8.6, sectionGap = 3.2; // millimetres
constexpr double lengthRight = 13.5, leadLeft = 16, nameLeft = 53.5, leadLine = 0.55;
constexpr double shortestLine = 6, longestLine = 19, lineMm = 20'000; ///< a lead of 20 m is drawn longest
constexpr double box = 4.2, boxPitch = 6.6, headRise = 2.6;

/// The columns, in millimetres from the left of the text; the first takes what the paper has more.
struct PullColumns {
    explicit PullColumns(double width)
        : item(width - 113)
        , usedFor(item)
        , need(usedFor + 43)
        , own(need + 17)
        , missing(own + 15)
        , boxes(missing + 17)
    {
    }

    double item; ///< its width
    double usedFor, need, own, missing, boxes; ///< left edges
};

void drawTicks(Pencil& pencil, double left, double y)
{
    for (int i = 0; i < 3; ++i)
        pencil.plate({left + 1.4 + i * boxPitch, y - box / 2, box, box}, 0.2, QColor(Ink::white), 0.4);
}

void drawMissing(Pencil& pencil, const PullRow& row, double middle, double y)
{
    if (row.missing == 0) {
        pencil.text(row.known ? u"–"_s : u"?"_s, middle, y, TypeStep::cell, Side::Centre);
        return;
    }
    const QString text = QString::number(row.missing);
    const double width = std::max(8.0, pencil.types().width(text, TypeStep::mic) + 3);
    pencil.plate({middle - width / 2, y - 2.5, width, 5}, 0.7, QColor(Ink::black));
    pencil.text(text, middle, y, TypeStep::mic, Side::Centre, QColor(Ink::white));
}

/// The longer the lead, the longer its line.
void drawLead(Pencil& pencil, const PullRow& row, double left, double y, bool feet)
{
    const double line = shortestLine + (longestLine - shortestLine) * std::min(1.0, row.lengthMm / lineMm);
    pencil.text(leadLength(row.lengthMm, feet), left + lengthRight, y, TypeStep::source, Side::Right);
    const double from = left + leadLeft + plugWidth(row.from), to = from + line;
    drawPlugMark(pencil, row.from, {left + leadLeft, y}, PlugPointing::Left);
    drawPlugMark(pencil, row.to, {to, y}, PlugPointing::Right);
    pencil.line({from, y}, {to, y}, leadLine);
}

void drawNumbers(Pencil& pencil, const PullRow& row, const PullColumns& columns, const QRectF& place)
{
    const double left = place.left(), y = place.center().y();
    const double needRight = left + columns.need + 9.5;
    pencil.text(QString::number(row.needed), needRight, y, TypeStep::heading, Side::Right);
    if (row.spare > 0)
        pencil.text(u"+"_s + QString::number(row.spare), needRight + 1, y + 0.3, TypeStep::lead);
    pencil.text(row.owned || row.known ? QString::number(row.owned.value_or(0)) : u"?"_s, left + columns.own + 9.5, y, TypeStep::cell, Side::Right);
    drawMissing(pencil, row, left + columns.missing + 8.5, y);
    drawTicks(pencil, left + columns.boxes, y);
}

/// Makes the rows of the sheet.
class PullStrips {
public:
    PullStrips(const Paper& paper, bool feet, Typesetter& types)
        : m_columns(paper.textWidth())
        , m_width(paper.textWidth())
        , m_feet(feet)
        , m_types(types)
    {
    }

    Strip strip(const PullRow& row, StockGroup group, int section, bool shaded) const
    {
        const bool drawn = group == StockGroup::Leads;
        Strip strip;
        strip.section = section;
        strip.shaded = shaded;
        strip.rule = RuleWidth::row;
        addName(strip, row, drawn);
        const double width = m_columns.need - m_columns.usedFor - 2.8;
        strip.cells << StripCell {m_columns.usedFor + 1.4, width, {m_types.set(forText(row), TypeStep::note, width)}};
        strip.height = neededHeight(strip.cells, rowHeight, rowAir);
        strip.marks = [row, drawn, columns = m_columns, feet = m_feet](Pencil& pencil, const QRectF& place) {
            if (drawn)
                drawLead(pencil, row, place.left(), place.center().y(), feet);
            drawNumbers(pencil, row, columns, place);
        };
        return strip;
    }

    FlowSection head(StockGroup group) const
    {
        return {headHeight, sectionGap, false, [group, columns = m_columns](Pencil& pencil, const QRectF& place) {
                    const double left = place.left(), y = place.bottom() - headRise;
                    pencil.text(sectionName(group), left + 1.4, y - 0.4, TypeStep::heading);
                    pencil.text(Report::tr("For"), left + columns.usedFor + 1.4, y, TypeStep::columnHead);
                    pencil.text(Report::tr("Need"), left + columns.need + 9.5, y, TypeStep::columnHead, Side::Right);
                    pencil.text(Report::tr("Own"), left + columns.own + 9.5, y, TypeStep::columnHead, Side::Right);
                    pencil.text(Report::tr("Missing"), left + columns.missing + 8.5, y, TypeStep::columnHead, Side::Centre);
                    const QString words[] = {Report::tr("out"), Report::tr("in"), Report::tr("back")};
                    for (int i = 0; i < 3; ++i)
                        pencil.text(words[i], left + columns.boxes + 1.4 + box / 2 + i * boxPitch, y,
                            TypeStep::columnHead.narrow(), Side::Centre);
                    pencil.line(place.bottomLeft(), place.bottomRight(), RuleWidth::head);
                }};
    }

    /// A line of words across the page.
    Strip words(const QString& text, int section) const
    {
        Strip strip;
        strip.section = section;
        strip.gapBefore = 2;
        strip.cells << StripCell {1.4, m_width - 2.8, {m_types.set(text, TypeStep::note, m_width - 2.8)}};
        strip.height = neededHeight(strip.cells, rowHeight, rowAir);
        return strip;
    }

private:
    QString forText(const PullRow& row) const
    {
        QStringList texts {row.usedFor};
        if (row.byLonger > 0)
            texts << Report::tr("%n as longer ones", nullptr, row.byLonger);
        if (row.beyond)
            texts << Report::tr("to be made");
        texts.removeAll(QString());
        return texts.join(u" · "_s);
    }

    void addName(Strip& strip, const PullRow& row, bool drawn) const
    {
        if (drawn && row.plugsTell)
            return;
        const double left = drawn ? nameLeft : 1.4;
        const double width = m_columns.item - left - 1.4;
        const QString name = drawn || row.lengthMm == 0
            ? row.name
            : Report::tr("%1, %2").arg(row.name, leadLength(row.lengthMm, m_feet));
        strip.cells << StripCell {left, width, {m_types.set(name, drawn ? TypeStep::note : TypeStep::mic, width)}};
    }

    PullColumns m_columns;
    double m_width;
    bool m_feet;
    Typesetter& m_types;
};

QString subtitle(const FlowPage& page, const QList<PullSection>& sections)
{
    QStringList names;
    for (const Placed& placed : page) {
        if (placed.section < sections.size())
            names << sectionName(sections[placed.section].group).toLower();
    }
    names.removeDuplicates();
    return names.join(u", "_s);
}

QString legend(const QList<PullSection>& sections)
{
    const bool unsaid = std::ranges::any_of(sections, [](const PullSection& section) {
        return std::ranges::any_of(section.rows, [](const PullRow& row) { return !row.known; });
    });
    QStringList texts {Report::tr("+ spare: one in five, as far as there are"),
        Report::tr("tick when it leaves the store, is on stage, is back")};
    if (unsaid)
        texts << Report::tr("?: nobody has said how many there are");
    return texts.join(u"  ·  "_s);
}

QList<Strip> stripsOf(const PullStrips& make, const QList<PullSection>& sections)
{
    QList<Strip> strips;
    for (int section = 0; section < sections.size(); ++section) {
        for (qsizetype i = 0; i < sections[section].rows.size(); ++i)
            strips << make.strip(sections[section].rows[i], sections[section].group, section, i % 2 == 1);
        strips.last().rule = RuleWidth::group;
    }
    bindLoneRows(strips);
    if (strips.isEmpty())
        strips << make.words(Report::tr("Nothing to take along yet: the leads and the gear of the show stand here."), 0);
    else
        strips << make.words(legend(sections), strips.constLast().section);
    return strips;
}

} // namespace

QByteArray pullListPdf(const PatchList& list, const QList<PullSection>& sections, const SheetOptions& options)
{
    Typesetter types;
    const Paper paper = upright(options.paper);
    const SheetFrame frame = showFrame(list, options, u"K"_s, Report::tr("Pull list"));
    const PullStrips make(paper, options.feet, types);
    QList<Strip> strips = stripsOf(make, sections);
    QList<FlowSection> heads;
    for (const PullSection& section : sections)
        heads << make.head(section.group);
    if (heads.isEmpty())
        heads << FlowSection {0, 0, false, [](Pencil&, const QRectF&) {}};
    const double top = contentTop(frame, paper, types);
    const QList<FlowPage> pages
        = paginate(strips, heads, {Paper::left, top, paper.textWidth(), paper.textBottom() - top});
    return pdfOf({fileTitle(list, frame), creator(frame), paper, pages.size()}, types, [&](PdfPage& page, qsizetype index) {
        drawSheetFrame(page.pencil, frame, {subtitle(pages[index], sections), int(index) + 1, int(pages.size())}, paper);
        for (const Placed& placed : pages[index]) {
            if (placed.strip < 0)
                heads[placed.section].drawHead(page.pencil, placed.rect);
            else
                drawStrip(page.pencil, strips[placed.strip], placed.rect);
        }
    });
}
