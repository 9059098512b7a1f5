// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gear/result.h"

#include <QByteArray>

#include <optional>

/// The whole content of a regular file of at most `limit` bytes. Folders, pipes and devices are refused;
/// ":/…" names what is compiled in.
Result<QByteArray> readFile(const QString& path, qsizetype limit);

/// Replaces the file by these bytes, whole or not at all: when it returns without an error they are on the disk, else
/// the file is as it was. Links are followed and the file's permissions kept.
/// QSaveFile reports success on a full disk where a write came back short, and after a failed fsync; so it is not used.
std::optional<Error> writeFile(const QString& path, const QByteArray& bytes);
