// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gear/result.h"
#include "show/show.h"

#include <QByteArray>

/// The version of the file format that this program writes.
constexpr int showFormat = 2;

/// The show in these bytes. Types that it does not carry come from the library. `fileName` is for messages only.
Result<Show> readShow(const QByteArray& bytes, const Library& library, const QString& fileName);

/// The one form of this show: the same show gives the same bytes.
QByteArray writeShow(const Show& show);

/// Reads the file and the show in it.
Result<Show> loadShow(const QString& path, const Library& library);
