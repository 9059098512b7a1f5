// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/stock_need.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

/// Where a category lies in the store; nothing for what musicians bring along or what is only drawn.
std::optional<StockGroup> groupOf(const QString& category)
{
    static const QMap<QString, std::optional<StockGroup>> groups {
        {u"microphone"_s, StockGroup::Microphones}, {u"wireless"_s, StockGroup::Microphones},
        {u"di-box"_s, StockGroup::Boxes}, {u"re-amp"_s, StockGroup::Boxes}, {u"isolator"_s, StockGroup::Boxes},
        {u"splitter"_s, StockGroup::Boxes}, {u"merge"_s, StockGroup::Boxes}, {u"pad"_s, StockGroup::Boxes},
        {u"adapter"_s, StockGroup::Boxes}, {u"stage-box"_s, StockGroup::Boxes}, {u"multicore"_s, StockGroup::Boxes},
        {u"instrument"_s, {}}, {u"keyboard"_s, {}}, {u"computer"_s, {}}, {u"player"_s, {}}, {u"stage"_s, {}},
        {u"reference"_s, {}}};
    return groups.value(category, StockGroup::Gear);
}

/// The show's own type, else the library's.
template <class Types> auto typeFor(const Types& own, const Types& library, const QString& key)
{
    return own.value(key, library.value(key));
}

/// Gathers rows by group, key and length.
class Needs {
public:
    Needs(const Show& show, const Library& library)
        : m_show(show)
        , m_library(library)
    {
    }

    QList<StockNeed> run()
    {
        m_show.cables.forEach([this](const Cable& cable) { m_leads[cable.type][cable.lengthMm] << cable.id; });
        addLeads();
        addDevices();
        addStands();
        addOwned();
        QList<StockNeed> rows;
        for (auto& [key, row] : m_rows)
            rows << row;
        sortByName(rows);
        return rows;
    }

private:
    StockNeed& row(StockGroup group, const QString& key, int lengthMm)
    {
        StockNeed& row = m_rows[{key.toCaseFolded(), lengthMm}];
        if (row.key.isEmpty()) {
            row.group = group;
            row.key = key;
            row.lengthMm = lengthMm;
            row.owned = ownedCount(m_show, key, lengthMm);
        }
        return row;
    }

    StockGroup leadGroup(const QString& key) const
    {
        const CableTypePtr type = typeFor(m_show.cableTypes, m_library.cables, key);
        return type && (type->toMake || type->ends.size() > 2 || !type->parts.empty()) ? StockGroup::SpecialLeads : StockGroup::Leads;
    }

    void addLeads()
    {
        const bool listed = std::ranges::any_of(m_show.stock, [](const StockItem& item) { return item.lengthMm > 0; });
        for (auto it = m_leads.cbegin(); it != m_leads.cend(); ++it) {
            const CableType& type = *m_show.cableTypes.value(it.key());
            const Pieces owned = ownedPieces(m_show, it.key());
            const StockGroup group = leadGroup(it.key());
            Pieces needed;
            for (auto length = it->cbegin(); length != it->cend(); ++length) {
                const std::optional<int> pulled = pulledLength(type, owned, length.key());
                StockNeed& need = row(group, it.key(), pulled.value_or(length.key()));
                need.cables << *length;
                need.beyond = !pulled;
                needed[need.lengthMm] += int(length->size());
            }
            share(group, it.key(), needed, owned, listed);
        }
    }

    void share(StockGroup group, const QString& key, const Pieces& needed, const Pieces& owned, bool listed)
    {
        const Shares shares = shareOut(needed, owned);
        for (auto need = needed.cbegin(); need != needed.cend(); ++need) {
            StockNeed& wanted = row(group, key, need.key());
            wanted.needed = need.value();
            wanted.missing = shares.missing.value(need.key());
            wanted.known = listed;
            for (auto [length, count] : shares.taken.value(need.key()).asKeyValueRange()) {
                row(group, key, length).inUse += count;
                wanted.byLonger += length > need.key() ? count : 0;
            }
        }
    }

    void count(StockNeed& need, bool listed)
    {
        ++need.needed;
        need.inUse = std::min(need.needed, need.owned.value_or(0));
        need.missing = need.needed - need.inUse;
        need.known = listed;
    }

    void addDevices()
    {
        m_show.devices.forEach([this](const Device& device) {
            const std::optional<StockGroup> group = groupOf(typeOf(m_show, device)->category);
            if (!group && !ownedCount(m_show, device.type, 0))
                return;
            StockNeed& need = row(group.value_or(StockGroup::Gear), device.type, 0);
            need.devices << device.id;
            count(need, need.owned.has_value());
        });
    }

    void addStands()
    {
        const bool listed
            = std::ranges::any_of(m_show.stock, [](const StockItem& item) { return !standOf(item.type).isEmpty(); });
        m_show.channels.forEach([&](const Channel& channel) {
            if (!isStand(channel.stand))
                return;
            StockNeed& need = row(StockGroup::Stands, standKey(channel.stand), 0);
            need.channels << channel.id;
            count(need, listed);
        });
    }

    /// What is owned and not needed.
    void addOwned()
    {
        for (const StockItem& item : m_show.stock) {
            const DeviceTypePtr device = typeFor(m_show.types, m_library.devices, item.type);
            const StockGroup group = !standOf(item.type).isEmpty() ? StockGroup::Stands
                : device ? groupOf(device->category).value_or(StockGroup::Gear)
                : item.lengthMm > 0 || m_library.cables.contains(item.type) ? leadGroup(item.type)
                                                                             : StockGroup::Gear;
            row(group, item.type, item.lengthMm).known = true;
        }
    }

    /// XLR first of all leads, as most of them are.
    bool isXlr(const QString& key) const
    {
        const CableTypePtr type = typeFor(m_show.cableTypes, m_library.cables, key);
        return type && std::ranges::all_of(type->ends, [](const CableEnd& end) {
            return end.connector->family.startsWith("xlr"_L1);
        });
    }

    void sortByName(QList<StockNeed>& rows) const
    {
        QMap<QString, QString> names;
        for (const StockNeed& row : rows)
            names.insert(row.key, stockName(m_show, m_library, row.key));
        std::ranges::stable_sort(rows, [this, &names](const StockNeed& a, const StockNeed& b) {
            if (a.group != b.group)
                return a.group < b.group;
            if (a.key != b.key && isXlr(a.key) != isXlr(b.key))
                return isXlr(a.key);
            const int order = QString::localeAwareCompare(names.value(a.key), names.value(b.key));
            return order != 0 ? order < 0 : a.lengthMm < b.lengthMm;
        });
    }

    const Show& m_show;
    const Library& m_library;
    QMap<QString, QMap<int, QList<CableId>>> m_leads;
    std::map<std::pair<QString, int>, StockNeed> m_rows;
};

} // namespace

QList<StockNeed> stockNeeds(const Show& show, const Library& library)
{
    return Needs(show, library).run();
}

std::optional<int> pulledLength(const CableType& type, const Pieces& owned, int lengthMm)
{
    if (std::ranges::binary_search(type.stockMm, lengthMm))
        return lengthMm;
    if (const auto next = owned.lowerBound(lengthMm); next != owned.end())
        return next.key();
    const auto usual = std::ranges::lower_bound(type.stockMm, lengthMm);
    return usual == type.stockMm.end() ? std::nullopt : std::optional(*usual);
}

QString stockName(const Show& show, const Library& library, const QString& key)
{
    if (const QString stand = standOf(key); !stand.isEmpty())
        return stand;
    if (const DeviceTypePtr type = typeFor(show.types, library.devices, key))
        return fullName(*type);
    const CableTypePtr lead = typeFor(show.cableTypes, library.cables, key);
    return lead ? lead->name : key;
}

void ownWhatIsNeeded(Show& show, const Library& library)
{
    for (const StockNeed& need : stockNeeds(show, library)) {
        if (need.missing > 0)
            setOwned(show, need.key, need.lengthMm, need.owned.value_or(0) + need.missing);
    }
}
