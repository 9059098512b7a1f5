// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "draw/bay_words.h"
#include "gear/make_bay.h"

/// What is done at the front of a patch bay, each as one undo step.

/// The cord for two jacks: the plain one of their kind, else the best lead that fits both; null: there is none.
CableTypePtr cordFor(const Show& show, const PortRef& from, const PortRef& to, LeadChooser& leads);

/// The two jacks of a cord with the one that sends first: the upper row sends, else the one where there is a signal.
std::pair<BaySpot, BaySpot> inOrder(const Document& document, const BayPicture& picture, const BaySpot& one, const BaySpot& other);

/// The cord in a jack; nothing where it is free.
CableId cordAt(const BayPicture& picture, const PortRef& jack);

/// Plugs a cord between two free jacks; nothing where none fits both.
CableId plugCord(Document& document, const BayPicture& picture, const BaySpot& one, const BaySpot& other, LeadChooser& leads);

/// What that cord would do, solved on a copy of the show.
BayNote triedCord(Document& document, const BayPicture& picture, const BaySpot& one, const BaySpot& other, LeadChooser& leads);

/// Moves the plug of a cord from one jack to another.
void movePlug(Document& document, CableId cord, const PortRef& from, const PortRef& to);

void pullCords(Document& document, const QList<CableId>& cords);

/// The jacks from this one on along its row, to name them in their order.
QList<PortRef> jacksFrom(const BayPicture& picture, const BaySpot& first);

/// Writes what was typed or pasted on this jack and, where it is several texts or a series, on those after it.
void writeLabels(Document& document, const BayPicture& picture, const BaySpot& first, const QString& typed);

void setMode(Document& document, DeviceId bay, const QStringList& switches, const QString& position);

/// A position of a switch of patch bays in words: "Half-normal", "Bussed".
QString pairText(const QString& position);

/// Puts a generic bay of 2 × 24 into the show.
void placeBay(Document& document);

/// Puts in a bay as somebody has it; 0: its jacks are as far apart as usual.
DeviceId insertBay(Document& document, const BayWish& wish, int pitchUm, const QString& name);

/// From jack to jack, for strips on paper; 0: as usual.
void setPitch(Document& document, DeviceId bay, int pitchUm);
