// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/gear_picker.h"

#include "canvas/show_view.h"
#include "check/words.h"
#include "show/edits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostTypes = 12; ///< judged and listed

} // namespace

GearPicker::GearPicker(ShowView& view)
    : QObject(&view)
    , m_view(view)
    , m_list(new PickList(view.viewport()))
{
    m_list->setObjectName(u"gearList"_s);
    connect(m_list, &PickList::typed, this, &GearPicker::fill);
    connect(m_list, &PickList::picked, this, &GearPicker::replace);
    connect(m_list, &PickList::left, this, &GearPicker::close);
    connect(&view.document(), &Document::changed, this, &GearPicker::close);
    connect(&view, &ShowView::pictureChanged, this, &GearPicker::close);
}

void GearPicker::open(DeviceId device)
{
    const DeviceItem* item = m_view.showScene().item(device);
    if (!item)
        return;
    m_device = device;
    m_list->open(m_view.mapFromScene(item->body().center()),
        tr("Replace %1 with…").arg(m_view.document().show().devices.find(device)->name));
    fill({});
}

/// With nothing typed: gear of the same category, what keeps most leads first.
QList<DeviceTypePtr> GearPicker::matching(const QStringList& words) const
{
    const Show& show = m_view.document().show();
    const DeviceType& before = *typeOf(show, *show.devices.find(m_device));
    QList<std::pair<qsizetype, DeviceTypePtr>> found;
    for (const DeviceTypePtr& type : m_view.document().library().devices) {
        const QString text = fullName(*type) + u' ' + type->category;
        const auto says = [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); };
        if (type->key == before.key || (words.isEmpty() && type->category != before.category)
            || !std::ranges::all_of(words, says))
            continue;
        Show tried = show;
        found.append({replaceDevice(tried, m_device, type).size(), type});
    }
    std::ranges::stable_sort(found, {}, &std::pair<qsizetype, DeviceTypePtr>::first);
    QList<DeviceTypePtr> types;
    for (const auto& [loose, type] : found.first(std::min(mostTypes, found.size())))
        types << type;
    return types;
}

void GearPicker::fill(const QString& typed)
{
    m_shown = matching(typed.split(u' ', Qt::SkipEmptyParts));
    QList<PickRow> rows;
    for (const DeviceTypePtr& type : std::as_const(m_shown))
        rows << row(type);
    if (rows.isEmpty())
        rows << PickRow {.text = tr("Nothing in the library has that name"), .heading = true};
    m_list->setRows(rows);
}

/// The badge says the worst that would be found about the leads at the device.
PickRow GearPicker::row(const DeviceTypePtr& type) const
{
    const Document& document = m_view.document();
    Show tried = document.show();
    const qsizetype loose = replaceDevice(tried, m_device, type).size();
    const Checked after = check(tried, document.checked(), m_view.document().checker());
    std::optional<Verdict> verdict; // without leads there is nothing to judge
    for (CableId lead : tried.cables.at(m_device))
        verdict = std::max(verdict.value_or(Verdict()), Verdict(worst(after.findings(lead))));
    return {.text = fullName(*type),
        .detail = loose > 0 ? tr("%n lead(s) come loose", nullptr, int(loose)) : QString(),
        .verdict = verdict};
}

void GearPicker::replace(int row)
{
    const DeviceTypePtr type = m_shown.value(row);
    const DeviceId device = m_device;
    Document& document = m_view.document();
    if (!type || !document.show().devices.contains(device))
        return;
    const QString name = document.show().devices.find(device)->name;
    QList<CableId> loose;
    document.edit(tr("Replace %1 with %2").arg(name, fullName(*type)),
        [&](Show& show) { loose = replaceDevice(show, device, type); });
    close();
    QStringList leads;
    for (CableId lead : std::as_const(loose))
        leads << leadText(document.show(), *document.show().cables.find(lead));
    if (!leads.isEmpty())
        Q_EMIT m_view.said(tr("Leads with a free end now: %1").arg(leads.join(u"; "_s)));
}

void GearPicker::close()
{
    m_shown.clear();
    m_device = {};
    m_list->dismiss();
}
