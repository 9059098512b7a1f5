// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gear/port_trial.h"
#include "panels/picture_box.h"

/// A TRS plug on its way in, with a mark for each click.
PictureBox::Paint clicksPicture(int clicks);

/// Two tracks of a recording as they look when an output leaves this on them.
PictureBox::Paint tracksPicture(Tracks tracks);

/// What is heard of music on the ring: nothing, the same as ever, or the other side alone.
PictureBox::Paint ringPicture(Ring ring);
