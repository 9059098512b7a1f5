// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long the engine takes on generated shows of mixed links. Prints medians; asserts nothing.
#include "check/check.h"
#include "check/joinings.h"
#include "check/leads.h"
#include "check/remedy.h"
#include "check/signal_chain.h"
#include "circuit/solve.h"
#include "files/gear_files.h"
#include "show/edits.h"
#include "signal/copper.h"
#include "signal/islands.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// One kind of link of the mix: what feeds what through which lead.
struct LinkKind {
    const char* from;
    const char* fromPort;
    const char* lead;
    const char* to;
    const char* toPort;
};

constexpr LinkKind mix[] = {
    {"shure/sm58", "out", "xlr", "behringer/s16", "in1"},
    {"neumann/km-184", "out", "xlr", "behringer/s16", "in2"},
    {"generic/electric-guitar", "out", "ts-ts", "generic/guitar-combo", "in"},
    {"generic/keyboard", "out-l", "ts-ts", "generic/mixer", "line1"},
    {"generic/phone", "out", "3.5trs-6.35trs", "generic/mixer", "line2"},
    {"generic/mixer", "aux1", "trs-xlrm", "generic/active-wedge", "in"},
    {"generic/bass-guitar", "out", "ts-ts", "generic/passive-di", "in"},
};

/// A show of that many links. `distinct` gives every lead a length of its own, so that no two have one answer.
Show generated(const Library& library, int links, bool distinct)
{
    Show show;
    for (int i = 0; i < links; ++i) {
        const LinkKind& kind = mix[static_cast<size_t>(i) % std::size(mix)];
        const QPoint place(i % 100 * 1000, i / 100 * 1000);
        const DeviceTypePtr fromType = library.devices.value(QString::fromLatin1(kind.from));
        const DeviceTypePtr toType = library.devices.value(QString::fromLatin1(kind.to));
        const CableTypePtr lead = library.cables.value(QString::fromLatin1(kind.lead));
        if (!fromType || !toType || !lead) {
            std::fprintf(stderr, "the library lacks %s, %s or %s\n", kind.from, kind.to, kind.lead);
            std::exit(1);
        }
        const auto device = [&](const DeviceTypePtr& type, QPoint where) {
            Device added;
            added.id = DeviceId {++show.lastId};
            added.type = type->key;
            added.name = type->model;
            added.place = where;
            show.types.insert(type->key, type);
            show.devices.insert(added);
            return added.id;
        };
        const PortRef from {device(fromType, place), QString::fromLatin1(kind.fromPort)};
        const PortRef to {device(toType, place + QPoint(500, 0)), QString::fromLatin1(kind.toPort)};
        addCable(show, lead, from, to, distinct ? 3000 + i : 5000);
    }
    return show;
}

double milliseconds(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(int runs, const std::function<void()>& work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i)
        times.push_back(milliseconds(work));
    std::ranges::sort(times);
    return times[times.size() / 2];
}

long residentKib()
{
    QFile status(u"/proc/self/statm"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toLong() * 4;
}

/// Milliseconds of a check from nothing; the time to throw it away is not counted.
double firstCheck(const Show& show, int runs)
{
    std::vector<std::unique_ptr<Checker>> checkers;
    std::vector<Checked> checked;
    return median(runs, [&] {
        checkers.push_back(std::make_unique<Checker>());
        checked.push_back(check(show, *checkers.back()));
    });
}

/// Milliseconds of the bare matrix solves of the show, with all networks put together beforehand.
double bareSolves(const Show& show, int runs)
{
    Sketches sketches;
    std::vector<circuit::Network> networks;
    for (const IslandDraft& draft : draftIslands(show, sketches))
        networks.push_back(buildCopper(draft.plan, sketches).network);
    return median(runs, [&] {
        for (const circuit::Network& network : networks)
            circuit::solve(network, programmeHertz);
    });
}

/// Milliseconds of the search for remedies, the slowest of one finding of each rule: with nothing known but the show, and
/// again. With a stock list, as a show on the road has one.
std::pair<double, double> slowestRemedies(const Library& library, Show show)
{
    show.stock = {{QStringLiteral("xlr"), 10'000, 4}, {QStringLiteral("generic/passive-di"), 0, 2}};
    std::pair<double, double> slowest;
    QStringList rules;
    Checker first;
    for (const Finding& finding : check(show, first).findings()) {
        if (finding.severity == Severity::Note || rules.contains(finding.rule))
            continue;
        rules << finding.rule;
        Checker checker;
        const Checked now = check(show, checker);
        const auto search = [&] { remedies(now, finding, library, checker); };
        slowest.first = std::max(slowest.first, milliseconds(search));
        slowest.second = std::max(slowest.second, milliseconds(search));
    }
    return slowest;
}

/// Milliseconds of the cable finder, the slowest of one link of each faulty kind and of new gear into the show.
double slowestWays(const Library& library, const Show& show)
{
    double slowest = 0;
    QStringList rules;
    Checker first;
    for (const Finding& finding : check(show, first).findings()) {
        if (rules.contains(finding.rule) || !finding.from || !finding.to)
            continue;
        rules << finding.rule;
        for (const Wish& from : {Wish(finding.from), Wish(gearPort(library, u"generic/phone:out"_s))}) {
            Checker checker;
            const Checked now = check(show, checker);
            slowest = std::max(slowest, milliseconds([&] {
                joinings(now, pairIn(show, from, finding.to, 0, library, checker), library, checker);
            }));
        }
    }
    return slowest;
}

/// A studio of that many bays of 2 × 48 jacks, half normalled: a microphone, a preamp and a channel of the desk on each pair.
Show studio(const Library& library, int bays)
{
    Show show;
    const auto add = [&](const char* type) {
        const DeviceTypePtr found = library.devices.value(QString::fromLatin1(type));
        if (!found) {
            std::fprintf(stderr, "the library lacks %s\n", type);
            std::exit(1);
        }
        Device added;
        added.id = DeviceId {++show.lastId};
        added.type = found->key;
        added.name = found->model;
        show.types.insert(found->key, found);
        show.devices.insert(added);
        return added.id;
    };
    const auto join = [&](const char* lead, DeviceId from, const QString& out, DeviceId to, const QString& in) {
        addCable(show, library.cables.value(QString::fromLatin1(lead)), {from, out}, {to, in}, 5000);
    };
    for (int i = 0; i < bays; ++i) {
        const DeviceId bay = add("generic/patch-bay-2x48-tt");
        DeviceId preamp, desk;
        for (int pair = 0; pair < 48; ++pair) {
            if (pair % 8 == 0)
                preamp = add("generic/preamp-8");
            if (pair % 24 == 0)
                desk = add("generic/studio-desk-24");
            const QString jack = QString::number(pair + 1), way = QString::number(pair % 8 + 1);
            join("xlr", add("shure/sm58"), u"out"_s, preamp, u"in"_s + way);
            join("trs-trs", preamp, u"out"_s + way, bay, u"rear-a"_s + jack);
            join("trs-trs", bay, u"rear-b"_s + jack, desk, u"line"_s + QString::number(pair % 24 + 1));
        }
    }
    return show;
}

/// Milliseconds until all is solved and checked again after a cord went in or out, at other jacks each time.
double plugging(const Library& library, const Show& show)
{
    QList<DeviceId> bays;
    show.devices.forEach([&](const Device& device) {
        if (device.type.startsWith("generic/patch-bay"_L1))
            bays << device.id;
    });
    const CableTypePtr cord = library.cables.value(u"tt-tt"_s);
    Checker checker;
    Checked now = check(show, checker);
    int step = 0;
    CableId plugged;
    return median(201, [&] {
        Show edited = now.show();
        if (plugged) {
            edited.cables.remove(plugged);
            plugged = {};
        } else {
            ++step;
            plugged = addCable(edited, cord, {bays[step % bays.size()], u"front-a%1"_s.arg(step % 48 + 1)},
                {bays[step * 7 % bays.size()], u"front-b%1"_s.arg(step * 5 % 48 + 1)}, 600);
        }
        now = check(edited, now, checker);
    });
}

/// Milliseconds to follow the signal of a lead to both ends, and to tell the whole chain: the slowest of a few.
std::pair<double, double> tracing(const Show& show)
{
    Checker checker;
    const Checked now = check(show, checker);
    const QList<CableId> leads = show.cables.ids();
    std::pair<double, double> slowest;
    for (qsizetype i = 0; i < leads.size(); i += std::max<qsizetype>(1, leads.size() / 20)) {
        slowest.first = std::max(slowest.first, median(11, [&] { traceLead(now.analysis(), leads[i]); }));
        slowest.second = std::max(slowest.second, median(11, [&] { signalChain(now, leads[i]); }));
    }
    return slowest;
}

void measureStudio(const Library& library, int bays)
{
    const Show show = studio(library, bays);
    const auto [trace, chain] = tracing(show);
    std::printf("%6d points of patch bays: cold %9.2f ms  plug %8.4f ms  trace %8.4f ms, chain %8.4f ms\n", bays * 96,
        firstCheck(show, 5), plugging(library, show), trace, chain);
}

void measure(const Library& library, int links)
{
    const long before = residentKib();
    const Show distinct = generated(library, links, true);
    const Show alike = generated(library, links, false);
    const int runs = 5;
    const double cold = firstCheck(distinct, runs);
    const double repeated = firstCheck(alike, runs);
    Checker checker;
    Checked now = check(alike, checker);
    int length = 5000;
    const CableId lead = alike.cables.ids().first();
    const double edit = median(101, [&] {
        Show edited = now.show();
        setCableLength(edited, lead, ++length);
        now = check(edited, now, checker);
    });
    const Cable first = *alike.cables.find(lead);
    const PortRef from = first.plugs.value(u"a"_s).port;
    const PortRef to = first.plugs.value(u"b"_s).port;
    const CableTypePtr type = alike.cableTypes.value(first.type);
    const double hover = median(101, [&] { preview(now, type, from, to, checker); });
    const auto [trace, chain] = tracing(alike);
    const auto [fresh, again] = slowestRemedies(library, alike);
    std::printf("%6d links: cold %9.2f ms (bare solves %8.2f)  alike %9.2f ms  one edit %8.4f ms  hover %8.4f ms  remedies %7.2f ms, again %7.2f ms  ways %7.2f ms  trace %8.4f ms, chain %8.4f ms  %6ld KiB\n", links, cold,
        bareSolves(distinct, runs), repeated, edit, hover, fresh, again, slowestWays(library, alike), trace, chain, residentKib() - before);
}

} // namespace

/// bench_engine [LINKS…]: how many links; without, from ten to ten thousand.
int main(int argc, char** argv)
{
    const GearLoad gear = loadLibrary({QStringLiteral(CROSSPATCH_SOURCE_DIR "/resources")});
    QList<int> sizes {10, 100, 1000, 10000};
    if (argc > 1)
        sizes.clear();
    for (int i = 1; i < argc; ++i)
        sizes << QByteArray(argv[i]).toInt();
    for (int links : sizes)
        measure(gear.library, links);
    measureStudio(gear.library, 21);
}
