// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pull_list.h"

#include "check/cable_name.h"
#include "report/report_tr.h"
#include "show/name_ranges.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double sparesOf = 5; // one in five, rounded

/// The lines of the patch that go through each lead and each box.
struct Users {
    QMap<CableId, QList<int>> channelsOfLead, mixesOfLead;
    QMap<DeviceId, QList<int>> channelsOfDevice, mixesOfDevice;
};

Users usersOf(const PatchRows& patch)
{
    Users users;
    const auto note = [](const QList<PathHop>& path, int number, auto& leads, auto& devices) {
        for (const PathHop& hop : path) {
            leads[hop.cable] << number;
            if (hop.box)
                devices[hop.box] << number;
        }
    };
    for (const PatchRow& row : patch.rows) {
        note(row.path, row.number, users.channelsOfLead, users.channelsOfDevice);
        if (row.start)
            users.channelsOfDevice[row.start] << row.number;
    }
    for (const MixRow& row : patch.mixes) {
        note(row.path, row.number, users.mixesOfLead, users.mixesOfDevice);
        if (row.end)
            users.mixesOfDevice[row.end] << row.number;
    }
    return users;
}

class PullMaker {
public:
    PullMaker(const Show& show, const PatchRows& patch)
        : m_show(show)
        , m_users(usersOf(patch))
    {
    }

    QList<PullSection> run()
    {
        QList<PullSection> sections;
        for (const StockNeed& need : stockNeeds(m_show, {})) {
            if (need.needed == 0)
                continue;
            if (sections.isEmpty() || sections.constLast().group != need.group)
                sections << PullSection {need.group, {}};
            sections.last().rows << rowOf(need);
        }
        for (PullSection& section : sections) {
            if (section.group == StockGroup::Leads)
                seePlugs(section.rows);
        }
        return sections;
    }

private:
    PullRow rowOf(const StockNeed& need) const
    {
        PullRow row;
        row.name = stockName(m_show, {}, need.key);
        row.lengthMm = need.lengthMm;
        if (const CableTypePtr type = m_show.cableTypes.value(need.key)) {
            const auto [from, to] = mainEnds(*type);
            row.from = from ? plugOf(*type, from->key) : LeadPlug();
            row.to = to ? plugOf(*type, to->key) : LeadPlug();
        }
        row.usedFor = usedFor(need);
        row.needed = need.needed;
        row.spare = std::min(need.free(), qRound(need.needed / sparesOf));
        row.owned = need.owned;
        row.missing = need.known ? need.missing : 0;
        row.known = need.known;
        row.byLonger = need.byLonger;
        row.beyond = need.beyond;
        return row;
    }

    QString usedFor(const StockNeed& need) const
    {
        QStringList channels, mixes, names;
        for (const CableId id : need.cables) {
            channels << texts(m_users.channelsOfLead.value(id));
            mixes << texts(m_users.mixesOfLead.value(id));
            if (!m_users.channelsOfLead.contains(id) && !m_users.mixesOfLead.contains(id))
                names << cableName(m_show, *m_show.cables.find(id));
        }
        for (const DeviceId id : need.devices) {
            channels << texts(m_users.channelsOfDevice.value(id));
            mixes << texts(m_users.mixesOfDevice.value(id));
            if (!m_users.channelsOfDevice.contains(id) && !m_users.mixesOfDevice.contains(id))
                names << m_show.devices.find(id)->name;
        }
        for (const ChannelId id : need.channels)
            channels << QString::number(m_show.channels.find(id)->number);
        QStringList parts;
        if (!channels.isEmpty())
            parts << nameRanges(channels);
        if (!mixes.isEmpty())
            parts << Report::tr("mix %1").replace(u' ', QChar::Nbsp).arg(nameRanges(mixes));
        if (!names.isEmpty())
            parts << nameRanges(names);
        return parts.join(u", "_s);
    }

    static QStringList texts(const QList<int>& numbers)
    {
        QStringList all;
        for (const int number : numbers)
            all << QString::number(number);
        return all;
    }

    /// Two kinds of lead with the same plugs need their names.
    static void seePlugs(QList<PullRow>& rows)
    {
        for (PullRow& row : rows) {
            row.plugsTell = std::ranges::all_of(rows, [&row](const PullRow& other) {
                return other.name == row.name || other.from != row.from || other.to != row.to;
            });
        }
    }

    const Show& m_show;
    Users m_users;
};

TableCell numberCell(int number)
{
    return {QString::number(number), true};
}

} // namespace

QList<PullSection> pullList(const Show& show, const PatchRows& patch)
{
    return PullMaker(show, patch).run();
}

QString sectionName(StockGroup group)
{
    switch (group) {
    case StockGroup::Leads:
        return Report::tr("Leads");
    case StockGroup::SpecialLeads:
        return Report::tr("Special leads");
    case StockGroup::Boxes:
        return Report::tr("Boxes");
    case StockGroup::Microphones:
        return Report::tr("Microphones");
    case StockGroup::Stands:
        return Report::tr("Stands");
    case StockGroup::Gear:
        break;
    }
    return Report::tr("Gear");
}

Table pullTable(const QList<PullSection>& sections)
{
    Table table;
    table.title = Report::tr("Pull list");
    table.heads = {Report::tr("Kind"), Report::tr("Thing"), Report::tr("Length, m"), Report::tr("For"),
        Report::tr("Needed"), Report::tr("Spare"), Report::tr("Owned"), Report::tr("Missing"),
        Report::tr("Served by longer ones")};
    for (const PullSection& section : sections) {
        for (const PullRow& row : section.rows) {
            const TableCell length = row.lengthMm > 0 ? TableCell {QString::number(row.lengthMm / 1000.0), true} : TableCell();
            table.rows << TableRow {{sectionName(section.group)}, {row.name}, length, {row.usedFor},
                numberCell(row.needed), numberCell(row.spare), row.owned ? numberCell(*row.owned) : TableCell(),
                row.known ? numberCell(row.missing) : TableCell(), numberCell(row.byLonger)};
        }
    }
    return table;
}
