// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/problems_model.h"

#include "check/rule.h"
#include "check/words.h"
#include "panels/look.h"
#include "panels/small_widgets.h"

#include <QPainter>
#include <QTableView>

#include <algorithm>
#include <tuple>

namespace {

constexpr int RowInset = 8;
constexpr qsizetype mostFollowed = 100; ///< places that have changed; beyond, all rows are made anew

int placeOf(const QString& rule)
{
    static const QHash<QString, int> places = [] {
        QHash<QString, int> order;
        for (const Rule* each : allRules())
            order.insert(QString::fromLatin1(each->code), int(order.size()));
        return order;
    }();
    return places.value(rule);
}

/// Worst first, accepted ones last; then by rule and by where they were found.
bool standsBefore(const Problem& a, const Problem& b)
{
    const auto key = [](const Problem& problem) {
        return std::tuple(problem.finding.accepted, -int(problem.finding.severity), problem.rule, problem.source);
    };
    return key(a) < key(b);
}

QList<ProblemSource> sourcesOf(const CheckChanges& changes)
{
    QList<ProblemSource> sources;
    for (CableId first : changes.islands)
        sources.append({ProblemSource::In::Island, first.value});
    for (DeviceId first : changes.nets)
        sources.append({ProblemSource::In::Net, first.value});
    if (changes.show)
        sources.append(ProblemSource());
    return sources;
}

QList<Finding> findingsIn(const Checked& checked, const ProblemSource& source)
{
    switch (source.in) {
    case ProblemSource::In::Island:
        return checked.findingsOfIsland(CableId {source.first});
    case ProblemSource::In::Net:
        return checked.findingsOfNet(DeviceId {source.first});
    case ProblemSource::In::Show:
        break;
    }
    return checked.findingsOfShow();
}

QList<Problem> problemsIn(const Checked& checked, const ProblemSource& source, const ProblemFilter& filter)
{
    QList<Problem> problems;
    for (const Finding& finding : findingsIn(checked, source)) {
        if (filter.takes(finding))
            problems.append({finding, source, placeOf(finding.rule)});
    }
    return problems;
}

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

int ProblemFilter::number(const Counts& counts) const
{
    if (accepted)
        return counts.accepted;
    if (!severity)
        return counts.danger + counts.error + counts.warning + counts.note;
    switch (*severity) {
    case Severity::Danger:
        return counts.danger;
    case Severity::Error:
        return counts.error;
    case Severity::Warning:
        return counts.warning;
    case Severity::Note:
        break;
    }
    return counts.note;
}

bool sameProblem(const Finding& one, const Finding& other)
{
    return one.rule == other.rule && one.subjects == other.subjects;
}

void ProblemsModel::setFindings(const Checked& checked, const ProblemFilter& filter)
{
    beginResetModel();
    m_rows.clear();
    for (const ProblemSource& source : sourcesOf(difference(Checked(), checked)))
        m_rows << problemsIn(checked, source, filter);
    std::ranges::stable_sort(m_rows, standsBefore);
    m_show = &checked.show();
    endResetModel();
}

void ProblemsModel::follow(const Checked& before, const Checked& after, const ProblemFilter& filter)
{
    const CheckChanges changes = difference(before, after);
    const QList<ProblemSource> sources = sourcesOf(changes);
    if (changes.everything || sources.size() > mostFollowed || m_show != &after.show()) {
        setFindings(after, filter);
        return;
    }
    for (const ProblemSource& source : sources) {
        if (findingsIn(before, source) == findingsIn(after, source))
            continue;
        for (const Problem& problem : problemsIn(before, source, filter))
            remove(problem);
        for (const Problem& problem : problemsIn(after, source, filter))
            insert(problem);
    }
}

void ProblemsModel::remove(const Problem& problem)
{
    const auto place = std::ranges::lower_bound(m_rows, problem, standsBefore);
    const int row = int(place - m_rows.begin());
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
}

void ProblemsModel::insert(const Problem& problem)
{
    const auto place = std::ranges::upper_bound(m_rows, problem, standsBefore);
    const int row = int(place - m_rows.begin());
    beginInsertRows({}, row, row);
    m_rows.insert(row, problem);
    endInsertRows();
}

int ProblemsModel::rowOf(const Finding& finding) const
{
    const auto found
        = std::ranges::find_if(m_rows, [&finding](const Problem& row) { return sameProblem(finding, row.finding); });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int ProblemsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ProblemsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : problemColumns;
}

QVariant ProblemsModel::data(const QModelIndex& index, int role) const
{
    const auto column = static_cast<ProblemColumn>(index.column());
    const Finding& finding = m_rows[index.row()].finding;
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
