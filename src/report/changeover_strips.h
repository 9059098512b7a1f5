// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/changeover_words.h"
#include "report/flow.h"

/// Makes the strips of a changeover: a section for each stop, and one for the line check.
class ChangeoverStrips {
public:
    ChangeoverStrips(
        const Show& after, const Changeover& plan, const ChangeoverWords& words, double width, Typesetter& types);

    QList<Strip> strips() const;
    QList<FlowSection> sections(const QStringList& names) const; ///< who does each stop

private:
    Strip move(const CrewMove& move) const;
    Strip line(const PatchLine& line) const;
    Strip row(const QString& text, const std::function<void(Pencil&, const QRectF&)>& marks) const;
    void add(QList<Strip>& all, const QList<Strip>& rows, int section) const;
    FlowSection head(const QString& title, const QString& who) const;

    const Show& m_after;
    const Changeover& m_plan;
    const ChangeoverWords& m_words;
    double m_width;
    Typesetter& m_types;
};
