// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/leads.h"

#include "gear/mating.h"
#include "show/edits.h"
#include "show/stock.h"

#include <algorithm>
#include <tuple>

namespace {

constexpr int usualLeadMm = 3000; // long enough to judge a lead before its length is known
constexpr qsizetype mostBehind = 6; // leads tried behind one passive box

/// Orders leads: smaller is better.
using Merit = std::tuple<int, qsizetype, bool, bool, qsizetype, int>;

/// How many contacts plug and socket differ by.
qsizetype spareContacts(const CableEnd& end, const Port& port)
{
    return std::abs(end.connector->contacts.size() - port.connector->contacts.size());
}

Merit merit(const CableType& type, const Port& from, const Port& to, const QList<Finding>& findings)
{
    const std::optional<Severity> severity = worst(findings);
    const bool madeFor = type.bulk && type.bulk->goodFor.contains(from.kind);
    const auto [first, second] = mainEnds(type);
    const qsizetype spare = spareContacts(*first, from) + spareContacts(*second, to);
    return {severity ? static_cast<int>(*severity) + 1 : 0, findings.size(), type.toMake, !madeFor, spare, type.price};
}

/// Resistors in the plug bring two signals together; for one they would only be a pad that nobody looks for there.
bool sums(const CableType& type)
{
    return std::ranges::any_of(type.parts, [](const Part& part) { return part.kind == PartKind::Resistor; });
}

bool joins(const CableType& type, const Port& from, const Port& to)
{
    const bool pointless = from.content == Content::Mono && sums(type);
    const auto [first, second] = mainEnds(type);
    return !type.onlyAsked && !pointless && (type.ends.size() == 2 || isLoom(type))
        && fits(*first->connector, *from.connector) && fits(*second->connector, *to.connector);
}

/// What the choice depends on: both port kinds and their switches, not which of like devices it is.
QString pairKey(const Show& show, const PortRef& from, const PortRef& to)
{
    const auto end = [&show](const PortRef& ref) {
        const Port* port = portOf(show, ref);
        const Device* device = show.devices.find(ref.device);
        return device->type + QLatin1Char('/') + port->key + (phantomOn(show, ref) ? QStringLiteral("+48") : QString());
    };
    return end(from) + QLatin1Char('>') + end(to);
}

/// The two devices without any lead.
Show alone(const Show& show, const PortRef& from, const PortRef& to)
{
    Show pair = extract(show, {from.device, to.device});
    removeCables(pair, pair.cables.ids());
    return pair;
}

/// The devices with a lead into this one.
QList<DeviceId> feeders(const Show& show, DeviceId device)
{
    QList<DeviceId> found;
    for (CableId id : show.cables.at(device)) {
        for (const Plug& plug : show.cables.find(id)->plugs)
            found << plug.port.device;
    }
    return found;
}

QList<Finding> judged(Show pair, const CableTypePtr& type, const PortRef& from, const PortRef& to, Checker& checker)
{
    const CableId lead = addCable(pair, type, from, to, usualLeadMm);
    QList<Finding> findings = check(pair, checker).findings(lead);
    findings.removeIf([](const Finding& finding) { return finding.rule == QLatin1String("cable-too-short"); });
    return findings;
}

} // namespace

Preview preview(const Checked& now, const CableTypePtr& type, const PortRef& from, const PortRef& to, Checker& checker)
{
    Show tried = now.show();
    const Device* one = tried.devices.find(from.device);
    const Device* other = tried.devices.find(to.device);
    const CableId lead = addCable(tried, type, from, to, leadLength(tried, *type, one->place, other->place));
    return {check(tried, now, checker), lead};
}

const QList<CableTypePtr>& LeadChooser::leads(const Show& show, const PortRef& from, const PortRef& to)
{
    static const QList<CableTypePtr> none;
    const Port* sender = portOf(show, from);
    const Port* receiver = portOf(show, to);
    if (!sender || !receiver || !sender->connector || !receiver->connector)
        return none;
    const QString key = pairKey(show, from, to);
    if (const auto known = m_known.constFind(key); known != m_known.constEnd())
        return *known;
    const Show pair = alone(show, from, to);
    QList<std::pair<Merit, CableTypePtr>> ranked;
    for (const CableTypePtr& type : m_library.cables) {
        if (joins(*type, *sender, *receiver))
            ranked.append({merit(*type, *sender, *receiver, judged(pair, type, from, to, m_checker)), type});
    }
    std::ranges::stable_sort(ranked, {}, &std::pair<Merit, CableTypePtr>::first);
    QList<CableTypePtr> sorted;
    for (const auto& entry : ranked)
        sorted << entry.second;
    return *m_known.insert(key, sorted);
}

CableTypePtr LeadChooser::best(const Show& show, const PortRef& from, const PortRef& to)
{
    const QList<CableTypePtr>& all = leads(show, from, to);
    return all.isEmpty() ? nullptr : all.first();
}

CableTypePtr LeadChooser::bestHere(const Show& show, const PortRef& from, const PortRef& to)
{
    const QList<CableTypePtr>& all = leads(show, from, to);
    const bool behindCopper = !all.isEmpty() && portOf(show, from)->circuit == QLatin1String("joint");
    if (!behindCopper || portOf(show, to)->content == Content::Mono)
        return all.isEmpty() ? nullptr : all.first();
    const Show behind = extract(show, feeders(show, from.device) << from.device << to.device);
    std::pair<std::pair<int, qsizetype>, CableTypePtr> least;
    for (const CableTypePtr& type : all.first(std::min(mostBehind, all.size()))) {
        Show tried = behind;
        addCable(tried, type, from, to, usualLeadMm);
        const QList<Finding> findings = check(tried, m_checker).findings();
        const std::optional<Severity> severity = worst(findings);
        const std::pair faults(severity ? static_cast<int>(*severity) + 1 : 0, findings.size());
        if (!least.second || faults < least.first)
            least = {faults, type};
    }
    return least.second;
}
