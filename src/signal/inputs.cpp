// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signal/inputs.h"

#include "signal/trace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool hasChannels(const DeviceType& type)
{
    return type.category == "stage-box"_L1 || type.category == "mixer"_L1;
}

bool takesSound(const Port& port)
{
    const bool sound = port.kind == Kind::Microphone || port.kind == Kind::Line || port.kind == Kind::Instrument;
    return sound && port.direction == Direction::In;
}

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
        const DeviceType& type = *typeOf(show, device);
        for (const QString& key : hasChannels(type) ? portKeys(type) : QStringList()) {
            const PortRef input {device.id, key};
            if (takesSound(*findPort(type, key)) && !taken.contains(input) && somethingArrives(analysis, input))
                inputs.append({input, sourceName(analysis, input)});
        }
    });
    tellApart(inputs);
    return inputs;
}
