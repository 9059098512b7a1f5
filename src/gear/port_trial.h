// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gear/library.h"

/// How often a TRS plug clicks on its way into the socket: once at a socket of two contacts, twice at one of three.
enum class Clicks { NotTried, One, Two };

/// What an output leaves on the two tracks of a stereo recording, made with a lead that brings tip and ring there.
enum class Tracks { NotTried, Inverted, OneEmpty, Same, Different };

/// What is heard of music that goes to an input's ring alone.
enum class Ring { NotTried, Nothing, Heard, OtherSide };

/// What somebody tried out on a socket whose inside no source states.
struct PortTrial {
    Clicks clicks = Clicks::NotTried;
    Tracks tracks = Tracks::NotTried; ///< outputs
    Ring ring = Ring::NotTried; ///< inputs
};

/// The port as the trial tells it to be: circuit, content, and a socket of two contacts where only one click was heard.
/// Empty as long as the answers leave more than one possibility. An output with one empty track may be impedance-balanced
/// as well; it counts as unbalanced, the worse of the two.
std::optional<Port> identified(Port port, const PortTrial& trial, const Library& library);
