// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draw/lead_picture.h"

/// A loom, line by line: what each number leads from and to, and what it carries.
LeadPicture loomPicture(const Show& show, const Analysis& analysis, const Cable& cable, const CableType& type);
