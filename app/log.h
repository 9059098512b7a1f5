// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Logs to a file of limited size, and what is an error, or with `verbose` everything, to the error output too.
/// Messages of Qt go the same way.
void startLog(bool verbose);

/// A text from outside as one line: control characters and signs that turn the direction of writing are spelled out.
QString printable(const QString& text);
