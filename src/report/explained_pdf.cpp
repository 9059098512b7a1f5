// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/explained_pdf.h"

#include "check/cable_name.h"
#include "draw/arrival_picture.h"
#include "report/pdf_pages.h"
#include "report/report_tr.h"
#include "report/verdict_marks.h"
#include "show/cable_way.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 3;
constexpr double gutter = 8, badge = 5, air = 2.5; // millimetres
constexpr double pxMm = 0.235; // what a px of the picture is on paper
constexpr qsizetype mostInFull = 2; // findings told whole; the rest keep their first sentence

/// A lead and what is open about it, worst first.
struct Entry {
    CableId cable;
    QList<Finding> findings;
};

/// Gathers the findings by lead, worst lead first.
QList<Entry> entries(const QList<Finding>& findings)
{
    QList<Entry> found;
    for (const Finding& finding : findings) {
        const CableId cable = cableOf(finding);
        if (!cable || finding.accepted || finding.severity < Severity::Warning)
            continue;
        const auto entry = std::ranges::find(found, cable, &Entry::cable);
        if (entry == found.end())
            found << Entry {cable, {finding}};
        else if (std::ranges::none_of(
                     entry->findings, [&finding](const Finding& other) { return other.rule == finding.rule; }))
            entry->findings << finding;
    }
    return found;
}

/// Draws one lead into its column.
class Column {
public:
    Column(PdfPage& page, Typesetter& types, const QRectF& box)
        : m_page(page)
        , m_types(types)
        , m_box(box)
        , m_y(box.top())
    {
    }

    void draw(const Show& show, const Analysis& analysis, const Entry& entry)
    {
        const Cable& cable = *show.cables.find(entry.cable);
        const CableWay way = wayOf(show, cable);
        text(cableName(show, cable), TypeStep::finding);
        text(wayText(show, way.from, way.to), TypeStep::note);
        text(leadText(show, cable), TypeStep::note);
        m_y += air;
        for (qsizetype i = 0; i < entry.findings.size(); ++i)
            tell(entry.findings[i], words(entry.findings[i], show), i < mostInFull);
        picture(arrivalPicture(show, analysis, cable));
    }

private:
    void text(const QString& words, const Type& type, double indent = 0)
    {
        const TextBlock block = m_types.set(words, type, m_box.width() - indent);
        m_page.pencil.block(block, m_box.left() + indent, m_y);
        m_y += block.height();
    }

    void tell(const Finding& finding, const Words& spoken, bool inFull)
    {
        drawSeverityMark(
            m_page.pencil, finding.severity, finding.accepted, QRectF(m_box.left(), m_y - 0.4, badge, badge));
        text(spoken.hear, TypeStep::strong, badge + 2);
        if (inFull) {
            text(spoken.why, TypeStep::note, badge + 2);
            text(spoken.todo, TypeStep::note, badge + 2);
        }
        m_y = m_y + air;
    }

    /// As large as the others, or as the room below the words allows.
    void picture(const ArrivalPicture& arrival)
    {
        const Look look {Theme::Light, 1};
        const double height = arrivalHeight(arrival, look);
        const double scale = std::min(pxMm, (m_box.bottom() - m_y) / height);
        if (scale <= 0)
            return;
        m_page.picture(QRectF(m_box.left(), m_y, m_box.width(), height * scale), scale,
            [&](QPainter& painter, double width) { drawArrival(painter, arrival, {0, 0, width, height}, look); });
    }

    PdfPage& m_page;
    Typesetter& m_types;
    QRectF m_box;
    double m_y;
};

} // namespace

QByteArray explainedPdf(const Show& show, const QList<Finding>& findings, const SheetOptions& options)
{
    Typesetter types;
    const PatchList list = patchList(show, findings);
    const SheetFrame frame = showFrame(list, options, u"W"_s, Report::tr("Findings explained"));
    const Paper paper = landscape(options.paper);
    const QList<Entry> found = entries(findings);
    const Analysis analysis = analyse(show);
    const double top = contentTop(frame, paper, types) + air;
    const double width = (paper.textWidth() - (columns - 1) * gutter) / columns;
    const qsizetype pages = std::max<qsizetype>(1, (found.size() + columns - 1) / columns);
    const QString subtitle = found.isEmpty()
        ? Report::tr("nothing above a note")
        : Report::tr("%n lead(s) with something to mend", nullptr, static_cast<int>(found.size()));
    return pdfOf({fileTitle(list, frame), creator(frame), paper, pages}, types, [&](PdfPage& page, qsizetype index) {
        drawSheetFrame(page.pencil, frame, {subtitle, int(index) + 1, int(pages)}, paper);
        for (qsizetype i = index * columns; i < std::min<qsizetype>(found.size(), (index + 1) * columns); ++i) {
            const double left = Paper::left + double(i % columns) * (width + gutter);
            if (i % columns > 0)
                page.pencil.line({left - gutter / 2, top}, {left - gutter / 2, paper.textBottom() - air}, RuleWidth::row);
            Column(page, types, QRectF(left, top, width, paper.textBottom() - air - top)).draw(show, analysis, found[i]);
        }
    });
}
