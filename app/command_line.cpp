// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include "app/commands.h"
#include "app/log.h"
#include "check/check.h"
#include "check/words.h"

#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <array>

void Console::line(const QString& text) const
{
    std::fprintf(out, "%s\n", qUtf8Printable(printable(text)));
}

void Console::json(const QJsonObject& object) const
{
    std::fprintf(out, "%s", QJsonDocument(object).toJson(QJsonDocument::Indented).constData());
}

int Console::fail(const QString& text) const
{
    std::fprintf(err, "crosspatch: %s\n", qUtf8Printable(printable(text)));
    return impossible;
}

int exitCode(const QList<Finding>& findings)
{
    const std::optional<Severity> severity = worst(findings);
    return severity && *severity >= Severity::Error ? hasErrors : fine;
}

void printFinding(const Console& console, const Finding& finding, const Show& show)
{
    const Words spoken = words(finding, show);
    console.line(QStringLiteral("%1  %2  [%3]").arg(name(finding.severity), spoken.hear, finding.rule));
    console.line(QStringLiteral("    %1").arg(wayText(show, finding.from, finding.to)));
    console.line(QStringLiteral("    %1").arg(spoken.why));
    console.line(QStringLiteral("    %1").arg(spoken.todo));
}

namespace {

struct Command {
    const char* name;
    int (*run)(const Call& call);
};

constexpr std::array commands {
    Command {"check", checkShow},
    Command {"export", exportFiles},
    Command {"connect", connectPorts},
    Command {"fix", fixShow},
    Command {"listen", listenToLead},
    Command {"trace", traceSignal},
    Command {"changeover", planChangeover},
    Command {"gear", showGear},
};

const Command* findCommand(const QString& name)
{
    const auto found
        = std::ranges::find_if(commands, [&name](const Command& row) { return name == QLatin1String(row.name); });
    return found == commands.end() ? nullptr : &*found;
}

void addOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        CommandLine::tr("Patch-bay and stage-plot designer. Without a command it opens the window."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        QStringLiteral("command"), CommandLine::tr("check, export, connect, fix, listen, trace, changeover or gear"), QStringLiteral("[command]"));
    parser.addPositionalArgument(
        QStringLiteral("show"), CommandLine::tr("the show to work on"), QStringLiteral("[SHOW]"));
    const auto option = [&parser](const char* name, const QString& text, const char* value = nullptr) {
        parser.addOption({QString::fromLatin1(name), text, value ? QString::fromLatin1(value) : QString()});
    };
    option("json", CommandLine::tr("answer as JSON"));
    option("as", CommandLine::tr("which lists, as patch-list"), "KEYS");
    option("out", CommandLine::tr("the file to write"), "PATH");
    option("paper", CommandLine::tr("a4 or letter"), "SIZE");
    option("from", CommandLine::tr("the sending port, as generic/phone:out; trace: where to begin, as channel:7"), "TYPE:PORT");
    option("to", CommandLine::tr("the receiving port"), "TYPE:PORT");
    option("cable", CommandLine::tr("the lead, as trs-trs, its wiring, as C5, or “adapter”"), "TYPE");
    option("phantom", CommandLine::tr("48 V on at the receiving port"));
    option("length", CommandLine::tr("length of the lead in metres"), "M");
    option("lead", CommandLine::tr("listen: the lead's number in the show"), "NUMBER");
    option("programme", CommandLine::tr("listen: song, voice or guitar"), "KEY");
    option("seconds", CommandLine::tr("listen: how long, 10 as it is"), "N");
    option("sent", CommandLine::tr("listen: what is sent in place of what arrives"));
    option("no-hum", CommandLine::tr("listen: without the hum of loops and long leads"));
    option("library", CommandLine::tr("one more folder or file of gear"), "PATH");
}

} // namespace

bool isCommand(const QStringList& arguments)
{
    const QString first = arguments.value(0);
    const bool asks = first == QLatin1String("--help") || first == QLatin1String("-h")
        || first == QLatin1String("--version") || first == QLatin1String("-v");
    return asks || findCommand(first);
}

int runCommand(const QStringList& arguments, const Library& library, std::FILE* out, std::FILE* err)
{
    const Console console {out, err};
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QStringList {QStringLiteral("crosspatch")} + arguments))
        return console.fail(parser.errorText());
    if (parser.isSet(QStringLiteral("version"))) {
        console.line(QStringLiteral("Crosspatch ") + QCoreApplication::applicationVersion());
        return fine;
    }
    const QString more = parser.value(QStringLiteral("library"));
    if (!more.isEmpty() && !QFileInfo::exists(more))
        return console.fail(CommandLine::tr("%1: there is no such file or folder").arg(more));
    const Command* command = findCommand(parser.positionalArguments().value(0));
    if (!command || parser.isSet(QStringLiteral("help"))) {
        std::fprintf(out, "%s", parser.helpText().toUtf8().constData());
        return fine;
    }
    return command->run({parser.positionalArguments().mid(1), parser, library, console});
}

QString libraryOption(const QStringList& arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    parser.parse(QStringList {QStringLiteral("crosspatch")} + arguments);
    return parser.value(QStringLiteral("library"));
}
