// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/check.h"

#include <optional>
#include <vector>

/// How the two jacks of a pair are joined behind the front.
enum class Normal {
    None,
    Half, ///< the lower plug breaks it
    Full, ///< either plug breaks it
    Parallel, ///< nothing breaks it
    Isolated, ///< none, and the pair's sleeves touch no neighbour either
};

enum class NormalState {
    Whole,
    Broken, ///< by a plug, and something lost its feed
    Settled, ///< broken, and nothing hung on it, or it was accepted
};

/// One hole in the front.
struct BayJack {
    PortRef port;
    PortRef rear;
    int number = 0; ///< along the upper row, then along the lower one
    QString name; ///< what the strip says
    bool labelled = false; ///< by a person; else by what is plugged in behind it
    bool plugged = false;
    std::optional<Kind> source; ///< of what is to be had there, where it is plugged
};

struct BayColumn {
    BayJack upper;
    std::optional<BayJack> lower;
    Normal normal = Normal::None;
    NormalState state = NormalState::Whole;
    QString modeSwitch; ///< empty: the pair stays as it was made
    std::optional<QString> section; ///< begins here; empty: a gap alone
};

/// How large a jack is and how it looks.
enum class JackKind { Jack635, Tt, Xlr, Rca };

struct BayFront {
    DeviceId device;
    QString name;
    QString what; ///< "2 × 24, 6.35 TRS, front"
    JackKind kind = JackKind::Jack635;
    int pitchUm = 0; ///< from jack to jack
    bool pitchStated = false; ///< by the show or the type; else as usual for such jacks
    std::vector<BayColumn> columns;
};

/// A lead with a plug in a front.
struct BayCord {
    CableId id;
    PortRef from;
    PortRef to; ///< nothing where its other end is not in a front
    QString number;
    std::optional<Kind> kind; ///< of what it carries
};

/// All patch bays of a show as one sees them from the front.
struct BayPicture {
    std::vector<BayFront> fronts;
    QList<BayCord> cords;
};

BayPicture bayPicture(const Checked& checked);

/// Middle to middle of neighbours in a 19-inch panel, as templates of strips have them: 24, 48, 16 and 24 in a row.
int usualPitchUm(JackKind kind);

/// True when the type has a front that can be drawn.
bool isBay(const DeviceType& type);
