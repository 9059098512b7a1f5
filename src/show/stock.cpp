// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "show/stock.h"

#include "show/edits.h"
#include "show/stage_edits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView standPrefix = "stand:"_L1; // no type's key has a colon
constexpr int mostSpareMm = 5000;
constexpr double mostSpareRatio = 2;

bool isOf(const StockItem& item, const QString& key, int lengthMm)
{
    return item.lengthMm == lengthMm && item.type.compare(key, Qt::CaseInsensitive) == 0;
}

void take(Shares& shares, Pieces& left, int needMm, int ownedMm, int count)
{
    if (count <= 0)
        return;
    shares.taken[needMm][ownedMm] += count;
    left[ownedMm] -= count;
    shares.missing[needMm] -= count;
    if (shares.missing.value(needMm) == 0)
        shares.missing.remove(needMm);
}

/// The least a lead must have: by the plan where it follows that, else what somebody said.
int leastLength(const Show& show, const Cable& lead)
{
    return lead.lengthFollows ? leadNeed(wayLength(show, lead)) : lead.lengthMm;
}

/// What is left of a type when the leads that are not asked about have theirs.
Pieces leftFor(const Show& show, const QString& type, const QList<CableId>& leads)
{
    Pieces others;
    show.cables.forEach([&](const Cable& cable) {
        if (cable.type == type && !leads.contains(cable.id))
            ++others[cable.lengthMm];
    });
    Pieces left = ownedPieces(show, type);
    for (const Pieces& taken : shareOut(others, left).taken) {
        for (auto piece = taken.cbegin(); piece != taken.cend(); ++piece)
            left[piece.key()] -= piece.value();
    }
    return left;
}

void takeLengths(Show& show, const QString& type, const QList<CableId>& leads, StockLengths& out)
{
    QMap<int, QList<CableId>> byNeed;
    Pieces needed;
    for (const CableId id : leads) {
        const int least = leastLength(show, *show.cables.find(id));
        byNeed[least] << id;
        ++needed[least];
    }
    const Shares shares = shareOut(needed, leftFor(show, type, leads));
    for (auto need = byNeed.begin(); need != byNeed.end(); ++need) {
        const Pieces taken = shares.taken.value(need.key());
        for (auto piece = taken.cbegin(); piece != taken.cend(); ++piece) {
            for (int i = 0; i < piece.value(); ++i) {
                const CableId id = need->takeFirst();
                if (show.cables.find(id)->lengthMm == piece.key())
                    continue;
                show.cables.update(id, [&piece](Cable& cable) { cable.lengthMm = piece.key(); });
                out.changed << id;
            }
        }
        out.without << *need;
    }
}

} // namespace

QString standKey(const QString& stand)
{
    return standPrefix + stand.simplified();
}

QString standOf(const QString& key)
{
    return key.startsWith(standPrefix) ? key.mid(standPrefix.size()) : QString();
}

bool isStand(const QString& text)
{
    static const QStringList none {QString(), u"none"_s, u"no"_s, u"-"_s, u"–"_s, u"—"_s, u"kein"_s, u"keins"_s, u"keiner"_s, u"ohne"_s};
    return !none.contains(text.simplified().toLower());
}

bool listsGear(const Show& show)
{
    return std::ranges::any_of(show.stock, [](const StockItem& item) { return standOf(item.type).isEmpty(); });
}

std::optional<int> ownedCount(const Show& show, const QString& key, int lengthMm)
{
    std::optional<int> count;
    for (const StockItem& item : show.stock) {
        if (isOf(item, key, lengthMm))
            count = count.value_or(0) + item.count;
    }
    return count;
}

void setOwned(Show& show, const QString& key, int lengthMm, std::optional<int> count)
{
    const auto found = std::ranges::find_if(
        show.stock, [&](const StockItem& item) { return isOf(item, key, lengthMm); });
    const qsizetype at = found - show.stock.begin();
    if (found != show.stock.end() && count) {
        found->count = *count;
        return;
    }
    show.stock.removeIf([&](const StockItem& item) { return isOf(item, key, lengthMm); });
    if (count)
        show.stock.insert(std::min(at, show.stock.size()), {key, lengthMm, *count});
}

Pieces ownedPieces(const Show& show, const QString& key)
{
    Pieces owned;
    for (const StockItem& item : show.stock) {
        if (item.type == key && item.count > 0)
            owned[item.lengthMm] += item.count;
    }
    return owned;
}

Shares shareOut(const Pieces& needed, const Pieces& owned)
{
    Shares shares {{}, needed};
    Pieces left = owned;
    for (auto need = needed.cbegin(); need != needed.cend(); ++need)
        take(shares, left, need.key(), need.key(), std::min(need.value(), left.value(need.key())));
    for (auto need = needed.cend(); need != needed.cbegin();) {
        --need;
        for (auto longer = left.upperBound(need.key()); longer != left.end() && shares.missing.contains(need.key()); ++longer)
            take(shares, left, need.key(), longer.key(), std::min(shares.missing.value(need.key()), longer.value()));
    }
    return shares;
}

int longestSensible(int leastMm)
{
    return std::max(leastMm + mostSpareMm, int(leastMm * mostSpareRatio));
}

int ownedLength(const Show& show, const QString& type, int leastMm)
{
    const Pieces owned = ownedPieces(show, type);
    const auto found = owned.lowerBound(leastMm);
    return found != owned.end() && found.key() <= longestSensible(leastMm) ? found.key() : 0;
}

int leadLength(const Show& show, const CableType& type, int wayMm)
{
    const int owned = ownedLength(show, type.key, leadNeed(wayMm));
    return owned > 0 ? owned : leadLength(type, wayMm);
}

int leadLength(const Show& show, const CableType& type, QPoint from, QPoint to)
{
    return leadLength(show, type, (to - from).manhattanLength());
}

StockLengths takeLengthsFromStock(Show& show, const QList<CableId>& leads)
{
    StockLengths out;
    QMap<QString, QList<CableId>> byType;
    for (const CableId id : leads) {
        if (const Cable* cable = show.cables.find(id))
            byType[cable->type] << id;
    }
    for (auto it = byType.cbegin(); it != byType.cend(); ++it) {
        if (ownedPieces(show, it.key()).isEmpty())
            out.unlisted << it.value();
        else
            takeLengths(show, it.key(), it.value(), out);
    }
    return out;
}
