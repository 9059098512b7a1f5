// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/port_list.h"

#include "panels/look.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QWheelEvent>

PortList::PortList(Document& document, DeviceId device, QWidget* parent)
    : QTableView(parent)
    , m_document(document)
    , m_device(device)
    , m_model(document, device)
{
    setModel(&m_model);
    setProperty("flush", true);
    setAccessibleName(tr("Ports"));
    horizontalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(0);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(currentLook().px(Measure::RowDense));
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QTableView::activated, this, [this](const QModelIndex& index) { open(index.row()); });
}

void PortList::open(int row)
{
    if (const CableId cable = m_model.cableAt(row))
        m_document.selection().select(cable);
    else if (m_model.isUnknownAt(row))
        identify(row);
}

void PortList::identify(int row)
{
    m_document.selection().identify({m_device, m_model.portAt(row)});
}

void PortList::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    const bool lead = index.isValid() && bool(m_model.cableAt(index.row()));
    const bool unknown = index.isValid() && m_model.isUnknownAt(index.row());
    if (!lead && !unknown)
        return;
    QMenu menu;
    QAction* go = lead ? menu.addAction(tr("Go to the lead")) : nullptr;
    QAction* way = lead ? menu.addAction(tr("Way of the signal")) : nullptr;
    QAction* steps = unknown ? menu.addAction(tr("Identify this port…")) : nullptr;
    const QAction* chosen = menu.exec(event->globalPos());
    if (chosen && chosen == go)
        open(index.row());
    else if (chosen && chosen == way)
        m_document.spotlight().trace(PortRef {m_device, m_model.portAt(index.row())});
    else if (chosen && chosen == steps)
        identify(index.row());
}

void PortList::refresh()
{
    m_model.refresh();
    updateGeometry();
}

QSize PortList::sizeHint() const
{
    return {currentLook().px(300), m_model.rowCount() * verticalHeader()->defaultSectionSize() + 2};
}

QSize PortList::minimumSizeHint() const
{
    return {100, sizeHint().height()};
}

void PortList::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    const int phantom = m_model.hasPhantom() ? currentLook().px(72) : 0;
    const int width = viewport()->width() - phantom;
    setColumnHidden(int(PortColumn::Phantom), phantom == 0);
    setColumnWidth(int(PortColumn::Name), width * 2 / 5);
    setColumnWidth(int(PortColumn::Plugged), width - width * 2 / 5);
    setColumnWidth(int(PortColumn::Phantom), phantom);
}

/// The panel scrolls, not the list in it.
void PortList::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}
