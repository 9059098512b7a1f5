// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/finding.h"

/// What was said about this finding; nullptr where nobody accepted it. It counts only while its fingerprint holds.
const Acceptance* acceptanceOf(const Show& show, const Finding& finding);
