// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

/// The translation context of what is said about channels, mixes and their ways.
struct Patch {
    Q_DECLARE_TR_FUNCTIONS(Patch)
};
