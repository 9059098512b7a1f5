// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gear/library.h"

#include <QStringList>

#include <cstdio>

/// True when the first argument is a command, or asks for help or the version, and no window is wanted.
bool isCommand(const QStringList& arguments);

/// Runs a command; `arguments` without the program's name. Answers go to `out`, errors as one line to `err`.
/// Returns the exit code: 0 fine, 1 the show has errors, 2 it could not be done.
int runCommand(const QStringList& arguments, const Library& library, std::FILE* out, std::FILE* err);

/// The file named with --library, read over what the program ships, if the command line has one.
QString libraryOption(const QStringList& arguments);
