// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/show_scene.h"

#include "canvas/patch_device_item.h"
#include "canvas/stage_symbols.h"
#include "show/routes.h"

#include <algorithm>
#include <utility>

namespace {

/// Side of a cell of the items' grid, in units of the scene.
constexpr double stageCell = 2000;
constexpr double patchCell = 512;

/// The devices at the lead's plugs.
QList<DeviceId> devicesAt(const Show& show, CableId id)
{
    QList<DeviceId> devices;
    if (const Cable* cable = show.cables.find(id)) {
        for (const Plug& plug : cable->plugs)
            devices << plug.port.device;
    }
    return devices;
}

} // namespace

ShowScene::ShowScene(Document& document, const Symbols& symbols, const CanvasStyle& style, QObject* parent)
    : QGraphicsScene(parent)
    , m_document(document)
    , m_symbols(symbols)
    , m_style(style)
    , m_inks(style)
    , m_items(*this, style.picture == Picture::Stage ? stageCell : patchCell)
    , m_router(m_style, m_devices, m_plan.bodies)
{
    setItemIndexMethod(NoIndex);
    m_items.setReach(cableReach(style));
    rebuild();
    connect(&document.selection(), &Selection::changed, this, &ShowScene::followSelection);
    connect(&document.spotlight(), &Spotlight::changed, this, &ShowScene::followSpotlight);
}

ShowScene::~ShowScene()
{
    clear();
}

void ShowScene::setStyle(const CanvasStyle& style)
{
    if (style == m_style)
        return;
    const bool otherLayers = style.layers != m_style.layers;
    m_style = style;
    m_inks.setStyle(style);
    m_items.setReach(cableReach(style));
    m_plan.labels = {};
    QList<DeviceId> ids = m_devices.keys();
    std::ranges::sort(ids);
    for (DeviceId id : std::as_const(ids))
        m_devices.value(id)->restyle();
    for (CableItem* item : std::as_const(m_cables)) {
        if (otherLayers)
            item->followLayers();
    }
    if (otherLayers)
        forgetExtents();
    update();
}

void ShowScene::clear()
{
    for (DeviceId id : m_devices.keys())
        remove(id);
    for (CableId id : m_cables.keys())
        remove(id);
}

void ShowScene::rebuild()
{
    clear();
    m_hover = {};
    m_shifted.clear();
    m_unlaid.clear();
    m_tags.clear();
    m_mixes.clear();
    m_marks = {};
    m_shown = {};
    m_stage = m_document.show().stage;
    Changes all;
    all.devices = m_document.show().devices.ids();
    all.cables = m_document.show().cables.ids();
    follow(all);
    followSelection();
    followSpotlight();
    update();
}

void ShowScene::follow(const Changes& changes)
{
    if (changes.everything || m_stage != m_document.show().stage) { // as the players see it, all places hang on that
        rebuild();
        return;
    }
    const Checked before = std::exchange(m_shown, m_document.checked());
    for (CableId id : changes.cables)
        put(id);
    for (DeviceId id : changes.devices)
        put(id);
    const QSet<DeviceId> touched = touchedBy(changes, before) + followTags(changes, before);
    refreshFacts(touched);
    lay(leadsAt(touched) + inTheWay());
    followFindings(before);
    if (changes.header)
        update();
}

/// The devices that have changed, those at leads that have, and those that say another channel's name.
QSet<DeviceId> ShowScene::touchedBy(const Changes& changes, const Checked& before) const
{
    QSet<DeviceId> touched(changes.devices.begin(), changes.devices.end());
    for (CableId id : changes.cables) {
        for (const Show* show : {&before.show(), &m_shown.show()}) {
            for (DeviceId device : devicesAt(*show, id))
                touched.insert(device);
            addDesks(*show, id, touched);
        }
    }
    for (ChannelId id : changes.channels) {
        addListening(before.show(), id, touched);
        addListening(m_shown.show(), id, touched);
    }
    return touched;
}

/// Where the channel comes in, and what hangs together with that: a desk names the channels of its stage box.
void ShowScene::addListening(const Show& show, ChannelId id, QSet<DeviceId>& touched) const
{
    const Channel* channel = show.channels.find(id);
    if (!channel || !channel->input)
        return;
    touched.insert(channel->input.device);
    for (CableId cable : show.cables.at(channel->input.device)) {
        for (DeviceId device : devicesAt(show, cable))
            touched.insert(device);
    }
    for (DeviceId desk : desksOf(show, channel->input.device))
        touched.insert(desk);
}

/// The desks that a network lead leads to, perhaps through other gear.
void ShowScene::addDesks(const Show& show, CableId id, QSet<DeviceId>& touched) const
{
    const Cable* cable = show.cables.find(id);
    for (const Plug& plug : cable ? cable->plugs : QMap<QString, Plug>()) {
        const Port* port = portOf(show, plug.port);
        if (!port || !isNetworkPort(*port))
            continue;
        for (DeviceId desk : desksOf(show, plug.port.device))
            touched.insert(desk);
    }
}

void ShowScene::put(CableId id)
{
    if (!m_shown.show().cables.contains(id)) {
        remove(id);
    } else if (!m_cables.contains(id)) {
        auto* item = new CableItem(id, m_inks);
        m_cables.insert(id, item);
        m_items.enter(*item);
    }
}

void ShowScene::put(DeviceId id)
{
    if (!m_shown.show().devices.contains(id)) {
        remove(id);
        return;
    }
    if (m_devices.contains(id))
        return;
    DeviceItem* item = nullptr;
    if (m_style.picture == Picture::Stage)
        item = new StageDeviceItem(m_style, m_symbols, m_plan);
    else
        item = new PatchDeviceItem(m_style, m_symbols, m_kit);
    m_devices.insert(id, item);
}

void ShowScene::remove(DeviceId id)
{
    DeviceItem* item = m_devices.take(id);
    if (!item)
        return;
    m_disturbed << m_plan.bodies.body(id);
    noteExtent(*item, m_plan.bodies.body(id), {});
    m_plan.bodies.remove(id);
    m_plan.labels.remove(id);
    m_shifted.removeOne(id);
    m_selectedDevices.removeOne(id);
    if (m_hover.device == id)
        m_hover.device = {};
    delete item;
}

void ShowScene::remove(CableId id)
{
    m_router.forget(id);
    m_unlaid.remove(id);
    m_selectedCables.removeOne(id);
    if (m_hover.cable == id)
        m_hover.cable = {};
    const CableItem* item = m_cables.take(id);
    if (item)
        m_leadsExtent.move(item->boundingRect(), {});
    delete item;
}

DeviceFacts ShowScene::factsOf(DeviceId id) const
{
    const Show& show = m_shown.show();
    DeviceFacts facts = deviceFacts(show, *show.devices.find(id), show.cables.at(id));
    facts.device.place = viewpoint().place(facts.device.place);
    facts.device.rotation = viewpoint().rotation(facts.device.rotation);
    if (m_tags.contains(id))
        facts.tag = m_tags.value(id);
    facts.mix = m_mixes.value(id);
    return facts;
}

const QList<PortSpot>& ShowScene::spotsOf(const DeviceTypePtr& type)
{
    auto known = m_spots.constFind(type);
    if (known == m_spots.cend()) {
        QList<PortSpot> spots;
        for (const QString& key : socketKeys(*type)) {
            const Port* port = findPort(*type, key);
            spots.append({key, port->kind, port->direction, false, false, {}});
        }
        known = m_spots.insert(type, spots);
    }
    return *known;
}

void ShowScene::refreshFacts(const QSet<DeviceId>& devices)
{
    QList<DeviceItem*> items;
    for (DeviceId id : devices) {
        DeviceItem* item = m_devices.value(id);
        if (!item)
            continue;
        const DeviceFacts facts = factsOf(id);
        if (item->facts().type && item->facts().type != facts.type)
            forgetExtents();
        item->setFacts(facts, spotsOf(facts.type));
        noteBody(*item);
        items << item;
    }
    std::ranges::sort(items, {}, &DeviceItem::id);
    for (DeviceItem* item : std::as_const(items)) {
        item->settle();
        m_items.enter(*item);
    }
}

QSet<CableId> ShowScene::leadsAt(const QSet<DeviceId>& devices) const
{
    QSet<CableId> cables;
    for (DeviceId device : devices) {
        for (CableId cable : m_shown.show().cables.at(device))
            cables.insert(cable);
    }
    return cables;
}

/// The leads that lie where a body has come or gone.
QSet<CableId> ShowScene::inTheWay() const
{
    QSet<CableId> cables;
    for (const QRectF& body : m_disturbed) {
        for (const CanvasItem* item : m_items.near(body)) {
            const auto* lead = dynamic_cast<const CableItem*>(item);
            if (lead && lead->touches(body))
                cables.insert(lead->id());
        }
    }
    return cables;
}

/// Lays these leads, and those that have to make room for them.
void ShowScene::lay(const QSet<CableId>& cables)
{
    m_disturbed.clear();
    draw(m_router.settleLanes(m_shown.show(), cables + std::exchange(m_unlaid, {})));
}

void ShowScene::draw(const QSet<CableId>& cables)
{
    const Show& show = m_shown.show();
    for (CableId id : cables) {
        const Cable& cable = *show.cables.find(id);
        CableItem& item = *m_cables.value(id);
        const QRectF before = item.boundingRect();
        item.setRuns(carriedKind(show, cable), m_router.runs(show, cable), m_router.stubs(show, cable),
            m_router.gathered(id));
        m_leadsExtent.move(before, item.boundingRect());
    }
    for (CableId id : cables)
        refreshSpread(id);
}

void ShowScene::standAt(DeviceItem& item, QPoint offset)
{
    const Device& device = item.facts().device;
    item.setPos((m_style.picture == Picture::Stage ? device.place : device.patchPlace) + offset);
    noteBody(item);
}

/// What leads and names keep clear of.
void ShowScene::noteBody(const DeviceItem& item)
{
    const QRectF before = m_plan.bodies.body(item.id());
    if (item.isVisible() && (m_style.picture == Picture::Patch || !isFloor(*item.facts().type)))
        m_plan.bodies.put(item.id(), item.body());
    const QRectF now = m_plan.bodies.body(item.id());
    noteExtent(item, before, now);
    if (now != before)
        m_disturbed << before << now;
}

void ShowScene::tryBends(CableId cable, const QList<QPoint>& bends)
{
    CableItem* item = m_cables.value(cable);
    const Cable* known = m_shown.show().cables.find(cable);
    if (!item || !known)
        return;
    Cable tried = *known;
    tried.bends = bends;
    item->setRuns(item->kind(), m_router.stageRuns(m_shown.show(), tried));
    m_leadsExtent.forget();
}

void ShowScene::trySize(DeviceId device, QSize size, QPoint place)
{
    DeviceItem* item = m_devices.value(device);
    if (!item)
        return;
    DeviceFacts facts = factsOf(device);
    facts.device.size = size;
    facts.device.place = viewpoint().place(place);
    item->setFacts(facts, spotsOf(facts.type));
    item->settle();
    m_bodiesExtent.forget();
}

void ShowScene::shift(const QList<DeviceId>& devices, QPoint offset)
{
    QSet<DeviceId> touched(devices.begin(), devices.end());
    for (DeviceId id : std::as_const(m_shifted)) {
        touched.insert(id);
        if (DeviceItem* item = m_devices.value(id); item && !devices.contains(id))
            standAt(*item, {});
    }
    setMoving(devices);
    m_shifted = devices;
    for (DeviceId id : devices) {
        if (DeviceItem* item = m_devices.value(id))
            standAt(*item, offset);
    }
    const QSet<CableId> own = leadsAt(touched);
    if (devices.isEmpty()) {
        lay(own);
        return;
    }
    m_disturbed.clear();
    m_unlaid.unite(m_router.settleLanes(m_shown.show(), own));
    draw(own);
}

/// While devices are dragged, all but they and their leads is painted once.
void ShowScene::setMoving(const QList<DeviceId>& devices)
{
    QSet<const CanvasItem*> moving;
    for (DeviceId id : devices) {
        if (const DeviceItem* item = m_devices.value(id))
            moving.insert(item);
        for (CableId cable : m_shown.show().cables.at(id))
            moving.insert(m_cables.value(cable));
    }
    m_items.setMoving(moving);
}
