// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/figure_table.h"
#include "signal/analysis.h"

/// What is known of a lead in numbers: level and polarity of each signal, then loss, hum, rejection, treble, DC.
QList<FigureRow> figureRows(const Show& show, const Island& island, CableId lead);
