// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/port_match.h"

#include "gear/mating.h"

#include <algorithm>

PortPair inSignalOrder(const Show& show, const PortRef& one, const PortRef& other)
{
    const Port* first = portOf(show, one);
    const Port* second = portOf(show, other);
    const bool swap = (first && first->direction == Direction::In)
        || (second && second->direction == Direction::Out && first && first->direction == Direction::Both);
    return swap ? PortPair {other, one} : PortPair {one, other};
}

bool canBeJoined(const Show& show, const PortRef& one, const PortRef& other)
{
    const Port* first = portOf(show, one);
    const Port* second = portOf(show, other);
    if (!first || !second || one == other)
        return false;
    return first->direction != second->direction || first->direction == Direction::Both;
}

PortMatch::PortMatch(const Checked& now, PortRef start, LeadChooser& leads, Checker& checker)
    : m_now(now)
    , m_start(std::move(start))
    , m_leads(leads)
    , m_checker(checker)
{
}

int PortMatch::Fit::merit() const
{
    if (!lead)
        return 0;
    return verdict <= Verdict(Severity::Note) ? best : lasting <= Verdict(Severity::Warning) ? 2 : 1;
}

PortMatch::Fit PortMatch::fit(const DeviceType& type, const PortRef& other)
{
    const Port* port = findPort(type, other.port);
    const bool free = cablesAt(m_now.show(), other).isEmpty();
    const auto known = m_known.constFind(port);
    if (free && known != m_known.constEnd())
        return *known;
    Fit result;
    const PortPair pair = inSignalOrder(m_now.show(), m_start, other);
    result.lead = m_leads.best(m_now.show(), pair.from, pair.to);
    if (result.lead) {
        const Preview then = preview(m_now, result.lead, pair.from, pair.to, m_checker);
        QList<Finding> findings = then.after.findings(then.lead);
        result.verdict = worst(findings);
        findings.removeIf([](const Finding& finding) { return finding.rule == QLatin1String("phantom-missing"); });
        result.lasting = worst(findings);
    }
    if (free)
        m_known.insert(port, result);
    return result;
}

PortMarks PortMatch::marks(const DeviceFacts& device)
{
    PortMarks marks;
    marks.active = device.device.id != m_start.device;
    int least = -1;
    for (const QString& key : socketKeys(*device.type)) {
        const PortRef ref {device.device.id, key};
        if (device.device.id == m_start.device || !canBeJoined(m_now.show(), m_start, ref))
            continue;
        marks.joinable.insert(key);
        const bool free = !device.joined.contains(key);
        const int how = free ? fit(*device.type, ref).merit() : 0;
        const int merit = free ? 10 + how : 0;
        if (merit > least) {
            least = merit;
            marks.best = key;
        }
        if (how >= 2)
            marks.states.insert(key, how == Fit::best ? PortState::Fits : PortState::FitsWithFinding);
    }
    return marks;
}

CableTypePtr nearestLead(const Show& show, const PortRef& from, const Library& library)
{
    const Port* port = portOf(show, from);
    CableTypePtr any;
    for (const CableTypePtr& type : library.cables) {
        if (type->ends.size() != 2)
            continue;
        if (!any)
            any = type;
        if (port && port->connector && fits(*type->ends[0].connector, *port->connector)
            && (!type->bulk || type->bulk->goodFor.contains(port->kind)))
            return type;
    }
    return any;
}
