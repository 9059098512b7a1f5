// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Where the rules draw their lines, all in one place, each with the public source it follows or the reason it stands.
namespace thresholds {

// Level
constexpr double peakDb = 12; ///< how far music goes above its nominal level
constexpr double hopelessDb = 15; ///< this much too low no gain knob mends
constexpr double tooHotNoteDb = 6; ///< only the highest peaks of open music get there …
constexpr double besideNominalDb = 12; ///< … from +4 dBu into −10 dBV, which people do every day
constexpr double tooHotErrorDb = 20; ///< this much over, turning down no longer helps
constexpr double speakerDbu = 20; ///< 7.7 V: more than any line input takes
constexpr double lossWarningDb = 3;
constexpr double lossErrorDb = 6;

// Joined and shorted contacts
constexpr double shortedShare = 0.85; ///< of a leg's volts lost inside the output: the contact is as good as shorted
constexpr double pushingShare = 0.4; ///< of another output's volts at this contact; tied alike it is one half
constexpr double strongPushShare = 0.25; ///< enough where it also drives more than a driver stands
constexpr double joinedShare = 0.3; ///< dragged by another output, which is a finding of its own
constexpr double driverMilliampere = 10; ///< what a line driver can stand

// Signal
constexpr double cancelledRatio = 0.1; ///< what is left of the middle: −20 dB
constexpr double poorRejectionDb = 30; ///< public scale: 20 dB poor, 40 to 70 dB average to good
constexpr int humProneMm = 6000; ///< makers name 3 m (Rane BB 22) to 6 m (Korg) as the end for unbalanced line leads
constexpr double audibleHumDb
    = -80; ///< hum against the signal; below it is a note in any public scale, above it is heard in pauses

// Treble and bass, at the point 3 dB below 1 kHz
constexpr double pickupNoteHertz = 5000; ///< top of the usual resonances, 2 to 5 kHz (Lemme, "The Secrets of Electric
                                         ///< Guitar Pickups"); a 3 H pickup gets there with 7 m of 100 pF/m
constexpr double pickupWarningHertz = 2800; ///< resonance below 2 kHz, the bottom of that range: 3 H with 20 m and more
constexpr double trebleNoteHertz = 10000; ///< half the audible range in octaves above 5 kHz: heard on cymbals and voice
constexpr double trebleWarningHertz = 5000; ///< dull on anything
constexpr double leadMadeRatio = 1.5; ///< a 3 m lead would go this much higher: it is the lead
constexpr int goodLeadMm = 3000;
constexpr double bassNoteHertz = 80; ///< E on a guitar is 82 Hz
constexpr double bassWarningHertz = 250; ///< thin on anything

// Loads
constexpr double loadTolerance
    = 0.95; ///< a rated load may be this much lower and still count: nominal ohms are rounded
constexpr double leadPowerShare = 0.1; ///< of an amplifier's power left in its lead: the usual planning limit, 0.9 dB
constexpr double leastDamping = 25; ///< load over source and lead, D.A.S. Energy manual: 25 at least, better 50

// Digital leads
constexpr int analogueAes3Mm = 15000; ///< AES3 on microphone cable: Handbook for Sound Engineers, cable chapter
constexpr int longestAes3Mm = 100000; ///< AES3 balanced, 110 Ω: about 100 m
constexpr int longestCoaxMm = 10000; ///< S/PDIF, IEC 60958 type II: consumer leads up to 10 m
constexpr int mismatchedCoaxMm = 3000; ///< a tenth of the wavelength of S/PDIF at 48 kHz (6.1 MHz at 0.66 c)
constexpr int longestOpticalMm = 10000; ///< plastic fibre with TOSLINK
constexpr int longestNetworkMm = 100000; ///< Ethernet and AES50 on twisted pairs, IEEE 802.3
constexpr int longestUsbMm = 5000; ///< USB 2.0 cable delay

// What is not known
constexpr double differentDb = 3; ///< outcomes that differ by less sound alike
constexpr double usualSpreadDb = 10; ///< how far a level that no source states may be off: −10 dBV to +4 dBu is 12 dB
constexpr double usualSpreadOhm = 3; ///< … and an impedance, by this factor: line inputs run from 10 to 50 kΩ

// 48 V
constexpr double ribbonVolt = 0.5; ///< between the legs of a ribbon, or across any coil
constexpr double pushedVolt = 0.1; ///< DC at an output that is not made for it

} // namespace thresholds
