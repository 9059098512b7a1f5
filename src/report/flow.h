// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/strip.h"

/// Rows under one heading that comes again on every page.
struct FlowSection {
    double headHeight = 0; ///< with the air above it where it is not first on its page
    double gapBefore = 0; ///< between the section before and this one's heading
    bool newPage = false;
    std::function<void(Pencil&, const QRectF&)> drawHead;
};

/// A strip or a section's heading in its place on a page.
struct Placed {
    qsizetype strip = -1; ///< −1: the heading of the section
    int section = 0;
    QRectF rect;
};

using FlowPage = QList<Placed>;

/// Puts the strips onto pages of that area: headings come again, groups and stage boxes break between rather than
/// within, strips that belong together stay together, and no row of a group stands alone. Strips longer than a page are
/// split, so the list may grow.
QList<FlowPage> paginate(QList<Strip>& strips, const QList<FlowSection>& sections, const QRectF& area);

/// Binds first and last rows of groups and sections to their neighbours, so that none is left alone on a page.
void bindLoneRows(QList<Strip>& strips);
