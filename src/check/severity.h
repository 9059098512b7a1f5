// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// How bad a finding is. The order counts: what stands later is worse.
enum class Severity {
    Note, ///< good to know, or not known
    Warning, ///< works worse than it should
    Error, ///< does not do its job
    Danger, ///< may break gear or hearing
};
