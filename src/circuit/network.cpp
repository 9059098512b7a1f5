// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "circuit/network.h"

#include <functional>

namespace circuit {

void Network::transformer(Node a, Node b, Node c, Node d, double ratio)
{
    m_elements.push_back({ElementKind::Transformer, a, b, c, d, ratio});
}

void Network::follower(Node a, Node b, Node c, Node d, double gain)
{
    m_elements.push_back({ElementKind::Follower, a, b, c, d, gain});
}

Source Network::source(Node a, Node b, double volt)
{
    m_elements.push_back({ElementKind::VoltageSource, a, b, 0, 0, volt, m_sources});
    return m_sources++;
}

void Network::sameSource(Source leader, Node a, Node b, double volt)
{
    m_elements.push_back({ElementKind::VoltageSource, a, b, 0, 0, volt, leader});
}

std::size_t hash(const Network& network)
{
    std::size_t seed = 0;
    const auto mix = [&seed](auto value) {
        seed ^= std::hash<decltype(value)> {}(value) + 0x9e3779b97f4a7c15U + (seed << 6) + (seed >> 2);
    };
    mix(network.nodeCount());
    mix(network.sourceCount());
    for (const Element& e : network.elements()) {
        mix(static_cast<int>(e.kind));
        mix(e.a);
        mix(e.b);
        mix(e.c);
        mix(e.d);
        mix(e.value);
        mix(e.source);
    }
    return seed;
}

} // namespace circuit
