// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/field_reader.h"
#include "gear/device_type.h"

/// The words for enumerations in gear files; reader and writer share them.

inline constexpr Word<Gender> genderWords[] = {
    {Gender::Male, QLatin1StringView("male")},
    {Gender::Female, QLatin1StringView("female")},
};

inline constexpr Word<Direction> directionWords[] = {
    {Direction::Out, QLatin1StringView("out")},
    {Direction::In, QLatin1StringView("in")},
    {Direction::Both, QLatin1StringView("both")},
};

inline constexpr Word<Kind> kindWords[] = {
    {Kind::Microphone, QLatin1StringView("microphone")},
    {Kind::Instrument, QLatin1StringView("instrument")},
    {Kind::Line, QLatin1StringView("line")},
    {Kind::Phono, QLatin1StringView("phono")},
    {Kind::Headphone, QLatin1StringView("headphone")},
    {Kind::Speaker, QLatin1StringView("speaker")},
    {Kind::Digital, QLatin1StringView("digital")},
    {Kind::Network, QLatin1StringView("network")},
    {Kind::Power, QLatin1StringView("power")},
};

inline constexpr Word<Content> contentWords[] = {
    {Content::Mono, QLatin1StringView("mono")},
    {Content::Stereo, QLatin1StringView("stereo")},
    {Content::Same, QLatin1StringView("same")},
    {Content::Apart, QLatin1StringView("apart")},
};

inline constexpr Word<Phantom> phantomWords[] = {
    {Phantom::Unknown, QLatin1StringView("unknown")},
    {Phantom::None, QLatin1StringView("none")},
    {Phantom::Supplies, QLatin1StringView("supplies")},
    {Phantom::Needs, QLatin1StringView("needs")},
    {Phantom::Optional, QLatin1StringView("optional")},
    {Phantom::Harmed, QLatin1StringView("harmed")},
};

inline constexpr Word<Supply> supplyWords[] = {
    {Supply::P48, QLatin1StringView("48-volt")},
    {Supply::P24, QLatin1StringView("24-volt")},
    {Supply::P12, QLatin1StringView("12-volt")},
    {Supply::TPower, QLatin1StringView("t-power")},
    {Supply::PlugIn, QLatin1StringView("plug-in")},
    {Supply::Aes42, QLatin1StringView("aes42")},
};

inline constexpr Word<Protocol> protocolWords[] = {
    {Protocol::Any, QLatin1StringView("any")},
    {Protocol::Ethernet, QLatin1StringView("ethernet")},
    {Protocol::Control, QLatin1StringView("control")},
    {Protocol::Dante, QLatin1StringView("dante")},
    {Protocol::Avb, QLatin1StringView("avb")},
    {Protocol::Aes50, QLatin1StringView("aes50")},
    {Protocol::Madi, QLatin1StringView("madi")},
    {Protocol::DSnake, QLatin1StringView("dsnake")},
    {Protocol::Dx, QLatin1StringView("dx")},
    {Protocol::GigaAce, QLatin1StringView("gigaace")},
    {Protocol::Me, QLatin1StringView("me")},
    {Protocol::Ultranet, QLatin1StringView("ultranet")},
    {Protocol::ANet, QLatin1StringView("a-net")},
    {Protocol::HearBus, QLatin1StringView("hearbus")},
};

inline constexpr Word<Role> roleWords[] = {
    {Role::Open, QLatin1StringView("open")},
    {Role::Hot, QLatin1StringView("hot")},
    {Role::Cold, QLatin1StringView("cold")},
    {Role::Left, QLatin1StringView("left")},
    {Role::Right, QLatin1StringView("right")},
    {Role::LeftCold, QLatin1StringView("left-cold")},
    {Role::RightCold, QLatin1StringView("right-cold")},
    {Role::Common, QLatin1StringView("common")},
    {Role::Microphone, QLatin1StringView("microphone")},
    {Role::Send, QLatin1StringView("send")},
    {Role::Return, QLatin1StringView("return")},
};

inline constexpr Word<Earth> earthWords[] = {
    {Earth::Unknown, QLatin1StringView("unknown")},
    {Earth::Earthed, QLatin1StringView("earthed")},
    {Earth::Insulated, QLatin1StringView("insulated")},
    {Earth::Floating, QLatin1StringView("floating")},
};

inline constexpr Word<Grade> gradeWords[] = {
    {Grade::Reference, QLatin1StringView("reference")},
    {Grade::A, QLatin1StringView("A")},
    {Grade::B, QLatin1StringView("B")},
    {Grade::C, QLatin1StringView("C")},
    {Grade::Assumed, QLatin1StringView("assumed")},
};

inline constexpr Word<PartKind> partWords[] = {
    {PartKind::Wire, QLatin1StringView("wire")},
    {PartKind::Resistor, QLatin1StringView("resistor")},
    {PartKind::Capacitor, QLatin1StringView("capacitor")},
    {PartKind::Inductor, QLatin1StringView("inductor")},
    {PartKind::Transformer, QLatin1StringView("transformer")},
};
