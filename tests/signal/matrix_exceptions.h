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
