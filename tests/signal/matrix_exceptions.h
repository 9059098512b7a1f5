// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

/// Where a table says one thing and the solver or the rules another, and why that may stand.
struct MatrixException {
    const char* output; ///< "*": any
    const char* input; ///< "*": any
    const char* lead; ///< "*": any
    const char* reason;
};

/// Levels told by rule of thumb or from another place than the port.
constexpr std::array levelExceptions {
    MatrixException {"bal_active", "speaker", "ts-ts-speaker",
        "told between hot and cold; the plug takes hot and sleeve: half the volts behind 50 ohm"},
    MatrixException {"guitar_passive", "mic_xlr", "ts-xlrm",
        "with cold grounded 1.5 kohm between the legs are 1.4 kohm: each leg has its own 10 kohm to ground"},
    MatrixException {"piezo", "mic_xlr", "ts-xlrm", "rounded, and 1.4 kohm as for the guitar"},
    MatrixException {"insert_trs", "mic_xlr", "trs-xlrm",
        "told with cold at ground; the return holds it there by 10 kohm only, so it follows the tip"},
    MatrixException {"di_passive_out", "*", "*", "told from the instrument in front of the box"},
    MatrixException {"inline_preamp_out", "*", "*", "told from the microphone in front of the box"},
    MatrixException {
        "iso_1to1_out", "mic_xlr", "trs-xlrm", "told as “about”; 1 kohm of windings into 1.5 kohm is 4.4 dB"},
};

/// How bad it is, where the rules judge otherwise.
constexpr std::array severityExceptions {
    MatrixException {"*", "ts_line", "trs-ts", "balance-lost is a note on every link that no longer rejects hum"},
    MatrixException {"*", "ts_line", "trs-ts-open", "balance-lost, as above; the open leg of a servo is not judged"},
    MatrixException {"*", "rca_line", "trs-rca-open", "balance-lost, as above; the open leg of a servo is not judged"},
    MatrixException {"unbal_ts", "stereo_trs", "ts-ts-patch", "one side silent and clipping: a warning"},
    MatrixException {"unbal_rca", "stereo_trs", "rca-ts", "one side silent: a warning"},
    MatrixException {"unbal_rca", "headphones", "rca-ts", "24 dB lost to the load: an error"},
    MatrixException {"stereo_trs_out", "ts_line", "ts-ts", "one side lost: an error"},
    MatrixException {"stereo_mini", "ts_line", "3.5ts-ts", "one side lost: an error"},
    MatrixException {"stereo_mini", "mic_35_pip", "*", "one side lost: an error"},
    MatrixException {"phones_trs", "*", "trs-2xts", "a headphone socket as a line output is no fault"},
    MatrixException {
        "phones_bal", "*", "*", "positive legs alone arrive as told; joined returns: see the solver's loads"},
    MatrixException {"phones_trs", "rca_line", "*", "a headphone socket as a line output is no fault"},
    MatrixException {"unbal_ts", "rca_line", "ts-rca", "peaks of +4 dBu on a -10 dBV input: a note, as on the other rows"},
    MatrixException {"bal_xfmr", "insert", "trs-trs", "no fight: the send reaches it through the return's 10 kohm only"},
    MatrixException {"bal_servo", "insert", "trs-trs", "no fight, as above; it arrives inverted"},
    MatrixException {"mic_dynamic", "insert", "*", "no fight, as above: 0.1 mA through the coil"},
    MatrixException {"mic_ribbon", "insert", "*", "no fight, as above: 0.1 mA through the transformer"},
    MatrixException {"insert_trs", "insert", "trs-trs-crossed", "the channels swap as they are meant to"},
    MatrixException {"insert_trs", "mic_xlr", "trs-xlrm", "a send on a mic input is judged by its level"},
    MatrixException {"insert_trs", "ts_line", "ts-ts", "the return gets nothing: an error"},
    MatrixException {"*", "spdif_in", "*", "110 against 75 ohm is judged over length"},
    MatrixException {"spdif_out", "aes3_in", "*", "110 against 75 ohm is judged over length"},
    MatrixException {"one_output_split", "two_mic_in", "*", "two supplies of 48 V meeting are not judged"},
};
