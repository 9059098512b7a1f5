// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/device_page.h"

#include "check/route_text.h"
#include "panels/device_fields.h"
#include "panels/finding_list.h"
#include "panels/look.h"
#include "panels/port_list.h"
#include "panels/remedy_list.h"
#include "panels/small_widgets.h"
#include "panels/symbol_view.h"

#include <algorithm>

namespace {

QString earthText(Earth earth)
{
    switch (earth) {
    case Earth::Earthed:
        return DevicePage::tr("case on mains earth");
    case Earth::Insulated:
        return DevicePage::tr("mains without earth");
    case Earth::Floating:
        return DevicePage::tr("no mains");
    case Earth::Unknown:
        break;
    }
    return DevicePage::tr("earth not known");
}

} // namespace

DevicePage::DevicePage(Document& document, const Symbols& symbols, DeviceId device, QWidget* parent)
    : InspectorPage(parent)
    , m_document(document)
    , m_device(device)
{
    const Device* shown = document.show().devices.find(device);
    const DeviceType* type = shown ? typeOf(document.show(), *shown) : nullptr;
    if (!type)
        return;
    column().addWidget(makeHead(*shown, *type, symbols));
    m_findings = new FindingList(document);
    connect(m_findings, &FindingList::lessonAsked, this, &InspectorPage::lessonAsked);
    column().addWidget(m_findings);
    m_remedies = new RemedyList(document, symbols);
    column().addWidget(m_remedies);
    m_fields = new DeviceFields(document, device);
    column().addWidget(m_fields);
    m_routes = makeLabel({}, smallLook);
    column().addWidget(m_routes);
    if (!type->ports.empty()) {
        addHeading(tr("Ports"));
        m_ports = new PortList(document, device);
        column().addWidget(m_ports);
    }
    addAssumed(*type);
    column().addStretch();
    refresh();
}

QWidget* DevicePage::makeHead(const Device& device, const DeviceType& type, const Symbols& symbols)
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Medium);
    row->addWidget(new SymbolView(symbols, type.symbol), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(Space::Hair);
    m_title = makeLabel(device.name, headingLook);
    words->addWidget(m_title);
    m_about = makeLabel({}, quietLook);
    words->addWidget(m_about);
    row->addLayout(words, 1);
    return head;
}

void DevicePage::addAssumed(const DeviceType& type)
{
    if (type.note.isEmpty() && type.assumed.isEmpty())
        return;
    addHeading(tr("About this type"));
    if (!type.note.isEmpty())
        column().addWidget(makeLabel(type.note, smallLook));
    if (!type.assumed.isEmpty())
        column().addWidget(
            makeLabel(tr("No source states: %1.").arg(type.assumed.join(QStringLiteral("; "))), smallLook));
}

void DevicePage::refresh()
{
    const Device* device = m_document.show().devices.find(m_device);
    if (!device || !m_fields)
        return;
    m_title->setText(device->name);
    const DeviceType& type = *typeOf(m_document.show(), *device);
    QStringList about {fullName(type)};
    if (!type.ports.empty())
        about << earthText(type.earth);
    if (device->locked)
        about << tr("locked");
    m_about->setText(about.join(QStringLiteral(" · ")));
    const QList<Finding> findings = m_document.checked().findings(m_device);
    m_findings->setFindings(findings);
    QList<Finding> withoutLead;
    std::ranges::copy_if(findings, std::back_inserter(withoutLead), [](const Finding& f) { return !cableOf(f); });
    m_remedies->setFindings(withoutLead);
    m_fields->refresh();
    const QStringList routes = routeTexts(m_document.show(), m_device);
    m_routes->setText(routes.join(u'\n'));
    m_routes->setVisible(!routes.isEmpty());
    if (m_ports)
        m_ports->refresh();
}
