// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/finding.h"

#include <algorithm>

QString text(const Subject& subject)
{
    struct Writer {
        QString operator()(DeviceId id) const { return QStringLiteral("device:%1").arg(id.value); }
        QString operator()(CableId id) const { return QStringLiteral("cable:%1").arg(id.value); }
        QString operator()(ChannelId id) const { return QStringLiteral("channel:%1").arg(id.value); }
        QString operator()(const PortRef& ref) const
        {
            return QStringLiteral("port:%1/").arg(ref.device.value) + ref.port;
        }
    };
    return std::visit(Writer {}, subject);
}

QString subjectsText(const Finding& finding)
{
    QStringList all;
    for (const Subject& subject : finding.subjects)
        all << text(subject);
    return all.join(QLatin1Char(' '));
}

CableId cableOf(const Finding& finding)
{
    for (const Subject& subject : finding.subjects) {
        if (const auto* cable = std::get_if<CableId>(&subject))
            return *cable;
    }
    return {};
}

bool concerns(const Finding& finding, CableId cable)
{
    return finding.subjects.contains(Subject(cable));
}

bool concerns(const Finding& finding, DeviceId device)
{
    return std::ranges::any_of(finding.subjects, [device](const Subject& subject) {
        const auto* port = std::get_if<PortRef>(&subject);
        return subject == Subject(device) || (port && port->device == device);
    });
}

void Counts::add(Severity severity, int times)
{
    switch (severity) {
    case Severity::Danger:
        danger += times;
        break;
    case Severity::Error:
        error += times;
        break;
    case Severity::Warning:
        warning += times;
        break;
    case Severity::Note:
        note += times;
        break;
    }
}

Counts& Counts::operator+=(const Counts& other)
{
    danger += other.danger;
    error += other.error;
    warning += other.warning;
    note += other.note;
    accepted += other.accepted;
    return *this;
}

Counts& Counts::operator-=(const Counts& other)
{
    danger -= other.danger;
    error -= other.error;
    warning -= other.warning;
    note -= other.note;
    accepted -= other.accepted;
    return *this;
}

Counts count(const QList<Finding>& findings)
{
    Counts counts;
    for (const Finding& finding : findings)
        counts.add(finding);
    return counts;
}

std::optional<Severity> worst(const QList<Finding>& findings)
{
    std::optional<Severity> most;
    for (const Finding& finding : findings) {
        if (!finding.accepted && (!most || finding.severity > *most))
            most = finding.severity;
    }
    return most;
}
