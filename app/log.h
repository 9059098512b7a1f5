// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Logs to the error output and to a file of limited size; messages of Qt go the same way.
void startLog(bool verbose);

/// A text from outside as one line: control characters and signs that turn the direction of writing are spelled out.
QString printable(const QString& text);
