// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signal/computations.h"

#include "gear/units.h"
#include "signal/analysis.h"
#include "signal/rig.h"
#include "support/arrivals.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using circuit::ground;
using circuit::Node;
using Inputs = std::vector<double>;

namespace {

const double halfPower = decibel(std::sqrt(0.5));

// Levels

double voltOfDbv(const Inputs& in)
{
    return ratio(in[0]);
}

double voltOfDbu(const Inputs& in)
{
    return voltAtZeroDbu * ratio(in[0]);
}

double dbuOfDbv(const Inputs& in)
{
    return in[0] + dbvToDbu;
}

double dbuOfVolt(const Inputs& in)
{
    return decibel(in[0] / voltAtZeroDbu);
}

double dbuOfSquare(const Inputs& in) // in: volts peak to peak
{
    return dbuOfVolt({in[0] / 2});
}

double speakerVolt(const Inputs& in) // W, Ω
{
    return std::sqrt(in[0] * in[1]);
}

double speakerDbu(const Inputs& in)
{
    return dbuOfVolt({speakerVolt(in)});
}

double wantedRejection(const Inputs& in) // V, dBu
{
    return dbuOfVolt(in) - in[1];
}

// Loading

/// An unbalanced output into so many unbalanced inputs.
double loaded(double outOhm, double inOhm, int inputs = 1)
{
    Rig rig;
    const RoleNodes tip {{Role::Hot, rig.node()}};
    const PortEnds out = rig.port("unbalanced-out", outOhm, tip);
    for (int i = 0; i < inputs; ++i)
        rig.port("unbalanced-in", inOhm, tip);
    return rig.gain(tip.value(Role::Hot), ground, out.drives[0].source);
}

double loadingFraction(const Inputs& in)
{
    return loaded(in[0], in[1]);
}

double loading(const Inputs& in)
{
    return decibel(loaded(in[0], in[1]));
}

double matched(const Inputs&)
{
    return -decibel(loaded(600, 600));
}

double split(const Inputs& in) // Ω, how many, Ω
{
    return decibel(loaded(in[0], in[2], static_cast<int>(in[1])));
}

/// What each of two joined outputs leaves at the contact.
double joined(double ohm)
{
    Rig rig;
    const RoleNodes tip {{Role::Hot, rig.node()}};
    const PortEnds one = rig.port("unbalanced-out", ohm, tip);
    rig.port("unbalanced-out", ohm, tip);
    return rig.gain(tip.value(Role::Hot), ground, one.drives[0].source);
}

double joinedLevel(const Inputs& in)
{
    return decibel(joined(in[0]));
}

double joinedCurrent(const Inputs& in) // Ω, V, V
{
    return (in[1] - in[2]) * joined(in[0]) / in[0];
}

double monoSum(const Inputs& in) // how many, Ω, Ω
{
    Rig rig;
    const RoleNodes sum {{Role::Hot, rig.node()}};
    rig.port("unbalanced-in", in[2], sum);
    PortEnds out;
    for (int i = 0; i < static_cast<int>(in[0]); ++i)
        out = rig.port("unbalanced-out", in[1], sum);
    return decibel(rig.gain(sum.value(Role::Hot), ground, out.drives[0].source));
}

double twoLegsOverOne(const Inputs&)
{
    Rig rig;
    const RoleNodes legs {{Role::Hot, rig.node()}, {Role::Cold, rig.node()}};
    const PortEnds out = rig.port("two-drivers", 100, legs);
    const PortEnds in = rig.port("balanced-in", 20e3, legs);
    const circuit::Source source = out.drives[0].source;
    return decibel(rig.gain(in.receivers[0].plus, in.receivers[0].minus, source)
        / rig.gain(legs.value(Role::Hot), ground, source));
}

double tsPlugInBalancedOutput(const Inputs&)
{
    double worst = 0;
    for (const char* output : {"bal_xfmr", "bal_servo"}) {
        const Show show
            = showFrom(u"A: generic/%1; B: generic/ts_line; A.out -ts-ts 0m-> B.in"_s.arg(QLatin1String(output)));
        const Analysis analysis = analyse(show);
        const double db = Link {show, analysis}.db(u"A.out"_s, Role::Hot, u"B.in"_s, Role::Hot);
        worst = std::abs(db) > std::abs(worst) ? db : worst;
    }
    return worst;
}

double openColdOfTransformer(const Inputs&)
{
    const Show show = showFrom(u"A: generic/bal_xfmr; B: generic/ts_line; A.out -trs-ts-open 0m-> B.in"_s);
    const Analysis analysis = analyse(show);
    return Link {show, analysis}.db(u"A.out"_s, Role::Hot, u"B.in"_s, Role::Hot);
}

// Curves

double pickupGain(const Port& pickup, const Inputs& loads, double hertz)
{
    Rig rig;
    const RoleNodes tip {{Role::Hot, rig.node()}};
    const PortEnds out = rig.port(pickup, tip);
    for (double load : loads)
        rig.port("hi-z-in", load, tip);
    return rig.gain(tip.value(Role::Hot), ground, out.drives[0].source, hertz);
}

double freeResonance(const Inputs& in) // H, F
{
    return peak([&](double hertz) { return pickupGain(portOf("pickup", 100, in[0], in[1]), {}, hertz); }, 500, 20e3);
}

double usualResonance(const Inputs&)
{
    return freeResonance({3.5, 140e-12 + 650e-12}); // the middle of what coils and leads are
}

double peakFrequency(const Inputs& in) // H, Ω, F, loads in Ω
{
    const Inputs loads(in.begin() + 3, in.end());
    return peak(
        [&](double hertz) { return pickupGain(portOf("pickup", in[1], in[0], in[2]), loads, hertz); }, 500, 20e3);
}

double peakHeight(const Inputs& in)
{
    const Inputs loads(in.begin() + 3, in.end());
    return decibel(pickupGain(portOf("pickup", in[1], in[0], in[2]), loads, peakFrequency(in)));
}

double piezoCorner(const Inputs& in) // F, Ω
{
    const auto gain = [&in](double hertz) {
        Rig rig;
        const RoleNodes tip {{Role::Hot, rig.node()}};
        const PortEnds out = rig.port(portOf("piezo", 0, 0, in[0]), tip);
        rig.port("hi-z-in", in[1], tip);
        return decibel(rig.gain(tip.value(Role::Hot), ground, out.drives[0].source, hertz));
    };
    return crossing(gain, halfPower, 0.1, 1e6);
}

double leadGain(const Inputs& in, double hertz) // Ω, F
{
    Rig rig;
    const RoleNodes tip {{Role::Hot, rig.node()}};
    const PortEnds out = rig.port("unbalanced-out", in[0], tip);
    rig.network().capacitor(tip.value(Role::Hot), ground, in[1]);
    return decibel(rig.gain(tip.value(Role::Hot), ground, out.drives[0].source, hertz));
}

double leadCorner(const Inputs& in)
{
    return crossing([&in](double hertz) { return leadGain(in, hertz); }, halfPower, 100, 1e7);
}

double leadLoss(const Inputs& in)
{
    return leadGain(in, 20e3);
}

// Rejection

/// Common volts behind two unequal legs into a balanced input with so much a leg.
double rejection(double hotOhm, double coldOhm, double legOhm)
{
    Rig rig;
    const RoleNodes legs {{Role::Hot, rig.node()}, {Role::Cold, rig.node()}};
    const Node common = rig.node();
    const circuit::Source source = rig.network().source(common, ground);
    rig.network().resistor(common, legs.value(Role::Hot), hotOhm);
    rig.network().resistor(common, legs.value(Role::Cold), coldOhm);
    const PortEnds in = rig.port("balanced-in", 2 * legOhm, legs);
    return -decibel(rig.gain(in.receivers[0].plus, in.receivers[0].minus, source));
}

double rejectionOfImbalance(const Inputs& in) // Ω a leg, Ω between legs
{
    return rejection(in[1], 0, in[0]);
}

double rejectionOfLegs(const Inputs& in) // Ω, Ω, Ω a leg
{
    return rejection(in[0], in[1], in[2]);
}

/// A difference amplifier of gain one whose four resistors are off by these shares.
double differenceAmplifier(const std::array<double, 4>& off)
{
    circuit::Network network;
    const Node common = network.addNode(), plus = network.addNode(), minus = network.addNode(), out = network.addNode();
    const circuit::Source source = network.source(common, ground);
    network.resistor(common, plus, 10e3 * (1 + off[0]));
    network.resistor(plus, ground, 10e3 * (1 + off[1]));
    network.resistor(common, minus, 10e3 * (1 + off[2]));
    network.resistor(minus, out, 10e3 * (1 + off[3]));
    network.follower(out, ground, plus, minus, 1e8); // an operational amplifier
    return -decibel(std::abs(solve(network, 1000).volt(out, source)));
}

double twoOff(const Inputs& in)
{
    return differenceAmplifier({in[0], 0, 0, in[0]});
}

double oneOff(const Inputs& in)
{
    return differenceAmplifier({in[0], 0, 0, 0});
}

double allOff(const Inputs& in)
{
    return differenceAmplifier({in[0], -in[0], -in[0], in[0]});
}

double shieldDrop(const Inputs& in) // A, Ω
{
    constexpr double far = 1e6;
    Rig rig;
    const Node inside = rig.node(), far1 = rig.node();
    const circuit::Source source = rig.network().source(inside, ground, in[0] * far);
    rig.network().resistor(inside, far1, far);
    rig.network().resistor(far1, ground, in[1]);
    return decibel(rig.gain(far1, ground, source));
}

double loopShare(const Inputs& in) // V, Ω of the shield, Ω in series with it
{
    Rig rig;
    const Node earth = rig.node(), sleeve = rig.node(), bond = rig.node();
    const circuit::Source source = rig.network().source(earth, ground, in[0]);
    rig.network().resistor(earth, bond, in[2]);
    rig.network().resistor(bond, sleeve, in[3]);
    rig.network().resistor(sleeve, ground, in[1]);
    return rig.gain(sleeve, ground, source);
}

// Transformers

double reflected(const Inputs& in) // Ω, turns, turns
{
    Rig rig;
    const Node primary = rig.node(), secondary = rig.node();
    rig.network().transformer(primary, ground, secondary, ground, in[1] / in[2]);
    rig.network().resistor(secondary, ground, in[0]);
    return rig.ohmAt(primary);
}

double steppedDown(double sourceOhm, double ratio, double windingOhm, double loadOhm)
{
    Rig rig;
    const RoleNodes tip {{Role::Hot, rig.node()}};
    const PortEnds out = rig.port("unbalanced-out", sourceOhm, tip);
    const Node secondary = rig.node(), load = rig.node();
    rig.network().transformer(tip.value(Role::Hot), ground, secondary, ground, ratio);
    rig.network().resistor(secondary, load, windingOhm);
    rig.network().resistor(load, ground, loadOhm);
    return decibel(rig.gain(load, ground, out.drives[0].source));
}

double idealDi(const Inputs& in) // turns, turns
{
    return steppedDown(0, in[0] / in[1], 0, 1e6);
}

double diLevel(const Inputs& in) // Ω, dBu, turns, turns, Ω, Ω
{
    return in[1] + steppedDown(in[0], in[2] / in[3], in[4], in[5]);
}

// Phantom power

/// A microphone input with 48 V on, behind a lead; `load` sits between each leg and the shield at the far end.
struct Supply {
    double legOhm = 0;
    double shieldOhm = 0;

    /// Volts at a leg and the milliamperes of both, with so many ohms behind each.
    std::pair<double, double> with(double hotOhm, double coldOhm) const
    {
        Rig rig;
        const RoleNodes legs {{Role::Hot, rig.node()}, {Role::Cold, rig.node()}};
        const PortEnds in = rig.port(portOf("mic-in", 1500), legs, true);
        const Node hot = rig.node(), cold = rig.node(), shield = rig.node();
        rig.network().resistor(legs.value(Role::Hot), hot, legOhm);
        rig.network().resistor(legs.value(Role::Cold), cold, legOhm);
        rig.network().resistor(shield, ground, shieldOhm);
        rig.network().resistor(hot, shield, hotOhm);
        rig.network().resistor(cold, shield, coldOhm);
        const circuit::Solution dc = solve(rig.network(), 0);
        const double hotVolt = dc.between(hot, shield, in.supply).real();
        const double coldVolt = dc.between(cold, shield, in.supply).real();
        return {hotVolt, hotVolt / hotOhm + coldVolt / coldOhm};
    }

    /// The volts left at this current.
    double at(double ampere) const
    {
        const auto current = [this](double ohm) { return with(ohm, ohm).second; };
        const double ohm = crossing(current, ampere, 1, 1e12);
        return with(ohm, ohm).first;
    }
};

constexpr double shortOhm = 1;
constexpr double openOhm = 1e9;

double phantomAt(const Inputs& in) // A
{
    return Supply().at(in[0]);
}

double phantomShort(const Inputs&)
{
    return Supply().with(shortOhm, shortOhm).second;
}

double phantomOneLegShort(const Inputs&)
{
    return Supply().with(shortOhm, openOhm).second - Supply().with(openOhm, openOhm).second;
}

double phantomMostPower(const Inputs&)
{
    const auto power = [](double ohm) {
        const auto [volt, ampere] = Supply().with(ohm, ohm);
        return volt * ampere;
    };
    return power(peak(power, 100, 1e6));
}

double phantomThroughLead(const Inputs& in) // m, A, Ω of the shield, Ω of a leg
{
    return Supply {in[3], in[2]}.at(in[1]);
}

double phantomDrawn(const Inputs& in) // V open, V loaded
{
    return (in[0] - in[1]) / (factsOf(::Supply::P48).feedOhm / 2);
}

// Loudspeakers

const RoleNodes& speakerContacts()
{
    static const RoleNodes contacts {{Role::Hot, 1}, {Role::Cold, ground}};
    return contacts;
}

double loadOfSpeakers(const Inputs& in) // how many, Ω
{
    Rig rig;
    const Node plus = rig.node();
    for (int i = 0; i < static_cast<int>(in[0]); ++i)
        rig.port("speaker-load", in[1], speakerContacts());
    return rig.ohmAt(plus);
}

double loadWithLead(const Inputs& in) // ft, Ω a foot, Ω
{
    Rig rig;
    rig.node();
    rig.port("speaker-load", in[2], speakerContacts());
    const Node amplifier = rig.node();
    rig.network().resistor(amplifier, 1, in[0] * in[1]);
    return rig.ohmAt(amplifier);
}

/// The gain from an amplifier to a loudspeaker at the end of a lead.
double speakerGain(double amplifierOhm, double leadOhm, double speakerOhm)
{
    Rig rig;
    rig.node();
    rig.port("speaker-load", speakerOhm, speakerContacts());
    const RoleNodes binding {{Role::Hot, rig.node()}, {Role::Cold, ground}};
    const PortEnds out = rig.port("speaker-out", amplifierOhm, binding);
    rig.network().resistor(binding.value(Role::Hot), 1, leadOhm);
    return rig.gain(1, ground, out.drives[0].source);
}

double speakerLoss(const Inputs& in) // Ω, Ω of the lead
{
    return -decibel(speakerGain(1e-6, in[1], in[0]));
}

double lossInLead(const Inputs& in) // m, Ω of the lead, Ω
{
    return 1 / speakerGain(1e-6, in[1], in[2]) - 1;
}

double damping(const Inputs& in) // factor, Ω it was told for, Ω of the lead
{
    Rig rig;
    const Node terminals = rig.node();
    const RoleNodes binding {{Role::Hot, rig.node()}, {Role::Cold, ground}};
    rig.port("speaker-out", in[1] / in[0], binding);
    rig.network().resistor(binding.value(Role::Hot), terminals, in[2]);
    return in[1] / rig.ohmAt(terminals);
}

constexpr std::array rows {
    Computation {"dBV to V", 1, voltOfDbv},
    Computation {"peak level", 1, voltOfDbv},
    Computation {"mic sensitivity", 1, voltOfDbv},
    Computation {"dBV to dBu", 1, dbuOfDbv},
    Computation {"dBu reference", 1, voltOfDbu},
    Computation {"V to dBu", 1, dbuOfVolt},
    Computation {"S/PDIF as audio", 1, dbuOfSquare},
    Computation {"speaker voltage", 2, speakerVolt},
    Computation {"speaker level", 2, speakerDbu},
    Computation {"required CMRR", 2, wantedRejection},
    Computation {"loading fraction", 2, loadingFraction},
    Computation {"loading loss", 2, loading},
    Computation {"loading loss matched", 0, matched},
    Computation {"line split", 3, split},
    Computation {"two outputs joined", 3, joinedCurrent},
    Computation {"two outputs joined level", 1, joinedLevel},
    Computation {"resistive mono sum", 3, monoSum},
    Computation {"balanced drive gain", 0, twoLegsOverOne},
    Computation {"TS plug in transformer or servo output", 0, tsPlugInBalancedOutput},
    Computation {"XLR pin 3 open on transformer output", 0, openColdOfTransformer},
    Computation {"pickup LC resonance", 2, freeResonance},
    Computation {"pickup resonance with normal cables (range centre)", 0, usualResonance},
    Computation {"pickup peak frequency", 4, peakFrequency},
    Computation {"pickup peak height", 4, peakHeight},
    Computation {"piezo high-pass", 2, piezoCorner},
    Computation {"piezo -3 dB (high-pass)", 2, piezoCorner},
    Computation {"cable -3 dB", 2, leadCorner},
    Computation {"cable loss at 20 kHz", 2, leadLoss},
    Computation {"CMRR from Zcm and dZ", 2, rejectionOfImbalance},
    Computation {"CMRR from source imbalance", 2, rejectionOfImbalance},
    Computation {"CMRR exact network", 3, rejectionOfLegs},
    Computation {"CMRR unbalanced source 100 ohm, 3-wire (C6)", 3, rejectionOfLegs},
    Computation {"CMRR from resistor tolerance", 1, twoOff},
    Computation {"CMRR from ratio matching", 1, oneOff},
    Computation {"diff-amp CMRR worst case", 1, allOff},
    Computation {"unbalanced hum", 2, shieldDrop},
    Computation {"ground loop EMF fraction", 4, loopShare},
    Computation {"reflected load", 3, reflected},
    Computation {"passive DI gain", 2, idealDi},
    Computation {"passive DI total level", 6, diLevel},
    Computation {"P48 voltage at mic", 1, phantomAt},
    Computation {"P48 through cable", 4, phantomThroughLead},
    Computation {"P48 one leg shorted", 0, phantomOneLegShort},
    Computation {"P48 maximum power", 0, phantomMostPower},
    Computation {"phantom short-circuit", 0, phantomShort},
    Computation {"phantom measured", 2, phantomDrawn},
    Computation {"parallel speakers", 2, loadOfSpeakers},
    Computation {"speaker cable total", 3, loadWithLead},
    Computation {"speaker level loss", 2, speakerLoss},
    Computation {"cable power loss", 3, lossInLead},
    Computation {"system damping factor", 3, damping},
};

} // namespace

std::span<const Computation> computations()
{
    return rows;
}

const Computation* findComputation(const QString& quantity)
{
    const auto found
        = std::ranges::find_if(rows, [&](const Computation& row) { return quantity == QLatin1String(row.quantity); });
    return found == rows.end() ? nullptr : &*found;
}

double scaleOf(const QString& unit)
{
    if (unit.startsWith(u'%'))
        return 0.01;
    static const QRegularExpression form(u"^([pnumkMG])(ohm|H|F|A|V|W|Hz)(?![A-Za-z])"_s);
    static const QMap<QString, double> prefixes {
        {u"p"_s, 1e-12}, {u"n"_s, 1e-9}, {u"u"_s, 1e-6}, {u"m"_s, 1e-3}, {u"k"_s, 1e3}, {u"M"_s, 1e6}, {u"G"_s, 1e9}};
    return prefixes.value(form.match(unit).captured(1), 1);
}

std::vector<double> numbersIn(const QString& text)
{
    static const QRegularExpression form(u"(?<![\\w.])([-+]?[0-9]+(?:\\.[0-9]+)?(?:e[-+]?[0-9]+)?)\\s*([A-Za-z%]*)"_s);
    std::vector<double> numbers;
    for (auto found = form.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        numbers.push_back(match.captured(1).toDouble() * scaleOf(match.captured(2)));
    }
    return numbers;
}
