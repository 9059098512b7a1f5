// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/patch_table_model.h"

#include "check/socket_names.h"
#include "panels/look.h"
#include "panels/patch_words.h"
#include "panels/small_widgets.h"
#include "show/repatch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Column = PatchColumn;
using Field = PatchField;

/// The devices of a way that belong to this line alone, and where it begins.
QList<DeviceId> ownDevices(const QList<PathHop>& path, DeviceId start)
{
    QList<DeviceId> devices;
    if (start)
        devices << start;
    for (const PathHop& hop : path) {
        if (hop.box && !devices.contains(hop.box))
            devices << hop.box;
    }
    return devices;
}

} // namespace

PatchTableModel::PatchTableModel(Document& document, PatchSide side, QObject* parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_side(side)
{
    refresh();
}

std::span<const PatchColumnRow> PatchTableModel::columns() const
{
    return patchColumns(m_side);
}

int PatchTableModel::indexOf(PatchColumn column) const
{
    const auto found = std::ranges::find(columns(), column, &PatchColumnRow::column);
    return found == columns().end() ? -1 : int(found - columns().begin());
}

void PatchTableModel::refresh()
{
    const Show& show = m_document.show();
    const QList<PatchLine> lines = patchLines(show, m_side);
    const bool same = lines == m_lines;
    if (!same)
        beginResetModel();
    m_lines = lines;
    m_patch = patchRows(show, m_document.findings());
    nameSockets(show);
    sortGroups();
    if (same)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    else
        endResetModel();
}

void PatchTableModel::nameSockets(const Show& show)
{
    const SocketNames names(show);
    m_sockets.clear();
    m_tags.clear();
    for (const DeviceId box : patchBoxes(show, m_side)) {
        for (const PortRef& socket : patchSockets(show, box, m_side)) {
            const QString tag = (m_side == PatchSide::Inputs ? names.input(socket) : names.output(socket)).tag;
            m_tags.insert(socket, tag);
            if (!m_sockets.contains(socketKey(tag)))
                m_sockets.insert(socketKey(tag), socket);
        }
    }
}

void PatchTableModel::sortGroups()
{
    m_groups.clear();
    m_stripes.clear();
    QString before;
    bool odd = false;
    for (const PatchRow& row : m_side == PatchSide::Inputs ? m_patch.rows : QList<PatchRow>()) {
        if (!row.group.isEmpty() && !m_groups.contains(row.group))
            m_groups << row.group;
        odd = m_stripes.isEmpty() || row.group == before ? odd : !odd;
        m_stripes << odd;
        before = row.group;
    }
}

QList<PatchLine> PatchTableModel::lines(const QList<int>& rows) const
{
    QList<PatchLine> found;
    for (const int row : rows) {
        if (!isNext(row))
            found << m_lines[row];
    }
    return found;
}

bool PatchTableModel::isPair(int row) const
{
    return m_side == PatchSide::Inputs && row + 1 < m_lines.size() && m_patch.rows[row].linked
        && m_patch.rows[row + 1].number == m_patch.rows[row].number + 1;
}

qsizetype PatchTableModel::groupIndex(int row) const
{
    return m_side == PatchSide::Inputs && !isNext(row) ? m_groups.indexOf(m_patch.rows[row].group) : -1;
}

bool PatchTableModel::isOddStripe(int row) const
{
    return row < m_stripes.size() && m_stripes[row];
}

const QList<FindingMark>& PatchTableModel::marks(int row) const
{
    static const QList<FindingMark> none;
    if (isNext(row))
        return none;
    return m_side == PatchSide::Inputs ? m_patch.rows[row].marks : m_patch.mixes[row].marks;
}

std::optional<FindingMark> PatchTableModel::worst(int row) const
{
    return worstOpen(marks(row));
}

bool PatchTableModel::isWired(int row) const
{
    return !leadsOf(row).isEmpty();
}

QList<DeviceId> PatchTableModel::devicesOf(int row) const
{
    if (isNext(row))
        return {};
    if (m_side == PatchSide::Inputs)
        return ownDevices(m_patch.rows[row].path, m_patch.rows[row].start);
    return ownDevices(m_patch.mixes[row].path, m_patch.mixes[row].end);
}

QList<CableId> PatchTableModel::leadsOf(int row) const
{
    QList<CableId> leads;
    if (isNext(row))
        return leads;
    for (const PathHop& hop : m_side == PatchSide::Inputs ? m_patch.rows[row].path : m_patch.mixes[row].path)
        leads << hop.cable;
    return leads;
}

QList<std::pair<QString, QString>> PatchTableModel::socketChoices() const
{
    const Show& show = m_document.show();
    QMap<PortRef, QString> users;
    for (const PatchLine& line : m_lines)
        users.insert(lineSocket(show, line), lineName(show, line));
    QList<std::pair<QString, QString>> free, taken;
    for (const DeviceId box : patchBoxes(show, m_side)) {
        for (const PortRef& socket : patchSockets(show, box, m_side)) {
            const QString tag = m_tags.value(socket);
            if (users.contains(socket))
                taken.append({tag, tr("%1 · %2").arg(tag, users.value(socket))});
            else if (!cablesAt(show, socket).isEmpty())
                taken.append({tag, tr("%1 · a lead is plugged in").arg(tag)});
            else
                free.append({tag, tr("%1 · free").arg(tag)});
        }
    }
    return free + taken;
}

QStringList PatchTableModel::wordsIn(PatchColumn column) const
{
    QStringList words;
    for (int row = 0; row < m_lines.size(); ++row)
        words << cellText(row, indexOf(column));
    words.removeAll(QString());
    words.removeDuplicates();
    words.sort(Qt::CaseInsensitive);
    return words;
}

QString PatchTableModel::cellText(int row, int column) const
{
    if (isNext(row) || column < 0)
        return {};
    const PatchColumn which = columns()[size_t(column)].column;
    if (which == Column::Status)
        return statusText(row);
    return m_side == PatchSide::Inputs ? columnText(m_patch.rows[row], which) : columnText(m_patch.mixes[row], which);
}

/// What one hears of the worst that is found on the line's way.
QString PatchTableModel::statusText(int row) const
{
    const QList<FindingMark>& found = marks(row);
    if (const std::optional<FindingMark> mark = worst(row))
        return m_patch.findings[mark->number - 1].words.hear;
    if (!found.isEmpty())
        return tr("accepted");
    return isWired(row) ? QString() : tr("nothing plugged in");
}

QString PatchTableModel::statusToolTip(int row) const
{
    QStringList texts;
    for (const FindingMark& mark : marks(row)) {
        const FindingRow& finding = m_patch.findings[mark.number - 1];
        texts << (mark.accepted ? tr("Accepted: %1").arg(finding.words.hear) : finding.words.hear);
    }
    return texts.join(u'\n');
}

void PatchTableModel::change(const QString& text, const std::function<void(Show&)>& change)
{
    const Show before = m_document.show();
    m_document.edit(text, change);
    if (const QString moves = movesText(before, m_document.show(), m_side, m_tags); !moves.isEmpty())
        Q_EMIT said(moves);
}

void PatchTableModel::paste(int row, int column, const QList<QStringList>& block)
{
    QList<std::optional<PatchField>> fields;
    for (const PatchColumnRow& each : columns().subspan(size_t(column)))
        fields << each.field;
    Pasted pasted;
    change(tr("Paste into the list"),
        [&](Show& show) { pasted = pasteLines(show, m_side, row, fields, block, m_sockets); });
    if (const QString left = leftOutText(block, fields, pasted.refused); !left.isEmpty())
        Q_EMIT said(left);
}

QString PatchTableModel::refusal(PatchField field, const QString& text) const
{
    switch (field) {
    case Field::Number:
        return tr("“%1” is no number from 0 to 1,000,000.").arg(text);
    case Field::Socket:
        if (m_sockets.isEmpty())
            return tr("There is no stage box and no desk in the show yet.");
        return tr("There is no socket “%1”; one is called “%2”.").arg(text, m_tags.first());
    case Field::Phantom:
        return tr("48 V is switched at a socket that gives it; this line has none.");
    default:
        return tr("“%1” does not belong there.").arg(text);
    }
}

int PatchTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size()) + 1;
}

int PatchTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(columns().size());
}

QVariant PatchTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::DisplayRole)
        return titleOf(columns()[size_t(section)]);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    return {};
}

QVariant PatchTableModel::checkState(int row, PatchColumn column) const
{
    const Show& show = m_document.show();
    if (isNext(row) || (column != Column::Phantom && column != Column::LineChecked))
        return {};
    const PatchLine& line = m_lines[row];
    const bool on = column == Column::Phantom ? phantomOn(show, lineSocket(show, line))
                                              : !lineText(show, line, Field::LineChecked).isEmpty();
    if (column == Column::Phantom && !on && !canPhantom(show, lineSocket(show, line)))
        return {};
    return on ? Qt::Checked : Qt::Unchecked;
}

QVariant PatchTableModel::data(const QModelIndex& index, int role) const
{
    const int row = index.row();
    const PatchColumnRow& spec = columns()[size_t(index.column())];
    const bool ticks = spec.column == Column::Phantom || spec.column == Column::LineChecked;
    switch (role) {
    case Qt::CheckStateRole:
        return checkState(row, spec.column);
    case Qt::EditRole:
        return spec.field == Field::Socket && !isNext(row) ? m_tags.value(lineSocket(m_document.show(), m_lines[row]))
                                                           : cellText(row, index.column());
    case Qt::DisplayRole:
        if (isNext(row) && spec.column == Column::Name)
            return tr("Type or paste…");
        return ticks ? QString() : cellText(row, index.column());
    case Qt::ToolTipRole:
        return toolTipText(spec.column == Column::Status ? statusToolTip(row) : cellText(row, index.column()));
    case Qt::AccessibleTextRole:
        return QString(titleOf(spec) + u": "_s + cellText(row, index.column()));
    case Qt::ForegroundRole:
        return isNext(row) || spec.column == Column::Status ? currentLook().colours().text.tertiary
            : spec.field                                    ? currentLook().colours().text.primary
                                                            : currentLook().colours().text.secondary;
    default:
        return {};
    }
}

bool PatchTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const std::optional<PatchField> field = columns()[size_t(index.column())].field;
    if (!field || (role != Qt::EditRole && role != Qt::CheckStateRole))
        return false;
    const QString text = role == Qt::EditRole ? value.toString().trimmed()
        : value.toInt() == Qt::Checked       ? u"on"_s
                                             : u"off"_s;
    if (text == data(index, Qt::EditRole).toString() || (isNext(index.row()) && text.isEmpty()))
        return true;
    bool taken = true;
    change(tr("Change the list"), [&](Show& show) {
        const PatchLine line = isNext(index.row())
            ? insertLines(show, m_side, m_lines.isEmpty() ? 1 : lineNumber(show, m_lines.constLast()) + 1, 1).constFirst()
            : m_lines[index.row()];
        taken = setLineText(show, line, *field, text, m_sockets);
    });
    if (!taken)
        Q_EMIT said(refusal(*field, text));
    return taken;
}

Qt::ItemFlags PatchTableModel::flags(const QModelIndex& index) const
{
    const PatchColumnRow& spec = columns()[size_t(index.column())];
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const bool ticks = spec.column == Column::Phantom || spec.column == Column::LineChecked;
    if (spec.field && !ticks)
        flags |= Qt::ItemIsEditable;
    const bool phantom = spec.column == Column::Phantom && !isNext(index.row())
        && canPhantom(m_document.show(), lineSocket(m_document.show(), m_lines[index.row()]));
    if (phantom || (spec.column == Column::LineChecked && !isNext(index.row())))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}
