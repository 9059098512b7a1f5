// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Power that travels down the signal wires.
enum class Supply {
    P48, ///< phantom power, both legs against the shield
    P24,
    P12,
    TPower, ///< between the legs
    PlugIn, ///< for the capsules of computers and small recorders, on the hot contact
    Aes42, ///< for digital microphones, both legs
};

/// How a supply is built.
struct SupplyFacts {
    double volt; ///< behind the feeding resistors
    double feedOhm; ///< into each fed contact
    double leastVolt; ///< at the contacts, what gear made for it still works on
    double drawVolt; ///< what is left there at its usual load, for turning milliamperes into ohm
    double milliampere; ///< that load, where the gear does not state its own
    bool always; ///< there is no switch
};

/// P48, P24, P12: IEC 61938 (48 V behind 6.81 kΩ, 24 V behind 1.2 kΩ, 12 V behind 680 Ω); Schoeps states 30 V as the
/// least for 48 V gear, the others get the tolerance of the standard twice over. T-power: 12 V behind 180 Ω a leg.
/// Plug-in power: 1.5 to 10 V are public; 3 V behind 2.2 kΩ is a usual sound card, taken as an assumption. AES42: 10 V,
/// likewise.
constexpr SupplyFacts factsOf(Supply supply)
{
    switch (supply) {
    case Supply::P48:
        return {48, 6810, 30, 38, 4, false};
    case Supply::P24:
        return {24, 1200, 16, 21, 4, false};
    case Supply::P12:
        return {12, 680, 6, 10, 4, false};
    case Supply::TPower:
        return {12, 180, 7, 9, 8, false};
    case Supply::PlugIn:
        return {3, 2200, 1, 2, 0.4, true};
    case Supply::Aes42:
        return {10, 2, 8, 9.5, 150, false};
    }
    return {};
}
