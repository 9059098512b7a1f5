// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/sound_maker.h"

#include <QStringList>

/// In the order of `programmes`.
QStringList programmeNames();

/// "Phone lead, as wired": what a sound of this lead is called.
QString soundName(Hearing hearing, const QString& lead);

/// What the ear alone might not tell; empty: all is as it sounds.
QString soundRemark(const MadeSound& made);
