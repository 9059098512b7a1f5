// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/show_scene.h"

namespace {

/// The devices that are told something else in the two.
template <class Value>
void addDifferent(const QHash<DeviceId, Value>& before, const QHash<DeviceId, Value>& after, QSet<DeviceId>& different)
{
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        const auto now = after.constFind(it.key());
        if (now == after.cend() || *now != *it)
            different.insert(it.key());
    }
    for (auto it = after.keyBegin(); it != after.keyEnd(); ++it) {
        if (!before.contains(*it))
            different.insert(*it);
    }
}

} // namespace

/// Tags change with channels, mixes and what hangs together, not with places. Returns whose tags are others now.
QSet<DeviceId> ShowScene::followTags(const Changes& changes, const Checked& before)
{
    const bool same = changes.channels.isEmpty() && changes.mixes.isEmpty()
        && changedLeads(before.analysis(), m_shown.analysis()).isEmpty();
    if (same)
        return {};
    const QHash<DeviceId, ChannelTag> tags = channelTags(m_shown.show(), m_shown.analysis());
    const QHash<DeviceId, QString> mixes = mixNumbers(m_shown.show(), m_shown.analysis());
    QSet<DeviceId> touched;
    addDifferent(m_tags, tags, touched);
    addDifferent(m_mixes, mixes, touched);
    m_tags = tags;
    m_mixes = mixes;
    return touched;
}

void ShowScene::followFindings(const Checked& before)
{
    const FindingMarks::Touched touched = m_marks.follow(before, m_shown);
    for (CableId id : touched.cables) {
        if (CableItem* item = m_cables.value(id))
            item->setMark(m_marks.mark(id));
    }
    for (DeviceId id : touched.devices) {
        if (DeviceItem* item = m_devices.value(id))
            item->setVerdict(m_marks.verdict(id));
    }
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

void ShowScene::followSpotlight()
{
    for (auto it = m_devices.cbegin(); it != m_devices.cend(); ++it)
        refreshLook(it.key());
    for (auto it = m_cables.cbegin(); it != m_cables.cend(); ++it)
        refreshLook(it.key());
}

void ShowScene::setHover(const Hover& hover)
{
    if (hover == m_hover)
        return;
    const Hover before = m_hover;
    m_hover = hover;
    refreshLook(before.device);
    refreshLook(hover.device);
    for (CableId id : m_router.bundle(before.cable) + m_router.bundle(hover.cable))
        refreshLook(id);
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
        item->setDimmed(!hovered && !m_document.spotlight().shows(id));
    }
}

void ShowScene::refreshLook(CableId id)
{
    CableItem* item = m_cables.value(id);
    if (!item)
        return;
    const bool selected = m_document.selection().contains(id);
    const CableState rest = m_document.spotlight().shows(id) ? CableState::Rest : CableState::Filtered;
    item->setState(selected ? CableState::Selected : isHovered(id) ? CableState::Hover : rest);
    refreshSpread(id);
}
