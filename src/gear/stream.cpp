// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gear/stream.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace {

/// The narrower of the two; what is not known narrows nothing.
int narrower(int one, int other)
{
    return one > 0 && other > 0 ? std::min(one, other) : std::max(one, other);
}

} // namespace

std::optional<Protocol> commonProtocol(Protocol one, Protocol other)
{
    if (one == other || other == Protocol::Any)
        return one;
    if (one == Protocol::Any || (one == Protocol::Ethernet && ridesOnEthernet(other)))
        return other;
    return other == Protocol::Ethernet && ridesOnEthernet(one) ? std::optional(one) : std::nullopt;
}

bool ridesOnEthernet(Protocol protocol)
{
    return protocol == Protocol::Dante || protocol == Protocol::Avb || protocol == Protocol::Control;
}

QString protocolName(Protocol protocol)
{
    static constexpr std::pair<Protocol, QLatin1StringView> names[]
        = {{Protocol::Ethernet, QLatin1StringView("Ethernet")}, {Protocol::Dante, QLatin1StringView("Dante")},
            {Protocol::Avb, QLatin1StringView("AVB")}, {Protocol::Aes50, QLatin1StringView("AES50")},
            {Protocol::Madi, QLatin1StringView("MADI")}, {Protocol::DSnake, QLatin1StringView("dSNAKE")},
            {Protocol::Dx, QLatin1StringView("DX")}, {Protocol::GigaAce, QLatin1StringView("gigaACE")},
            {Protocol::Me, QLatin1StringView("ME")}, {Protocol::Ultranet, QLatin1StringView("ULTRANET")},
            {Protocol::ANet, QLatin1StringView("A-Net")}, {Protocol::HearBus, QLatin1StringView("HearBus")}};
    const auto found = std::ranges::find(names, protocol, &std::pair<Protocol, QLatin1StringView>::first);
    return found == std::end(names) ? QString() : QString(found->second);
}

std::optional<Stream> commonStream(const Streams& one, const Streams& other)
{
    static const Streams anything {Stream {}};
    std::optional<Stream> best;
    for (const Stream& a : one.empty() ? anything : one) {
        for (const Stream& b : other.empty() ? anything : other) {
            const std::optional<Protocol> protocol = commonProtocol(a.protocol, b.protocol);
            if (!protocol)
                continue;
            const Stream shared {*protocol, narrower(a.out, b.in), narrower(a.in, b.out)};
            const auto room = [](const Stream& s) { return s.out > 0 ? s.out : std::numeric_limits<int>::max(); };
            if (!best || room(shared) > room(*best))
                best = shared;
        }
    }
    return best;
}
