// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/port_model.h"

#include <QTableView>

/// The ports of a device, as tall as they are many. Enter or a double click goes to the lead.
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

private:
    PortModel m_model;
};
