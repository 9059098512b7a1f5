// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QWidget>

class BoundNumber;
class QBoxLayout;
class QVBoxLayout;
class Segmented;

/// What several devices or leads have in common and can be set for all of them in one step. Values that differ are shown
/// as "various" until somebody sets them.
class SeveralFields : public QWidget {
    Q_OBJECT

public:
    SeveralFields(
        Document& document, const QList<DeviceId>& devices, const QList<CableId>& cables, QWidget* parent = nullptr);

    void refresh();

private:
    void addSwitches(QVBoxLayout& column);
    void addTurned(QBoxLayout& row);
    void addLength(QBoxLayout& row);

    Document& m_document;
    QList<DeviceId> m_devices;
    QList<CableId> m_cables;
    QList<BoundNumber*> m_numbers;
    struct SwitchField {
        Switch definition;
        Segmented* field;
    };
    QList<SwitchField> m_switches;
};
