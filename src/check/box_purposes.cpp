// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/box_purposes.h"

#include "check/candidate_tools.h"

#include <algorithm>
#include <array>

namespace {

constexpr qsizetype mostBoxes = 14; // tried for one link
constexpr qsizetype mostBackwards = 2;

const QStringList quiet {QStringLiteral("level-too-low")};
const QStringList loud {QStringLiteral("level-too-high")};
const QStringList loaded {QStringLiteral("loading-loss"), QStringLiteral("treble-loss")};
const QStringList weak {QStringLiteral("level-too-low"), QStringLiteral("phantom-hazard")};
const QStringList unfed {QStringLiteral("level-too-low"), QStringLiteral("phantom-missing")};
const QStringList starved {QStringLiteral("phantom-missing")};

const std::array purposes {
    Purpose {"di", {Kind::Instrument, Kind::Line, Kind::Headphone}, {Kind::Microphone}},
    Purpose {"buffer", {Kind::Instrument}, {Kind::Instrument, Kind::Line}, false, loaded},
    Purpose {"di", {Kind::Line}, {Kind::Instrument}, true},
    Purpose {"isolation", {Kind::Line, Kind::Headphone}, {Kind::Line}},
    Purpose {"re-amp", {Kind::Line, Kind::Microphone, Kind::Headphone}, {Kind::Instrument}},
    Purpose {
        "merge", {Kind::Line, Kind::Headphone, Kind::Instrument}, {Kind::Line, Kind::Microphone, Kind::Instrument}},
    Purpose {"inline-preamp", {Kind::Microphone}, {Kind::Microphone}, false, weak},
    Purpose {"headphone-amp", {Kind::Line}, {Kind::Headphone}, false, loaded},
    Purpose {"preamp", {Kind::Microphone}, {Kind::Line}, false, unfed},
    Purpose {"pad", {Kind::Line, Kind::Microphone, Kind::Headphone}, {Kind::Line, Kind::Microphone}, false, loud},
    Purpose {"phono-preamp", {Kind::Phono}, {Kind::Line}, false, quiet},
    Purpose {"speaker-di", {Kind::Speaker}, {Kind::Microphone}},
    Purpose {"phantom-supply", {Kind::Microphone}, {Kind::Microphone, Kind::Line}, false, starved},
    Purpose {"ad-converter", {Kind::Line}, {Kind::Digital}},
    Purpose {"da-converter", {Kind::Digital}, {Kind::Line}},
};

/// A socket of a patch bay or a splitter: what it carries is up to the ends.
bool isCopper(const Port& port)
{
    return port.direction == Direction::Both && port.circuit == QLatin1String("joint");
}

bool owned(const Show& show, const QString& type)
{
    return std::ranges::any_of(
        show.stock, [&type](const StockItem& item) { return item.type == type && item.count > 0; });
}

} // namespace

bool isActive(const DeviceType& type)
{
    return std::ranges::any_of(type.ports, [](const Port& port) { return !port.follows.isEmpty(); });
}

const Purpose* purposeOf(const DeviceType& box, Kind from, Kind to)
{
    const QString function = box.functions.value(0);
    const auto found = std::ranges::find_if(purposes, [&](const Purpose& purpose) {
        return function == QLatin1String(purpose.function) && purpose.from.contains(from) && purpose.to.contains(to)
            && !(purpose.backwards && isActive(box));
    });
    return found == purposes.end() ? nullptr : &*found;
}

bool isAgainst(const Purpose& purpose, const Finding& finding)
{
    return purpose.rules.isEmpty() || purpose.rules.contains(finding.rule);
}

bool isFor(const DeviceType& box, Kind from, Kind to)
{
    const Purpose* purpose = purposeOf(box, from, to);
    return purpose && !purpose->backwards;
}

Kind wantedKind(const RepairBench& bench, const PortRef& target)
{
    const Port* port = portOf(bench.show, target);
    const Port* end = portOf(bench.show, bench.finding.to);
    return end && isCopper(*port) ? end->kind : port->kind;
}

Kind sentKind(const RepairBench& bench)
{
    const Port* port = portOf(bench.show, bench.link.from);
    const Port* source = portOf(bench.show, bench.finding.from);
    return source && isCopper(*port) ? source->kind : port->kind;
}

QList<DeviceTypePtr> boxesFor(const RepairBench& bench, Kind from, Kind to)
{
    QList<std::pair<int, DeviceTypePtr>> ranked;
    for (const DeviceTypePtr& type : bench.library.devices) {
        const bool generic = type->key.startsWith(QLatin1String("generic/"));
        if (purposeOf(*type, from, to))
            ranked.append({owned(bench.show, type->key) ? 0 : generic ? 1 : 2, type});
    }
    std::ranges::stable_sort(ranked, {}, &std::pair<int, DeviceTypePtr>::first);
    QList<DeviceTypePtr> chosen;
    qsizetype turned = 0;
    for (const auto& entry : ranked.first(std::min(mostBoxes, ranked.size()))) {
        if (!purposeOf(*entry.second, from, to)->backwards || turned++ < mostBackwards)
            chosen << entry.second;
    }
    return chosen;
}
