// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/flow.h"
#include "report/patch_list.h"
#include "report/patch_strips.h"

/// Makes the strips of open and accepted findings and of what was checked.
class FindingStrips {
public:
    FindingStrips(PaperSize size, Typesetter& types);

    QList<Strip> open(const QList<FindingRow>& findings, int section) const;
    QList<Strip> accepted(const QList<FindingRow>& findings, int section) const;
    Strip checked(const CheckSummary& checked, const QString& made, int section) const;
    FlowSection openHead(bool any) const;
    FlowSection acceptedHead() const;
    FlowSection checkedHead() const;

private:
    Strip finding(const FindingRow& row, const QList<StripCell>& texts) const;
    StripCell cell(const SheetColumn& column, const QList<TextBlock>& blocks) const;
    TextBlock set(const SheetColumn& column, const QString& text, const Type& type) const;
    FlowSection head(const QString& title, const QList<std::pair<SheetColumn, QString>>& heads) const;

    SheetColumn m_mark, m_where, m_hear, m_why, m_todo;
    Typesetter& m_types;
};
