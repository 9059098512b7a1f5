// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/port_model.h"

#include "check/port_outcomes.h"
#include "check/words.h"
#include "panels/look.h"
#include "panels/small_widgets.h"
#include "show/edits.h"

#include <algorithm>

/// Where the lead in this port goes: to other gear before other sockets of the same.
static QString otherEnds(const Show& show, const Cable& cable, const PortRef& here)
{
    QStringList elsewhere, same;
    for (const Plug& there : cable.plugs) {
        if (!(there.port == here))
            (there.port.device == here.device ? same : elsewhere) << portText(show, there.port);
    }
    const QStringList& ends = elsewhere.isEmpty() ? same : elsewhere;
    return ends.isEmpty() ? PortModel::tr("a lead that hangs free") : ends.join(QLatin1String("; "));
}

PortModel::PortModel(Document& document, DeviceId device, QObject* parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_device(device)
    , m_rows(rows())
{
}

QList<PortModel::Row> PortModel::rows() const
{
    const Show& show = m_document.show();
    const Device* device = show.devices.find(m_device);
    const DeviceType* type = device ? typeOf(show, *device) : nullptr;
    QList<Row> made;
    if (!type)
        return made;
    QMap<QString, std::pair<CableId, QString>> plugged;
    show.cables.forEach([&](const Cable& cable) {
        for (const Plug& here : cable.plugs) {
            if (here.port.device != m_device)
                continue;
            plugged[here.port.port] = {cable.id, otherEnds(show, cable, here.port)};
        }
    });
    for (const QString& key : socketKeys(*type)) {
        const Port* port = findPort(*type, key);
        const auto [cable, text] = plugged.value(key);
        const bool supplies = port->phantom == Phantom::Supplies && !factsOf(port->supply).always;
        made << Row {key, portName(*type, key), text, cable, supplies, supplies && phantomOn(show, {m_device, key}),
            isUnknown(*port)};
    }
    return made;
}

void PortModel::refresh()
{
    QList<Row> fresh = rows();
    if (fresh.size() != m_rows.size()) {
        beginResetModel();
        m_rows = fresh;
        endResetModel();
        return;
    }
    m_rows.swap(fresh);
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (!(m_rows[row] == fresh[row]))
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

CableId PortModel::cableAt(int row) const
{
    return m_rows.value(row).cable;
}

QString PortModel::portAt(int row) const
{
    return m_rows.value(row).port;
}

bool PortModel::isUnknownAt(int row) const
{
    return m_rows.value(row).unknown;
}

bool PortModel::hasPhantom() const
{
    return std::ranges::any_of(m_rows, &Row::supplies);
}

int PortModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PortModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 3;
}

QVariant PortModel::data(const QModelIndex& index, int role) const
{
    const Row& row = m_rows[index.row()];
    const auto column = static_cast<PortColumn>(index.column());
    if (column == PortColumn::Phantom) {
        if (row.supplies && role == Qt::CheckStateRole)
            return row.on ? Qt::Checked : Qt::Unchecked;
        if (row.supplies && role == Qt::DisplayRole)
            return tr("48 V");
        if (row.supplies && role == Qt::AccessibleTextRole)
            return tr("48 V on %1").arg(row.name);
        return {};
    }
    const QString text = column == PortColumn::Name ? row.name
        : row.cable                                 ? row.plugged
        : row.unknown                               ? tr("free, nobody knows how it is built")
                                                    : tr("free");
    if (role == Qt::DisplayRole)
        return text;
    if (role == Qt::ToolTipRole)
        return toolTipText(text);
    if (role == Qt::ForegroundRole && column == PortColumn::Plugged)
        return row.cable ? currentLook().colours().text.primary : currentLook().colours().text.tertiary;
    return {};
}

bool PortModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !m_rows[index.row()].supplies)
        return false;
    const QString port = m_rows[index.row()].port;
    const QString position = value.toInt() == Qt::Checked ? QStringLiteral("on") : QStringLiteral("off");
    m_document.edit(tr("Switch 48 V"), [&](Show& show) { setSwitch(show, m_device, phantomSwitch(port), position); });
    return true;
}

Qt::ItemFlags PortModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const bool checkable = index.column() == int(PortColumn::Phantom) && m_rows[index.row()].supplies;
    return checkable ? usual | Qt::ItemIsUserCheckable : usual;
}
