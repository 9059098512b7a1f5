// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gear/port_defaults.h"

#include <array>

namespace {

/// Usual figures by kind and direction. Line: 100 Ω out, 20 kΩ between the legs in, +4 dBu, clip +20 dBu. Microphones:
/// IEC 61938 preamps around 1.5 kΩ, −60 … 0 dBu. Instruments: about −20 dBu into 1 MΩ. Consumer gear: −10 dBV.
struct DefaultsRow {
    Direction direction;
    Kind kind;
    PortDefaults usual;
};

constexpr std::array rows {
    DefaultsRow {Direction::Out, Kind::Microphone, {150, -52, 0, -70}},
    DefaultsRow {Direction::Out, Kind::Instrument, {1000, -20, 0, -40}},
    DefaultsRow {Direction::Out, Kind::Line, {100, 4, 20, -40}},
    DefaultsRow {Direction::Out, Kind::Phono, {1000, -44, -30, -60}},
    DefaultsRow {Direction::Out, Kind::Headphone, {10, -7.8, 8, -40}},
    DefaultsRow {Direction::Out, Kind::Speaker, {0.05, 31, 37, 0}},
    DefaultsRow {Direction::Out, Kind::Digital, {110, 5, 8, 0}},
    DefaultsRow {Direction::In, Kind::Microphone, {1500, -50, 0, -62}},
    DefaultsRow {Direction::In, Kind::Instrument, {1e6, -20, 9, -40}},
    DefaultsRow {Direction::In, Kind::Line, {20e3, 4, 20, -30}},
    DefaultsRow {Direction::In, Kind::Phono, {47e3, -44, -24, -58}},
    DefaultsRow {Direction::In, Kind::Headphone, {32, -7.8, 8, -35}},
    DefaultsRow {Direction::In, Kind::Speaker, {8, 31, 40, 5}},
    DefaultsRow {Direction::In, Kind::Digital, {110, 5, 8, -12}},
};

/// An electret at the mouth, and the input made for it.
constexpr PortDefaults headsetMicrophone {2000, -45, -20, -62};
constexpr double usualSpeakerOhm = 4; // loudspeakers are 4, 8 or 16 Ω nominal
constexpr double usualHeadphoneOhm = 8; // headphones run from 8 to 600 Ω
constexpr PortDefaults nothingUsual {1e3, 0, 20, -60};

} // namespace

PortDefaults portDefaults(const Port& port)
{
    PortDefaults usual = nothingUsual;
    const Direction direction = port.direction == Direction::In ? Direction::In : Direction::Out;
    for (const DefaultsRow& row : rows) {
        if (row.direction == direction && row.kind == port.kind)
            usual = row.usual;
    }
    const auto is = [&port](const char* circuit) { return port.circuit == QLatin1String(circuit); };
    if (is("pickup"))
        usual.ohm = 7e3;
    if (is("ribbon"))
        usual = {300, -55, 0, -70};
    if (is("electret"))
        usual = {2000, -45, -10, -62};
    if (is("condenser"))
        usual = {100, -34, 6, -60};
    if (is("unbalanced-in") && port.kind == Kind::Line)
        usual.ohm = 10e3;
    if (is("stereo-in"))
        usual = {10e3, -7.8, 10, -35};
    if (is("coax-in") || is("coax-out"))
        usual.ohm = 75;
    return usual;
}

double impedanceOhm(const Port& port)
{
    return port.impedance ? port.impedance->value.value : portDefaults(port).ohm;
}

double nominalDbu(const Port& port)
{
    return port.nominal ? port.nominal->value.value : portDefaults(port).nominalDbu;
}

double maximumDbu(const Port& port)
{
    return port.maximum ? port.maximum->value.value : portDefaults(port).maximumDbu;
}

double minimumDbu(const Port& port)
{
    return port.minimum ? port.minimum->value.value : portDefaults(port).minimumDbu;
}

double nominalDbu(const Port& port, Role leg)
{
    return leg == Role::Microphone ? headsetMicrophone.nominalDbu : nominalDbu(port);
}

double maximumDbu(const Port& port, Role leg)
{
    return leg == Role::Microphone ? headsetMicrophone.maximumDbu : maximumDbu(port);
}

double minimumDbu(const Port& port, Role leg)
{
    return leg == Role::Microphone ? headsetMicrophone.minimumDbu : minimumDbu(port);
}

double leastLoadOhm(const Port& port)
{
    if (port.leastLoad)
        return port.leastLoad->value.value;
    return port.kind == Kind::Speaker ? usualSpeakerOhm : port.kind == Kind::Headphone ? usualHeadphoneOhm : 0;
}

bool knowsImpedance(const Port& port)
{
    return port.impedance || port.capacitance;
}

QStringList unknownFacts(const Port& port)
{
    QStringList facts;
    if (port.circuit.startsWith(QLatin1String("unknown")))
        facts << QStringLiteral("circuit");
    if (!knowsImpedance(port))
        facts << QStringLiteral("impedance");
    if (port.direction == Direction::Out ? !port.nominal : !port.maximum)
        facts << QStringLiteral("level");
    return facts;
}
