// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/links.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>

namespace {

void numberTwice(const Solved& solved, Hits& hits)
{
    QMap<int, ChannelId> channels;
    solved.show.channels.forEach([&](const Channel& channel) {
        if (!channels.contains(channel.number)) {
            channels.insert(channel.number, channel.id);
            return;
        }
        Finding& finding = hits.add({channels.value(channel.number), channel.id});
        finding.evidence.insert(QStringLiteral("number"), channel.number);
    });
    QMap<int, PortRef> mixes;
    solved.show.mixes.forEach([&](const Mix& mix) {
        if (!mix.output)
            return;
        if (!mixes.contains(mix.number)) {
            mixes.insert(mix.number, mix.output);
            return;
        }
        Finding& finding = hits.add({mixes.value(mix.number), mix.output}, mixes.value(mix.number), mix.output);
        finding.evidence.insert(QStringLiteral("mixNumber"), mix.number);
    });
}

/// Sockets that channels listen to, and the gear they are on.
struct Listed {
    QSet<int> islands;
    QSet<DeviceId> devices;
};

Listed listedIn(const Solved& solved)
{
    Listed listed;
    solved.show.channels.forEach([&](const Channel& channel) {
        if (!channel.input)
            return;
        listed.devices.insert(channel.input.device);
        const auto island = solved.analysis.islandOf.constFind(channel.input);
        if (island != solved.analysis.islandOf.constEnd())
            listed.islands.insert(*island);
    });
    return listed;
}

/// Told once for each stage box or desk, at its first such socket.
void notListed(const Solved& solved, Hits& hits)
{
    const Listed listed = listedIn(solved);
    QMap<DeviceId, QList<PortRef>> forgotten;
    QMap<DeviceId, PortRef> senders;
    for (size_t i = 0; !listed.devices.isEmpty() && i < solved.analysis.islands.size(); ++i) {
        const Island& island = solved.analysis.islands[i];
        if (listed.islands.contains(static_cast<int>(i)) || island.signals.empty())
            continue;
        for (const Arrival& arrival : island.arrivals) {
            const Port* port = portOf(solved.show, arrival.to);
            if (!port || port->kind != Kind::Microphone || !listed.devices.contains(arrival.to.device))
                continue;
            forgotten[arrival.to.device] << arrival.to;
            if (!senders.contains(arrival.to.device))
                senders.insert(arrival.to.device, island.signals.front().from);
        }
    }
    for (auto it = forgotten.cbegin(); it != forgotten.cend(); ++it) {
        const PortRef from = senders.value(it.key());
        Finding& finding
            = hits.add(QList<Subject> {from} + QList<Subject>(it->cbegin(), it->cend()), from, it->first());
        if (it->size() > 1)
            finding.evidence.insert(QStringLiteral("sockets"), double(it->size()));
    }
}

/// What is needed of one item, in millimetres of lead (0 for gear), with the first that goes without.
struct Need {
    QString type;
    int lengthMm = 0;
    DeviceId device; ///< one of the two is set
    CableId cable;
};

QList<Need> needsOf(const Show& show)
{
    QList<Need> needs;
    const auto listed = [&show](const QString& type) {
        return std::ranges::any_of(show.stock, [&type](const StockItem& item) { return item.type == type; });
    };
    const bool leads = std::ranges::any_of(show.stock, [](const StockItem& item) { return item.lengthMm > 0; });
    show.devices.forEach([&](const Device& device) {
        if (listed(device.type))
            needs.append({device.type, 0, device.id, {}});
    });
    show.cables.forEach([&](const Cable& cable) {
        if (leads)
            needs.append({cable.type, cable.lengthMm, {}, cable.id});
    });
    std::ranges::stable_sort(needs,
        [](const Need& a, const Need& b) { return std::pair(a.type, a.lengthMm) < std::pair(b.type, b.lengthMm); });
    return needs;
}

/// Each lead takes the shortest owned one that is long enough; what finds none is short.
void stockShort(const Solved& solved, Hits& hits)
{
    if (solved.show.stock.isEmpty())
        return;
    QMap<std::pair<QString, int>, int> left;
    for (const StockItem& item : solved.show.stock)
        left[{item.type, item.lengthMm}] += item.count;
    QMap<std::pair<QString, int>, QList<Subject>> missing;
    for (const Need& need : needsOf(solved.show)) {
        auto owned = left.lowerBound({need.type, need.lengthMm});
        while (owned != left.end() && owned.key().first == need.type && *owned <= 0)
            ++owned;
        if (owned != left.end() && owned.key().first == need.type)
            --*owned;
        else
            missing[{need.type, need.lengthMm}] << (need.cable ? Subject(need.cable) : Subject(need.device));
    }
    for (auto it = missing.cbegin(); it != missing.cend(); ++it) {
        Finding& finding = hits.add(*it);
        finding.evidence.insert(QStringLiteral("missing"), double(it->size()));
        if (it.key().second == 0)
            finding.evidence.insert(QStringLiteral("gear"), 1);
    }
}

constexpr std::array numberVariants {
    Variant {"mixNumber",
        {QT_TRANSLATE_NOOP("Rule", "Mix {mixNumber} is there twice"),
            QT_TRANSLATE_NOOP("Rule", "{from} and {to} carry the same number: people will patch the wrong one."),
            QT_TRANSLATE_NOOP("Rule", "Give one of them a free number.")}},
};

constexpr std::array listVariants {
    Variant {"sockets",
        {QT_TRANSLATE_NOOP("Rule", "{sockets} sockets are patched and in no channel"),
            QT_TRANSLATE_NOOP("Rule", "The first is {to}: {from} arrives there, and no channel listens to it."),
            QT_TRANSLATE_NOOP("Rule", "Give each a channel, or take the leads away.")}},
};

constexpr std::array stockVariants {
    Variant {"gear",
        {QT_TRANSLATE_NOOP("Rule", "{missing} more {type} than there are"),
            QT_TRANSLATE_NOOP("Rule", "The show uses more of them than the stock list has."),
            QT_TRANSLATE_NOOP("Rule", "Hire or borrow, or use something else.")}},
};

constexpr std::array rows {
    Rule {"number-twice", Severity::Warning,
        {QT_TRANSLATE_NOOP("Rule", "Channel {number} is there twice"),
            QT_TRANSLATE_NOOP(
                "Rule", "Two channels carry the same number: one of them will not be where the list says."),
            QT_TRANSLATE_NOOP("Rule", "Give one of them a free number.")},
        numberTwice, numberVariants, true},
    Rule {"not-listed", Severity::Note,
        {QT_TRANSLATE_NOOP("Rule", "Patched, but in no channel"),
            QT_TRANSLATE_NOOP("Rule", "{from} arrives at {to}, and no channel listens to it."),
            QT_TRANSLATE_NOOP("Rule", "Give it a channel, or take the lead away.")},
        notListed, listVariants, true},
    Rule {"stock-short", Severity::Note,
        {QT_TRANSLATE_NOOP("Rule", "Not enough in stock: {missing} × {lead}"),
            QT_TRANSLATE_NOOP("Rule", "The show uses more of them than the stock list has, longer ones counted in."),
            QT_TRANSLATE_NOOP("Rule", "Buy, hire or solder them, or move gear so that other lengths do.")},
        stockShort, stockVariants, true},
};

} // namespace

std::span<const Rule> listRules()
{
    return rows;
}
