// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

enum class PartKind { Wire, Resistor, Capacitor, Inductor, Transformer };

/// One piece inside a passive box or a plug. Nodes are "port.contact", "chassis", or a name of the box's own.
struct Part {
    PartKind kind = PartKind::Wire;
    QStringList nodes; ///< two; a transformer has four: primary +, −, secondary +, −
    double value = 0; ///< ohm, farad, henry, or turns ratio primary : secondary
    QString when; ///< terms as in gear/part_terms.h: there only while all of them hold; empty: always

    bool operator==(const Part&) const = default;
};

using Parts = std::vector<Part>;
