// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/port_model.h"

#include <QTableView>

/// The ports of a device, as tall as they are many. Enter or a double click goes to the lead, or
/// to the steps that tell what a port is that nobody describes.
class PortList : public QTableView {
    Q_OBJECT

public:
    PortList(Document& document, DeviceId device, QWidget* parent = nullptr);

    void refresh();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void open(int row);
    void identify(int row);

    Document& m_document;
    DeviceId m_device;
    PortModel m_model;
};
