// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/finding_strips.h"

#include "report/report_tr.h"
#include "report/verdict_marks.h"
#include "signal/frequencies.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr double textTop = 1.9;
constexpr double plateHeight = 5, plateGap = 1, platePitch = 6;
constexpr qsizetype mostPlates = 60;

/// A channel's black plate or a mix's ring, from the top left of the column.
struct NumberPlate {
    QRectF rect;
    QString text;
    bool mix = false;
};

QList<NumberPlate> layOutPlates(const FindingRow& row, double width, Typesetter& types)
{
    QList<NumberPlate> plates;
    double x = 0, y = 0;
    const auto add = [&](int number, bool mix) {
        if (plates.size() >= mostPlates)
            return;
        const bool more = plates.size() + 1 == mostPlates;
        const QString text = more ? u"…"_s : QString::number(number);
        const double wide = std::max(6.0, types.width(text, TypeStep::loud) + (mix ? 3.2 : 2.4));
        if (x > 0 && x + wide > width) {
            x = 0;
            y += platePitch;
        }
        plates.append({{x, y, wide, plateHeight}, text, mix});
        x += wide + plateGap;
    };
    for (const int number : row.channels)
        add(number, false);
    for (const int number : row.mixes)
        add(number, true);
    return plates;
}

void drawPlate(Pencil& pencil, const NumberPlate& plate, QPointF offset)
{
    const QRectF rect = plate.rect.translated(offset);
    if (plate.mix)
        pencil.plate(rect.adjusted(0.25, 0.25, -0.25, -0.25), rect.height() / 2, QColor(Ink::white), 0.5);
    else
        pencil.plate(rect, 0.8, QColor(Ink::black));
    pencil.text(plate.text, rect.center().x(), rect.center().y(), TypeStep::loud, Side::Centre,
        QColor(plate.mix ? Ink::black : Ink::white));
}

QString checkedText(const CheckSummary& checked, const QString& made)
{
    QStringList sentences;
    sentences << Report::tr("%1 inputs, %2 outputs, %3 leads, %4 devices.")
                     .arg(checked.inputs)
                     .arg(checked.outputs)
                     .arg(checked.leads)
                     .arg(checked.devices);
    sentences << Report::tr(
        "Every joint of copper solved at %1 frequencies, at direct current with 48 V where it is on, "
        "and with different earths at both ends.")
                     .arg(programmeHertz.size());
    const QString off = checked.rulesOff.isEmpty() ? Report::tr("none off")
                                                   : Report::tr("off: %1").arg(checked.rulesOff.join(u", "_s));
    sentences << Report::tr("%1 rules on, %2.").arg(checked.rulesOn).arg(off);
    return sentences.join(u' ') + u'\n' + made;
}

struct CountPlace {
    Severity severity;
    int count;
    QString name;
};

void drawCounts(Pencil& pencil, const Counts& counts, QPointF topLeft)
{
    constexpr double pitch = 17.5, shape = 7;
    const std::array<CountPlace, 4> places {{{Severity::Danger, counts.danger, Report::tr("danger")},
        {Severity::Error, counts.error, Report::tr("error")},
        {Severity::Warning, counts.warning, Report::tr("warning")}, {Severity::Note, counts.note, Report::tr("note")}}};
    const auto number = [&](int count, const QString& name, double x) {
        const Type type {15, count > 0 ? QFont::Black : QFont::Medium};
        pencil.text(QString::number(count), x + shape + 1.6, topLeft.y() + shape / 2, type);
        const QList<Type> types {
            TypeStep::label.scaled(1.12), TypeStep::label.narrow(), TypeStep::label.narrow().scaled(0.8)};
        pencil.text(name, x, topLeft.y() + shape + 4.4, pencil.types().fitting(name, types, pitch - 1));
    };
    double x = topLeft.x();
    for (const CountPlace& place : places) {
        const QRectF box(x, topLeft.y(), shape, shape);
        if (place.count > 0)
            drawSeverityMark(pencil, place.severity, false, box);
        else
            drawNoneMark(pencil, place.severity, box);
        number(place.count, place.name, x);
        x += pitch;
    }
    drawAcceptedMark(pencil, {x + 0.6, topLeft.y() + 0.6, shape - 1.2, shape - 1.2});
    number(counts.accepted, Report::tr("accepted"), x);
}

} // namespace

FindingStrips::FindingStrips(PaperSize size, Typesetter& types)
    : m_types(types)
{
    const bool a4 = size == PaperSize::A4;
    m_mark = {0, 15};
    m_where = {15, 45};
    m_hear = {60, a4 ? 62.0 : 58.0};
    m_why = {m_hear.x + m_hear.width, a4 ? 70.0 : 64.0};
    m_todo = {m_why.x + m_why.width, landscape(size).textWidth() - m_why.x - m_why.width};
}

StripCell FindingStrips::cell(const SheetColumn& column, const QList<TextBlock>& blocks) const
{
    return {column.left(), column.inner(), blocks, Side::Left, textTop};
}

TextBlock FindingStrips::set(const SheetColumn& column, const QString& text, const Type& type) const
{
    return m_types.set(text, type, column.inner());
}

Strip FindingStrips::finding(const FindingRow& row, const QList<StripCell>& texts) const
{
    Strip strip;
    const QList<NumberPlate> plates = layOutPlates(row, m_where.inner(), m_types);
    const double platesHeight = plates.isEmpty() ? 0 : plates.last().rect.bottom() + plateGap;
    StripCell where = cell(
        m_where, {set(m_where, row.where, TypeStep::strong), set(m_where, row.rule, TypeStep::code).lowered(0.5)});
    where.top += platesHeight;
    strip.cells << where << texts;
    const bool grave = !row.mark.accepted && row.mark.severity >= Severity::Error;
    const double shape = grave ? 9 : 7;
    strip.marks = [mark = row.mark, plates, shape, whereLeft = m_where.left()](Pencil& pencil, const QRectF& place) {
        const QRectF box(place.left() + 0.6, place.top() + textTop - 0.4, shape, shape);
        drawSeverityMark(pencil, mark.severity, mark.accepted, box);
        const double gap = mark.accepted ? 2 : 1;
        const QString number = QString::number(mark.number);
        const Type type = pencil.types().fitting(
            number, {TypeStep::heading, TypeStep::loud, TypeStep::loud.narrow()}, whereLeft - box.width() - gap - 1.4);
        pencil.text(number, box.right() + gap, box.center().y(), type);
        for (const NumberPlate& plate : plates)
            drawPlate(pencil, plate, {place.left() + whereLeft, place.top() + textTop});
    };
    strip.height = neededHeight(strip.cells, shape + 2 * textTop, textTop);
    strip.rule = RuleWidth::row;
    return strip;
}

QList<Strip> FindingStrips::open(const QList<FindingRow>& findings, int section) const
{
    QList<Strip> strips;
    for (const FindingRow& row : findings) {
        if (row.mark.accepted)
            continue;
        const bool grave = row.mark.severity >= Severity::Error;
        Strip strip = finding(row,
            {cell(m_hear, {set(m_hear, row.words.hear, grave ? TypeStep::finding : TypeStep::strong)}),
                cell(m_why,
                    {set(m_why, row.words.why, TypeStep::body),
                        set(m_why, row.words.figures.join(u" · "_s), TypeStep::note).lowered(0.8)}),
                cell(m_todo, {set(m_todo, row.words.todo, TypeStep::body)})});
        strip.section = section;
        strips << strip;
    }
    if (strips.isEmpty()) {
        Strip none;
        none.cells << cell(m_where, {m_types.set(Report::tr("No open findings."), TypeStep::strong, m_todo.x)});
        none.marks = [](Pencil& pencil, const QRectF& place) {
            drawClearMark(pencil, {place.left() + 2, place.center().y() - 2.6, 5.2, 5.2});
        };
        none.height = neededHeight(none.cells, 0, textTop);
        none.rule = RuleWidth::row;
        none.section = section;
        strips << none;
    }
    return strips;
}

QList<Strip> FindingStrips::accepted(const QList<FindingRow>& findings, int section) const
{
    const SheetColumn reason {m_why.x, m_why.width + m_todo.width};
    QList<Strip> strips;
    for (const FindingRow& row : findings) {
        if (!row.mark.accepted)
            continue;
        const QString quoted = row.reason.isEmpty() ? QString() : Report::tr("“%1”").arg(row.reason);
        Strip strip = finding(row,
            {cell(m_hear, {set(m_hear, row.words.hear, TypeStep::strong)}),
                cell(reason,
                    {set(reason, quoted, TypeStep::body),
                        set(reason, row.acceptedBy, TypeStep::strong).lowered(0.8)})});
        strip.section = section;
        strips << strip;
    }
    return strips;
}

Strip FindingStrips::checked(const CheckSummary& checked, const QString& made, int section) const
{
    constexpr double padding = 4, countsWidth = 5 * 17.5, hashWidth = 62;
    const double width = m_todo.x + m_todo.width;
    const double whatWidth = width - countsWidth - hashWidth - 4 * padding;
    const TextBlock what = m_types.set(checkedText(checked, made), TypeStep::body.scaled(0.94), whatWidth).lowered(1.4);
    const double hashLeft = width - hashWidth;
    Strip strip;
    strip.cells << StripCell {padding, whatWidth,
        {m_types.set(Report::tr("What was checked"), TypeStep::loud, whatWidth), what}, Side::Left, 3.4};
    strip.cells << StripCell {hashLeft, hashWidth - padding,
        {m_types.set(Report::tr("This paper belongs to the show"), TypeStep::strong, hashWidth - padding),
            m_types.set(checked.hash, TypeStep::hash, hashWidth - padding).lowered(1.2),
            m_types.set(Report::tr("Any change to the show gives another number."), TypeStep::note, hashWidth - padding)
                .lowered(1.2)},
        Side::Left, 3.4};
    strip.height = neededHeight(strip.cells, 28, 3.4);
    strip.section = section;
    strip.marks = [counts = checked.counts, hashLeft](Pencil& pencil, const QRectF& place) {
        pencil.plate(place.adjusted(0.35, 0.35, -0.35, -0.35), 1.2, QColor(Ink::white), 0.7);
        const double countsLeft = place.left() + hashLeft - padding - countsWidth;
        for (const double x : {countsLeft - padding, place.left() + hashLeft - padding})
            pencil.line({x, place.top() + 4}, {x, place.bottom() - 4}, RuleWidth::row);
        drawCounts(pencil, counts, {countsLeft, place.top() + 5.5});
    };
    return strip;
}

FlowSection FindingStrips::head(const QString& title, const QList<std::pair<SheetColumn, QString>>& heads) const
{
    FlowSection section;
    section.headHeight = 6.6;
    section.gapBefore = 6;
    section.drawHead = [title, heads](Pencil& pencil, const QRectF& place) {
        const double y = place.bottom() - 2.6;
        pencil.text(title, place.left() + 0.6, y - 0.7, TypeStep::heading);
        for (const auto& [column, text] : heads)
            pencil.text(text, place.left() + column.left(), y, TypeStep::columnHead);
        pencil.line(place.bottomLeft(), place.bottomRight(), RuleWidth::head);
    };
    return section;
}

FlowSection FindingStrips::openHead(bool any) const
{
    if (!any)
        return head(Report::tr("Open"), {});
    return head(Report::tr("Open"),
        {{m_where, Report::tr("Where")}, {m_hear, Report::tr("What you hear")}, {m_why, Report::tr("Why")},
            {m_todo, Report::tr("What to do")}});
}

FlowSection FindingStrips::acceptedHead() const
{
    return head(Report::tr("Accepted"), {{m_hear, Report::tr("What you hear")}, {m_why, Report::tr("Why it stays")}});
}

FlowSection FindingStrips::checkedHead() const
{
    FlowSection section;
    section.gapBefore = 4;
    section.headHeight = 0.01;
    section.drawHead = [](Pencil&, const QRectF&) {};
    return section;
}
