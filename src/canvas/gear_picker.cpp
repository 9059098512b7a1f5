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
    connect(m_list, &PickList::picked, this, &GearPicker::pick);
    connect(m_list, &PickList::left, this, &GearPicker::close);
    connect(&view.document(), &Document::changed, this, &GearPicker::close);
    connect(&view, &ShowView::pictureChanged, this, &GearPicker::close);
}

void GearPicker::open(DeviceId device)
{
    open(device, false, tr("Replace %1 with…"));
}

void GearPicker::openPieces(DeviceId device)
{
    open(device, true, tr("Break %1 into…"));
}

void GearPicker::open(DeviceId device, bool pieces, const QString& hint)
{
    const DeviceItem* item = m_view.showScene().item(device);
    if (!item)
        return;
    m_device = device;
    m_pieces = pieces;
    m_list->open(m_view.mapFromScene(item->body().center()),
        hint.arg(m_view.document().show().devices.find(device)->name));
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

/// What this box can be broken into, by name.
QList<Breaking> GearPicker::matchingPieces(const QStringList& words) const
{
    const Show& show = m_view.document().show();
    QList<Breaking> found = breakings(*typeOf(show, *show.devices.find(m_device)), m_view.document().library());
    found.removeIf([&words](const Breaking& each) {
        const QString name = fullName(*each.piece);
        return !std::ranges::all_of(
            words, [&name](const QString& word) { return name.contains(word, Qt::CaseInsensitive); });
    });
    return found.first(std::min(mostTypes, found.size()));
}

void GearPicker::fill(const QString& typed)
{
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    m_shown = m_pieces ? QList<DeviceTypePtr>() : matching(words);
    m_breakings = m_pieces ? matchingPieces(words) : QList<Breaking>();
    QList<PickRow> rows;
    for (const DeviceTypePtr& type : std::as_const(m_shown))
        rows << row(type);
    for (const Breaking& each : std::as_const(m_breakings))
        rows << row(each);
    if (rows.isEmpty() && m_pieces && words.isEmpty())
        rows << PickRow {.text = tr("Multicores, stage boxes and splitters can be broken into smaller ones"), .heading = true};
    else if (rows.isEmpty())
        rows << PickRow {.text = tr("Nothing in the library has that name"), .heading = true};
    m_list->setRows(rows);
}

/// The badge says the worst that would be found about the leads at the pieces.
PickRow GearPicker::row(const Breaking& breaking) const
{
    const Document& document = m_view.document();
    Show tried = document.show();
    const Broken broken = breakDevice(tried, m_device, breaking);
    const Checked after = check(tried, document.checked(), m_view.document().checker());
    std::optional<Verdict> verdict;
    for (DeviceId piece : broken.pieces) {
        for (CableId lead : tried.cables.at(piece))
            verdict = std::max(verdict.value_or(Verdict()), Verdict(worst(after.findings(lead))));
    }
    return {.text = tr("%1 × %2").arg(breaking.pieces).arg(fullName(*breaking.piece)),
        .detail = broken.loose.isEmpty() ? QString() : tr("%n lead(s) come loose", nullptr, int(broken.loose.size())),
        .verdict = verdict};
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

void GearPicker::pick(int row)
{
    if (!m_view.document().show().devices.contains(m_device))
        return;
    if (m_pieces && row >= 0 && row < m_breakings.size())
        breakUp(Breaking(m_breakings[row]));
    else if (const DeviceTypePtr type = m_shown.value(row))
        replace(type);
}

void GearPicker::replace(const DeviceTypePtr& type)
{
    const DeviceId device = m_device;
    Document& document = m_view.document();
    const QString name = document.show().devices.find(device)->name;
    QList<CableId> loose;
    document.edit(tr("Replace %1 with %2").arg(name, fullName(*type)),
        [&](Show& show) { loose = replaceDevice(show, device, type); });
    close();
    if (!loose.isEmpty())
        Q_EMIT m_view.said(tr("Leads with a free end now: %1").arg(leadTexts(loose).join(u"; "_s)));
}

void GearPicker::breakUp(const Breaking& breaking)
{
    const DeviceId device = m_device;
    Document& document = m_view.document();
    const QString name = document.show().devices.find(device)->name;
    const QString pieces = tr("%1 × %2").arg(breaking.pieces).arg(fullName(*breaking.piece));
    Broken broken;
    document.edit(tr("Break %1 into %2").arg(name, pieces),
        [&](Show& show) { broken = breakDevice(show, device, breaking); });
    close();
    document.selection().select(broken.pieces, {});
    if (broken.loose.isEmpty())
        Q_EMIT m_view.said(tr("%1 is now %2. Plugs that went to another socket: %3").arg(name, pieces).arg(broken.moved));
    else
        Q_EMIT m_view.said(tr("Leads with a free end now: %1").arg(leadTexts(broken.loose).join(u"; "_s)));
}

QStringList GearPicker::leadTexts(const QList<CableId>& leads) const
{
    const Show& show = m_view.document().show();
    QStringList texts;
    for (CableId lead : leads)
        texts << leadText(show, *show.cables.find(lead));
    return texts;
}

void GearPicker::close()
{
    m_shown.clear();
    m_breakings.clear();
    m_device = {};
    m_list->dismiss();
}
