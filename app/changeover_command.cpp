// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "check/changeover_words.h"
#include "check/check.h"
#include "files/safe_file.h"
#include "files/show_file.h"
#include "report/changeover_pdf.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

QString socketKey(const PortRef& ref)
{
    return QString::number(ref.device.value) + u'/' + ref.port;
}

QJsonObject moveJson(const CrewMove& move, const ChangeoverWords& words)
{
    QJsonObject made {{u"kind"_s, moveKey(move.kind)}, {u"text"_s, words.move(move)}};
    if (move.device)
        made.insert(u"device"_s, qint64(move.device.value));
    if (move.cableBefore)
        made.insert(u"cableBefore"_s, qint64(move.cableBefore.value));
    if (move.cableAfter)
        made.insert(u"cableAfter"_s, qint64(move.cableAfter.value));
    if (!move.key.isEmpty())
        made.insert(move.kind == MoveKind::Switch ? u"switch"_s : u"end"_s, move.key);
    if (move.from)
        made.insert(u"from"_s, socketKey(move.from));
    if (move.to)
        made.insert(u"to"_s, socketKey(move.to));
    return made;
}

QJsonObject planJson(const Changeover& plan, const ChangeoverWords& words)
{
    QJsonArray stops, lines;
    for (const CrewStop& stop : plan.stops) {
        QJsonArray moves;
        for (const CrewMove& move : stop.moves)
            moves << moveJson(move, words);
        stops << QJsonObject {{u"place"_s, words.heading(stop)}, {u"moves"_s, moves}};
    }
    for (const PatchLine& line : plan.lineCheck)
        lines << words.line(line);
    return {{u"moves"_s, plan.count()}, {u"stops"_s, stops}, {u"lineCheck"_s, lines}};
}

void printPlan(const Console& console, const Changeover& plan, const ChangeoverWords& words)
{
    int number = 0;
    for (const CrewStop& stop : plan.stops) {
        console.line(u"%1. %2"_s.arg(QString::number(++number), words.heading(stop)));
        for (const CrewMove& move : stop.moves)
            console.line(u"   %1"_s.arg(words.move(move)));
    }
    QStringList lines;
    for (const PatchLine& line : plan.lineCheck)
        lines << words.line(line);
    if (!lines.isEmpty())
        console.line(CommandLine::tr("Line check: %1").arg(lines.join(u"; "_s)));
    console.line(CommandLine::tr("%n move(s)", nullptr, int(plan.count())));
}

} // namespace

int planChangeover(const Call& call)
{
    if (call.words.size() != 2)
        return call.console.fail(CommandLine::tr(
            "changeover wants two shows: crosspatch changeover BEFORE AFTER [--out FILE.pdf] [--json]"));
    const QString paper = call.options.value(u"paper"_s).toLower();
    if (!paper.isEmpty() && paper != "a4"_L1 && paper != "letter"_L1)
        return call.console.fail(CommandLine::tr("--paper wants a4 or letter"));
    const Result<Show> before = loadShow(call.words[0], call.library), after = loadShow(call.words[1], call.library);
    for (const Result<Show>* show : {&before, &after}) {
        if (!*show)
            return call.console.fail(text(show->error()));
    }
    const Changeover plan = changeover(before.value(), after.value());
    const ChangeoverWords words(before.value(), after.value(), plan);
    if (const QString out = call.options.value(u"out"_s); !out.isEmpty()) {
        SheetOptions options;
        options.paper = paper == "letter"_L1 ? PaperSize::Letter : PaperSize::A4;
        const QList<Finding> findings = check(after.value()).findings();
        if (const auto error = writeFile(out, changeoverPdf(before.value(), after.value(), findings, {}, options)))
            return call.console.fail(text(*error));
    }
    if (call.options.isSet(u"json"_s))
        call.console.json(planJson(plan, words));
    else
        printPlan(call.console, plan, words);
    return fine;
}
