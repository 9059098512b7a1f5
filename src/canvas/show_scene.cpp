// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/show_scene.h"

#include "canvas/patch_device_item.h"
#include "canvas/stage_symbols.h"

#include <algorithm>

ShowScene::ShowScene(Document& document, const Symbols& symbols, const CanvasStyle& style, QObject* parent)
    : QGraphicsScene(parent)
    , m_document(document)
    , m_symbols(symbols)
    , m_style(style)
    , m_router(m_style, m_devices, m_index, m_plan.bodies)
{
    setItemIndexMethod(NoIndex);
    rebuild();
    connect(&document, &Document::findingsChanged, this, &ShowScene::followFindings);
    connect(&document.selection(), &Selection::changed, this, &ShowScene::followSelection);
}

ShowScene::~ShowScene() = default;

void ShowScene::setStyle(const CanvasStyle& style)
{
    m_style = style;
    m_plan.labels = {};
    QList<DeviceId> ids = m_devices.keys();
    std::ranges::sort(ids);
    for (DeviceId id : std::as_const(ids))
        m_devices.value(id)->restyle();
    for (CableItem* item : std::as_const(m_cables))
        item->restyle();
    for (auto it = m_badges.cbegin(); it != m_badges.cend(); ++it)
        refreshBadges(it.key());
    update();
}

void ShowScene::rebuild()
{
    for (DeviceId id : m_devices.keys())
        remove(id);
    for (CableId id : m_cables.keys())
        remove(id);
    m_index.clear();
    m_hover = {};
    m_shifted.clear();
    m_tags = channelTags(m_document.show(), m_document.analysis());
    m_mixes = mixNumbers(m_document.show(), m_document.analysis());
    Changes all;
    all.devices = m_document.show().devices.ids();
    all.cables = m_document.show().cables.ids();
    follow(all);
    followFindings();
    followSelection();
}

void ShowScene::follow(const Changes& changes)
{
    if (changes.everything) {
        rebuild();
        return;
    }
    QSet<DeviceId> touched;
    for (CableId id : changes.cables)
        put(id, touched);
    for (DeviceId id : changes.devices)
        put(id, touched);
    for (CableId id : changes.cables) {
        for (DeviceId device : m_index.devices(id))
            touched.insert(device);
    }
    if (!changes.channels.isEmpty() || !changes.mixes.isEmpty())
        touched.unite(QSet<DeviceId>(m_devices.keyBegin(), m_devices.keyEnd()));
    refreshFacts(touched);
    reroute(touched);
    if (changes.header)
        update();
}

void ShowScene::put(CableId id, QSet<DeviceId>& touched)
{
    for (DeviceId device : m_index.devices(id))
        touched.insert(device);
    const Cable* cable = m_document.show().cables.find(id);
    if (!cable) {
        remove(id);
        return;
    }
    m_index.put(*cable);
    if (m_cables.contains(id))
        return;
    auto* item = new CableItem(id, m_style);
    m_cables.insert(id, item);
    addItem(item);
}

void ShowScene::put(DeviceId id, QSet<DeviceId>& touched)
{
    touched.insert(id);
    if (!m_document.show().devices.contains(id)) {
        remove(id);
        return;
    }
    if (m_devices.contains(id))
        return;
    DeviceItem* item = nullptr;
    if (m_style.picture == Picture::Stage)
        item = new StageDeviceItem(m_style, m_symbols, m_plan);
    else
        item = new PatchDeviceItem(m_style, m_symbols);
    item->setFacts(factsOf(id));
    m_devices.insert(id, item);
    addItem(item);
}

void ShowScene::remove(DeviceId id)
{
    DeviceItem* item = m_devices.take(id);
    if (!item)
        return;
    m_disturbed << m_plan.bodies.body(id);
    m_plan.bodies.remove(id);
    m_plan.labels.remove(id);
    m_shifted.removeOne(id);
    m_selectedDevices.removeOne(id);
    if (m_hover.device == id)
        m_hover.device = {};
    removeItem(item);
    delete item;
}

void ShowScene::remove(CableId id)
{
    m_index.remove(id);
    CableItem* item = m_cables.take(id);
    if (!item)
        return;
    m_selectedCables.removeOne(id);
    m_marks.remove(id);
    if (m_hover.cable == id)
        m_hover.cable = {};
    if (CableBadges* badges = m_badges.take(id)) {
        removeItem(badges);
        delete badges;
    }
    removeItem(item);
    delete item;
}

DeviceFacts ShowScene::factsOf(DeviceId id) const
{
    const Show& show = m_document.show();
    DeviceFacts facts = deviceFacts(show, *show.devices.find(id), m_index.at(id));
    facts.device.place = viewpoint().place(facts.device.place);
    facts.device.rotation = viewpoint().rotation(facts.device.rotation);
    if (m_tags.contains(id))
        facts.tag = m_tags.value(id);
    facts.mix = m_mixes.value(id);
    return facts;
}

void ShowScene::refreshFacts(const QSet<DeviceId>& devices)
{
    QList<DeviceItem*> items;
    for (DeviceId id : devices) {
        DeviceItem* item = m_devices.value(id);
        if (!item)
            continue;
        item->setFacts(factsOf(id));
        noteBody(*item);
        items << item;
    }
    std::ranges::sort(items, {}, &DeviceItem::id);
    for (DeviceItem* item : std::as_const(items))
        item->settle();
}

/// The devices whose leads lie where a body has come or gone.
QSet<DeviceId> ShowScene::inTheWay() const
{
    QSet<DeviceId> devices;
    for (const CableItem* item : m_cables) {
        const auto crosses = [item](const QRectF& body) {
            return std::ranges::any_of(item->runs(), [&body](const Polyline& run) { return run.touches(body); });
        };
        if (std::ranges::any_of(m_disturbed, crosses)) {
            for (DeviceId device : m_index.devices(item->id()))
                devices.insert(device);
        }
    }
    return devices;
}

void ShowScene::reroute(const QSet<DeviceId>& devices)
{
    const bool all = devices.size() >= m_devices.size();
    const QSet<CableId> affected = m_router.affected(all ? devices : devices + inTheWay());
    m_disturbed.clear();
    const QList<CableId> cables(affected.begin(), affected.end());
    const QList<QList<Polyline>> runs = m_router.route(m_document.show(), cables);
    for (qsizetype i = 0; i < cables.size(); ++i) {
        CableItem* item = m_cables.value(cables[i]);
        item->setRuns(carriedKind(m_document.show(), *m_document.show().cables.find(cables[i])), runs[i]);
        refreshBadges(cables[i]);
    }
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
    if (const QRectF now = m_plan.bodies.body(item.id()); now != before)
        m_disturbed << before << now;
}

void ShowScene::tryBends(CableId cable, const QList<QPoint>& bends)
{
    CableItem* item = m_cables.value(cable);
    const Cable* known = m_document.show().cables.find(cable);
    if (!item || !known)
        return;
    Cable tried = *known;
    tried.bends = bends;
    item->setRuns(item->kind(), m_router.stageRuns(m_document.show(), tried));
    refreshBadges(cable);
}

void ShowScene::trySize(DeviceId device, QSize size, QPoint place)
{
    DeviceItem* item = m_devices.value(device);
    if (!item)
        return;
    DeviceFacts facts = factsOf(device);
    facts.device.size = size;
    facts.device.place = viewpoint().place(place);
    item->setFacts(facts);
    item->settle();
}

void ShowScene::shift(const QList<DeviceId>& devices, QPoint offset)
{
    QSet<DeviceId> touched(devices.begin(), devices.end());
    for (DeviceId id : std::as_const(m_shifted)) {
        touched.insert(id);
        if (DeviceItem* item = m_devices.value(id); item && !devices.contains(id))
            standAt(*item, {});
    }
    m_shifted = devices;
    for (DeviceId id : devices) {
        if (DeviceItem* item = m_devices.value(id))
            standAt(*item, offset);
    }
    reroute(touched);
}
