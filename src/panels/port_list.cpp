// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/port_list.h"

#include "panels/look.h"

#include <QHeaderView>
#include <QWheelEvent>

PortList::PortList(Document& document, DeviceId device, QWidget* parent)
    : QTableView(parent)
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
    connect(this, &QTableView::activated, this, [this, &document](const QModelIndex& index) {
        if (const CableId cable = m_model.cableAt(index.row()))
            document.selection().select(cable);
    });
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
