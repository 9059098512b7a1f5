// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "show/show.h"

/// "Vox" makes "Vox 1", "Vox 2", …; "#" stands for the number, "##" for one with two digits.
QStringList numberedNames(const QString& pattern, qsizetype count, int first = 1);

/// The name without a number at its end: "Vox 3" was called "Vox".
QString withoutNumber(const QString& name);

/// Gives the devices numbered names in the order of the list.
void nameInOrder(Show& show, const QList<DeviceId>& ids, const QString& pattern, int first = 1);
