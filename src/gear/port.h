// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gear/connector.h"
#include "gear/figure.h"
#include "gear/stream.h"
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

/// What data sheets say of a port in numbers.
struct PortFigures {
    MaybeFigure<Ohm> impedance; ///< of a source or an input; on balanced ports between the two legs
    MaybeFigure<Henry> inductance;
    MaybeFigure<Farad> capacitance;
    MaybeFigure<Dbu> nominal; ///< outputs: rated open-circuit level; inputs: the level meant for them
    MaybeFigure<Dbu> maximum; ///< outputs: clip; inputs: the hottest level taken with gain down
    MaybeFigure<Dbu> minimum; ///< inputs: the weakest level of use with gain up
    MaybeFigure<Ohm> leastLoad; ///< outputs for loudspeakers and headphones: the lowest load they are rated for
    MaybeFigure<Milliampere> phantomCurrent;
    MaybeFigure<Decibel> gain; ///< from the level of the input it follows to this output's

    bool operator==(const PortFigures&) const = default;
};

/// Figures that hold in place of a port's own while a switch stands so, or from a certain load on.
struct Alternative {
    QString when; ///< "switch=position"; empty: it is about the load
    double fromLoadOhm = 0; ///< outputs: holds for loads of this much and more
    PortFigures figures; ///< those that differ

    bool operator==(const Alternative&) const = default;
};

/// A socket of a device with all that is known of the electronics behind it.
struct Port : PortFigures {
    QString key; ///< stable name within the type; a port with count > 1 stands for key1, key2, …
    QString name; ///< "%1" is the number where count > 1
    int count = 1;
    Direction direction = Direction::Out;
    Kind kind = Kind::Line;
    ConnectorPtr connector;
    QString circuit; ///< row of the port circuits, as "two-drivers"; "unknown-out" where nothing is stated
    QMap<QString, Role> roles; ///< contacts that differ from the circuit's usual order
    Content content = Content::Mono;
    std::vector<Alternative> alternatives;
    Phantom phantom = Phantom::Unknown;
    Supply supply = Supply::P48; ///< which one it supplies or needs
    QString follows; ///< the input of the same device whose signal comes out here; empty: a source of its own
    Streams streams; ///< network ports: what they speak

    bool operator==(const Port&) const = default;
};

/// True for a socket that a plug goes into; false for terminals inside the case. That is how several lines share one
/// connector: each is a port on terminals ("terminals-3") with electronics and a number of its own, the DB25 is a port
/// that is a bare joint, and parts inside wire the contacts of the one to the others.
bool takesPlug(const Port& port);

/// Puts the figures of an alternative in place of the port's own.
void apply(const Alternative& alternative, Port& port);
