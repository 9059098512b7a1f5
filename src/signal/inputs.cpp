// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signal/inputs.h"

#include "show/repatch.h"
#include "signal/trace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QSet<PortRef> listenedTo(const Show& show)
{
    QSet<PortRef> inputs;
    show.channels.forEach([&inputs](const Channel& channel) { inputs.insert(channel.input); });
    return inputs;
}

bool somethingArrives(const Analysis& analysis, const PortRef& input)
{
    const Island* island = analysis.island(input);
    return island && std::ranges::any_of(island->answer->signals, [&](const SentSignal& signal) {
        return island->socket(signal.socket) != input;
    });
}

QString sourceName(const Analysis& analysis, const PortRef& input)
{
    const Trace trace = tracePort(analysis, input);
    const Device* source = trace.sources.isEmpty() ? nullptr : analysis.show().devices.find(trace.sources.first().device);
    return source ? source->name : QString();
}

/// Two of one name are left and right, more are numbered.
void tellApart(QList<OpenInput>& inputs)
{
    QMap<QString, QList<qsizetype>> alike;
    for (qsizetype i = 0; i < inputs.size(); ++i)
        alike[inputs[i].name] << i;
    for (const QList<qsizetype>& places : std::as_const(alike)) {
        for (qsizetype i = 0; places.size() > 1 && i < places.size(); ++i) {
            const QString mark = places.size() == 2 ? (i == 0 ? u"L"_s : u"R"_s) : QString::number(i + 1);
            inputs[places[i]].name += u' ' + mark;
        }
    }
}

} // namespace

QList<OpenInput> openInputs(const Analysis& analysis)
{
    const Show& show = analysis.show();
    const QSet<PortRef> taken = listenedTo(show);
    QList<OpenInput> inputs;
    show.devices.forEach([&](const Device& device) {
        for (const PortRef& input : patchSockets(show, device.id, PatchSide::Inputs)) {
            if (!taken.contains(input) && somethingArrives(analysis, input))
                inputs.append({input, sourceName(analysis, input)});
        }
    });
    tellApart(inputs);
    return inputs;
}
