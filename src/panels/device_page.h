// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "draw/symbols.h"
#include "panels/inspector_page.h"

class DeviceFields;
class FindingList;
class PortList;
class QLabel;
class RemedyList;

/// A device: what it is, what concerns it, its switches and ports.
class DevicePage : public InspectorPage {
    Q_OBJECT

public:
    DevicePage(Document& document, const Symbols& symbols, DeviceId device, QWidget* parent);

    void refresh() override;

private:
    QWidget* makeHead(const Device& device, const DeviceType& type, const Symbols& symbols);
    void addAssumed(const DeviceType& type);

    Document& m_document;
    DeviceId m_device;
    QLabel* m_title = nullptr;
    QLabel* m_about = nullptr;
    QLabel* m_routes = nullptr; ///< the desks, or boxes, over the network
    FindingList* m_findings = nullptr;
    DeviceFields* m_fields = nullptr;
    PortList* m_ports = nullptr;
    RemedyList* m_remedies = nullptr;
};
