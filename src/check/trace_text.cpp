// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/trace_text.h"

#include "check/words.h"
#include "show/routes.h"

using namespace Qt::StringLiterals;

namespace {

/// "channel 3" or "mix 1" where the socket is one.
QString numberText(const Show& show, const PortRef& socket)
{
    QString number;
    show.channels.forEach([&](const Channel& channel) {
        if (channel.input == socket)
            number = Words::tr("channel %1").arg(channel.number);
    });
    show.mixes.forEach([&](const Mix& mix) {
        if (mix.output == socket)
            number = Words::tr("mix %1").arg(mix.number);
    });
    return number;
}

enum class Side { First, Last };

/// The gear at an end of the way, with the number it has at the desk and the desk itself.
QString endText(const Show& show, const PortRef& socket, Side side)
{
    const QString name = show.devices.find(socket.device)->name;
    const QString number = numberText(show, socket);
    if (number.isEmpty())
        return name;
    QStringList desks;
    for (const DeviceId desk : desksOf(show, socket.device))
        desks << show.devices.find(desk)->name;
    const QString numbered = u"%1, %2"_s.arg(desks.isEmpty() ? name : desks.join(u" + "_s), number);
    if (desks.isEmpty())
        return numbered;
    return side == Side::First ? u"%1 → %2"_s.arg(numbered, name) : u"%1 → %2"_s.arg(name, numbered);
}

QString namesOf(const Show& show, const QList<PortRef>& ports)
{
    QStringList names;
    for (const PortRef& port : ports)
        names << show.devices.find(port.device)->name;
    names.removeDuplicates();
    return names.size() > 3 ? Words::tr("%n devices", nullptr, int(names.size())) : names.join(u", "_s);
}

} // namespace

QString traceText(const Trace& trace, const Show& show)
{
    if (trace.cables.isEmpty())
        return Words::tr("No lead here");
    if (trace.sources.isEmpty())
        return Words::tr("Nothing sends into this");
    if (trace.ends.isEmpty())
        return Words::tr("%1 → no input").arg(namesOf(show, trace.sources));
    if (trace.sources.size() > 1 && trace.ends.size() > 1)
        return u"%1 → %2"_s.arg(namesOf(show, trace.sources), namesOf(show, trace.ends));
    QStringList steps;
    for (const DeviceId device : trace.chain)
        steps << show.devices.find(device)->name;
    const bool oneSource = trace.sources.size() == 1, oneEnd = trace.ends.size() == 1;
    steps.first() = oneSource ? endText(show, trace.sources.constFirst(), Side::First) : namesOf(show, trace.sources);
    steps.last() = oneEnd ? endText(show, trace.ends.constFirst(), Side::Last) : namesOf(show, trace.ends);
    return steps.join(u" → "_s);
}

Trace traceFrom(const Analysis& analysis, const Subject& subject)
{
    if (const auto* device = std::get_if<DeviceId>(&subject))
        return traceDevice(analysis, *device);
    if (const auto* port = std::get_if<PortRef>(&subject))
        return tracePort(analysis, *port);
    if (const auto* cable = std::get_if<CableId>(&subject))
        return traceLead(analysis, *cable);
    const Channel* channel = analysis.show().channels.find(std::get<ChannelId>(subject));
    return channel ? tracePort(analysis, channel->input) : Trace();
}
