// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/finding_marks.h"

namespace {

Verdict worstOf(const Counts& counts)
{
    if (counts.danger > 0)
        return Severity::Danger;
    if (counts.error > 0)
        return Severity::Error;
    if (counts.warning > 0)
        return Severity::Warning;
    return counts.note > 0 ? Verdict(Severity::Note) : std::nullopt;
}

template <class Id> void addTo(QHash<Id, Counts>& counts, Id id, const Finding& finding, bool add)
{
    Counts one;
    one.add(finding);
    Counts& sum = counts[id];
    add ? sum += one : sum -= one;
    if (sum == Counts {})
        counts.remove(id);
}

} // namespace

void FindingMarks::tally(const QList<Finding>& findings, bool add, Touched& touched)
{
    for (const Finding& finding : findings) {
        const bool hasLead = bool(cableOf(finding));
        for (const Subject& subject : finding.subjects) {
            if (const auto* cable = std::get_if<CableId>(&subject)) {
                addTo(m_cables, *cable, finding, add);
                touched.cables.insert(*cable);
            } else if (const auto* device = std::get_if<DeviceId>(&subject); device && !hasLead) {
                addTo(m_devices, *device, finding, add);
                touched.devices.insert(*device);
            }
        }
    }
}

FindingMarks::Touched FindingMarks::follow(const Checked& before, const Checked& after)
{
    Touched touched;
    CheckChanges changes = difference(before, after);
    Checked from = before;
    if (changes.everything) { // what was told before was judged by other settings
        touched = {QSet(m_cables.keyBegin(), m_cables.keyEnd()), QSet(m_devices.keyBegin(), m_devices.keyEnd())};
        m_cables.clear();
        m_devices.clear();
        from = {};
        changes = difference(from, after);
    }
    for (CableId first : std::as_const(changes.islands)) {
        tally(from.findingsOfIsland(first), false, touched);
        tally(after.findingsOfIsland(first), true, touched);
    }
    for (DeviceId first : std::as_const(changes.nets)) {
        tally(from.findingsOfNet(first), false, touched);
        tally(after.findingsOfNet(first), true, touched);
    }
    if (changes.show) {
        tally(from.findingsOfShow(), false, touched);
        tally(after.findingsOfShow(), true, touched);
    }
    return touched;
}

Mark FindingMarks::mark(CableId id) const
{
    const auto found = m_cables.constFind(id);
    if (found == m_cables.cend())
        return {};
    const Verdict open = worstOf(*found);
    return {open, !open};
}

Verdict FindingMarks::verdict(DeviceId id) const
{
    return worstOf(m_devices.value(id));
}
