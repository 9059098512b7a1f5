// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QAbstractTableModel>

enum class PortColumn { Name, Plugged, Phantom };

/// The ports of one device: what is plugged in there, and their 48 V switches as check boxes.
class PortModel : public QAbstractTableModel {
    Q_OBJECT

public:
    PortModel(Document& document, DeviceId device, QObject* parent = nullptr);

    void refresh();
    CableId cableAt(int row) const;
    QString portAt(int row) const;
    bool isUnknownAt(int row) const; ///< nobody states how it is built
    bool hasPhantom() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        QString port;
        QString name;
        QString plugged;
        CableId cable;
        bool supplies = false;
        bool on = false;
        bool unknown = false;

        bool operator==(const Row&) const = default;
    };
    QList<Row> rows() const;

    Document& m_document;
    DeviceId m_device;
    QList<Row> m_rows;
};
