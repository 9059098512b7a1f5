// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cheat_sheet.h"

#include <QList>

class Actions;
class QMenu;

/// All keys of these menus, each under the menu it is in, and what the mouse does on the canvas: made from what is
/// offered, so that nothing can be out of date.
QList<KeyGroup> keyGroups(const Actions& actions, const QList<const QMenu*>& menus);
