// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gear/library.h"
#include "gear/result.h"

/// All gear that could be read, and what was wrong with the rest.
struct GearLoad {
    Library library;
    QList<Error> errors;
};

/// Reads connectors.json, cables.json and every .json file under gear/ of each folder, in that order. Later folders
/// (the user's own) add to earlier ones and never replace a key that is there. A folder that does not exist adds
/// nothing; a place that is a file is read as one device type.
GearLoad loadLibrary(const QStringList& places);
