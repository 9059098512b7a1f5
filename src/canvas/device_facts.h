// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/channel_tags.h"

#include <QSet>

#include <optional>

/// A channel by the socket it comes in at.
struct ChannelName {
    int number = 0;
    QString name;

    bool operator==(const ChannelName&) const = default;
};

/// Everything a device item paints, taken from the show in one go.
struct DeviceFacts {
    Device device;
    DeviceTypePtr type;
    QStringList joined; ///< ports with a lead in them, each once, by the leads
    std::optional<ChannelTag> tag;
    QString mix; ///< numbers of the monitor mixes that arrive here
    QMap<QString, ChannelName> channels; ///< by the port they come in at
    QMap<QString, QList<ChannelName>> carried; ///< by network port: what comes from the stage box at its other end

    QMap<QString, QString> pairs; ///< joined ports that are the two sides of one stereo signal, by the left one

    bool operator==(const DeviceFacts&) const = default;
};

/// What the show alone tells, given the leads at the device; tag and mixes stay empty.
DeviceFacts deviceFacts(const Show& show, const Device& device, const QList<CableId>& cables);
