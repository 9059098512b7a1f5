// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/problems_model.h"

#include "check/words.h"
#include "panels/look.h"
#include "panels/small_widgets.h"

#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace {

constexpr int RowInset = 8;

QString cellText(ProblemColumn column, const Finding& finding, const Show& show)
{
    switch (column) {
    case ProblemColumn::What:
        return words(finding, show).hear;
    case ProblemColumn::Where:
        if (finding.from || finding.to)
            return wayText(show, finding.from, finding.to);
        if (const Cable* cable = show.cables.find(cableOf(finding)))
            return leadText(show, *cable);
        return {};
    case ProblemColumn::Code:
        return finding.rule;
    }
    return {};
}

} // namespace

bool ProblemFilter::takes(const Finding& finding) const
{
    return finding.accepted == accepted && (!severity || *severity == finding.severity);
}

bool sameProblem(const Finding& one, const Finding& other)
{
    return one.rule == other.rule && one.subjects == other.subjects;
}

void ProblemsModel::setFindings(const QList<Finding>& findings, const Show& show)
{
    beginResetModel();
    m_findings = findings;
    m_show = &show;
    endResetModel();
}

int ProblemsModel::rowOf(const Finding& finding) const
{
    const auto found
        = std::ranges::find_if(m_findings, [&finding](const Finding& other) { return sameProblem(finding, other); });
    return found == m_findings.end() ? -1 : int(found - m_findings.begin());
}

int ProblemsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_findings.size());
}

int ProblemsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : problemColumns;
}

QVariant ProblemsModel::data(const QModelIndex& index, int role) const
{
    const auto column = static_cast<ProblemColumn>(index.column());
    const Finding& finding = m_findings[index.row()];
    const QString text = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole
        ? cellText(column, finding, *m_show)
        : QString();
    if (role == Qt::ToolTipRole)
        return toolTipText(text);
    if (role == Qt::AccessibleTextRole && column == ProblemColumn::What)
        return QString(name(finding.severity) + QLatin1String(": ") + text);
    return text.isNull() ? QVariant() : text;
}

/// The part of the row's outline and tint that lies in this cell.
static void paintRowGround(QPainter& painter, const QStyleOptionViewItem& option, const Look& look)
{
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    const bool selected = option.state & QStyle::State_Selected;
    if (!table || !(selected || option.state & QStyle::State_MouseOver))
        return;
    const Palette& colours = look.colours();
    const QRectF row(RowInset + 0.5, option.rect.top() + 0.5, table->viewport()->width() - 2 * RowInset - 1,
        option.rect.height() - 1);
    painter.setClipRect(option.rect);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(selected ? QPen(colours.accent.spikeLine) : QPen(Qt::NoPen));
    painter.setBrush(selected ? colours.accent.spikeTint : colours.surface.hover);
    painter.drawRoundedRect(row, Radius::Control, Radius::Control);
}

void ProblemsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Look look = currentLook();
    const Palette& colours = look.colours();
    const auto column = static_cast<ProblemColumn>(index.column());
    painter->save();
    paintRowGround(*painter, option, look);
    QRect text = option.rect.adjusted(0, 0, -look.px(Space::Medium), 0);
    QFont face = look.font(TypeRole::Body);
    painter->setPen(column == ProblemColumn::What ? colours.text.primary : colours.text.secondary);
    if (column == ProblemColumn::What) {
        const auto* model = static_cast<const ProblemsModel*>(index.model());
        const Finding& finding = model->finding(index.row());
        const int side = look.px(IconSize::Badge);
        const QRectF badge(
            option.rect.left() + look.px(Space::Large), option.rect.center().y() - side / 2.0 + 0.5, side, side);
        if (finding.accepted)
            paintAccepted(*painter, badge, colours);
        else
            paintSeverity(*painter, badge, finding.severity, colours);
        text.setLeft(int(badge.right()) + look.px(Space::Medium));
        if (option.state & QStyle::State_Selected)
            face = look.font(TypeRole::BodyStrong);
        painter->setPen(colours.text.primary);
    } else if (column == ProblemColumn::Code) {
        face = look.font(TypeRole::Small);
        text.setRight(option.rect.right() - look.px(Space::Large));
    }
    painter->setFont(face);
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
        QFontMetrics(face).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter->restore();
}
