// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/channel_tags.h"

#include "signal/trace.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The input that an active box on the way passes on at `port`; empty where the signal begins there.
PortRef inputBehind(const Show& show, const PortRef& port)
{
    const Device* device = show.devices.find(port.device);
    const DeviceType* type = device ? typeOf(show, *device) : nullptr;
    return type && !type->functions.isEmpty() ? followedInput(show, port) : PortRef();
}

void collectSources(
    const Show& show, const Analysis& analysis, const PortRef& input, QSet<DeviceId>& seen, QSet<DeviceId>& sources)
{
    const Island* island = analysis.island(input);
    if (!island)
        return;
    for (const SentSignal& signal : island->answer->signals) {
        const PortRef& from = island->socket(signal.socket);
        const DeviceId device = from.device;
        const PortRef behind = inputBehind(show, from);
        const Island* before = behind ? analysis.island(behind) : nullptr;
        if (!before || before->answer->signals.empty()) {
            sources.insert(device);
        } else if (!seen.contains(device)) {
            seen.insert(device);
            collectSources(show, analysis, behind, seen, sources);
        }
    }
}

/// What the lead at the socket carries: it colours the tag.
Kind kindAt(const Show& show, const Analysis& analysis, const PortRef& input)
{
    const Island* island = analysis.island(input);
    for (const SentSignal& signal : island ? island->answer->signals : std::vector<SentSignal> {}) {
        if (const Port& port = island->answer->plan.port(signal.socket); port.kind != Kind::Instrument)
            return port.kind;
    }
    const Port* port = portOf(show, input);
    return port ? port->kind : Kind::Microphone;
}

/// Everything a mix reaches, through amplifiers and splitters.
void collectListeners(
    const Show& show, const Analysis& analysis, const PortRef& output, QSet<DeviceId>& seen, QSet<DeviceId>& listeners)
{
    const Island* island = analysis.island(output);
    for (const Arrival& arrival : island ? island->answer->arrivals : std::vector<Arrival> {}) {
        const DeviceId id = island->socket(arrival.socket).device;
        const Device* device = show.devices.find(id);
        const DeviceType* type = device ? typeOf(show, *device) : nullptr;
        if (!type || id == output.device || seen.contains(id))
            continue;
        seen.insert(id);
        bool passesOn = false;
        for (const QString& key : portKeys(*type)) {
            const Island* next = analysis.island(PortRef {id, key});
            if (findPort(*type, key)->direction == Direction::Out && next && next != island) {
                passesOn = true;
                collectListeners(show, analysis, {id, key}, seen, listeners);
            }
        }
        if (!passesOn)
            listeners.insert(id);
    }
}

} // namespace

QString numberRuns(QList<int> numbers)
{
    std::ranges::sort(numbers);
    QStringList runs;
    for (qsizetype i = 0; i < numbers.size();) {
        qsizetype end = i;
        while (end + 1 < numbers.size() && numbers[end + 1] <= numbers[end] + 1)
            ++end;
        const QString first = QString::number(numbers[i]);
        runs << (numbers[end] == numbers[i] ? first : first + u"–"_s + QString::number(numbers[end]));
        i = end + 1;
    }
    return runs.join(u", "_s);
}

QHash<DeviceId, ChannelTag> channelTags(const Show& show, const Analysis& analysis)
{
    QHash<DeviceId, QList<int>> numbers;
    QHash<DeviceId, Kind> kinds;
    show.channels.forEach([&](const Channel& channel) {
        QSet<DeviceId> seen;
        QSet<DeviceId> sources;
        if (channel.input)
            collectSources(show, analysis, channel.input, seen, sources);
        for (DeviceId source : std::as_const(sources)) {
            numbers[source] << channel.number;
            if (!kinds.contains(source))
                kinds.insert(source, kindAt(show, analysis, channel.input));
        }
    });
    QHash<DeviceId, ChannelTag> tags;
    for (auto it = numbers.cbegin(); it != numbers.cend(); ++it)
        tags.insert(it.key(), {numberRuns(it.value()), kinds.value(it.key())});
    return tags;
}

QHash<DeviceId, QString> mixNumbers(const Show& show, const Analysis& analysis)
{
    QHash<DeviceId, QList<int>> numbers;
    show.mixes.forEach([&](const Mix& mix) {
        QSet<DeviceId> seen;
        QSet<DeviceId> listeners;
        if (mix.output)
            collectListeners(show, analysis, mix.output, seen, listeners);
        for (DeviceId listener : std::as_const(listeners))
            numbers[listener] << mix.number;
    });
    QHash<DeviceId, QString> mixes;
    for (auto it = numbers.cbegin(); it != numbers.cend(); ++it)
        mixes.insert(it.key(), numberRuns(it.value()));
    return mixes;
}
