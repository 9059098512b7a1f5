// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/check.h"

#include "check/acceptance.h"
#include "check/links.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <iterator>

namespace {

struct SeverityKey {
    Severity severity;
    const char* key;
};

constexpr std::array severityKeys {
    SeverityKey {Severity::Note, "note"},
    SeverityKey {Severity::Warning, "warning"},
    SeverityKey {Severity::Error, "error"},
    SeverityKey {Severity::Danger, "danger"},
};

Subject named(const Spot& spot, const Island& island)
{
    switch (spot.on) {
    case Spot::On::Lead:
        return island.lead(spot.place);
    case Spot::On::Socket:
        return island.socket(spot.place);
    case Spot::On::Box:
        break;
    }
    return island.box(spot.place);
}

/// The hit with the names that things have in this island.
Finding named(const Hit& hit, const Island& island)
{
    const auto socket = [&island](int place) { return place < 0 ? PortRef {} : island.socket(place); };
    Finding finding {QString::fromLatin1(hit.rule->code), hit.severity, {}, socket(hit.from), socket(hit.to),
        hit.evidence, false};
    for (const Spot& spot : hit.subjects)
        finding.subjects << named(spot, island);
    return finding;
}

/// A verdict on a port whose inside nobody knows is a guess, and told as a note.
bool isGuess(const Show& show, const Rule& rule, const Finding& finding)
{
    const auto unknown = [&show](const PortRef& ref) {
        const Port* port = portOf(show, ref);
        return port && hasUnknownCircuit(*port);
    };
    return !rule.certain && (unknown(finding.from) || unknown(finding.to));
}

/// Runs one kind of rules: look(rule, finds) is called for each.
template <class Function, class Look> QList<Finding> look(const Show& show, Function Search::*kind, Look look)
{
    QList<Finding> found;
    for (const Rule* rule : allRules()) {
        if (!(rule->search.*kind))
            continue;
        Finds finds(*rule);
        look(*rule, finds);
        for (Finding& finding : finds.found()) {
            if (isGuess(show, *rule, finding))
                finding.severity = Severity::Note;
        }
        found << finds.found();
    }
    return found;
}

bool otherSettings(const Show& before, const Show& after)
{
    return before.severities != after.severities || before.accepted != after.accepted;
}

void sortWorstFirst(QList<Finding>& findings)
{
    static const QHash<QString, int> order = [] {
        QHash<QString, int> places;
        for (const Rule* rule : allRules())
            places.insert(QString::fromLatin1(rule->code), static_cast<int>(places.size()));
        return places;
    }();
    std::ranges::stable_sort(findings, [](const Finding& a, const Finding& b) {
        if (a.accepted != b.accepted)
            return b.accepted;
        return a.severity != b.severity ? a.severity > b.severity : order.value(a.rule) < order.value(b.rule);
    });
}

} // namespace

bool Checked::hasSettings() const
{
    return !show().severities.isEmpty() || !show().accepted.isEmpty();
}

std::optional<Finding> Checked::settled(Finding finding) const
{
    const QString wish = show().severities.value(finding.rule);
    if (wish == QLatin1String("off"))
        return std::nullopt;
    finding.severity = severityFromKey(wish).value_or(finding.severity);
    const Acceptance* acceptance = acceptanceOf(show(), finding);
    finding.accepted = acceptance && acceptance->fingerprint == fingerprint(show(), finding);
    return finding;
}

QList<Finding> Checked::settled(const QList<Finding>& findings) const
{
    if (!hasSettings())
        return findings;
    QList<Finding> all;
    for (const Finding& finding : findings) {
        if (const std::optional<Finding> one = settled(finding))
            all << *one;
    }
    return all;
}

QList<Finding> Checked::findingsIn(const InIsland& entry) const
{
    QList<Finding> found;
    for (const Hit& hit : entry.verdict->hits)
        found << named(hit, *entry.island);
    return settled(found + entry.staged);
}

QList<Finding> Checked::findingsOfIsland(CableId first) const
{
    const InIsland* entry = m_inIslands.find(first);
    return entry ? findingsIn(*entry) : QList<Finding> {};
}

QList<Finding> Checked::findingsOfNet(DeviceId first) const
{
    const InNet* entry = m_inNets.find(first);
    return entry ? settled(entry->findings) : QList<Finding> {};
}

QList<Finding> Checked::findingsOfShow() const
{
    return settled(m_inShow);
}

QList<Finding> Checked::findings() const
{
    QList<Finding> all;
    m_inIslands.forEach([&](const InIsland& entry) {
        if (!entry.verdict->hits.empty() || !entry.staged.isEmpty())
            all << findingsIn(entry);
    });
    m_inNets.forEach([&](const InNet& entry) { all << settled(entry.findings); });
    all << findingsOfShow();
    sortWorstFirst(all);
    return all;
}

QList<Finding> Checked::findings(CableId lead) const
{
    const Island* island = m_analysis.island(lead);
    QList<Finding> found = island ? findingsOfIsland(island->first()) : QList<Finding> {};
    QSet<DeviceId> nets;
    for (DeviceId box : island ? island->members.boxes : std::vector<DeviceId> {}) {
        if (const GroundNet* net = m_analysis.groundNet(box))
            nets.insert(net->devices.front());
    }
    for (DeviceId first : std::as_const(nets))
        found << findingsOfNet(first);
    found << findingsOfShow();
    found.removeIf([lead](const Finding& finding) { return !concerns(finding, lead); });
    sortWorstFirst(found);
    return found;
}

QList<Finding> Checked::findings(DeviceId device) const
{
    QList<Finding> found;
    QSet<CableId> islands;
    for (CableId lead : show().cables.at(device)) {
        const CableId first = m_analysis.island(lead)->first();
        if (!islands.contains(first))
            found << findingsOfIsland(first);
        islands.insert(first);
    }
    if (const GroundNet* net = m_analysis.groundNet(device))
        found << findingsOfNet(net->devices.front());
    found << findingsOfShow();
    found.removeIf([device](const Finding& finding) { return !concerns(finding, device); });
    sortWorstFirst(found);
    return found;
}

CheckChanges difference(const Checked& before, const Checked& after)
{
    return {difference(before.m_inIslands, after.m_inIslands), difference(before.m_inNets, after.m_inNets),
        before.m_inShow != after.m_inShow, otherSettings(before.show(), after.show())};
}

/// Turns what was found before into what is found after.
class CheckUpdate {
public:
    CheckUpdate(const Show& show, const Checked& before, Checker& checker)
        : m_before(before)
        , m_checker(checker)
        , m_after(before)
    {
        m_after.m_analysis = analyse(show, before.m_analysis, checker.answers());
    }

    Checked update()
    {
        const QList<CableId> leads = touchedLeads();
        for (CableId lead : leads)
            renewIsland(lead);
        renewNets(leads);
        renewShow();
        if (otherSettings(m_before.show(), m_after.show())) {
            recount(m_after.m_inIslands);
            recount(m_after.m_inNets);
        }
        return std::move(m_after);
    }

private:
    /// Leads whose islands are others now, or whose gear has changed, perhaps its place.
    QList<CableId> touchedLeads() const
    {
        QList<CableId> leads = changedLeads(m_before.m_analysis, m_after.m_analysis);
        if (m_before.show().devices.isEmpty()) // the first time
            return leads;
        for (DeviceId id : difference(m_before.show().devices, m_after.show().devices))
            leads << m_after.show().cables.at(id);
        return leads;
    }

    void renewIsland(CableId lead)
    {
        const IslandPtr island = m_after.m_analysis.islandPtr(lead);
        if (!island || island->first() != lead)
            drop(m_after.m_inIslands, lead);
        if (!island || m_renewed.contains(island->first()))
            return;
        m_renewed.insert(island->first());
        Checked::InIsland entry {
            island->first(), island, m_checker.verdict(island->answer, island->levels), {}, {}};
        entry.staged = look(m_after.show(), &Search::onStage,
            [&](const Rule& rule, Finds& finds) { rule.search.onStage(m_after.m_analysis, *island, finds); });
        put(m_after.m_inIslands, std::move(entry));
    }

    template <class Entry> void drop(Store<Entry>& entries, decltype(Entry::id) id)
    {
        if (const Entry* entry = entries.find(id))
            m_after.m_counts -= entry->counts;
        entries.remove(id);
    }

    template <class Entry> void put(Store<Entry>& entries, Entry entry)
    {
        drop(entries, entry.id);
        entry.counts = countsOf(entry);
        m_after.m_counts += entry.counts;
        entries.insert(std::move(entry));
    }

    Counts countsOf(const Checked::InIsland& entry) const
    {
        if (m_after.hasSettings())
            return count(m_after.findingsIn(entry));
        Counts counts = count(entry.staged);
        return counts += entry.verdict->counts;
    }

    Counts countsOf(const Checked::InNet& entry) const { return count(m_after.settled(entry.findings)); }

    /// With other severities or acceptances every count may be another one.
    template <class Entry> void recount(Store<Entry>& entries)
    {
        for (const auto id : entries.ids())
            put(entries, Entry(*entries.find(id)));
    }

    /// A net is judged anew when it is another one, or when something that hangs on its cases is.
    void renewNets(const QList<CableId>& leads)
    {
        std::vector<DeviceId> firsts;
        for (DeviceId id : changedGrounds(m_before.m_analysis, m_after.m_analysis)) {
            drop(m_after.m_inNets, id);
            if (const GroundNet* net = m_after.m_analysis.groundNet(id))
                firsts.push_back(net->devices.front());
        }
        for (CableId lead : leads) {
            const Island* island = m_after.m_analysis.island(lead);
            for (DeviceId box : island ? island->members.boxes : std::vector<DeviceId> {}) {
                if (const GroundNet* net = m_after.m_analysis.groundNet(box))
                    firsts.push_back(net->devices.front());
            }
        }
        std::ranges::sort(firsts);
        const auto repeated = std::ranges::unique(firsts);
        firsts.erase(repeated.begin(), repeated.end());
        for (DeviceId first : firsts)
            renewNet(*m_after.m_analysis.groundNet(first));
    }

    void renewNet(const GroundNet& net)
    {
        Checked::InNet entry {net.devices.front(), {}, {}};
        entry.findings = look(m_after.show(), &Search::inNet,
            [&](const Rule& rule, Finds& finds) { rule.search.inNet(m_after.m_analysis, net, finds); });
        if (entry.findings.isEmpty())
            drop(m_after.m_inNets, entry.id);
        else
            put(m_after.m_inNets, std::move(entry));
    }

    /// What is found in the show as a whole. What depends on some gear alone stays while that does.
    void renewShow()
    {
        const std::vector<const DeviceType*> touched = touchedTypes();
        m_after.m_counts -= count(m_before.findingsOfShow());
        m_after.m_inShow = look(m_after.show(), &Search::inShow, [&](const Rule& rule, Finds& finds) {
            const bool stays = rule.search.dependsOn && m_before.show().types == m_after.show().types
                && std::ranges::none_of(touched, [&](const DeviceType* type) { return rule.search.dependsOn(*type); });
            if (!stays)
                rule.search.inShow(m_after.m_analysis, finds);
            else
                std::ranges::copy_if(m_before.m_inShow, std::back_inserter(finds.found()),
                    [&](const Finding& finding) { return finding.rule == QLatin1String(rule.code); });
        });
        m_after.m_counts += count(m_after.findingsOfShow());
    }

    /// The types of all gear that has changed, or that a changed lead is or was plugged into.
    std::vector<const DeviceType*> touchedTypes() const
    {
        std::vector<const DeviceType*> types;
        const auto add = [&types](const Show& show, DeviceId id) {
            const Device* device = show.devices.find(id);
            if (const DeviceType* type = device ? typeOf(show, *device) : nullptr)
                types.push_back(type);
        };
        for (const Show* show : {&m_before.show(), &m_after.show()}) {
            for (const DeviceId id : difference(m_before.show().devices, m_after.show().devices))
                add(*show, id);
            for (const CableId id : difference(m_before.show().cables, m_after.show().cables)) {
                const Cable* cable = show->cables.find(id);
                for (const Plug& plug : cable ? cable->plugs : QMap<QString, Plug>())
                    add(*show, plug.port.device);
            }
        }
        return types;
    }

    const Checked& m_before;
    Checker& m_checker;
    Checked m_after;
    QSet<CableId> m_renewed;
};

Checked check(const Show& show, const Checked& before, Checker& checker)
{
    return CheckUpdate(show, before, checker).update();
}

Checked check(const Show& show, Checker& checker)
{
    return check(show, {}, checker);
}

Checked check(const Show& show)
{
    Checker checker;
    return check(show, {}, checker);
}

QString key(Severity severity)
{
    const auto found = std::ranges::find(severityKeys, severity, &SeverityKey::severity);
    return QString::fromLatin1(found->key);
}

std::optional<Severity> severityFromKey(const QString& key)
{
    for (const SeverityKey& row : severityKeys) {
        if (key == QLatin1String(row.key))
            return row.severity;
    }
    return std::nullopt;
}
