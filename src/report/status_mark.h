// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pencil.h"
#include "report/verdict_marks.h"

/// The status column of a row: the worst open finding with its number, else the accepted one, else a tick; further
/// numbers below.
struct StatusMark {
    std::optional<FindingMark> shown;
    TextBlock others;

    double height() const;
};

StatusMark layOutStatus(const QList<FindingMark>& marks, double width, Typesetter& types);
void drawStatus(Pencil& pencil, const StatusMark& mark, QPointF centre);
