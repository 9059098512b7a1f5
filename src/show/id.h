// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>
#include <functional>

/// The name of a thing in a show. 0 means "nothing"; a value is never used again within the show.
template <class Tag> struct Id {
    quint32 value = 0;

    explicit operator bool() const { return value != 0; }
    auto operator<=>(const Id&) const = default;
};

template <class Tag> size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return std::hash<quint32> {}(id.value) ^ seed;
}

using DeviceId = Id<struct DeviceTag>;
using CableId = Id<struct CableTag>;
using ChannelId = Id<struct ChannelTag>;
using MixId = Id<struct MixTag>;
