// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "gear/switch_run.h"

#include <QWidget>

class BoundLine;
class BoundNumber;
class BoundText;
class QVBoxLayout;
class Segmented;

/// What can be set on a device: name, switches, place, note.
class DeviceFields : public QWidget {
    Q_OBJECT

public:
    DeviceFields(Document& document, DeviceId device, QWidget* parent = nullptr);
    void refresh();

private:
    /// A field and the switches that it sets, mostly one.
    struct SwitchField {
        QList<Switch> together;
        Segmented* field;
    };

    void addSwitches(QVBoxLayout& column);
    void addSwitch(QVBoxLayout& column, const QString& name, const QList<Switch>& together);
    void addRun(QVBoxLayout& column, const SwitchRun& run, const QList<Switch>& all);
    int positionOf(const SwitchField& field) const;
    void addPlace(QVBoxLayout& column);
    void addSize(QVBoxLayout& column);
    BoundNumber* placeField(const QString& key, int& (QPoint::*side)());

    Document& m_document;
    DeviceId m_device;
    BoundLine* m_name;
    BoundText* m_note;
    QList<BoundNumber*> m_numbers;
    QList<SwitchField> m_switches;
};

/// A switch position as shown: "on" and "off" come from the files; anything else is the maker's own word.
QString positionText(const QString& position);
