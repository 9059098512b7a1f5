// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

/// Name, version, licence.
void showAboutBox(QWidget* window);
