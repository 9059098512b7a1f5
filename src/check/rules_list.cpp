// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/links.h"
#include "show/stock.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <set>
#include <unordered_map>

namespace {

constexpr qsizetype tellSingly = 3; // more shortages than this are one finding

void numberTwice(const Analysis& analysis, Finds& finds)
{
    QMap<int, ChannelId> channels;
    analysis.show().channels.forEach([&](const Channel& channel) {
        if (!channels.contains(channel.number)) {
            channels.insert(channel.number, channel.id);
            return;
        }
        Finding& finding = finds.add({channels.value(channel.number), channel.id});
        finding.evidence.insert(QStringLiteral("number"), channel.number);
    });
    QMap<int, PortRef> mixes;
    analysis.show().mixes.forEach([&](const Mix& mix) {
        if (!mix.output)
            return;
        if (!mixes.contains(mix.number)) {
            mixes.insert(mix.number, mix.output);
            return;
        }
        Finding& finding = finds.add({mixes.value(mix.number), mix.output}, mixes.value(mix.number), mix.output);
        finding.evidence.insert(QStringLiteral("mixNumber"), mix.number);
    });
}

/// Islands that channels listen to, by first lead, and the gear that they come up at.
struct Listed {
    QSet<CableId> islands;
    std::set<DeviceId> devices;
};

Listed listedIn(const Analysis& analysis)
{
    Listed listed;
    analysis.show().channels.forEach([&](const Channel& channel) {
        if (!channel.input)
            return;
        listed.devices.insert(channel.input.device);
        if (const Island* island = analysis.island(channel.input))
            listed.islands.insert(island->first());
    });
    return listed;
}

/// The microphone sockets of a box that are patched and that no channel listens to, with what arrives at the first.
void notListedAt(const Analysis& analysis, DeviceId device, const Listed& listed, Finds& finds)
{
    PortRef from;
    QList<PortRef> forgotten;
    QSet<CableId> seen;
    for (CableId lead : analysis.show().cables.at(device)) {
        const Island& island = *analysis.island(lead);
        if (island.answer->signals.empty() || listed.islands.contains(island.first()) || seen.contains(island.first()))
            continue;
        seen.insert(island.first());
        for (const Arrival& arrival : island.answer->arrivals) {
            const PortRef& to = island.socket(arrival.socket);
            if (to.device != device || island.answer->plan.port(arrival.socket).kind != Kind::Microphone)
                continue;
            forgotten << to;
            from = from ? from : island.socket(island.answer->signals.front().socket);
        }
    }
    if (forgotten.isEmpty())
        return;
    Finding& finding = finds.add(
        QList<Subject> {from} + QList<Subject>(forgotten.cbegin(), forgotten.cend()), from, forgotten.first());
    if (forgotten.size() > 1)
        finding.evidence.insert(QStringLiteral("sockets"), double(forgotten.size()));
}

/// Told once for each stage box or desk.
void notListed(const Analysis& analysis, Finds& finds)
{
    const Listed listed = listedIn(analysis);
    for (DeviceId device : listed.devices)
        notListedAt(analysis, device, listed, finds);
}

/// Who needs a piece, by its length in millimetres (0 for gear).
using Needs = QMap<int, QList<Subject>>;

/// Looks a type up by its text once, and from then on by where the text is kept: copies of one string share it.
class NeedsByType {
public:
    explicit NeedsByType(QHash<QString, Needs>& needs)
        : m_needs(needs)
    {
    }

    Needs& of(const QString& type)
    {
        Needs*& known = m_known[type.constData()];
        return known ? *known : *(known = &m_needs[type]);
    }

private:
    QHash<QString, Needs>& m_needs;
    std::unordered_map<const QChar*, Needs*> m_known;
};

/// By type; of what the stock list says nothing about, only leads where it lists leads.
QHash<QString, Needs> needsOf(const Show& show)
{
    QHash<QString, Needs> needs;
    for (const QString& type : show.types.keys() + show.cableTypes.keys())
        needs.insert(type, {}); // all there can be: none moves while others point at it
    NeedsByType known(needs);
    show.devices.forEach([&](const Device& device) { known.of(device.type)[0] << device.id; });
    show.cables.forEach([&](const Cable& cable) { known.of(cable.type)[cable.lengthMm] << cable.id; });
    const bool leads = std::ranges::any_of(show.stock, [](const StockItem& item) { return item.lengthMm > 0; });
    needs.removeIf([&](const auto& entry) {
        const bool listed = std::ranges::any_of(
            show.stock, [&entry](const StockItem& item) { return item.type == entry.key(); });
        return !listed && !(leads && show.cableTypes.contains(entry.key()));
    });
    return needs;
}

using Missing = QMap<std::pair<QString, int>, QList<Subject>>;

void takeFrom(const Pieces& stock, const QString& type, const Needs& needs, Missing& missing)
{
    Pieces wanted;
    for (auto need = needs.cbegin(); need != needs.cend(); ++need)
        wanted.insert(need.key(), int(need->size()));
    const Pieces left = shareOut(wanted, stock).missing;
    for (auto need = left.cbegin(); need != left.cend(); ++need)
        missing.insert({type, need.key()}, needs.value(need.key()).last(need.value()));
}

/// What finds no owned one is short. A few sorts are told one by one, more of them together.
void stockShort(const Analysis& analysis, Finds& finds)
{
    if (analysis.show().stock.isEmpty())
        return;
    QHash<QString, Pieces> stock;
    for (const StockItem& item : analysis.show().stock)
        stock[item.type][item.lengthMm] += item.count;
    Missing missing;
    const QHash<QString, Needs> needs = needsOf(analysis.show());
    for (auto it = needs.cbegin(); it != needs.cend(); ++it)
        takeFrom(stock.value(it.key()), it.key(), *it, missing);
    if (missing.size() > tellSingly) {
        QList<Subject> all;
        for (const QList<Subject>& each : missing)
            all << each;
        Finding& finding = finds.add(all);
        finding.evidence.insert(QStringLiteral("missing"), double(all.size()));
        finding.evidence.insert(QStringLiteral("sorts"), double(missing.size()));
        return;
    }
    for (auto it = missing.cbegin(); it != missing.cend(); ++it) {
        Finding& finding = finds.add(*it);
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
    Variant {"sorts",
        {QT_TRANSLATE_NOOP("Rule", "Not enough in stock: {missing} pieces of {sorts} sorts"),
            QT_TRANSLATE_NOOP("Rule", "The show uses more of them than the stock list has, longer leads counted in."),
            QT_TRANSLATE_NOOP("Rule", "Buy, hire or solder them, or move gear so that what there is will do.")}},
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
        {.inShow = numberTwice}, numberVariants, true},
    Rule {"not-listed", Severity::Note,
        {QT_TRANSLATE_NOOP("Rule", "Patched, but in no channel"),
            QT_TRANSLATE_NOOP("Rule", "{from} arrives at {to}, and no channel listens to it."),
            QT_TRANSLATE_NOOP("Rule", "Give it a channel, or take the lead away.")},
        {.inShow = notListed}, listVariants, true},
    Rule {"stock-short", Severity::Note,
        {QT_TRANSLATE_NOOP("Rule", "Not enough in stock: {missing} × {lead}"),
            QT_TRANSLATE_NOOP("Rule", "The show uses more of them than the stock list has, longer ones counted in."),
            QT_TRANSLATE_NOOP("Rule", "Buy, hire or solder them, or move gear so that other lengths do.")},
        {.inShow = stockShort}, stockVariants, true},
};

} // namespace

std::span<const Rule> listRules()
{
    return rows;
}
