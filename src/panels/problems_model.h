// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/check.h"
#include "draw/severity_shape.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

enum class ProblemColumn { What, Where, Code };
inline constexpr int problemColumns = 3;

/// Which findings a list shows.
struct ProblemFilter {
    bool accepted = false; ///< only those that were accepted
    Verdict severity; ///< nothing: all that are not accepted

    bool operator==(const ProblemFilter&) const = default;
    bool takes(const Finding& finding) const;
    int number(const Counts& counts) const; ///< of the findings it takes
};

/// What a finding was found in: an island by its first lead, a ground net by its first device, the show.
struct ProblemSource {
    enum class In { Island, Net, Show };
    In in = In::Show;
    quint32 first = 0;

    auto operator<=>(const ProblemSource&) const = default;
};

/// A finding and where it came from, so that what is found there later can take its place.
struct Problem {
    Finding finding;
    ProblemSource source;
    int rule = 0; ///< in the order of the rules
};

/// The findings as rows, worst first; worded when they are asked for.
class ProblemsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// The show must live as long as the rows do; findings are copied.
    void setFindings(const Checked& checked, const ProblemFilter& filter);

    /// Takes in what differs from what was shown before.
    void follow(const Checked& before, const Checked& after, const ProblemFilter& filter);

    const Finding& finding(int row) const { return m_rows[row].finding; }
    int rowOf(const Finding& finding) const; ///< the same rule on the same things; −1: none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void remove(const Problem& problem);
    void insert(const Problem& problem);

    QList<Problem> m_rows;
    const Show* m_show = nullptr;
};

/// Draws a problem: badge and words, where, code. Selected rows are tinted and outlined as one.
class ProblemsDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// The same finding, whatever its numbers are by now.
bool sameProblem(const Finding& one, const Finding& other);
