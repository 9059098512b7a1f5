// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signal/matrix_rows.h"

#include "gear/wiring.h"
#include "signal/frequencies.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace {

/// Leads that tables name in words.
struct NamedLead {
    const char* cable; ///< how the cell begins
    const char* lead;
};

constexpr std::array namedLeads {
    NamedLead {"TS-TS cord", "ts-ts"},
    NamedLead {"mini-TS mono lead", "3.5ts-ts"},
    NamedLead {"mini-XLR \"stereo to balanced\" lead", "3.5trs-xlrm"},
    NamedLead {"crossed TRS", "trs-trs-crossed"},
    NamedLead {"XLR wired unbalanced (3 to 1)", "xlr-unbalanced"},
    NamedLead {"XLR-RCA adapter lead", "xlrf-rca"},
    NamedLead {"RCA-XLR adapter lead", "rca-xlrm"},
    NamedLead {"passive Y", "xlr"},
    NamedLead {"direct", "3.5trrs-3.5trrs"},
    NamedLead {"bare adapter", "3.5trs-xlrm-mono"},
    NamedLead {"bare 3.5-XLR adapter", "3.5trrs-xlrm"},
};

/// What no single lead between two devices makes.
bool isBeyondOneLead(const QString& cable)
{
    return cable.contains("through a"_L1) || cable.contains("below minimum load"_L1);
}

/// One line of comma separated cells; quoted cells may hold commas and doubled quotes.
QStringList cellsOf(const QString& line)
{
    QStringList cells {QString()};
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c == u'"' && quoted && i + 1 < line.size() && line[i + 1] == u'"')
            cells.last() += line[++i];
        else if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            cells << QString();
        else
            cells.last() += c;
    }
    return cells;
}

const Port* portOfType(const QString& type)
{
    const DeviceTypePtr device = gear().devices.value(u"generic/"_s + type);
    return device ? &device->ports.front() : nullptr;
}

QString leadFor(const QString& cable, const Port& from, const Port& to)
{
    static const QRegularExpression wiring(u"^(C\\d+b?)\\b"_s);
    if (const auto match = wiring.match(cable); match.hasMatch()) {
        const CableTypePtr lead = leadOfWiring(gear(), match.captured(1), from, to);
        return lead ? lead->key : QString();
    }
    for (const NamedLead& named : namedLeads) {
        if (cable.startsWith(QLatin1String(named.cable)))
            return QLatin1String(named.lead);
    }
    const QString key = cable.section(u' ', 0, 0);
    const CableTypePtr lead = cable == "adapter"_L1 ? plainLead(gear(), from, to) : gear().cables.value(key);
    return lead ? lead->key : QString();
}

std::optional<Severity> severityOf(const QString& word)
{
    if (word == "ok"_L1)
        return std::nullopt;
    static const QMap<QString, Severity> words {{u"note"_s, Severity::Note}, {u"warning"_s, Severity::Warning},
        {u"error"_s, Severity::Error}, {u"damage"_s, Severity::Danger}};
    if (!words.contains(word))
        throw std::runtime_error("no such severity: " + word.toStdString());
    return words.value(word);
}

struct Figure {
    double least;
    double most;
    double hertz;
};

/// What a first-order high-pass does at the asked-for frequency next to its corner.
Figure highPass(double corner)
{
    const double hertz = *std::ranges::min_element(
        programmeHertz, {}, [corner](double each) { return std::abs(std::log(each / corner)); });
    const double db = -10 * std::log10(1 + std::pow(corner / hertz, 2));
    return {db, db, hertz};
}

/// "lvl=-0.6 dB", "lvl=-6..-12 dB", "lvl=-4.6 dB at low frequencies", "corner 159 Hz".
std::optional<Figure> figureIn(const QString& arrives, const Port& from)
{
    static const QRegularExpression level(u"lvl=(?:about )?([+-]?[\\d.]*\\d)(?:\\.\\.([+-]?[\\d.]*\\d))? dB"_s);
    static const QRegularExpression corner(u"corner (\\d+) (k?)Hz"_s);
    if (const auto match = level.match(arrives); match.hasMatch()) {
        const double one = match.captured(1).toDouble();
        const double other = match.captured(2).isEmpty() ? one : match.captured(2).toDouble();
        return Figure {std::min(one, other), std::max(one, other), from.circuit == "pickup"_L1 ? 50.0 : 1000.0};
    }
    if (const auto match = corner.match(arrives); match.hasMatch() && from.circuit == "piezo"_L1)
        return highPass(match.captured(1).toDouble() * (match.captured(2).isEmpty() ? 1 : 1000));
    return std::nullopt;
}

bool twoLegs(const Port& port)
{
    return port.circuit == "stereo-in"_L1 || port.circuit == "headphone-load"_L1;
}

/// What the word after "sig=" says of each signal and leg.
QList<ExpectedGain> gainsOf(const QString& arrives, const Port& from, const Port& to)
{
    static const QRegularExpression signalWord(u"sig=([^ ]+(?: \\| [^ ]+)?)"_s);
    const std::optional<Figure> figure = figureIn(arrives, from);
    const QString word = signalWord.match(arrives).captured(1);
    if (!figure || word.isEmpty() || arrives.contains(" re instrument"_L1) || from.kind == Kind::Digital)
        return {};
    const bool insert = from.circuit == "insert"_L1;
    const bool stereo = from.circuit == "stereo-out"_L1 || from.circuit == "balanced-headphone-out"_L1;
    const Role one = insert ? Role::Send : stereo ? Role::Left : Role::Hot;
    const Role leg = twoLegs(to) ? Role::Left : to.circuit == "insert"_L1 ? Role::Return : Role::Hot;
    const auto there = [&](Role signal, Role into, int sign = 1, int end = 1) {
        return ExpectedGain {signal, into, end, figure->hertz, figure->least, figure->most, sign};
    };
    const auto silent = [&](Role signal, Role into) {
        return ExpectedGain {signal, into, 1, figure->hertz, {}, {}, 1};
    };
    if (word == "none"_L1)
        return figure->most > -60 ? QList {there(one, leg)} : QList {silent(one, leg)};
    if (word == "P"_L1)
        return {there(one, leg)};
    if (word == "P,-P"_L1)
        return {there(one, Role::Left), there(one, Role::Right, -1)};
    if (word == "P,P"_L1)
        return {there(one, Role::Left), there(one, Role::Right)};
    if (word == "P,0"_L1)
        return {there(one, Role::Left), silent(one, Role::Right)};
    if (word == "L,R"_L1 && twoLegs(to))
        return {there(Role::Left, Role::Left), there(Role::Right, Role::Right), silent(Role::Left, Role::Right)};
    if (word == "L-R"_L1)
        return {there(Role::Left, leg), there(Role::Right, leg, -1)};
    if (word == "L+R"_L1)
        return {there(Role::Left, leg), there(Role::Right, leg)};
    if (word == "L | R"_L1)
        return {there(Role::Left, leg), silent(Role::Right, leg), there(Role::Right, leg, 1, 2)};
    if (word == "L"_L1 || word == "L,R"_L1) // two signals into one leg: a two-pole plug takes the left one
        return {there(Role::Left, leg), silent(Role::Right, leg)};
    throw std::runtime_error("unknown signals: " + word.toStdString());
}

} // namespace

QList<MatrixRow> matrixRows(const QByteArray& csv)
{
    static const QRegularExpression metres(u"\\b(\\d+) m\\b"_s);
    QList<MatrixRow> rows;
    QStringList head;
    for (const QString& line : QString::fromUtf8(csv).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList cells = cellsOf(line.trimmed());
        if (head.isEmpty()) {
            head = cells;
            continue;
        }
        const auto cell = [&](const QString& name) { return cells.value(head.indexOf(name)); };
        MatrixRow row {cell(u"output"_s), cell(u"input"_s), cell(u"cable"_s), {}, false, 0, {}, {}};
        const Port* from = portOfType(row.output);
        const Port* to = portOfType(row.input);
        row.lead = from && to && !isBeyondOneLead(row.cable) ? leadFor(row.cable, *from, *to) : QString();
        if (row.lead.isEmpty())
            continue;
        row.phantom = row.cable.contains("P48 on"_L1);
        row.metres = metres.match(row.cable).captured(1).toInt();
        row.gains = gainsOf(cell(u"arrives"_s), *from, *to);
        row.severity = severityOf(cell(u"severity"_s));
        rows << row;
    }
    return rows;
}

Show showOf(const MatrixRow& row, int metres)
{
    const QString out = portOfType(row.output)->key;
    const QString in = portOfType(row.input)->key;
    QString words = u"Sender: generic/%1; First: generic/%2; Second: generic/%2; "_s.arg(row.output, row.input);
    words += u"Sender.%1 -%2 %3m-> First.%4"_s.arg(out, row.lead, QString::number(metres), in);
    const CableTypePtr lead = gear().cables.value(row.lead);
    const bool insert = portOfType(row.output)->circuit == "insert"_L1;
    if (insert && lead->ends.size() > 2) {
        const bool rca = lead->ends[2].connector->family == "rca"_L1;
        words = u"Effect: generic/%1; "_s.arg(rca ? u"unbal_rca"_s : u"unbal_ts"_s) + words + u", Effect.out"_s;
    } else if (lead->ends.size() > 2) {
        words += u", Second."_s + in;
    }
    if (row.phantom)
        words += u"; First.%1 48V"_s.arg(in);
    return showFrom(words);
}
