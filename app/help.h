// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class Actions;
class QWidget;

/// Every action that has keys, with its keys.
void showShortcutList(const Actions& actions, QWidget* window);

/// Name, version, licence.
void showAboutBox(QWidget* window);
