// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/spotlight.h"

#include "check/trace_text.h"
#include "check/words.h"
#include "document/document.h"

namespace {

/// True while what the trace began at is in the show.
bool isThere(const Show& show, const Subject& subject)
{
    if (const auto* device = std::get_if<DeviceId>(&subject))
        return show.devices.contains(*device);
    if (const auto* port = std::get_if<PortRef>(&subject))
        return portOf(show, *port) != nullptr;
    if (const auto* cable = std::get_if<CableId>(&subject))
        return show.cables.contains(*cable);
    return show.channels.contains(std::get<ChannelId>(subject));
}

} // namespace

Spotlight::Spotlight(const Document& document)
    : m_document(document)
{
}

void Spotlight::aim(const Target& target)
{
    const bool wasOn = isOn();
    m_target = target;
    find();
    if (wasOn || isOn())
        Q_EMIT changed();
}

void Spotlight::follow()
{
    if (isOn())
        aim(Target(m_target));
}

void Spotlight::find()
{
    m_devices.clear();
    m_cables.clear();
    m_text.clear();
    if (const auto* subject = std::get_if<Subject>(&m_target))
        findTrace(*subject);
    else if (const auto* severity = std::get_if<Severity>(&m_target))
        findFindings(*severity);
}

void Spotlight::findTrace(const Subject& subject)
{
    if (!isThere(m_document.show(), subject)) {
        m_target = {};
        return;
    }
    const Trace trace = traceFrom(m_document.analysis(), subject);
    m_devices = trace.devices;
    m_cables = trace.cables;
    m_text = traceText(trace, m_document.show());
}

void Spotlight::findFindings(Severity severity)
{
    int found = 0;
    for (const Finding& finding : m_document.findings()) {
        if (finding.accepted || finding.severity != severity)
            continue;
        ++found;
        for (const Subject& subject : finding.subjects) {
            if (const auto* device = std::get_if<DeviceId>(&subject))
                m_devices.insert(*device);
            else if (const auto* port = std::get_if<PortRef>(&subject))
                m_devices.insert(port->device);
            else if (const auto* cable = std::get_if<CableId>(&subject))
                m_cables.insert(*cable);
        }
    }
    if (found == 0) {
        m_target = {};
        return;
    }
    for (const CableId cable : std::as_const(m_cables)) {
        for (const Plug& plug : m_document.show().cables.find(cable)->plugs)
            m_devices.insert(plug.port.device);
    }
    m_text = tr("Only what is found as: %1").arg(name(severity));
}
