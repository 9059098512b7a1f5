// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/lead_offers.h"

#include "canvas/put_down.h"
#include "show/edits.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostOffers = 6;
constexpr qsizetype mostThere = 3; ///< of them ports of gear that is there
constexpr qsizetype devicesAsked = 40; ///< the nearest; what is farther off is found by typing
constexpr qsizetype mostNamed = 30;
constexpr qsizetype mostGearNamed = 8;
constexpr qsizetype typesOfCategory = 4; ///< tried of one category, what has a purpose and then what is cheap first

/// What comes to mind behind a sender and before a receiver, in this order.
constexpr std::array behind {"di-box"_L1, "stage-box"_L1, "mixer"_L1, "amplifier"_L1, "speaker"_L1, "headphones"_L1,
    "headphone-amp"_L1, "audio-interface"_L1, "recorder"_L1, "preamp"_L1, "converter"_L1};
constexpr std::array before {"microphone"_L1, "instrument"_L1, "di-box"_L1, "stage-box"_L1, "mixer"_L1, "computer"_L1,
    "player"_L1, "wireless"_L1, "amplifier"_L1, "headphone-amp"_L1, "converter"_L1};

/// Kinds that people plug into each other: small signals at about the same level.
bool akin(Kind from, Kind to)
{
    const bool small = from == Kind::Line || from == Kind::Instrument || from == Kind::Headphone;
    return from == to || (small && (to == Kind::Line || to == Kind::Instrument));
}

bool areAkin(const Port& start, const Port& other)
{
    return start.direction == Direction::In ? akin(other.kind, start.kind) : akin(start.kind, other.kind);
}

bool meets(const Port& start, const Port& other)
{
    return other.connector && takesPlug(other) && (start.direction != other.direction || start.direction == Direction::Both);
}

/// The first key of a counted port, or its own.
QString firstKey(const Port& port)
{
    return port.count > 1 ? port.key + u'1' : port.key;
}

/// The words that the text does not hold.
QStringList without(QStringList words, const QString& text)
{
    words.removeIf([&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
    return words;
}

bool fitsBetter(const LeadOffer& one, const LeadOffer& other)
{
    return one.fit.merit() > other.fit.merit();
}

} // namespace

LeadOffers::LeadOffers(
    const Checked& now, const PortRef& start, const Library& library, LeadChooser& leads, Checker& checker)
    : m_now(now)
    , m_start(start)
    , m_library(library)
    , m_leads(leads)
    , m_checker(checker)
    , m_match(now, start, leads, checker)
{
}

QList<DeviceId> LeadOffers::nearest(QPoint place, Picture picture) const
{
    QList<std::pair<int, DeviceId>> found;
    m_now.show().devices.forEach([&](const Device& device) {
        if (device.id != m_start.device)
            found.append({(placeIn(device, picture) - place).manhattanLength(), device.id});
    });
    std::ranges::sort(found);
    QList<DeviceId> ids;
    for (const auto& [distance, id] : std::as_const(found))
        ids << id;
    return ids;
}

QList<LeadOffer> LeadOffers::best(QPoint place, Picture picture)
{
    const Show& show = m_now.show();
    const Port& start = *portOf(show, m_start);
    QList<LeadOffer> offers, unlikely;
    for (DeviceId id : nearest(place, picture).first(std::min(devicesAsked, show.devices.size() - 1))) {
        const Device& device = *show.devices.find(id);
        const PortMarks marks = m_match.marks(deviceFacts(show, device, show.cables.at(id)));
        if (!marks.states.contains(marks.best))
            continue;
        const PortRef port {id, marks.best};
        const bool likely = areAkin(start, *portOf(show, port));
        (likely ? offers : unlikely) << LeadOffer {port, nullptr, m_match.fit(*typeOf(show, device), port)};
        if (offers.size() == mostThere)
            break;
    }
    std::ranges::stable_sort(offers, fitsBetter);
    std::ranges::stable_sort(unlikely, fitsBetter);
    offers = (offers + unlikely).first(std::min(mostThere, offers.size() + unlikely.size()));
    return offers + usualGear(mostOffers - offers.size());
}

/// The port of that type the lead would best go to, tried on a copy of the show.
LeadOffer LeadOffers::bestPortOf(const DeviceTypePtr& type)
{
    if (const auto known = m_knownGear.constFind(type->key); known != m_knownGear.constEnd())
        return *known;
    const Port& start = *portOf(m_now.show(), m_start);
    QList<const Port*> ports;
    for (const Port& port : type->ports) {
        if (meets(start, port))
            ports << &port;
    }
    std::ranges::stable_sort(ports, {}, [&start](const Port* port) { return !areAkin(start, *port); });
    Show with = m_now.show();
    const DeviceId id = addDevice(with, type, with.devices.find(m_start.device)->place);
    const Checked there = check(with, m_now, m_checker);
    PortMatch match(there, m_start, m_leads, m_checker);
    LeadOffer offer {{}, type, {}};
    for (const Port* port : ports.first(std::min<qsizetype>(ports.size(), 2))) {
        const QString key = firstKey(*port);
        const PortMatch::Fit fit = match.fit(*with.types.value(type->key), {id, key});
        if (offer.port.port.isEmpty() || fit.merit() > offer.fit.merit())
            offer = {{{}, key}, type, fit};
        if (offer.fit.merit() == PortMatch::Fit::best)
            break;
    }
    m_knownGear.insert(type->key, offer);
    return offer;
}

/// Gear without a maker's name that would do, one of a category.
QList<LeadOffer> LeadOffers::usualGear(qsizetype most)
{
    const Port& start = *portOf(m_now.show(), m_start);
    const auto& categories = start.direction == Direction::In ? before : behind;
    QList<LeadOffer> offers;
    for (const QLatin1StringView category : categories) {
        QList<DeviceTypePtr> types;
        for (const DeviceTypePtr& type : m_library.devices) {
            const bool fitting = std::ranges::any_of(
                type->ports, [&start](const Port& port) { return meets(start, port) && areAkin(start, port); });
            if (fitting && type->category == category && type->key.startsWith("generic/"_L1))
                types << type;
        }
        std::ranges::stable_sort(
            types, {}, [](const DeviceTypePtr& type) { return std::pair(type->functions.isEmpty(), type->price); });
        LeadOffer least; // of what speaks against it
        for (const DeviceTypePtr& type : types.first(std::min(types.size(), typesOfCategory))) {
            const LeadOffer offer = bestPortOf(type);
            if (offer.fit.merit() > least.fit.merit())
                least = offer;
            if (least.fit.merit() == PortMatch::Fit::best)
                break;
        }
        if (least.fit.merit() > 1)
            offers << least;
        const auto isBest = [](const LeadOffer& offer) { return offer.fit.merit() == PortMatch::Fit::best; };
        if (std::ranges::count_if(offers, isBest) == most)
            break;
    }
    std::ranges::stable_sort(offers, fitsBetter);
    return offers.first(std::min(most, offers.size()));
}

QList<LeadOffer> LeadOffers::matching(const QStringList& words, QPoint place, Picture picture)
{
    return portsNamed(words, place, picture) + gearNamed(words);
}

QList<LeadOffer> LeadOffers::portsNamed(const QStringList& words, QPoint place, Picture picture)
{
    const Show& show = m_now.show();
    const Port& start = *portOf(show, m_start);
    QList<std::pair<int, PortRef>> found;
    for (DeviceId id : nearest(place, picture)) {
        const Device& device = *show.devices.find(id);
        const DeviceType& type = *typeOf(show, device);
        const QStringList rest = without(words, device.name + u' ' + fullName(type));
        for (const Port& port : type.ports) {
            if (!meets(start, port))
                continue;
            for (int number = 1; number <= port.count; ++number) {
                const PortRef ref {id, port.count > 1 ? port.key + QString::number(number) : port.key};
                if (!rest.isEmpty() && !without(rest, portName(type, ref.port)).isEmpty())
                    continue;
                found.append({(cablesAt(show, ref).isEmpty() ? 0 : 2) + (areAkin(start, port) ? 0 : 1), ref});
            }
        }
        if (found.size() > 10 * mostNamed)
            break;
    }
    std::ranges::stable_sort(found, {}, &std::pair<int, PortRef>::first);
    QList<LeadOffer> offers;
    for (const auto& [rank, ref] : found.first(std::min(found.size(), mostNamed)))
        offers << LeadOffer {ref, nullptr, m_match.fit(*typeOf(show, *show.devices.find(ref.device)), ref)};
    std::ranges::stable_sort(offers, fitsBetter);
    return offers;
}

QList<LeadOffer> LeadOffers::gearNamed(const QStringList& words)
{
    const Port& start = *portOf(m_now.show(), m_start);
    QList<LeadOffer> offers;
    for (const DeviceTypePtr& type : m_library.devices) {
        const bool meeting
            = std::ranges::any_of(type->ports, [&start](const Port& port) { return meets(start, port); });
        if (!meeting || stationOf(*type) == Station::Reference
            || !without(words, fullName(*type) + u' ' + type->category + u' ' + type->functions.join(u' ')).isEmpty())
            continue;
        offers << bestPortOf(type);
        if (offers.size() == mostGearNamed)
            break;
    }
    std::ranges::stable_sort(offers, fitsBetter);
    return offers;
}
