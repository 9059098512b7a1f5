// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

/// The colour of the n-th group of channels, on screen and on paper.
QColor groupColour(qsizetype index);
