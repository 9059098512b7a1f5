// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/strip_colours.h"

#include "draw/bay_sources.h"
#include "draw/group_colour.h"
#include "draw/signal_look.h"
#include "report/report_tr.h"

#include <algorithm>

namespace {

QString kindText(Kind kind)
{
    const QString texts[] {Report::tr("microphone"), Report::tr("instrument"), Report::tr("line"), Report::tr("phono"),
        Report::tr("headphones"), Report::tr("loudspeaker"), Report::tr("digital"), Report::tr("network"),
        Report::tr("mains")};
    return texts[int(kind)];
}

} // namespace

SourceColours::SourceColours(const Checked& checked, const PatchRows& rows)
    : m_checked(checked)
{
    for (const PatchRow& row : rows.rows) {
        if (row.group.isEmpty())
            continue;
        if (!m_groups.contains(row.group))
            m_groups << row.group;
        m_groupOf.insert(row.start, m_groups.indexOf(row.group));
    }
}

QColor SourceColours::of(const PortRef& jack)
{
    const std::optional<PortRef> source = sourceAt(m_checked.analysis(), jack);
    const Port* port = source ? portOf(m_checked.show(), *source) : nullptr;
    if (!port)
        return {};
    if (m_groups.isEmpty())
        return note(kindText(port->kind), signalColour(port->kind, palette(Theme::Light)));
    const auto group = m_groupOf.constFind(source->device);
    return group == m_groupOf.cend() ? QColor() : note(m_groups[*group], groupColour(*group));
}

QColor SourceColours::note(const QString& name, const QColor& colour)
{
    if (std::ranges::none_of(m_used, [&](const StripColour& used) { return used.name == name; }))
        m_used << StripColour {name, colour};
    return colour;
}
