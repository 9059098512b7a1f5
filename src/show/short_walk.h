// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPoint>

/// In which order to visit the places from `start` on so that the walk is short; it need not come back. The same places
/// give the same order.
QList<qsizetype> shortWalk(QPoint start, const QList<QPoint>& places);
