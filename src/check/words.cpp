// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/words.h"

#include "check/rule.h"
#include "show/core_walk.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace {

constexpr double silenceDecibel = -90; // no real lead cancels or isolates better: resistors differ by that much

QString number(double value, int decimals)
{
    const double step = std::pow(10.0, -decimals);
    const double rounded = std::abs(value) < step / 2 ? 0 : value; // no "−0"
    QString text = QLocale().toString(rounded, 'f', decimals);
    if (text.startsWith(QLatin1Char('-')))
        text.replace(0, 1, QChar(0x2212));
    return text;
}

QString withUnit(double value, int decimals, const QString& unit)
{
    return number(value, decimals) + QChar(0x202F) + unit;
}

int decimalsFor(double value)
{
    return std::abs(value) < 10 && std::abs(value - std::round(value)) > 0.05 ? 1 : 0;
}

/// A number of the evidence with the unit its name ends in.
QString evidenceText(const QString& name, double value)
{
    if (name.endsWith(QLatin1String("Dbu")))
        return dbuText(value);
    if (name.endsWith(QLatin1String("Db")))
        return decibelText(value);
    if (name.endsWith(QLatin1String("Ohm")))
        return ohmText(value);
    if (name.endsWith(QLatin1String("Hz")))
        return hertzText(value);
    if (name.endsWith(QLatin1String("Volt")))
        return voltText(value);
    if (name.endsWith(QLatin1String("Ma")))
        return withUnit(value, decimalsFor(value), QStringLiteral("mA"));
    if (name.endsWith(QLatin1String("etres")))
        return lengthText(static_cast<int>(value * 1000));
    return number(value, decimalsFor(value));
}

/// What evidence is called under "Figures". Evidence that is not listed only serves the sentences.
struct FigureName {
    const char* evidence;
    const char* name;
};

constexpr FigureName figureNames[] = {
    {"levelDbu", QT_TRANSLATE_NOOP("Words", "arrives")},
    {"levelVolt", QT_TRANSLATE_NOOP("Words", "that is")},
    {"neededDbu", QT_TRANSLATE_NOOP("Words", "needed")},
    {"missingDb", QT_TRANSLATE_NOOP("Words", "missing")},
    {"limitDbu", QT_TRANSLATE_NOOP("Words", "the input takes")},
    {"overDb", QT_TRANSLATE_NOOP("Words", "too much")},
    {"middleDb", QT_TRANSLATE_NOOP("Words", "middle of the picture")},
    {"sideDb", QT_TRANSLATE_NOOP("Words", "one side alone")},
    {"leftDb", QT_TRANSLATE_NOOP("Words", "left")},
    {"rightDb", QT_TRANSLATE_NOOP("Words", "right, inverted")},
    {"lossDb", QT_TRANSLATE_NOOP("Words", "lost in the source")},
    {"inputOhm", QT_TRANSLATE_NOOP("Words", "input impedance")},
    {"loadOhm", QT_TRANSLATE_NOOP("Words", "load")},
    {"leastOhm", QT_TRANSLATE_NOOP("Words", "rated for")},
    {"rejectionDb", QT_TRANSLATE_NOOP("Words", "hum rejection at 50 Hz")},
    {"humDbu", QT_TRANSLATE_NOOP("Words", "hum, with 0.1 V between the earths")},
    {"belowSignalDb", QT_TRANSLATE_NOOP("Words", "hum against the signal")},
    {"metres", QT_TRANSLATE_NOOP("Words", "unbalanced lead")},
    {"currentMa", QT_TRANSLATE_NOOP("Words", "current between the outputs")},
    {"reachVolt", QT_TRANSLATE_NOOP("Words", "at its contacts")},
    {"sweptVolt", QT_TRANSLATE_NOOP("Words", "across it while plugging")},
    {"coilMa", QT_TRANSLATE_NOOP("Words", "through the coil")},
    {"madeForVolt", QT_TRANSLATE_NOOP("Words", "made for")},
    {"trebleHz", QT_TRANSLATE_NOOP("Words", "treble, −3 dB")},
    {"shortLeadHz", QT_TRANSLATE_NOOP("Words", "with 3 m of lead")},
    {"resonanceHz", QT_TRANSLATE_NOOP("Words", "resonance")},
    {"bassHz", QT_TRANSLATE_NOOP("Words", "bass, −3 dB")},
    {"leadMetres", QT_TRANSLATE_NOOP("Words", "lead")},
    {"wrongMetres", QT_TRANSLATE_NOOP("Words", "other cable")},
    {"wantedOhm", QT_TRANSLATE_NOOP("Words", "cable wanted")},
    {"mostMetres", QT_TRANSLATE_NOOP("Words", "good for")},
    {"wayMetres", QT_TRANSLATE_NOOP("Words", "way on the plan")},
    {"powerPercent", QT_TRANSLATE_NOOP("Words", "power lost in the lead, %")},
    {"damping", QT_TRANSLATE_NOOP("Words", "damping factor")},
    {"bestDb", QT_TRANSLATE_NOOP("Words", "at best")},
    {"worstDb", QT_TRANSLATE_NOOP("Words", "at worst")},
    {"pushedDbu", QT_TRANSLATE_NOOP("Words", "with the plug in")},
    {"missing", QT_TRANSLATE_NOOP("Words", "pieces missing")},
    {"lostDb", QT_TRANSLATE_NOOP("Words", "the missing side against the other")},
};

/// "Keyboard → TS – TS, 9 m → Mixer → mains earth": the subjects in their order.
QString pathText(const Finding& finding, const Show& show)
{
    QStringList steps;
    for (const Subject& subject : finding.subjects) {
        const auto* cable = std::get_if<CableId>(&subject);
        const auto* device = std::get_if<DeviceId>(&subject);
        if (cable && show.cables.contains(*cable))
            steps << leadText(show, *show.cables.find(*cable));
        if (device && show.devices.contains(*device))
            steps << show.devices.find(*device)->name;
    }
    steps << Words::tr("mains earth");
    return steps.join(QStringLiteral(" → "));
}

/// "AES50", or "dSNAKE / DX / gigaACE" where it is one of several.
QString tonguesText(const Port* port)
{
    QStringList names;
    for (const Stream& stream : port ? port->streams : Streams())
        names << (stream.protocol == Protocol::Control ? Words::tr("control data alone") : protocolName(stream.protocol));
    return names.join(QStringLiteral(" / "));
}

/// "Ribbon out → Bay rear A1 → Bay front A1 → Mic in 1": the sockets from the sending port to the receiving one.
QString socketsText(const Finding& finding, const Show& show)
{
    QStringList steps;
    for (const PortRef& socket : coreWay(show, finding.from, finding.to))
        steps << portText(show, socket);
    return steps.join(QStringLiteral(" → "));
}

QMap<QString, QString> fillings(const Finding& finding, const Show& show)
{
    QMap<QString, QString> values;
    values.insert(QStringLiteral("from"), portText(show, finding.from));
    values.insert(QStringLiteral("to"), portText(show, finding.to));
    if (const Port* port = portOf(show, finding.to); port && port->connector)
        values.insert(QStringLiteral("socket"), port->connector->name);
    values.insert(QStringLiteral("fromTongue"), tonguesText(portOf(show, finding.from)));
    values.insert(QStringLiteral("toTongue"), tonguesText(portOf(show, finding.to)));
    if (const Cable* cable = show.cables.find(cableOf(finding)))
        values.insert(QStringLiteral("lead"), leadText(show, *cable));
    if (const auto* id = finding.subjects.isEmpty() ? nullptr : std::get_if<DeviceId>(&finding.subjects.first())) {
        const Device* device = show.devices.find(*id);
        const DeviceType* type = device ? typeOf(show, *device) : nullptr;
        values.insert(QStringLiteral("type"), type ? fullName(*type) : QString());
    }
    values.insert(QStringLiteral("path"), pathText(finding, show));
    if (finding.evidence.contains(QStringLiteral("sweptVolt")))
        values.insert(QStringLiteral("way"), socketsText(finding, show));
    for (auto it = finding.evidence.cbegin(); it != finding.evidence.cend(); ++it)
        values.insert(it.key(), evidenceText(it.key(), it.value()));
    return values;
}

/// Replaces {names} in one pass, so that a device called "{to}" stays what it is.
QString filled(const QString& text, const QMap<QString, QString>& values)
{
    QString result;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf(QLatin1Char('{'), at);
        const qsizetype close = open < 0 ? -1 : text.indexOf(QLatin1Char('}'), open);
        if (close < 0)
            break;
        result += QStringView(text).mid(at, open - at);
        result += values.value(text.mid(open + 1, close - open - 1));
        at = close + 1;
    }
    return result + text.mid(at);
}

/// The rule's usual words, or those for the case that the evidence names.
const Telling& tellingFor(const Rule& rule, const Finding& finding)
{
    for (const Variant& variant : rule.variants) {
        if (finding.evidence.contains(QString::fromLatin1(variant.evidence)))
            return variant.telling;
    }
    return rule.telling;
}

} // namespace

Words words(const Finding& finding, const Show& show)
{
    const Rule* rule = findRule(finding.rule);
    if (!rule)
        return {};
    const QMap<QString, QString> values = fillings(finding, show);
    const auto say = [&values](const char* text) { return filled(QCoreApplication::translate("Rule", text), values); };
    const Telling& telling = tellingFor(*rule, finding);
    Words spoken {say(telling.hear), say(telling.why), say(telling.todo), {}};
    for (const FigureName& figure : figureNames) {
        const auto found = finding.evidence.constFind(QString::fromLatin1(figure.evidence));
        if (found != finding.evidence.constEnd())
            spoken.figures << Words::tr(figure.name) + QStringLiteral(": ") + evidenceText(found.key(), found.value());
    }
    return spoken;
}

QString changeText(const QString& evidence, double before, double after)
{
    const auto known = std::ranges::find_if(
        figureNames, [&evidence](const FigureName& figure) { return evidence == QLatin1String(figure.evidence); });
    if (known == std::end(figureNames))
        return {};
    QString name = Words::tr(known->name);
    name[0] = name[0].toUpper();
    return Words::tr("%1: %2 → %3").arg(name, evidenceText(evidence, before), evidenceText(evidence, after));
}

QString portText(const Show& show, const PortRef& ref)
{
    const Device* device = show.devices.find(ref.device);
    if (!device)
        return Words::tr("nothing");
    const DeviceType* type = typeOf(show, *device);
    return type ? device->name + QStringLiteral(", ") + portName(*type, ref.port) : device->name;
}

QString wayText(const Show& show, const PortRef& from, const PortRef& to)
{
    if (!from || from == to)
        return portText(show, to ? to : from);
    return to ? portText(show, from) + QStringLiteral(" → ") + portText(show, to) : portText(show, from);
}

QString leadText(const Show& show, const Cable& cable)
{
    const CableType* type = typeOf(show, cable);
    return (type ? type->name : cable.type) + QStringLiteral(", ") + lengthText(cable.lengthMm);
}

QString name(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return Words::tr("Note");
    case Severity::Warning:
        return Words::tr("Warning");
    case Severity::Error:
        return Words::tr("Error");
    case Severity::Danger:
        return Words::tr("Danger");
    }
    return {};
}

QString dbuText(double dbu)
{
    return dbu <= leastDecibel / 2 ? Words::tr("nothing") : withUnit(dbu, decimalsFor(dbu), QStringLiteral("dBu"));
}

QString decibelText(double decibels)
{
    if (decibels < silenceDecibel)
        return Words::tr("below %1").arg(decibelText(silenceDecibel));
    return withUnit(decibels, decimalsFor(decibels), QStringLiteral("dB"));
}

QString metresText(int millimetres)
{
    const double metres = millimetres / 1000.0;
    const int decimals = millimetres % 1000 == 0 ? 0 : millimetres % 100 == 0 ? 1 : 2;
    return withUnit(metres, decimals, QStringLiteral("m"));
}

namespace {

constexpr double footMm = 304.8;
constexpr double inchMm = 25.4;
LengthUnit shownUnit = LengthUnit::Metres;

} // namespace

void setLengthUnit(LengthUnit unit)
{
    shownUnit = unit;
}

LengthUnit lengthUnit()
{
    return shownUnit;
}

QString lengthText(int millimetres)
{
    if (shownUnit == LengthUnit::Metres)
        return metresText(millimetres);
    const auto inches = int(std::lround(std::abs(millimetres) / inchMm));
    QString text = withUnit(inches / 12, 0, lengthUnitName());
    if (inches % 12 != 0)
        text += u' ' + withUnit(inches % 12, 0, Words::tr("in"));
    return millimetres < 0 ? QChar(0x2212) + text : text;
}

QString lengthUnitName()
{
    return shownUnit == LengthUnit::Metres ? QStringLiteral("m") : Words::tr("ft");
}

double inLengthUnit(int millimetres)
{
    return millimetres / (shownUnit == LengthUnit::Metres ? 1000 : footMm);
}

int fromLengthUnit(double length)
{
    return int(std::lround(length * (shownUnit == LengthUnit::Metres ? 1000 : footMm)));
}

QString hertzText(double hertz)
{
    return hertz < 1000 ? withUnit(hertz, 0, QStringLiteral("Hz"))
                        : withUnit(hertz / 1000, decimalsFor(hertz / 1000), QStringLiteral("kHz"));
}

QString voltText(double volt)
{
    return withUnit(volt, decimalsFor(volt), QStringLiteral("V"));
}

QString ohmText(double ohm)
{
    if (ohm >= 1e6)
        return withUnit(ohm / 1e6, decimalsFor(ohm / 1e6), QStringLiteral("MΩ"));
    if (ohm >= 1e3)
        return withUnit(ohm / 1e3, decimalsFor(ohm / 1e3), QStringLiteral("kΩ"));
    return withUnit(ohm, decimalsFor(ohm), QStringLiteral("Ω"));
}
