// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/joinings.h"

#include "check/candidate_tools.h"
#include "check/free_stock.h"
#include "check/joining_parts.h"
#include "check/joining_words.h"
#include "gear/mating.h"
#include "gear/wiring.h"
#include "show/edits.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace {

constexpr qsizetype mostLeads = 6; // of the chooser's, tried in full
constexpr int mostRemedies = 6;
constexpr qsizetype mostShown = 8;
constexpr double otherSocketCost = 2; // it is not the socket that was asked for

/// Findings about lists and stock: no part of how it sounds.
constexpr std::array bookkeeping {"not-listed", "stock-short", "number-twice", "unplugged"};

bool isSound(const Finding& finding)
{
    return std::ranges::none_of(bookkeeping, [&](const char* rule) { return finding.rule == QLatin1String(rule); });
}

/// What came with a change and was not there before, worst first.
QList<Finding> brought(const Checked& before, const Checked& after)
{
    const CheckChanges changes = difference(before, after);
    QList<Finding> old;
    QList<Finding> fresh;
    for (CableId first : changes.islands) {
        old << before.findingsOfIsland(first);
        fresh << after.findingsOfIsland(first);
    }
    for (DeviceId first : changes.nets) {
        old << before.findingsOfNet(first);
        fresh << after.findingsOfNet(first);
    }
    fresh.removeIf([&old](const Finding& finding) {
        return finding.accepted || !isSound(finding) || std::ranges::any_of(old, [&](const Finding& other) {
            return other.rule == finding.rule && other.from == finding.from && other.to == finding.to
                && other.severity >= finding.severity;
        });
    });
    std::ranges::stable_sort(fresh, std::ranges::greater {}, &Finding::severity);
    return fresh;
}

/// Two ways with the same signature are one.
QString signature(const Show& before, const Show& after)
{
    QStringList parts;
    const auto socket = [&](const PortRef& ref) {
        const bool known = before.devices.contains(ref.device);
        return (known ? QString::number(ref.device.value) : after.devices.find(ref.device)->type) + QLatin1Char('/')
            + ref.port;
    };
    for (CableId id : newLeads(before, after)) {
        const Cable& cable = *after.cables.find(id);
        QString part = cable.type;
        for (auto plug = cable.plugs.cbegin(); plug != cable.plugs.cend(); ++plug)
            part += QLatin1Char(' ') + plug.key() + QLatin1Char('=') + socket(plug->port);
        parts << part;
    }
    for (DeviceId id : difference(before, after).devices) {
        const Device* device = after.devices.find(id);
        if (!device)
            continue;
        for (auto it = device->switches.cbegin(); it != device->switches.cend(); ++it)
            parts << device->type + QLatin1Char('.') + it.key() + QLatin1Char('=') + *it;
    }
    parts.sort();
    return parts.join(QLatin1Char(';'));
}

/// Two leads that sound alike and differ in nothing one would notice.
bool soundsLike(const Joining& one, const Joining& other)
{
    const auto codes = [](const Joining& joining) {
        QStringList rules;
        for (const Finding& finding : joining.findings)
            rules << finding.rule + QString::number(static_cast<int>(finding.severity));
        return rules;
    };
    return codes(one) == codes(other);
}

/// True when something fails that is only told gently because the gear is not known well enough.
bool isSpoilt(const Joining& joining)
{
    return std::ranges::any_of(joining.findings, [](const Finding& finding) {
        const Rule* rule = findRule(finding.rule);
        return rule && rule->severity > finding.severity && rule->severity >= Severity::Warning;
    });
}

/// The lead one would take without thinking: straight through, with all the contacts there are; from balanced phones
/// the adapter that is sold for it.
CableTypePtr usualLead(const Library& library, const Port& from, const Port& to)
{
    const QStringList wirings = from.content != Content::Mono
        ? QStringList {QStringLiteral("C16"), QStringLiteral("C8"), QStringLiteral("C1")}
        : QStringList {QStringLiteral("C1")};
    for (const QString& wiring : wirings) {
        if (const CableTypePtr lead = leadOfWiring(library, wiring, from, to))
            return lead;
    }
    return plainLead(library, from, to);
}

/// All that looking for ways works with.
struct Trials {
    const Checked now;
    const Pair& pair;
    const Library& library;
    Checker& checker;
    const FreeStock stock;
    QList<Joining> found {};
    QStringList seen {};
};

/// Takes a tried show among the ways, unless it is there.
Joining* keep(Trials& trials, const QString& title, const Checked& after)
{
    const Show& before = trials.now.show();
    const QString mark = signature(before, after.show());
    if (trials.seen.contains(mark))
        return nullptr;
    trials.seen << mark;
    Joining joining;
    joining.title = title;
    joining.findings = brought(trials.now, after);
    joining.severity = worst(joining.findings);
    joining.hops = hopsOf(after.show(), newLeads(before, after.show()), trials.pair.from.device);
    joining.pieces = piecesOf(before, after.show(), trials.pair);
    joining.after = after;
    tell(joining, trials.pair);
    trials.found << joining;
    return &trials.found.last();
}

/// True when the sender runs on what a switch of the receiver would give it.
bool wantsFeeding(const Port& from, const Port& to)
{
    return from.phantom == Phantom::Needs && to.phantom == Phantom::Supplies && from.supply == to.supply
        && !factsOf(to.supply).always;
}

/// As long as asked for or as the plan wants, or as long as one that is owned and free.
Show withLead(const Trials& trials, const CableTypePtr& type)
{
    const Pair& pair = trials.pair;
    Show show = pair.show;
    const QPoint from = show.devices.find(pair.from.device)->place;
    const QPoint to = show.devices.find(pair.to.device)->place;
    const int way = (to - from).manhattanLength();
    const int owned = trials.stock.lengthFor(type->key, pair.lengthMm > 0 ? pair.lengthMm : leadNeed(way));
    const int planned = pair.lengthMm > 0 ? pair.lengthMm : leadLength(*type, way);
    addCable(show, type, pair.from, pair.to, owned > 0 ? owned : planned);
    if (wantsFeeding(*portOf(show, pair.from), *portOf(show, pair.to)))
        feed(show, pair.from, pair.to);
    return show;
}

Joining* keepLead(Trials& trials, const CableTypePtr& type)
{
    const Checked after = check(withLead(trials, type), trials.now, trials.checker);
    const QString title = say(QT_TRANSLATE_NOOP("Remedy", "Lead %1")).arg(type->name);
    return keep(trials, title, after);
}

/// Leads straight from socket to socket, best first, with those at the end that nobody would propose.
QList<CableTypePtr> leadsToTry(const Trials& trials, const QStringList& wanted)
{
    const Port& from = *portOf(trials.pair.show, trials.pair.from);
    const Port& to = *portOf(trials.pair.show, trials.pair.to);
    LeadChooser chooser(trials.library, trials.checker);
    QList<CableTypePtr> leads = chooser.leads(trials.pair.show, trials.pair.from, trials.pair.to);
    for (const CableTypePtr& type : trials.library.cables) {
        const bool joins = type->ends.size() == 2 && fits(*type->ends[0].connector, *from.connector)
            && fits(*type->ends[1].connector, *to.connector);
        if (joins && wanted.contains(type->key) && !leads.contains(type))
            leads << type;
    }
    return leads;
}

/// The best leads, the plain one, and all that are owned or sit there now.
void keepLeads(Trials& trials, const QString& plain, const QStringList& present)
{
    QStringList owned = present;
    for (const StockItem& item : trials.pair.show.stock)
        owned << item.type;
    std::optional<std::optional<Severity>> best;
    qsizetype tried = 0;
    for (const CableTypePtr& type : leadsToTry(trials, owned + QStringList {plain})) {
        const bool had = owned.contains(type->key);
        if (!had && type->key != plain && tried++ >= mostLeads)
            continue;
        Joining* joining = keepLead(trials, type);
        if (!joining)
            continue;
        const auto twin = std::find_if(trials.found.begin(), trials.found.end() - 1,
            [joining](const Joining& other) { return soundsLike(other, *joining); });
        const bool isTwin = twin != trials.found.end() - 1;
        joining->inPlace = present.contains(type->key);
        joining->plain = type->key == plain && !isTwin;
        if (type->key == plain && isTwin)
            twin->plain = true;
        best = best.value_or(joining->severity);
        const bool worse = joining->severity > *best || joining->severity >= Severity::Error || isSpoilt(*joining);
        if (!had && (isTwin || (!joining->plain && worse)))
            trials.found.removeLast();
    }
}

/// A lead to ask for remedies with, where no lead has plugs for both sockets.
CableTypePtr halfFitting(const Library& library, const Port& from)
{
    for (const CableTypePtr& type : library.cables) {
        if (type->ends.size() == 2 && !type->onlyAsked && fits(*type->ends[0].connector, *from.connector))
            return type;
    }
    return nullptr;
}

/// True when the way puts a box before a box of the same function: one of them is what was asked for.
bool isSecondOfItsKind(const Trials& trials, const Joining& joining)
{
    const Show& show = trials.pair.show;
    for (DeviceId end : {trials.pair.from.device, trials.pair.to.device}) {
        const QString function = typeOf(show, *show.devices.find(end))->functions.value(0);
        const auto same = [&](const Piece& piece) {
            const DeviceTypePtr box = trials.library.devices.value(piece.type);
            return box && !function.isEmpty() && box->functions.value(0) == function;
        };
        if (std::ranges::any_of(joining.pieces, same))
            return true;
    }
    return false;
}

/// The sockets that the new leads sit in.
QList<PortRef> socketsOf(const Joining& joining)
{
    QList<PortRef> sockets;
    for (const Hop& hop : joining.hops) {
        for (CableId id : hop.leads) {
            for (const Plug& plug : joining.after.show().cables.find(id)->plugs)
                sockets << plug.port;
        }
    }
    std::sort(sockets.begin(), sockets.end());
    return sockets;
}

/// True when another way does the same with another lead, and this one is not owned.
bool isTwin(const Trials& trials, const Joining& joining)
{
    return !isOwned(joining) && !hasBox(joining)
        && std::any_of(trials.found.begin(), trials.found.end() - 1, [&joining](const Joining& other) {
               return !hasBox(other) && socketsOf(other) == socketsOf(joining) && soundsLike(other, joining);
           });
}

/// What mends the plain lead: boxes, break-out leads, other sockets.
void keepRemedies(Trials& trials, const CableTypePtr& faulty)
{
    const Checked wired = check(withLead(trials, faulty), trials.now, trials.checker);
    QList<Finding> findings = brought(trials.now, wired);
    findings.removeIf([](const Finding& finding) { return finding.severity < Severity::Warning; });
    for (const Remedy& remedy : remedies(wired, findings, trials.library, trials.checker, mostRemedies)) {
        const Store<Device>& left = remedy.after.show().devices; // a box may have taken the place of what was asked for
        const bool answers = left.contains(trials.pair.from.device) && left.contains(trials.pair.to.device);
        const Joining* joining = answers ? keep(trials, remedy.text, remedy.after) : nullptr;
        if (joining && (isSecondOfItsKind(trials, *joining) || isTwin(trials, *joining)))
            trials.found.removeLast();
    }
}

using Merit = std::tuple<int, double, bool, double, qsizetype>;

/// Smaller is better.
Merit meritOf(const Joining& joining, const Pair& pair, const Library& library)
{
    const bool mono = std::ranges::any_of(
        joining.findings, [](const Finding& finding) { return finding.rule == QLatin1String("summed-to-mono"); });
    const double verdict = !joining.severity ? 0 : static_cast<int>(*joining.severity) + (mono ? 1.5 : 1);
    double cost = 0;
    for (const Piece& piece : joining.pieces) {
        const CableTypePtr lead = library.cables.value(piece.type);
        const DeviceTypePtr box = library.devices.value(piece.type);
        const double price = box ? 2 + (box->price ? box->price : 3)
            : lead               ? 0.3 * lead->price + (lead->toMake ? 1.1 : 0)
                                 : 1;
        cost += piece.count * price * (piece.free >= piece.count ? 0.4 : 1);
    }
    const auto uses = [&](const PortRef& ref) { return !cablesAt(joining.after.show(), ref).isEmpty(); };
    if (!uses(pair.from) || !uses(pair.to))
        cost += otherSocketCost;
    return {joining.severity == Severity::Danger, verdict, !isOwned(joining), cost, joining.findings.size()};
}

} // namespace

bool isOwned(const Joining& joining)
{
    return std::ranges::all_of(joining.pieces, [](const Piece& piece) { return piece.free >= piece.count; });
}

bool hasBox(const Joining& joining)
{
    return std::ranges::any_of(joining.pieces, &Piece::box);
}

QList<Joining> joinings(const Checked& now, const Pair& pair, const Library& library, Checker& checker)
{
    const Port* from = portOf(pair.show, pair.from);
    const Port* to = portOf(pair.show, pair.to);
    if (!from || !to || !from->connector || !to->connector || pair.from == pair.to)
        return {};
    Trials trials {check(pair.show, now, checker), pair, library, checker, FreeStock(pair.show)};
    const CableTypePtr plain = usualLead(library, *from, *to);
    QStringList present;
    for (const auto& [cable, text] : pair.pulled) {
        if (isPluggedIn(cable, pair.from) && isPluggedIn(cable, pair.to))
            present << cable.type;
    }
    keepLeads(trials, plain ? plain->key : QString(), present);
    const bool wellJoined = std::ranges::any_of(trials.found, [](const Joining& each) { return !each.severity; });
    if (const CableTypePtr faulty = plain ? plain : halfFitting(library, *from); faulty && !wellJoined)
        keepRemedies(trials, faulty);
    std::ranges::stable_sort(trials.found, {}, [&](const Joining& joining) { return meritOf(joining, pair, library); });
    while (trials.found.size() > mostShown) {
        const auto last = std::find_if(trials.found.rbegin(), trials.found.rend(),
            [](const Joining& joining) { return !joining.plain && !joining.inPlace; });
        trials.found.erase(std::next(last).base());
    }
    return trials.found;
}

Show putIn(const Joining& joining, const Pair& pair)
{
    Show show = joining.after.show();
    removeDevices(show, pair.props);
    return show;
}
