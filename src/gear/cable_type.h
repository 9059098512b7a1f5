// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gear/connector.h"
#include "gear/part.h"
#include "gear/port.h"

#include <utility>

/// What a lead is made of, per metre. Figures carry their source in the file.
struct Bulk {
    QString key;
    QString name;
    QList<Kind> goodFor; ///< the kinds of signal it is made for
    double coreOhm = 0; ///< one core, ohm per metre
    double shieldOhm = 0; ///< ohm per metre
    double coreToCore = 0; ///< farad per metre
    double coreToShield = 0; ///< farad per metre
    bool twisted = false; ///< cores twisted: picks up the same hum on both
    bool screened = true;
    int waveOhm = 0; ///< wave impedance where it is rated; 0: not
    QStringList sources;

    bool operator==(const Bulk&) const = default;
};

using BulkPtr = std::shared_ptr<const Bulk>;

/// One plug of a lead.
struct CableEnd {
    QString key; ///< "a", "b", …
    QString name; ///< "left", "send"; empty where there is nothing to tell apart
    ConnectorPtr connector;

    bool operator==(const CableEnd&) const = default;
};

/// One conductor, from "end.contact" to "end.contact".
struct Wire {
    QString from;
    QString to;
    bool shield = false;

    bool operator==(const Wire&) const = default;
};

/// A kind of lead: its plugs and what is soldered to what. Length comes with the cable in the show.
struct CableType {
    QString key;
    QString name;
    BulkPtr bulk;
    std::vector<CableEnd> ends;
    std::vector<Wire> wires;
    Parts parts; ///< what sits inside the plugs: links, resistors
    std::vector<int> stockMm; ///< usual lengths, ascending
    int price = 1; ///< class 1 (cheap) to 5
    bool toMake = false; ///< not sold off the shelf
    bool onlyAsked = false; ///< never proposed: a lead with a fault, or one that nobody should need
    QStringList wirings; ///< which of the usual wirings it serves as, "C1" … "C18": gear/wiring.h; empty: none

    bool operator==(const CableType&) const = default;
};

using CableTypePtr = std::shared_ptr<const CableType>;

const CableEnd* findEnd(const CableType& type, const QString& key);

/// True for a lead of several lines, each under a shield of its own: DB25 to eight XLR.
bool isLoom(const CableType& type);

/// The two ends that one plugs first, the sending side before: of a loom those of its first line.
std::pair<const CableEnd*, const CableEnd*> mainEnds(const CableType& type);
