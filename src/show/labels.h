// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "show/show.h"

/// Writes on the strip beside a port; an empty text takes the label away, so that the strip names itself again.
void labelJack(Show& show, const PortRef& jack, const QString& text);

/// Writes on several, one text after another; jacks beyond the last text stay as they are.
void labelJacks(Show& show, const QList<PortRef>& jacks, const QStringList& texts);

/// A section of a patch bay that begins at this upper jack; without a heading it is a gap alone.
void beginSection(Show& show, const PortRef& jack, const QString& heading);
void removeSection(Show& show, const PortRef& jack);

/// What a person typed or pasted as one text per jack: lines or columns as they are, and "Mic 1…8" ("Mic 1..8",
/// "Mic 1-8") as the whole series. At most so many.
QStringList labelSeries(const QString& typed, qsizetype most);
