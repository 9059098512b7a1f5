// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include "app/command_json.h"
#include "check/check.h"
#include "check/words.h"
#include "files/safe_file.h"
#include "files/show_file.h"
#include "gear/wiring.h"
#include "report/exporters.h"
#include "show/edits.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace {

constexpr int fine = 0;
constexpr int hasErrors = 1;
constexpr int impossible = 2;
constexpr int apartMm = 2000; // devices of a connect question stand this far from each other
constexpr qsizetype mostLeadsShown = 5;

/// The context of the command line's texts.
struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Text from outside as it may go to a terminal: control and direction characters spelled out, one line.
QByteArray printable(const QString& text)
{
    QString safe;
    for (const QChar c : text) {
        const bool turns
            = (c.unicode() >= 0x202A && c.unicode() <= 0x202E) || (c.unicode() >= 0x2066 && c.unicode() <= 0x2069);
        if (c.category() == QChar::Other_Control || turns)
            safe += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            safe += c;
    }
    return safe.toUtf8();
}

/// Where a command's answer goes.
struct Console {
    std::FILE* out;
    std::FILE* err;

    void line(const QString& text) const { std::fprintf(out, "%s\n", printable(text).constData()); }
    void json(const QJsonObject& object) const
    {
        std::fprintf(out, "%s", QJsonDocument(object).toJson(QJsonDocument::Indented).constData());
    }
    int fail(const QString& text) const
    {
        std::fprintf(err, "crosspatch: %s\n", printable(text).constData());
        return impossible;
    }
};

/// What every command gets.
struct Call {
    QStringList words; ///< the command's own arguments that are no options
    const QCommandLineParser& options;
    const Library& library;
    Console console;
};

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

int checkShow(const Call& call)
{
    if (call.words.size() != 1)
        return call.console.fail(CommandLine::tr("check wants one show: crosspatch check SHOW [--json]"));
    const Result<Show> show = loadShow(call.words.first(), call.library);
    if (!show)
        return call.console.fail(text(show.error()));
    const Analysis analysis = analyse(show.value());
    const QList<Finding> findings = check(show.value(), analysis);
    if (call.options.isSet(QStringLiteral("json"))) {
        call.console.json({{QStringLiteral("findings"), findingsJson(findings, show.value())},
            {QStringLiteral("arrivals"), arrivalsJson(analysis)}});
        return exitCode(findings);
    }
    for (const Finding& finding : findings) {
        if (!finding.accepted)
            printFinding(call.console, finding, show.value());
    }
    call.console.line(countsText(findings));
    return exitCode(findings);
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
    const QList<Finding> findings = check(show.value(), analyse(show.value()));
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

/// A device of that type, and the port meant by "TYPE:PORT"; a counted port without its number is the first.
std::optional<PortRef> placed(Show& show, const Library& library, const QString& wish, QPoint place)
{
    const qsizetype colon = wish.lastIndexOf(QLatin1Char(':'));
    const DeviceTypePtr type = library.devices.value(wish.left(colon));
    if (colon < 0 || !type)
        return std::nullopt;
    const QString port = wish.mid(colon + 1);
    const QString numbered = port + QLatin1Char('1');
    if (!findPort(*type, port) && !findPort(*type, numbered))
        return std::nullopt;
    return PortRef {addDevice(show, type, place), findPort(*type, port) ? port : numbered};
}

QString portsHint(const Library& library, const QString& wish)
{
    const DeviceTypePtr type = library.devices.value(wish.left(wish.lastIndexOf(QLatin1Char(':'))));
    if (!type)
        return CommandLine::tr("No such type or port: %1. “crosspatch gear list” shows all types.").arg(wish);
    return CommandLine::tr("No such port: %1. It has: %2").arg(wish, portKeys(*type).join(QStringLiteral(", ")));
}

QString leadHint(const Library& library, const QString& wish, const Port& from, const Port& to)
{
    if (isWiring(wish))
        return CommandLine::tr("No lead wired as %1 has plugs for both sockets: %2 and %3.")
            .arg(wish, from.connector->name, to.connector->name);
    return CommandLine::tr("No such lead: %1. There are: %2")
        .arg(wish, library.cables.keys().join(QStringLiteral(", ")));
}

/// A passive box passes on to nothing unless its output is plugged in: a microphone input stands at its end.
void terminate(Show& show, const PortRef& to, const Library& library, SolvedShapes& shapes)
{
    const DeviceType& box = *typeOf(show, *show.devices.find(to.device));
    const DeviceTypePtr end = library.devices.value(QStringLiteral("generic/mic_xlr"));
    if (!isPassive(box) || !end)
        return;
    for (const QString& key : portKeys(box)) {
        const PortRef output {to.device, key};
        if (portOf(show, output)->direction != Direction::Out || portOf(show, output)->kind != Kind::Microphone)
            continue;
        const PortRef input {addDevice(show, end, {2 * apartMm, 0}), QStringLiteral("in")};
        if (const CableTypePtr lead = fittingLead(show, output, input, library, shapes))
            addCable(show, lead, output, input, apartMm);
    }
}

struct Connection {
    Show show;
    Analysis analysis;
    QList<Finding> findings;
    QList<Remedy> remedies;
};

Connection tried(const Show& pair, const CableTypePtr& type, const PortRef& from, const PortRef& to, int lengthMm,
    const Library& library, SolvedShapes& shapes)
{
    Connection result {pair, {}, {}, {}};
    addCable(result.show, type, from, to, lengthMm);
    result.analysis = analyse(result.show, shapes);
    result.findings = check(result.show, result.analysis);
    result.remedies = remedies(result.show, result.findings, library, shapes);
    return result;
}

QJsonObject connectionJson(const Connection& connection, const CableTypePtr& type)
{
    return {
        {QStringLiteral("cable"), type->key},
        {QStringLiteral("findings"), findingsJson(connection.findings, connection.show)},
        {QStringLiteral("arrivals"), arrivalsJson(connection.analysis)},
        {QStringLiteral("remedies"), remediesJson(connection.remedies)},
    };
}

void printConnection(const Console& console, const Connection& connection)
{
    for (const QJsonValue& value : arrivalsJson(connection.analysis)) {
        const QJsonObject arrival = value.toObject();
        console.line(CommandLine::tr("%1 on %2: %3, %4%5")
                         .arg(arrival[QStringLiteral("signal")].toString(), arrival[QStringLiteral("leg")].toString(),
                             decibelText(arrival[QStringLiteral("gainDb")].toDouble()),
                             dbuText(arrival[QStringLiteral("levelDbu")].toDouble()),
                             arrival[QStringLiteral("inverted")].toBool() ? CommandLine::tr(", inverted") : QString()));
    }
    for (const Finding& finding : connection.findings)
        printFinding(console, finding, connection.show);
    if (connection.findings.isEmpty())
        console.line(CommandLine::tr("Nothing to complain about."));
    for (const Remedy& remedy : connection.remedies)
        console.line(CommandLine::tr("Remedy: %1").arg(remedy.text));
}

/// The cable finder: the best leads for two sockets, each with what it does.
int findCable(const Call& call, const Show& pair, const PortRef& from, const PortRef& to, int lengthMm)
{
    SolvedShapes shapes;
    const QList<CableTypePtr> leads = fittingLeads(pair, from, to, call.library, shapes);
    if (leads.isEmpty())
        return call.console.fail(CommandLine::tr("No lead in the library has plugs for both sockets."));
    QJsonArray options;
    const bool json = call.options.isSet(QStringLiteral("json"));
    for (const CableTypePtr& type : leads.first(std::min(mostLeadsShown, leads.size()))) {
        const Connection connection = tried(pair, type, from, to, lengthMm, call.library, shapes);
        const std::optional<Severity> severity = worst(connection.findings);
        if (json)
            options.append(connectionJson(connection, type));
        else
            call.console.line(QStringLiteral("%1  [%2]  %3")
                                  .arg(type->name, type->key,
                                      severity ? name(*severity) + QStringLiteral(": ")
                                              + words(connection.findings.first(), connection.show).hear
                                               : CommandLine::tr("all well")));
    }
    const Connection best = tried(pair, leads.first(), from, to, lengthMm, call.library, shapes);
    if (json) {
        QJsonObject answer = connectionJson(best, leads.first());
        answer.insert(QStringLiteral("leads"), options);
        call.console.json(answer);
    } else {
        printConnection(call.console, best);
    }
    return exitCode(best.findings);
}

int connectPorts(const Call& call)
{
    const QString fromText = call.options.value(QStringLiteral("from"));
    const QString toText = call.options.value(QStringLiteral("to"));
    if (fromText.isEmpty() || toText.isEmpty())
        return call.console.fail(CommandLine::tr(
            "connect wants two ports: crosspatch connect --from TYPE:PORT --to TYPE:PORT [--cable TYPE]"));
    Show pair;
    const std::optional<PortRef> from = placed(pair, call.library, fromText, {0, 0});
    const std::optional<PortRef> to = placed(pair, call.library, toText, {apartMm, 0});
    if (!from || !to)
        return call.console.fail(portsHint(call.library, from ? toText : fromText));
    bool isNumber = true;
    const QString lengthText = call.options.value(QStringLiteral("length"));
    const double metres = lengthText.isEmpty() ? 3.0 : lengthText.toDouble(&isNumber);
    if (!isNumber || metres < 0 || metres > 10000)
        return call.console.fail(CommandLine::tr("“%1” is no length in metres (0 to 10000).").arg(lengthText));
    const int lengthMm = static_cast<int>(std::lround(metres * 1000));
    SolvedShapes shapes;
    terminate(pair, *to, call.library, shapes);
    const QString cable = call.options.value(QStringLiteral("cable"));
    if (cable.isEmpty())
        return findCable(call, pair, *from, *to, lengthMm);
    const Port& sender = *portOf(pair, *from);
    const Port& receiver = *portOf(pair, *to);
    const CableTypePtr type
        = isWiring(cable) ? leadOfWiring(call.library, cable, sender, receiver) : call.library.cables.value(cable);
    if (!type)
        return call.console.fail(leadHint(call.library, cable, sender, receiver));
    const Connection connection = tried(pair, type, *from, *to, lengthMm, call.library, shapes);
    if (call.options.isSet(QStringLiteral("json")))
        call.console.json(connectionJson(connection, type));
    else
        printConnection(call.console, connection);
    return exitCode(connection.findings);
}

/// Puts in the best remedy for the worst finding, again and again, until none helps any more.
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
    Show show = loaded.value();
    SolvedShapes shapes;
    QList<Finding> left = check(show, analyse(show, shapes));
    for (qsizetype next = 0; next < left.size();) {
        const Finding finding = left[next];
        const QList<Remedy> found
            = finding.accepted ? QList<Remedy> {} : remedies(show, finding, call.library, shapes, 1);
        if (found.isEmpty()) {
            ++next;
            continue;
        }
        call.console.line(CommandLine::tr("%1: %2").arg(words(finding, show).hear, found.first().text));
        show = found.first().after;
        left = check(show, analyse(show, shapes));
        next = 0;
    }
    if (const auto error = writeFile(out, writeShow(show)))
        return call.console.fail(text(*error));
    call.console.line(CommandLine::tr("Written: %1").arg(out));
    call.console.line(countsText(left));
    return exitCode(left);
}

int showGear(const Call& call)
{
    const bool json = call.options.isSet(QStringLiteral("json"));
    if (call.words.value(0, QStringLiteral("list")) == QLatin1String("list")) {
        QJsonArray all;
        for (const DeviceTypePtr& type : call.library.devices) {
            if (json)
                all.append(deviceTypeJson(*type));
            else
                call.console.line(type->key + QStringLiteral("  ") + fullName(*type));
        }
        if (json)
            call.console.json({{QStringLiteral("devices"), all}});
        return fine;
    }
    const DeviceTypePtr type = call.library.devices.value(call.words.value(1));
    if (call.words.first() != QLatin1String("show") || !type)
        return call.console.fail(CommandLine::tr("gear wants “list” or “show TYPE” with a type of the list"));
    if (json) {
        call.console.json(deviceTypeJson(*type));
        return fine;
    }
    call.console.line(fullName(*type));
    for (const QString& key : portKeys(*type)) {
        const Port* port = findPort(*type, key);
        call.console.line(
            QStringLiteral("  %1  %2  %3  %4")
                .arg(key, portName(*type, key), port->connector ? port->connector->name : QString(), port->circuit));
    }
    for (const QString& source : type->sources)
        call.console.line(QStringLiteral("  ") + source);
    return fine;
}

struct Command {
    const char* name;
    int (*run)(const Call& call);
};

constexpr std::array commands {
    Command {"check", checkShow},
    Command {"export", exportFiles},
    Command {"connect", connectPorts},
    Command {"fix", fixShow},
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
        QStringLiteral("command"), CommandLine::tr("check, export, connect, fix or gear"), QStringLiteral("[command]"));
    parser.addPositionalArgument(
        QStringLiteral("show"), CommandLine::tr("the show to work on"), QStringLiteral("[SHOW]"));
    const auto option = [&parser](const char* name, const QString& text, const char* value = nullptr) {
        parser.addOption({QString::fromLatin1(name), text, value ? QString::fromLatin1(value) : QString()});
    };
    option("json", CommandLine::tr("answer as JSON"));
    option("as", CommandLine::tr("which lists, as patch-list"), "KEYS");
    option("out", CommandLine::tr("the file to write"), "PATH");
    option("paper", CommandLine::tr("a4 or letter"), "SIZE");
    option("from", CommandLine::tr("the sending port, as generic/phone:out"), "TYPE:PORT");
    option("to", CommandLine::tr("the receiving port"), "TYPE:PORT");
    option("cable", CommandLine::tr("the lead, as trs-trs, or its wiring, as C5"), "TYPE");
    option("length", CommandLine::tr("length of the lead in metres"), "M");
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
