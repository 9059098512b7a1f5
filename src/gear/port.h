// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gear/connector.h"
#include "gear/figure.h"
#include "gear/supply.h"

#include <QMap>

enum class Direction { Out, In, Both };

/// What travels there. It is a fact of the port and is never read off the plug.
enum class Kind { Microphone, Instrument, Line, Phono, Headphone, Speaker, Digital, Network, Power };

/// What a port with two signals carries.
enum class Content {
    Mono,
    Stereo, ///< left and right of one picture: most of it is in both
    Same, ///< the same signal twice
    Apart, ///< two signals that have nothing to do with each other
};

/// A port's dealings with phantom power and its relatives.
enum class Phantom {
    Unknown,
    None, ///< neither gives nor minds it
    Supplies, ///< an input that feeds what is plugged in, mostly behind a switch
    Needs,
    Optional, ///< runs on it or on a battery
    Harmed, ///< can be broken by it
};

/// What a contact is there for.
enum class Role {
    Open, ///< metal that leads nowhere
    Hot,
    Cold,
    Left,
    Right,
    LeftCold,
    RightCold,
    Common, ///< shield, sleeve, shell
    Microphone,
    Send,
    Return,
};
constexpr int roleCount = 11;

/// A socket of a device with all that is known of the electronics behind it.
struct Port {
    QString key; ///< stable name within the type; a port with count > 1 stands for key1, key2, …
    QString name; ///< "%1" is the number where count > 1
    int count = 1;
    Direction direction = Direction::Out;
    Kind kind = Kind::Line;
    ConnectorPtr connector;
    QString circuit; ///< row of the port circuits, as "two-drivers"; "unknown-out" where nothing is stated
    QMap<QString, Role> roles; ///< contacts that differ from the circuit's usual order
    Content content = Content::Mono;
    MaybeFigure<Ohm> impedance; ///< of a source or an input; on balanced ports between the two legs
    MaybeFigure<Henry> inductance;
    MaybeFigure<Farad> capacitance;
    MaybeFigure<Dbu> nominal; ///< outputs: rated open-circuit level; inputs: the level meant for them
    MaybeFigure<Dbu> maximum; ///< outputs: clip; inputs: the hottest level taken with gain down
    MaybeFigure<Dbu> minimum; ///< inputs: the weakest level of use with gain up
    MaybeFigure<Ohm> leastLoad; ///< outputs for loudspeakers and headphones: the lowest load they are rated for
    Phantom phantom = Phantom::Unknown;
    Supply supply = Supply::P48; ///< which one it supplies or needs
    MaybeFigure<Milliampere> phantomCurrent;
    QString follows; ///< the input of the same device whose signal comes out here; empty: a source of its own
    MaybeFigure<Decibel> gain; ///< from that input's level to this output's

    bool operator==(const Port&) const = default;
};
