// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signal/analysis.h"

#include <QHash>

/// The channels that a device's signal reaches, as on the tag: "10–11".
struct ChannelTag {
    QString numbers;
    Kind kind = Kind::Microphone;

    bool operator==(const ChannelTag&) const = default;
};

/// By source: from each channel's socket back through leads and boxes on the way to what makes the signal.
QHash<DeviceId, ChannelTag> channelTags(const Show& show, const Analysis& analysis);

/// By loudspeaker, wedge or pack: the numbers of the mixes that reach it.
QHash<DeviceId, QString> mixNumbers(const Show& show, const Analysis& analysis);

/// "1–5, 8": runs joined, in order.
QString numberRuns(QList<int> numbers);
