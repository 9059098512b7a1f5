// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

/// The context of the words in pictures of what arrives.
struct ArrivalText {
    Q_DECLARE_TR_FUNCTIONS(ArrivalText)
};
