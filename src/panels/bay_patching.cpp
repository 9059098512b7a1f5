// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/bay_patching.h"

#include "draw/bay_sources.h"
#include "show/edits.h"
#include "show/labels.h"
#include "show/stock.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct BayText {
    Q_DECLARE_TR_FUNCTIONS(BayPatching)
};

constexpr int cordMm = 600; // the usual cord within one bay

/// The word for a jack in the keys of plain leads.
QString plugWord(const Port* port)
{
    const QString connector = port && port->connector ? port->connector->key : QString();
    if (connector == "jack-6.35-trs-socket"_L1)
        return u"trs"_s;
    return connector == "tt-socket"_L1 ? u"tt"_s : QString();
}

int cordLength(const Show& show, const CableType& type, const PortRef& from, const PortRef& to)
{
    if (from.device == to.device)
        return cordMm;
    return leadLength(show, type, show.devices.find(from.device)->place, show.devices.find(to.device)->place);
}

DeviceId addBay(Document& document, const DeviceTypePtr& type, int pitchUm, const QString& name)
{
    DeviceId bay;
    document.edit(BayText::tr("Insert a patch bay"), [&](Show& show) {
        bay = addDevice(show, type, QPoint(show.stage.width() / 2, show.stage.height() / 2));
        renameDevice(show, bay, freeName(show, name));
        show.devices.update(bay, [&](Device& device) { device.jackPitchUm = pitchUm; });
    });
    return bay;
}

const PortRef& portAt(const BayPicture& picture, const BaySpot& spot)
{
    return jackOf(picture, spot)->port;
}

} // namespace

CableTypePtr cordFor(const Show& show, const PortRef& from, const PortRef& to, LeadChooser& leads)
{
    const QString plain = plugWord(portOf(show, from)) + u'-' + plugWord(portOf(show, to));
    for (const CableTypePtr& type : leads.leads(show, from, to)) {
        if (type->key == plain)
            return type;
    }
    return leads.best(show, from, to);
}

std::pair<BaySpot, BaySpot> inOrder(
    const Document& document, const BayPicture& picture, const BaySpot& one, const BaySpot& other)
{
    if (one.upper != other.upper)
        return one.upper ? std::pair(one, other) : std::pair(other, one);
    const auto sends = [&](const BaySpot& spot) { return sourceAt(document.analysis(), portAt(picture, spot)).has_value(); };
    return !sends(one) && sends(other) ? std::pair(other, one) : std::pair(one, other);
}

CableId cordAt(const BayPicture& picture, const PortRef& jack)
{
    const auto found = std::ranges::find_if(
        picture.cords, [&jack](const BayCord& cord) { return cord.from == jack || cord.to == jack; });
    return found == picture.cords.end() ? CableId() : found->id;
}

CableId plugCord(
    Document& document, const BayPicture& picture, const BaySpot& one, const BaySpot& other, LeadChooser& leads)
{
    const auto [sender, receiver] = inOrder(document, picture, one, other);
    const PortRef from = portAt(picture, sender), to = portAt(picture, receiver);
    const CableTypePtr type = cordFor(document.show(), from, to, leads);
    CableId cord;
    if (type) {
        document.edit(BayText::tr("Plug a cord"),
            [&](Show& show) { cord = addCable(show, type, from, to, cordLength(show, *type, from, to)); });
    }
    return cord;
}

BayNote triedCord(
    Document& document, const BayPicture& picture, const BaySpot& one, const BaySpot& other, LeadChooser& leads)
{
    const auto [sender, receiver] = inOrder(document, picture, one, other);
    const PortRef from = portAt(picture, sender), to = portAt(picture, receiver);
    const CableTypePtr type = cordFor(document.show(), from, to, leads);
    if (!type)
        return {{}, false, jackText(picture, other), {BayText::tr("No lead fits both jacks.")}, {}};
    Show tried = document.show();
    const CableId cord = addCable(tried, type, from, to, cordLength(tried, *type, from, to));
    return plugNote(picture, check(tried, document.checked(), document.checker()), cord, sender, receiver);
}

void movePlug(Document& document, CableId cord, const PortRef& from, const PortRef& to)
{
    document.edit(BayText::tr("Move a plug"), [&](Show& show) {
        show.cables.update(cord, [&](Cable& cable) {
            for (Plug& plug : cable.plugs) {
                if (plug.port == from)
                    plug.port = to;
            }
        });
    });
}

void pullCords(Document& document, const QList<CableId>& cords)
{
    document.edit(BayText::tr("Pull %n cords", nullptr, int(cords.size())), [&](Show& show) { removeCables(show, cords); });
}

QList<PortRef> jacksFrom(const BayPicture& picture, const BaySpot& first)
{
    QList<PortRef> jacks;
    for (BaySpot spot = first; const BayJack* jack = jackOf(picture, spot); ++spot.column)
        jacks << jack->port;
    return jacks;
}

void writeLabels(Document& document, const BayPicture& picture, const BaySpot& first, const QString& typed)
{
    const QList<PortRef> jacks = jacksFrom(picture, first);
    const QStringList texts = labelSeries(typed, jacks.size());
    document.edit(BayText::tr("Name %n jacks", nullptr, int(texts.size())),
        [&](Show& show) { labelJacks(show, jacks, texts); });
}

void setMode(Document& document, DeviceId bay, const QStringList& switches, const QString& position)
{
    document.edit(BayText::tr("Set to %1").arg(pairText(position)), [&](Show& show) {
        for (const QString& key : switches)
            setSwitch(show, bay, key, position);
    });
}

QString pairText(const QString& position)
{
    static const QHash<QString, const char*> known {
        {u"half"_s, QT_TRANSLATE_NOOP("BayPatching", "Half-normal")},
        {u"full"_s, QT_TRANSLATE_NOOP("BayPatching", "Full normal")},
        {u"open"_s, QT_TRANSLATE_NOOP("BayPatching", "Open")},
        {u"thru"_s, QT_TRANSLATE_NOOP("BayPatching", "Open")},
        {u"parallel"_s, QT_TRANSLATE_NOOP("BayPatching", "Parallel")},
        {u"bussed"_s, QT_TRANSLATE_NOOP("BayPatching", "Bussed")},
        {u"strapped"_s, QT_TRANSLATE_NOOP("BayPatching", "Strapped pair by pair")},
        {u"isolated"_s, QT_TRANSLATE_NOOP("BayPatching", "Isolated")},
    };
    const char* text = known.value(position);
    return text ? QCoreApplication::translate("BayPatching", text) : position;
}

void placeBay(Document& document)
{
    const DeviceTypePtr type = document.library().devices.value(u"generic/patch-bay-2x24-trs"_s);
    if (!type)
        return;
    addBay(document, type, 0, BayText::tr("Bay"));
}

DeviceId insertBay(Document& document, const BayWish& wish, int pitchUm, const QString& name)
{
    const auto type = std::make_shared<const DeviceType>(makeBay(wish, document.library()));
    return addBay(document, type, pitchUm, name.trimmed().isEmpty() ? BayText::tr("Bay") : name.simplified());
}

void setPitch(Document& document, DeviceId bay, int pitchUm)
{
    document.edit(BayText::tr("Set the pitch of a bay"), [&](Show& show) {
        show.devices.update(bay, [&](Device& device) { device.jackPitchUm = pitchUm; });
    });
}
