// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/candidates.h"

/// What the makers of candidates have in common: lengths, free sockets, joining, placing.

/// What a candidate costs besides its parts, on the scale of price classes.
constexpr double secondInputEffort = 1.5; // a second input that was free before
constexpr double otherInputEffort = 2; // the signal comes up at another place of the desk
constexpr double leftAmplifierEffort = 8; // an instrument input is where the amplifier has its sound from
constexpr double spareChannelEffort = 2; // half of a two-channel box stays empty
constexpr double otherOutputEffort = 8; // it may not carry the same signal at all
constexpr double shorterLeadEffort = 0.5; // it may have been that long for a reason
constexpr double backwardsEffort = 3; // it works, but nobody expects it

/// A remedy's words in the language of this moment; mark them with QT_TRANSLATE_NOOP("Remedy", …).
QString say(const char* text);

/// By the plan, and never shorter than the lead it takes the place of: that one is as long as it is for a reason.
int lengthFor(const Show& show, const CableType& type, const PortRef& from, const PortRef& to, int leastMm = 0);

/// The length of the faulty lead.
int lengthOf(const RepairBench& bench);

RemedyPart leadPart(const CableTypePtr& type, int lengthMm);
const DeviceType& typeOfPort(const Show& show, const PortRef& ref);

/// The cables with a plug in this device.
QList<Cable> cablesOf(const Show& show, DeviceId device);

/// The ports that a lead ties together on its sending side.
QList<PortRef> sendersOf(const Show& show, CableId id);

/// Free receiving sockets of the device other than `taken`, one of each kind of port, and with `like` only its own
/// kind.
QList<PortRef> freeInputs(const Show& show, const PortRef& taken, bool like);

/// True when no cable and no channel uses the socket.
bool isFree(const Show& show, const PortRef& ref);

/// The keys of a box's inputs or outputs that carry sound, either way for what works both ways; a thru socket is no
/// output.
QStringList portsOf(const DeviceType& type, Direction direction);

/// Desk channels follow the signal to another socket.
void moveChannels(Show& show, const PortRef& from, const PortRef& to);

/// The second side of a stereo source gets a channel of its own when the first one has one.
void addSecondChannel(Show& show, const PortRef& first, const PortRef& second);

/// Switches on 48 V at the receiver where the sender wants it.
void feed(Show& show, const PortRef& from, const PortRef& to);

/// A new lead of the best kind between two sockets, with 48 V where the sender wants it; false when nothing fits.
bool join(
    Show& show, LeadChooser& leads, const PortRef& from, const PortRef& to, QList<RemedyPart>& parts, int leastMm = 0);

/// The makers, each in the file of its kind.
void otherLeads(const RepairBench& bench, QList<Candidate>& out);
void breakOutLeads(const RepairBench& bench, QList<Candidate>& out);
void otherInputs(const RepairBench& bench, QList<Candidate>& out);
void otherOutputs(const RepairBench& bench, QList<Candidate>& out);
void separateInputs(const RepairBench& bench, QList<Candidate>& out);
void mergeBoxes(const RepairBench& bench, QList<Candidate>& out);
void boxesInLink(const RepairBench& bench, QList<Candidate>& out);
void biggerBoxes(const RepairBench& bench, QList<Candidate>& out);
void shorterLeads(const RepairBench& bench, QList<Candidate>& out);
void boxesOut(const RepairBench& bench, QList<Candidate>& out);
void ownOutputs(const RepairBench& bench, QList<Candidate>& out);
void seriesBoxes(const RepairBench& bench, QList<Candidate>& out);
