// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draw/lead_shape.h"
#include "draw/wire_look.h"
#include "signal/analysis.h"

/// What becomes of a wire at a contact.
enum class WireEnd {
    Joined, ///< it meets what it should, or nobody needs it
    Short, ///< its signal runs into ground or into another contact
    Open, ///< it carries a signal and meets nothing
};

/// One contact of a plug as it is drawn: its letter, and what it meets in the socket.
struct LeadContact {
    QString name; ///< "end.contact"
    QString letter;
    QString meets; ///< "hot", "cold + ground"; empty where the plug hangs free
    QList<Role> roles; ///< of the socket contacts it touches
    Role carries = Role::Open;
    WireEnd end = WireEnd::Joined;
    double volts = 0; ///< DC against the socket's shield; 0 where it is too little to tell
};

/// One plug with what it sits in.
struct LeadEnd {
    QString title; ///< "6.35 TRS plug, Desk"
    std::vector<LeadContact> contacts;
};

struct LeadWire {
    QString left; ///< names of contacts
    QString right;
    Role carries = Role::Open;
    QString part; ///< what sits in it, as "470 Ω"; usually nothing
};

/// Two contacts joined inside one plug.
struct LeadLink {
    QString one; ///< names of contacts
    QString other;
    bool atLeft = true;
};

/// An input that takes one contact minus another.
struct LeadDifference {
    QString plus; ///< names of contacts
    QString minus;
    QString text; ///< "L−R"
};

/// All that is drawn of a lead: senders at the left, inputs at the right.
struct LeadPicture {
    std::vector<LeadEnd> left;
    std::vector<LeadEnd> right;
    std::vector<LeadWire> wires;
    std::vector<LeadLink> links;
    std::vector<LeadDifference> differences;
    LeadShape shape;
    bool loom = false; ///< contacts and wires stand for whole lines
};

LeadPicture leadPicture(const Show& show, const Analysis& analysis, const Cable& cable);

/// How a wire with that role is shown.
const WireLook& lookOf(Role role);

/// "hot", "cold", "ground", … in the words of the stage.
QString roleText(Role role);
