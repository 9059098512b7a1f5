// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

/// A small linear network: nodes and what joins them. Knows nothing of audio.
namespace circuit {

/// A node by its number. Node 0 is the reference, 0 V by definition.
using Node = int;
constexpr Node ground = 0;

/// One independent voltage source by its number; the solver answers for each of them alone.
using Source = int;

enum class ElementKind {
    Resistor, ///< value in ohm, a–b
    Capacitor, ///< value in farad, a–b
    Inductor, ///< value in henry, a–b; a plain wire at DC
    VoltageSource, ///< value in volt, a positive against b; index of the source in `source`
    Transformer, ///< ideal: v(a)−v(b) = value × (v(c)−v(d))
    Follower, ///< ideal amplifier: v(a)−v(b) = value × (v(c)−v(d)), takes no current from c and d
};

struct Element {
    ElementKind kind = ElementKind::Resistor;
    Node a = ground;
    Node b = ground;
    Node c = ground;
    Node d = ground;
    double value = 0;
    Source source = -1;

    auto operator<=>(const Element&) const = default;
};

/// Collects nodes and elements. Values of zero are allowed: a resistor of 0 ohm counts as one micro-ohm.
class Network {
public:
    Node addNode() { return m_nodes++; }
    int nodeCount() const { return m_nodes; }
    int sourceCount() const { return m_sources; }
    const std::vector<Element>& elements() const { return m_elements; }

    void resistor(Node a, Node b, double ohm) { m_elements.push_back({ElementKind::Resistor, a, b, 0, 0, ohm}); }
    void capacitor(Node a, Node b, double farad) { m_elements.push_back({ElementKind::Capacitor, a, b, 0, 0, farad}); }
    void inductor(Node a, Node b, double henry) { m_elements.push_back({ElementKind::Inductor, a, b, 0, 0, henry}); }
    void transformer(Node a, Node b, Node c, Node d, double ratio);
    void follower(Node a, Node b, Node c, Node d, double gain);

    /// A new independent source of `volt` between a and b.
    Source source(Node a, Node b, double volt = 1);

    /// A further source that moves together with `leader`, `volt` times as far: the second leg of a balanced driver.
    void sameSource(Source leader, Node a, Node b, double volt);

    bool operator==(const Network&) const = default;

private:
    int m_nodes = 1;
    int m_sources = 0;
    std::vector<Element> m_elements;
};

/// A hash over all that the answer depends on: equal networks have equal hashes.
std::size_t hash(const Network& network);

} // namespace circuit
