// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/flow.h"
#include "report/paper.h"
#include "report/patch_list.h"

/// A column of a sheet, millimetres from the left of the text.
struct SheetColumn {
    double x = 0;
    double width = 0;

    static constexpr double padding = 1.4;
    double left() const { return x + padding; }
    double right() const { return x + width - padding; }
    double inner() const { return width - 2 * padding; }
    double centre() const { return x + width / 2; }
};

/// The columns of the patch list; what the papers differ in is taken up by `notes`.
struct PatchColumns {
    SheetColumn group, channel, source, mic, path, stand, phantom, notes, status;
};
PatchColumns patchColumns(PaperSize size);

/// Makes the strips of the patch list and of the mixes.
class PatchStrips {
public:
    PatchStrips(PaperSize size, bool feet, double leastHeight, Typesetter& types);

    QList<Strip> inputs(const QList<PatchRow>& rows, int section) const;
    QList<Strip> mixes(const QList<MixRow>& rows, int section) const;
    FlowSection inputHead() const;
    FlowSection mixHead() const;

private:
    Strip input(const PatchRow& row) const;
    Strip mix(const MixRow& row) const;
    StripCell cell(const SheetColumn& column, const QList<TextBlock>& blocks) const;
    void addStatus(Strip& strip, const QList<FindingMark>& marks, double& least) const;

    PatchColumns m_columns;
    bool m_feet;
    double m_leastHeight;
    Typesetter& m_types;
};
