// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/joining_parts.h"

#include "show/edits.h"

#include <algorithm>
#include <tuple>

namespace {

/// How many of one sort are owned, and how many of those nothing in the show uses. Each lead takes the shortest owned
/// one that is long enough.
std::pair<int, int> ownedOf(const Show& show, const QString& type, int lengthMm, bool box)
{
    QMap<int, int> left;
    for (const StockItem& item : show.stock) {
        if (item.type == type)
            left[item.lengthMm] += item.count;
    }
    const auto longEnough = [&left, lengthMm, box] {
        int sum = 0;
        for (auto it = left.cbegin(); it != left.cend(); ++it)
            sum += box || it.key() == 0 || it.key() >= lengthMm ? *it : 0;
        return sum;
    };
    const int owned = longEnough();
    QList<int> used;
    show.devices.forEach([&](const Device& device) {
        if (device.type == type)
            used << 0;
    });
    show.cables.forEach([&](const Cable& cable) {
        if (cable.type == type)
            used << cable.lengthMm;
    });
    std::ranges::sort(used);
    for (int length : used) {
        auto taken = left.lowerBound(length);
        while (taken != left.end() && *taken <= 0)
            ++taken;
        if (taken != left.end())
            --*taken;
    }
    return {owned, longEnough()};
}

} // namespace

QList<CableId> newLeads(const Show& before, const Show& after)
{
    QList<CableId> found;
    for (CableId id : difference(before, after).cables) {
        if (after.cables.contains(id)
            && !(before.cables.contains(id) && *before.cables.find(id) == *after.cables.find(id)))
            found << id;
    }
    return found;
}

QList<DeviceId> newBoxes(const Show& before, const Show& after)
{
    QList<DeviceId> found;
    for (DeviceId id : difference(before, after).devices) {
        if (after.devices.contains(id) && !before.devices.contains(id))
            found << id;
    }
    return found;
}

QList<Hop> hopsOf(const Show& after, QList<CableId> leads, DeviceId from)
{
    QList<Hop> hops;
    DeviceId at = from;
    while (!leads.isEmpty()) {
        Hop hop;
        for (CableId id : leads) {
            const QMap<QString, Plug>& plugs = after.cables.find(id)->plugs;
            if (std::ranges::none_of(plugs, [at](const Plug& plug) { return plug.port.device == at; }))
                continue;
            hop.leads << id;
            for (const Plug& plug : plugs)
                hop.into = plug.port.device != at ? plug.port.device : hop.into;
        }
        if (hop.leads.isEmpty() || !hop.into)
            break;
        leads.removeIf([&hop](CableId id) { return hop.leads.contains(id); });
        at = hop.into;
        hops << hop;
    }
    return hops;
}

QList<Piece> piecesOf(const Show& before, const Show& after, const Pair& pair)
{
    QList<Piece> pieces;
    const auto add = [&pieces](Piece piece) {
        const auto same = std::ranges::find_if(pieces,
            [&piece](const Piece& other) { return other.type == piece.type && other.lengthMm == piece.lengthMm; });
        if (same != pieces.end())
            ++same->count;
        else
            pieces << piece;
    };
    for (DeviceId id : newBoxes(before, after)) {
        const DeviceType& type = *typeOf(after, *after.devices.find(id));
        add({type.key, fullName(type), 0, true});
    }
    for (CableId id : newLeads(before, after)) {
        const Cable& cable = *after.cables.find(id);
        add({cable.type, typeOf(after, cable)->name, cable.lengthMm});
    }
    Show used = before;
    removeDevices(used, pair.added);
    for (Piece& piece : pieces)
        std::tie(piece.owned, piece.free) = ownedOf(used, piece.type, piece.lengthMm, piece.box);
    return pieces;
}
