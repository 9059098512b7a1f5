// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

/// A name made short until it fits: vowels inside words go first, then the ends of words, then the gaps between them.
/// Numbers and single letters at the end stay whole, so that "Snare top 2" never reads like "Snare top". Empty where
/// nothing is short enough.
QString shortName(const QString& name, const std::function<bool(const QString&)>& fits);
