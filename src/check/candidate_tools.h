// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/candidates.h"

/// What the makers of candidates have in common: lengths, free sockets, joining, placing.

/// What a candidate costs besides its parts, on the scale of price classes.
constexpr double secondInputEffort = 1.5; // a second input that was free before
constexpr double otherInputEffort = 1.5; // another socket of the same gear
constexpr double otherChannelEffort = 2.5; // the signal comes up at another place of the desk
constexpr double leftAmplifierEffort = 8; // an instrument input is where the amplifier has its sound from
constexpr double spareChannelEffort = 2; // half of a two-channel box stays empty
constexpr double otherOutputEffort = 8.5; // it may not carry the same signal at all
constexpr double siblingOutputEffort = 1; // headphone sockets of one device carry the same
constexpr double switchEffort = 0.2; // it stands as it does for a reason
constexpr double shorterLeadEffort = 0.5; // it may have been that long for a reason
constexpr double shorterShare = 0.6; // a little shorter changes nothing that one could hear
constexpr double backwardsEffort = 3; // it works, but nobody expects it

/// A remedy's words in the language of this moment; mark them with QT_TRANSLATE_NOOP("Remedy", …).
QString say(const char* text);

/// By the plan, and never shorter than the lead it takes the place of: that one is as long as it is for a reason. Where
/// an owned one is free that is not much longer, its length.
int lengthFor(const Show& show, const FreeStock& stock, const CableType& type, const PortRef& from, const PortRef& to,
    int leastMm = 0);

/// What it costs to come up at another socket of the receiving device.
double effortInto(const Show& show, const PortRef& instead, const PortRef& target);

/// What the signal carries besides one mono signal: two that must stay apart, or the same twice.
bool isTwo(const Port& sender);

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

/// Puts a new box beside the device it serves, on the way to the other one, with room for others between.
DeviceId placeBox(Show& show, const DeviceTypePtr& type, DeviceId served, DeviceId other, int between = 0);

/// Boxes of one function and nature (driven or passive, merging or not) do the same.
QString boxKind(const DeviceType& type);

/// "Stereo DI at the laptop, into Mic in 1".
QString boxText(const RepairBench& bench, const DeviceType& type, DeviceId served, const PortRef& target);

/// A break-out lead from the socket into two of one kind, or null.
CableTypePtr breakOutLead(const Library& library, const Port& sender, const Port& first, const Port& second);

/// A box for a socket that carries two signals: a break-out lead in, then one lead out of each output, or one lead out
/// of a box that merges.
void boxForTwo(const RepairBench& bench, const DeviceTypePtr& type, const PortRef& target, QList<Candidate>& out);

/// The makers, each in the file of its kind.
void phantomSwitches(const RepairBench& bench, QList<Candidate>& out);
void otherSwitches(const RepairBench& bench, QList<Candidate>& out);
void otherLeads(const RepairBench& bench, QList<Candidate>& out);
void breakOutLeads(const RepairBench& bench, QList<Candidate>& out);
void otherInputs(const RepairBench& bench, QList<Candidate>& out);
void otherOutputs(const RepairBench& bench, QList<Candidate>& out);
void separateInputs(const RepairBench& bench, QList<Candidate>& out);
void mergeBoxes(const RepairBench& bench, QList<Candidate>& out);
void boxesInLink(const RepairBench& bench, QList<Candidate>& out);
void sparesOfBoxes(const RepairBench& bench, QList<Candidate>& out);
void secondBoxes(const RepairBench& bench, QList<Candidate>& out);
void biggerBoxes(const RepairBench& bench, QList<Candidate>& out);
void shorterLeads(const RepairBench& bench, QList<Candidate>& out);
void boxesOut(const RepairBench& bench, QList<Candidate>& out);
void ownOutputs(const RepairBench& bench, QList<Candidate>& out);
void seriesBoxes(const RepairBench& bench, QList<Candidate>& out);
