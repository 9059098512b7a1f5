// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/finding_rows.h"

#include "check/acceptance.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString whereText(const Show& show, const Finding& finding)
{
    if (finding.from || finding.to)
        return wayText(show, finding.from, finding.to);
    QStringList names;
    for (const Subject& subject : finding.subjects) {
        if (const auto* cable = std::get_if<CableId>(&subject); cable && show.cables.contains(*cable))
            names << leadText(show, *show.cables.find(*cable));
        else if (const auto* device = std::get_if<DeviceId>(&subject); device && show.devices.contains(*device))
            names << show.devices.find(*device)->name;
        else if (const auto* port = std::get_if<PortRef>(&subject))
            names << portText(show, *port);
        else if (const auto* channel = std::get_if<ChannelId>(&subject); channel && show.channels.contains(*channel))
            names << show.channels.find(*channel)->name;
    }
    return names.join(u", "_s);
}

FindingRow rowOf(const Show& show, const Finding& finding, int number)
{
    FindingRow row;
    row.mark = {number, finding.severity, finding.accepted};
    row.rule = finding.rule;
    row.where = whereText(show, finding);
    row.words = words(finding, show);
    if (!finding.accepted)
        return row;
    if (const Acceptance* acceptance = acceptanceOf(show, finding)) {
        row.reason = acceptance->reason;
        row.acceptedBy = acceptance->name;
    }
    return row;
}

} // namespace

FindingsOnWays::FindingsOnWays(const Show& show, const QList<Finding>& findings)
{
    QList<Finding> sorted = findings;
    std::ranges::stable_sort(sorted, std::greater(), &Finding::severity);
    for (const Finding& finding : sorted) {
        note(m_rows.size(), finding);
        m_rows << rowOf(show, finding, static_cast<int>(m_rows.size()) + 1);
    }
}

void FindingsOnWays::note(qsizetype row, const Finding& finding)
{
    for (const Subject& subject : finding.subjects) {
        if (const auto* cable = std::get_if<CableId>(&subject))
            m_byCable.insert(*cable, row);
        else if (const auto* device = std::get_if<DeviceId>(&subject))
            m_byDevice.insert(*device, row);
        else if (const auto* port = std::get_if<PortRef>(&subject))
            m_byPort.insert(*port, row);
        else if (const auto* channel = std::get_if<ChannelId>(&subject))
            m_byChannel.insert(*channel, row);
    }
    if (finding.to)
        m_byPort.insert(finding.to, row);
}

QSet<qsizetype> FindingsOnWays::touching(const SignalPath& path) const
{
    QSet<qsizetype> rows;
    const auto add = [&rows](const QList<qsizetype>& more) { rows.unite({more.cbegin(), more.cend()}); };
    for (const PathHop& hop : path.hops) {
        add(m_byCable.values(hop.cable));
        if (hop.box)
            add(m_byDevice.values(hop.box));
    }
    for (const PortRef& port : path.ports)
        add(m_byPort.values(port));
    if (path.start && !path.hops.isEmpty())
        add(m_byDevice.values(path.start.device));
    return rows;
}

QList<FindingMark> FindingsOnWays::marks(const QSet<qsizetype>& rows) const
{
    QList<FindingMark> found;
    for (const qsizetype row : rows)
        found << m_rows[row].mark;
    std::ranges::sort(found, {}, [](const FindingMark& mark) { return std::pair(mark.accepted, mark.number); });
    return found;
}

QList<FindingMark> FindingsOnWays::ofChannel(const Channel& channel, const SignalPath& path)
{
    QSet<qsizetype> rows = touching(path);
    const QList<qsizetype> own = m_byChannel.values(channel.id);
    rows.unite({own.cbegin(), own.cend()});
    for (const qsizetype row : std::as_const(rows))
        m_rows[row].channels << channel.number;
    return marks(rows);
}

QList<FindingMark> FindingsOnWays::ofMix(const Mix& mix, const SignalPath& path)
{
    const QSet<qsizetype> rows = touching(path);
    for (const qsizetype row : rows)
        m_rows[row].mixes << mix.number;
    return marks(rows);
}
