// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/show_scene.h"

#include <algorithm>

void ShowScene::followTags()
{
    const QHash<DeviceId, ChannelTag> tags = channelTags(m_document.show(), m_document.analysis());
    const QHash<DeviceId, QString> mixes = mixNumbers(m_document.show(), m_document.analysis());
    QSet<DeviceId> touched;
    for (DeviceId id : m_devices.keys()) {
        const bool sameTag = tags.contains(id) == m_tags.contains(id) && tags.value(id) == m_tags.value(id);
        if (!sameTag || mixes.value(id) != m_mixes.value(id))
            touched.insert(id);
    }
    m_tags = tags;
    m_mixes = mixes;
    refreshFacts(touched);
}

void ShowScene::followFindings()
{
    followTags();
    QHash<CableId, Mark> marks;
    QHash<DeviceId, Severity> devices;
    for (const Finding& finding : m_document.findings()) {
        const CableId first = cableOf(finding);
        for (const Subject& subject : finding.subjects) {
            if (const CableId* cable = std::get_if<CableId>(&subject)) {
                Mark& mark = marks[*cable];
                if (!finding.accepted)
                    mark.open = std::max(mark.open, Verdict(finding.severity));
                mark.accepted = !mark.open;
            } else if (const DeviceId* device = std::get_if<DeviceId>(&subject);
                       device && !first && !finding.accepted) {
                devices[*device] = std::max(devices.value(*device, finding.severity), finding.severity);
            }
        }
    }
    m_marks = marks;
    for (CableId id : m_cables.keys())
        refreshBadges(id);
    for (auto it = m_devices.cbegin(); it != m_devices.cend(); ++it)
        it.value()->setVerdict(
            devices.contains(it.key()) ? std::optional<Verdict>(devices.value(it.key())) : std::nullopt);
}

void ShowScene::refreshBadges(CableId id)
{
    const Mark mark = m_marks.value(id);
    CableBadges* badges = m_badges.value(id);
    if (mark.isEmpty()) {
        m_badges.remove(id);
        if (badges)
            removeItem(badges);
        delete badges;
        return;
    }
    if (!badges) {
        badges = new CableBadges(m_style);
        m_badges.insert(id, badges);
        addItem(badges);
    }
    badges->setVisible(m_cables.value(id)->isVisible());
    badges->show(m_cables.value(id)->runs(), mark, m_document.selection().contains(id));
}

void ShowScene::followSelection()
{
    const QList<DeviceId> devices = m_selectedDevices + m_document.selection().devices();
    const QList<CableId> cables = m_selectedCables + m_document.selection().cables();
    m_selectedDevices = m_document.selection().devices();
    m_selectedCables = m_document.selection().cables();
    for (DeviceId id : devices)
        refreshLook(id);
    for (CableId id : cables)
        refreshLook(id);
}

void ShowScene::setHover(const Hover& hover)
{
    if (hover == m_hover)
        return;
    const Hover before = m_hover;
    m_hover = hover;
    refreshLook(before.device);
    refreshLook(hover.device);
    refreshLook(before.cable);
    refreshLook(hover.cable);
}

void ShowScene::setOpened(DeviceId device)
{
    const DeviceId before = m_opened;
    m_opened = device;
    refreshLook(before);
    refreshLook(device);
}

void ShowScene::refreshLook(DeviceId id)
{
    if (DeviceItem* item = m_devices.value(id)) {
        const bool hovered = m_hover.device == id;
        item->setLook({hovered, m_document.selection().contains(id), hovered || m_opened == id});
    }
}

void ShowScene::refreshLook(CableId id)
{
    CableItem* item = m_cables.value(id);
    if (!item)
        return;
    const bool selected = m_document.selection().contains(id);
    item->setState(selected ? CableState::Selected : m_hover.cable == id ? CableState::Hover : CableState::Rest);
    refreshBadges(id);
}
