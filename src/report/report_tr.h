// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

/// The translation context of everything that lists and sheets say.
struct Report {
    Q_DECLARE_TR_FUNCTIONS(Report)
};
