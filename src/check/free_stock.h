// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "show/show.h"

/// What is owned against what a show needs of it: a lead serves for any shorter one of its type.
class FreeStock {
public:
    FreeStock() = default;
    explicit FreeStock(const Show& show);

    /// False when the show has no stock list: then nobody knows what is owned.
    bool isKnown() const { return !m_types.isEmpty(); }

    /// The length of the shortest owned lead that is free and long enough without being far too long; 0: none.
    int lengthFor(const QString& type, int leastMm) const;

    void release(const QString& type, int lengthMm); ///< a lead or device (length 0) of the show goes
    bool take(const QString& type, int lengthMm); ///< one more is needed; true when an owned one is free for it

private:
    /// Pieces by length.
    struct Pieces {
        QMap<int, int> owned;
        QMap<int, int> needed;

        int missing() const;
    };

    QMap<QString, Pieces> m_types;
};
