// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/severity.h"
#include "gear/port.h"
#include "support/show_builder.h"

#include <QMetaType>

#include <optional>

/// What one signal of the output is said to give one leg of an input.
struct ExpectedGain {
    Role signal = Role::Hot;
    Role leg = Role::Hot;
    int into = 1; ///< 1 or 2: which of the lead's far ends
    double hertz = 1000;
    std::optional<double> leastDb; ///< nothing: it does not arrive
    std::optional<double> mostDb;
    int sign = 1;
};

/// One line of an outcome table: output, input, how they are joined, and what comes of it.
struct MatrixRow {
    QString output;
    QString input;
    QString cable; ///< as the table has it
    QString lead; ///< key of the lead; empty: not one that can be asked for
    bool phantom = false;
    int metres = 0; ///< 0: whatever is usual
    QList<ExpectedGain> gains; ///< empty where the table states no figure
    std::optional<Severity> severity; ///< nothing: all is well

    QString name() const { return output + QStringLiteral(", ") + input + QStringLiteral(", ") + cable; }
};

/// The lines of a table with the columns output, input, cable, arrives and severity that name one lead between two
/// reference ports; the others are left out.
QList<MatrixRow> matrixRows(const QByteArray& csv);

/// The row as a show: Sender, First and, for a lead with two far ends, Second; an insert's return comes from Effect.
Show showOf(const MatrixRow& row, int metres);

Q_DECLARE_METATYPE(MatrixRow)
