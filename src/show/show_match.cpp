// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "show/show_match.h"

#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

/// What makes two things the same; empty: nothing does.
using Key = QStringList;

/// Joins things that have no partner yet and the same key, in order of id.
template <class Things, class Id, class KeyBefore, class KeyAfter>
void pairUp(const Things& before, const Things& after, Pairing<Id>& pairs, KeyBefore keyBefore, KeyAfter keyAfter)
{
    QHash<Key, QList<Id>> free;
    after.forEach([&](const auto& thing) {
        const Key key = pairs.toBefore.contains(thing.id) ? Key() : keyAfter(thing);
        if (!key.isEmpty())
            free[key] << thing.id;
    });
    before.forEach([&](const auto& thing) {
        const auto found = pairs.toAfter.contains(thing.id) ? free.end() : free.find(keyBefore(thing));
        if (found != free.end() && !found->isEmpty())
            pairs.join(thing.id, found->takeFirst());
    });
}

template <class Things, class Id, class KeyOf>
void pairUp(const Things& before, const Things& after, Pairing<Id>& pairs, KeyOf keyOf)
{
    pairUp(before, after, pairs, keyOf, keyOf);
}

QString text(quint32 value)
{
    return QString::number(value);
}

void matchDevices(const Show& before, const Show& after, Pairing<DeviceId>& pairs)
{
    const auto pair = [&](auto keyOf) { pairUp(before.devices, after.devices, pairs, keyOf); };
    pair([](const Device& device) { return Key {text(device.id.value), device.type, device.name}; });
    pair([](const Device& device) { return Key {device.type, device.name}; });
    pair([](const Device& device) { return Key {device.type, text(device.id.value)}; });
}

/// Pairs the leads of two shows whose devices are paired already.
class LeadMatch {
public:
    LeadMatch(const Show& before, const Show& after, ShowMatch& match)
        : m_before(before)
        , m_after(after)
        , m_match(match)
    {
    }

    void run()
    {
        pair([this](const Cable& cable, bool isBefore) {
            const Key key = plugs(cable, isBefore);
            return key.isEmpty() ? key : key + Key {text(cable.id.value)};
        });
        pair([this](const Cable& cable, bool isBefore) { return plugs(cable, isBefore); });
        pairByIdAndGear();
        pair([](const Cable& cable, bool) { return cable.label.isEmpty() ? Key() : Key {cable.label}; });
        for (const QString& end : endsInUse()) {
            pair([this, &end](const Cable& cable, bool isBefore) { // it stays in one socket, whatever the others do
                const PortRef ref = known(cable.plugs.value(end).port, isBefore);
                return ref ? Key {socket(ref)} : Key();
            });
        }
    }

private:
    static Key base(const Cable& cable) { return {cable.type, text(quint32(cable.lengthMm))}; }
    static QString socket(const PortRef& ref) { return text(ref.device.value) + u'/' + ref.port; }

    /// The socket as the show after names it.
    PortRef known(const PortRef& ref, bool isBefore) const { return isBefore ? m_match.after(ref) : ref; }

    /// Where its plugs are; empty where one is in gear that only the show before has.
    Key plugs(const Cable& cable, bool isBefore) const
    {
        Key key;
        for (auto plug = cable.plugs.begin(); plug != cable.plugs.end(); ++plug) {
            const PortRef ref = known(plug->port, isBefore);
            if (!ref)
                return {};
            key << plug.key() << socket(ref);
        }
        return key;
    }

    QStringList endsInUse() const
    {
        QSet<QString> ends;
        m_before.cables.forEach([&ends](const Cable& cable) {
            for (const QString& end : cable.plugs.keys())
                ends.insert(end);
        });
        QStringList sorted = ends.values();
        sorted.sort();
        return sorted;
    }

    /// Leads of one type and length with the same key that is not empty.
    template <class KeyOf> void pair(KeyOf keyOf)
    {
        const auto whole = [keyOf](const Cable& cable, bool isBefore) {
            const Key own = keyOf(cable, isBefore);
            return own.isEmpty() ? own : base(cable) + own;
        };
        pairUp(
            m_before.cables, m_after.cables, m_match.cables, [whole](const Cable& cable) { return whole(cable, true); },
            [whole](const Cable& cable) { return whole(cable, false); });
    }

    /// A lead that was re-plugged in the copy of a show: the id is the same, and so is some of the gear it hangs on.
    void pairByIdAndGear()
    {
        m_before.cables.forEach([this](const Cable& cable) {
            const Cable* other = m_after.cables.find(cable.id);
            const bool serves = other && cable.type == other->type && cable.lengthMm >= other->lengthMm;
            if (!serves || m_match.cables.toAfter.contains(cable.id) || m_match.cables.toBefore.contains(cable.id))
                return;
            for (const Plug& plug : cable.plugs) {
                for (const Plug& there : other->plugs) {
                    if (m_match.after(plug.port).device == there.port.device) {
                        m_match.cables.join(cable.id, cable.id);
                        return;
                    }
                }
            }
        });
    }

    const Show& m_before;
    const Show& m_after;
    ShowMatch& m_match;
};

template <class Lines, class Id> void matchLines(const Lines& before, const Lines& after, Pairing<Id>& pairs)
{
    const auto pair = [&](auto keyOf) { pairUp(before, after, pairs, keyOf); };
    pair([](const auto& line) { return Key {text(line.id.value), line.name}; });
    pair([](const auto& line) { return Key {text(quint32(line.number))}; });
    pair([](const auto& line) { return Key {text(line.id.value)}; });
    pair([](const auto& line) { return line.name.isEmpty() ? Key() : Key {line.name}; });
}

} // namespace

ShowMatch matchShows(const Show& before, const Show& after)
{
    ShowMatch match;
    matchDevices(before, after, match.devices);
    LeadMatch(before, after, match).run();
    matchLines(before.channels, after.channels, match.channels);
    matchLines(before.mixes, after.mixes, match.mixes);
    return match;
}
