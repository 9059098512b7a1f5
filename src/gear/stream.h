// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

/// What gear speaks on a network lead.
enum class Protocol {
    Any, ///< whatever the other end speaks: gear without a maker's name
    Ethernet, ///< a switch: hands on all that travels in plain Ethernet, and adds nothing
    Control, ///< no sound
    Dante,
    Avb,
    Aes50,
    Madi,
    DSnake,
    Dx,
    GigaAce,
    Me,
    Ultranet,
    ANet,
    HearBus,
};

/// One protocol of a network port with the channels it takes each way at 48 kHz; 0: not known.
struct Stream {
    Protocol protocol = Protocol::Any;
    int out = 0;
    int in = 0;

    bool operator==(const Stream&) const = default;
};

using Streams = std::vector<Stream>; ///< of one port, which speaks one of them at a time; empty: not known

/// The trade's name: "AES50".
QString protocolName(Protocol protocol);

/// True for what travels in plain Ethernet, through any switch: Dante, AVB, control data.
bool ridesOnEthernet(Protocol protocol);

/// What is spoken where these two meet: one of them, or nothing.
std::optional<Protocol> commonProtocol(Protocol one, Protocol other);

/// What two ports speak with each other, as the first sees it: the one with the most channels out of it. Nothing where
/// they have no protocol in common.
std::optional<Stream> commonStream(const Streams& one, const Streams& other);
