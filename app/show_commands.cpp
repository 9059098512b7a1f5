// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_json.h"
#include "app/commands.h"
#include "check/fix_all.h"
#include "check/words.h"
#include "files/safe_file.h"
#include "files/show_file.h"
#include "report/exporters.h"

#include <QFileInfo>
#include <QJsonArray>

namespace {

QString countsText(const QList<Finding>& findings)
{
    const Counts counts = count(findings);
    return CommandLine::tr("%1 danger, %2 errors, %3 warnings, %4 notes, %5 accepted")
        .arg(counts.danger)
        .arg(counts.error)
        .arg(counts.warning)
        .arg(counts.note)
        .arg(counts.accepted);
}

/// The files to write: one by its suffix, or into a folder one for every format of every list asked for.
struct Job {
    QString key;
    QString format;
    QString path;
};

QList<Job> jobs(const QString& show, const QStringList& keys, const QString& out)
{
    QList<Job> found;
    if (keys.size() == 1 && !QFileInfo(out).isDir()) {
        const QString suffix = QFileInfo(out).suffix().toLower();
        return {{keys.first(), suffix.isEmpty() ? exportFormats(keys.first()).value(0) : suffix, out}};
    }
    const QString base = out + QLatin1Char('/') + QFileInfo(show).completeBaseName() + QLatin1Char('-');
    for (const QString& key : keys) {
        for (const QString& format : exportFormats(key))
            found << Job {key, format, base + key + QLatin1Char('.') + format};
    }
    return found;
}

} // namespace

int checkShow(const Call& call)
{
    if (call.words.size() != 1)
        return call.console.fail(CommandLine::tr("check wants one show: crosspatch check SHOW [--json]"));
    const Result<Show> show = loadShow(call.words.first(), call.library);
    if (!show)
        return call.console.fail(text(show.error()));
    const Checked checked = check(show.value());
    const QList<Finding> findings = checked.findings();
    if (call.options.isSet(QStringLiteral("json"))) {
        call.console.json({{QStringLiteral("findings"), findingsJson(findings, show.value())},
            {QStringLiteral("arrivals"), arrivalsJson(checked.analysis())}});
        return exitCode(findings);
    }
    for (const Finding& finding : findings) {
        if (!finding.accepted)
            printFinding(call.console, finding, show.value());
    }
    call.console.line(countsText(findings));
    return exitCode(findings);
}

int exportFiles(const Call& call)
{
    QStringList keys = call.options.value(QStringLiteral("as")).split(QLatin1Char(','), Qt::SkipEmptyParts);
    const QString out = call.options.value(QStringLiteral("out"));
    if (call.words.size() != 1 || keys.isEmpty() || out.isEmpty())
        return call.console.fail(CommandLine::tr(
            "export wants a show, a list and a place: crosspatch export SHOW --as patch-list --out FILE.pdf"));
    if (keys == QStringList {QStringLiteral("all")})
        keys = exportKeys();
    for (const QString& key : keys) {
        if (!exportKeys().contains(key))
            return call.console.fail(
                CommandLine::tr("No such list: %1. There are: %2").arg(key, exportKeys().join(QStringLiteral(", "))));
    }
    if (keys.size() > 1 && !QFileInfo(out).isDir())
        return call.console.fail(CommandLine::tr("%1: several lists want a folder that is there").arg(out));
    const Result<Show> show = loadShow(call.words.first(), call.library);
    if (!show)
        return call.console.fail(text(show.error()));
    const QList<Finding> findings = check(show.value()).findings();
    SheetOptions options;
    if (call.options.value(QStringLiteral("paper")).compare(QLatin1String("letter"), Qt::CaseInsensitive) == 0)
        options.paper = PaperSize::Letter;
    for (const Job& job : jobs(call.words.first(), keys, out)) {
        if (const auto error = exportShow(job.key, job.format, show.value(), findings, job.path, options))
            return call.console.fail(text(*error));
        call.console.line(CommandLine::tr("Written: %1").arg(job.path));
    }
    return fine;
}

/// Puts in the best remedies, worst finding first, and says what it did.
int fixShow(const Call& call)
{
    const QString out = call.options.value(QStringLiteral("out"));
    if (call.words.size() != 1 || out.isEmpty())
        return call.console.fail(CommandLine::tr("fix wants a show and a new file: crosspatch fix SHOW --out NEW"));
    if (QFileInfo(out).exists()
        && QFileInfo(out).canonicalFilePath() == QFileInfo(call.words.first()).canonicalFilePath())
        return call.console.fail(CommandLine::tr("%1: the new file must be another one").arg(out));
    Result<Show> loaded = loadShow(call.words.first(), call.library);
    if (!loaded)
        return call.console.fail(text(loaded.error()));
    Checker checker;
    const FixPlan plan = fixAll(check(loaded.value(), checker), call.library, checker);
    Show before = loaded.value();
    for (const FixStep& step : plan.steps) {
        call.console.line(CommandLine::tr("%1 (%2): %3")
                              .arg(words(step.finding, before).hear,
                                  wayText(before, step.finding.from, step.finding.to), step.remedy.text));
        before = step.remedy.after.show();
    }
    const QList<Finding> left = plan.after.findings();
    if (const auto error = writeFile(out, writeShow(plan.after.show())))
        return call.console.fail(text(*error));
    call.console.line(CommandLine::tr("Written: %1").arg(out));
    call.console.line(countsText(left));
    return exitCode(left);
}
