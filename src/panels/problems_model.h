// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/finding.h"
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
};

/// The findings as rows; worded when they are asked for.
class ProblemsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// `show` must live as long as the rows do; findings are copied.
    void setFindings(const QList<Finding>& findings, const Show& show);

    const Finding& finding(int row) const { return m_findings[row]; }
    int rowOf(const Finding& finding) const; ///< the same rule on the same things; −1: none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<Finding> m_findings;
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
