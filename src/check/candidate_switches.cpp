// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/candidate_tools.h"
#include "check/words.h"
#include "show/edits.h"

#include <QtGlobal>

namespace {

QString switchText(const Switch& turned, const QString& position, const QString& device)
{
    if (position == QLatin1String("on"))
        return say(QT_TRANSLATE_NOOP("Remedy", "%1 on at %2")).arg(turned.name, device);
    if (position == QLatin1String("off"))
        return say(QT_TRANSLATE_NOOP("Remedy", "%1 off at %2")).arg(turned.name, device);
    return say(QT_TRANSLATE_NOOP("Remedy", "%1 of %2 to %3")).arg(turned.name, device, position);
}

} // namespace

/// 48 V on or off at the receiving socket.
void phantomSwitches(const RepairBench& bench, QList<Candidate>& out)
{
    for (const PortRef& ref : {bench.finding.to, bench.link.to}) {
        const Port* port = portOf(bench.show, ref);
        if (!port || port->phantom != Phantom::Supplies)
            continue;
        const bool on = phantomOn(bench.show, ref);
        Show after = bench.show;
        setSwitch(after, ref.device, phantomSwitch(ref.port), on ? QStringLiteral("off") : QStringLiteral("on"));
        const char* text
            = on ? QT_TRANSLATE_NOOP("Remedy", "48 V off at %1") : QT_TRANSLATE_NOOP("Remedy", "48 V on at %1");
        out.append({say(text).arg(portText(after, ref)), QStringLiteral("48v"), {}, after});
        return;
    }
}

/// Every other position of every switch of the gear that takes part: pads, ground lifts, level ranges.
void otherSwitches(const RepairBench& bench, QList<Candidate>& out)
{
    QList<DeviceId> seen;
    for (const PortRef& ref : {bench.link.from, bench.link.to, bench.finding.from, bench.finding.to}) {
        const Device* device = bench.show.devices.find(ref.device);
        if (!device || seen.contains(device->id))
            continue;
        seen << device->id;
        for (const Switch& each : typeOf(bench.show, *device)->switches) {
            const QString now = switchPosition(bench.show, *device, each.key);
            for (const QString& position : each.positions) {
                if (position == now)
                    continue;
                Show after = bench.show;
                setSwitch(after, device->id, each.key, position);
                out.append({switchText(each, position, device->name), QStringLiteral("switch-") + each.key, {}, after,
                    switchEffort});
            }
        }
    }
}
