// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/stock_table_model.h"

#include "check/cable_name.h"
#include "check/words.h"
#include "panels/look.h"
#include "panels/small_widgets.h"
#include "show/name_ranges.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

using Column = StockColumn;

constexpr std::array columnTitles {QT_TRANSLATE_NOOP("StockTableModel", "Thing"),
    QT_TRANSLATE_NOOP("StockTableModel", "Length"), QT_TRANSLATE_NOOP("StockTableModel", "Needed"),
    QT_TRANSLATE_NOOP("StockTableModel", "Owned"), QT_TRANSLATE_NOOP("StockTableModel", "Missing"),
    QT_TRANSLATE_NOOP("StockTableModel", "For"), QT_TRANSLATE_NOOP("StockTableModel", "Notes")};

constexpr std::array groupTitles {QT_TRANSLATE_NOOP("StockTableModel", "Leads"),
    QT_TRANSLATE_NOOP("StockTableModel", "Special leads"), QT_TRANSLATE_NOOP("StockTableModel", "Boxes"),
    QT_TRANSLATE_NOOP("StockTableModel", "Microphones"), QT_TRANSLATE_NOOP("StockTableModel", "Stands and other things"),
    QT_TRANSLATE_NOOP("StockTableModel", "Gear")};

constexpr int mostOwned = 1'000'000; // as in show files
constexpr qsizetype ownColumns = 4; // from here on a pasted row is one of this table

QString numberText(int number)
{
    return number == 0 ? u"–"_s : QString::number(number);
}

bool isNumbers(const QList<QStringList>& block)
{
    return std::ranges::all_of(block, [](const QStringList& cells) {
        bool ok = cells.size() == 1;
        if (ok && !cells.constFirst().isEmpty())
            cells.constFirst().toInt(&ok);
        return ok;
    });
}

} // namespace

StockTableModel::StockTableModel(Document& document, QObject* parent)
    : QAbstractTableModel(parent)
    , m_document(document)
{
    refresh();
}

void StockTableModel::refresh()
{
    const auto same = [](const StockNeed& a, const StockNeed& b) { return a.key == b.key && a.lengthMm == b.lengthMm; };
    const QList<StockNeed> needs = stockNeeds(m_document.show(), m_document.library());
    QList<Line> lines;
    for (qsizetype i = 0; i < needs.size(); ++i) {
        if (m_shortOnly && !needs[i].isShort())
            continue;
        if (lines.isEmpty() || lines.constLast().group != needs[i].group)
            lines << Line {needs[i].group};
        lines << Line {needs[i].group, i};
    }
    const bool reset = lines.size() != m_lines.size() || !std::ranges::equal(needs, m_needs, same);
    if (reset)
        beginResetModel();
    m_needs = needs;
    m_lines = lines;
    if (reset)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void StockTableModel::setShortOnly(bool only)
{
    beginResetModel();
    m_shortOnly = only;
    m_lines.clear();
    endResetModel();
    refresh();
}

const StockNeed* StockTableModel::needAt(int row) const
{
    return row >= 0 && row < m_lines.size() && m_lines[row].need >= 0 ? &m_needs[m_lines[row].need] : nullptr;
}

bool StockTableModel::isHeading(int row) const
{
    return row < m_lines.size() && m_lines[row].need < 0;
}

int StockTableModel::rowOf(const QString& key, int lengthMm) const
{
    for (int row = 0; row < m_lines.size(); ++row) {
        const StockNeed* need = needAt(row);
        if (need && need->lengthMm == lengthMm && need->key.compare(key, Qt::CaseInsensitive) == 0)
            return row;
    }
    return -1;
}

/// Of stands: the microphones of their channels.
QList<DeviceId> StockTableModel::devicesOf(int row) const
{
    const StockNeed* need = needAt(row);
    if (!need)
        return {};
    QList<DeviceId> devices = need->devices;
    const Show& show = m_document.show();
    for (const ChannelId id : need->channels) {
        const PortRef input = show.channels.find(id)->input;
        for (const CableId lead : input ? cablesAt(show, input) : QList<CableId>()) {
            for (const Plug& plug : show.cables.find(lead)->plugs) {
                if (plug.port.device != input.device && !devices.contains(plug.port.device))
                    devices << plug.port.device;
            }
        }
    }
    return devices;
}

void StockTableModel::own(const QList<int>& rows, std::optional<int> count)
{
    QList<std::pair<QString, int>> things;
    for (const int row : rows) {
        if (const StockNeed* need = needAt(row))
            things.append({need->key, need->lengthMm});
    }
    m_document.edit(tr("Change what is owned"), [&](Show& show) {
        for (const auto& [key, lengthMm] : std::as_const(things))
            setOwned(show, key, lengthMm, count);
    });
}

void StockTableModel::add(const QString& typed)
{
    const std::optional<StockEntry> entry = finder().find(typed);
    if (!entry)
        return;
    if (entry->key.isEmpty()) {
        Q_EMIT said(tr("How long is it? Type for example “%1 %2”.").arg(entry->name, lengthText(5000)));
        return;
    }
    const int count = entry->count.value_or(ownedCount(m_document.show(), entry->key, entry->lengthMm).value_or(1));
    m_document.edit(
        tr("Add to what is owned"), [&](Show& show) { setOwned(show, entry->key, entry->lengthMm, count); });
    Q_EMIT added(rowOf(entry->key, entry->lengthMm));
}

/// Numbers go into the rows from the current one on; one goes into all that are selected.
void StockTableModel::pasteCounts(int row, const QList<QStringList>& block)
{
    m_document.edit(tr("Paste what is owned"), [&](Show& show) {
        for (const QStringList& cells : block) {
            while (isHeading(row))
                ++row;
            if (const StockNeed* need = needAt(row++); need && !cells.constFirst().isEmpty())
                setOwned(show, need->key, need->lengthMm, std::clamp(cells.constFirst().toInt(), 0, mostOwned));
        }
    });
}

void StockTableModel::paste(int row, int column, const QList<QStringList>& block)
{
    if (Column(column) == Column::Owned && isNumbers(block)) {
        pasteCounts(row, block);
        return;
    }
    const StockFinder find = finder();
    int left = 0;
    m_document.edit(tr("Paste what is owned"), [&](Show& show) {
        for (const QStringList& cells : block) {
            const bool own = cells.size() >= ownColumns;
            const std::optional<StockEntry> entry
                = find.read(own ? QStringList {cells[0], cells[1], cells[int(Column::Owned)]} : cells);
            if (entry && !entry->key.isEmpty())
                setOwned(show, entry->key, entry->lengthMm, entry->count);
            else
                ++left;
        }
    });
    if (left > 0)
        Q_EMIT said(tr("%n rows say no number, or not how long a lead is; they were left out.", nullptr, left));
}

int StockTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size()) + 1;
}

int StockTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(columnTitles.size());
}

QVariant StockTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::DisplayRole)
        return tr(columnTitles[size_t(section)]);
    const bool number = Column(section) >= Column::Length && Column(section) <= Column::Missing;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

QString StockTableModel::headingText(StockGroup group, StockColumn column) const
{
    int needed = 0, missing = 0;
    for (const StockNeed& need : m_needs) {
        needed += need.group == group ? need.needed : 0;
        missing += need.group == group && need.isShort() ? need.missing : 0;
    }
    switch (column) {
    case Column::Thing:
        return tr(groupTitles[size_t(group)]);
    case Column::Needed:
        return numberText(needed);
    case Column::Missing:
        return missing > 0 ? QString::number(missing) : QString();
    default:
        return {};
    }
}

QString StockTableModel::noteText(const StockNeed& need) const
{
    QStringList notes;
    if (need.beyond)
        notes << tr("longer than any usual or owned one");
    if (need.byLonger > 0)
        notes << tr("%n served by longer ones", nullptr, need.byLonger);
    if (need.free() > 0)
        notes << tr("%n free", nullptr, need.free());
    if (!need.owned && !need.known)
        notes << tr("not in the list yet");
    return notes.join(u" · "_s);
}

QString StockTableModel::forText(const StockNeed& need) const
{
    const Show& show = m_document.show();
    QStringList names;
    for (const CableId id : need.cables)
        names << cableName(show, *show.cables.find(id));
    for (const DeviceId id : need.devices)
        names << show.devices.find(id)->name;
    for (const ChannelId id : need.channels)
        names << show.channels.find(id)->name;
    return nameRanges(names);
}

QString StockTableModel::needText(const StockNeed& need, StockColumn column) const
{
    switch (column) {
    case Column::Thing:
        return stockName(m_document.show(), m_document.library(), need.key);
    case Column::Length:
        return need.lengthMm > 0 ? lengthText(need.lengthMm) : QString();
    case Column::Needed:
        return numberText(need.needed);
    case Column::Owned:
        return need.owned ? QString::number(*need.owned) : QString();
    case Column::Missing:
        return need.isShort() ? QString::number(need.missing) : QString();
    case Column::For:
        return forText(need);
    case Column::Note:
        return noteText(need);
    }
    return {};
}

QString StockTableModel::cellText(int row, StockColumn column) const
{
    const StockNeed* need = needAt(row);
    return need ? needText(*need, column) : isHeading(row) ? headingText(m_lines[row].group, column) : QString();
}

QVariant StockTableModel::data(const QModelIndex& index, int role) const
{
    const Column column = Column(index.column());
    const StockNeed* need = needAt(index.row());
    switch (role) {
    case Qt::EditRole:
        return cellText(index.row(), column);
    case Qt::DisplayRole:
        return isNext(index.row()) && column == Column::Thing ? tr("Type or paste…") : cellText(index.row(), column);
    case Qt::ToolTipRole:
        return toolTipText(need ? needText(*need, column) : QString());
    case Qt::AccessibleTextRole:
        return QString(tr(columnTitles[size_t(index.column())]) + u": "_s + cellText(index.row(), column));
    case Qt::ForegroundRole:
        return !need && !isHeading(index.row()) ? currentLook().colours().text.tertiary
            : column >= Column::For || (need && need->needed == 0 && column != Column::Owned)
            ? currentLook().colours().text.secondary
            : currentLook().colours().text.primary;
    default:
        return {};
    }
}

bool StockTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole)
        return false;
    const QString text = value.toString().trimmed();
    if (isNext(index.row())) {
        if (!text.isEmpty())
            add(text);
        return true;
    }
    bool ok = false;
    const int count = text.toInt(&ok);
    if (text == cellText(index.row(), Column::Owned))
        return true;
    if (!text.isEmpty() && (!ok || count < 0 || count > mostOwned)) {
        Q_EMIT said(tr("“%1” is no number from 0 to 1,000,000.").arg(text));
        return false;
    }
    own({index.row()}, text.isEmpty() ? std::nullopt : std::optional(count));
    return true;
}

Qt::ItemFlags StockTableModel::flags(const QModelIndex& index) const
{
    if (isHeading(index.row()))
        return Qt::ItemNeverHasChildren;
    const Column column = Column(index.column());
    const bool editable = isNext(index.row()) ? column == Column::Thing : column == Column::Owned;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
        | (editable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}
