// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "show/patch_lines.h"

#include <QMap>

/// "Kick: A 3 → A 5": the lines that go to another socket, by the tags of the sockets. Empty where none does.
QString movesText(const Show& before, const Show& after, PatchSide side, const QMap<PortRef, QString>& tags);

/// What of a pasted block did not get in, and why. Empty where all did.
QString leftOutText(
    const QList<QStringList>& block, const QList<std::optional<PatchField>>& fields, qsizetype refused);
