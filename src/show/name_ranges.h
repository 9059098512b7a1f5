// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// Names with the numbers at their ends drawn together, each told once: "1–7, 9, SA1–16, Vox". Three in a row and more
/// make a range; plain numbers come first, then by name.
QString nameRanges(const QStringList& names);
