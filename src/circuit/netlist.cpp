// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "circuit/netlist.h"

#include "circuit/equations.h"

#include <array>
#include <charconv>

namespace circuit {

namespace {

constexpr const char* leakOhm = "1e12"; // 1 / leakSiemens

std::string text(double value)
{
    std::array<char, 32> buffer {};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
    return {buffer.data(), end};
}

/// Writes the cards of one network.
class Writer {
public:
    explicit Writer(const SourceLevels& levels)
        : m_levels(levels)
    {
    }

    void add(const Element& e, std::size_t number)
    {
        m_number = std::to_string(number);
        const std::string a = std::to_string(e.a), b = std::to_string(e.b);
        const std::string x = 'x' + m_number;
        switch (e.kind) {
        case ElementKind::Resistor:
            if (e.value < wireOhm)
                measured(a, b, e.value + leastOhm);
            else
                card("R", {a, b, text(e.value)});
            break;
        case ElementKind::Capacitor:
            card("C", {a, b, text(e.value)});
            break;
        case ElementKind::Inductor:
            card("L", {a, x, text(e.value)});
            measured(x, b, leastOhm);
            break;
        case ElementKind::VoltageSource: {
            const auto index = static_cast<std::size_t>(e.source);
            const SourceLevel level = index < m_levels.size() ? m_levels[index] : SourceLevel {};
            card("V", {a, x, "DC", text(level.dc * e.value), "AC", text(level.ac * e.value)});
            card("H", {x, b, "V" + m_number, text(leastOhm)});
            break;
        }
        case ElementKind::Transformer:
            controlled(e, a, b);
            card("F", {std::to_string(e.d), std::to_string(e.c), "Vi" + m_number, text(e.value)});
            break;
        case ElementKind::Follower:
            controlled(e, a, b);
            break;
        }
    }

    void leak(Node node)
    {
        const std::string name = std::to_string(node);
        m_text += "Rleak" + name + ' ' + name + " 0 " + leakOhm + '\n';
    }

    std::string take() { return std::move(m_text); }

private:
    void card(const std::string& letter, std::initializer_list<std::string> fields)
    {
        m_text += letter + m_number;
        for (const std::string& field : fields)
            m_text += ' ' + field;
        m_text += '\n';
    }

    /// A resistance too small for an R card, whose current other cards may ask for: a meter and its own volts.
    void measured(const std::string& from, const std::string& to, double ohm)
    {
        card("Vi", {from, 'y' + m_number, "0"});
        card("H", {'y' + m_number, to, "Vi" + m_number, text(ohm)});
    }

    void controlled(const Element& e, const std::string& a, const std::string& b)
    {
        card("E", {a, 'x' + m_number, std::to_string(e.c), std::to_string(e.d), text(e.value)});
        measured('x' + m_number, b, leastOhm);
    }

    const SourceLevels& m_levels;
    std::string m_number;
    std::string m_text;
};

} // namespace

std::string netlistCards(const Network& network, const SourceLevels& levels)
{
    Writer writer(levels);
    std::size_t number = 0;
    for (const Element& e : network.elements())
        writer.add(e, number++);
    for (Node node = 1; node < network.nodeCount(); ++node)
        writer.leak(node);
    return writer.take();
}

std::string netlistHead()
{
    return ".options pivrel=0.5\n"
           "* (careful elimination: the values span eighteen decades)\n"
           "* R, C, L: ohm, farad, henry. V: a source; those that are off have 0 V.\n"
           "* Vi with H: a wire of a micro-ohm or little more, as a current meter and the volts it loses.\n"
           "* E with F: an ideal transformer; E alone: an ideal amplifier.\n"
           "* Rleak: ties every node to ground, so that floating copper has an answer.\n";
}

std::string netlist(const Network& network, const std::string& title, const SourceLevels& levels)
{
    return "* " + title + '\n' + netlistHead() + netlistCards(network, levels) + ".end\n";
}

} // namespace circuit
