// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "circuit/solve.h"

#include <QTest>

#include <array>
#include <cmath>
#include <numbers>
#include <random>

using namespace circuit;

namespace {

double decibels(Complex gain)
{
    return 20 * std::log10(std::abs(gain));
}

double omega(double hertz)
{
    return 2 * std::numbers::pi * hertz;
}

/// True when every node has a voltage for every source.
bool isFinite(const Network& network, const Solution& solution)
{
    for (Node node = 0; node < network.nodeCount(); ++node) {
        for (Source source = 0; source < network.sourceCount(); ++source) {
            const Complex volt = solution.volt(node, source);
            if (!std::isfinite(volt.real()) || !std::isfinite(volt.imag()))
                return false;
        }
    }
    return true;
}

void compare(Complex actual, Complex expected, double tolerance)
{
    const double off = std::abs(actual - expected);
    QVERIFY2(off <= tolerance * std::max(1.0, std::abs(expected)),
        qPrintable(QStringLiteral("%1%2%3j instead of %4%5%6j")
                       .arg(actual.real())
                       .arg(actual.imag() < 0 ? QString() : QStringLiteral("+"))
                       .arg(actual.imag())
                       .arg(expected.real())
                       .arg(expected.imag() < 0 ? QString() : QStringLiteral("+"))
                       .arg(expected.imag())));
}

/// A two-terminal element as the check below sees it: nothing but an admittance.
struct Branch {
    int a;
    int b;
    Complex siemens;
};

/// Node volts with node 1 held at 1 V against node 0: Kirchhoff's current law written down row by row and eliminated by
/// hand. Shares nothing with the program's solver.
std::vector<Complex> plainSolve(int nodes, const std::vector<Branch>& branches)
{
    const auto size = static_cast<size_t>(nodes);
    std::vector<std::vector<Complex>> rows(size, std::vector<Complex>(size + 1));
    for (const Branch& branch : branches) {
        for (const auto& [here, there] : {std::pair(branch.a, branch.b), std::pair(branch.b, branch.a)}) {
            rows[static_cast<size_t>(here)][static_cast<size_t>(here)] += branch.siemens;
            rows[static_cast<size_t>(here)][static_cast<size_t>(there)] -= branch.siemens;
        }
    }
    for (size_t held : {size_t(0), size_t(1)}) {
        rows[held].assign(size + 1, 0);
        rows[held][held] = 1;
        rows[held][size] = held == 1 ? 1 : 0;
    }
    for (size_t column = 0; column < size; ++column) {
        size_t pivot = column;
        for (size_t row = column; row < size; ++row)
            pivot = std::abs(rows[row][column]) > std::abs(rows[pivot][column]) ? row : pivot;
        std::swap(rows[pivot], rows[column]);
        for (size_t row = 0; row < size; ++row) {
            if (row == column)
                continue;
            const Complex factor = rows[row][column] / rows[column][column];
            for (size_t i = column; i <= size; ++i)
                rows[row][i] -= factor * rows[column][i];
        }
    }
    std::vector<Complex> volts;
    for (size_t i = 0; i < size; ++i)
        volts.push_back(rows[i][size] / rows[i][i]);
    return volts;
}

/// The same random network, once for the program and once for the check.
struct TwinNetwork {
    Network network;
    std::vector<Branch> branches;
    int nodes = 2;
};

class RandomNetworks {
public:
    explicit RandomNetworks(unsigned seed)
        : m_random(seed)
    {
    }

    /// A ladder of series and shunt elements with a few bridges across it.
    TwinNetwork ladder(double hertz) { return ladder(hertz, whole(1, 9)); }

    TwinNetwork ladder(double hertz, int rungs)
    {
        TwinNetwork twin;
        const Node first = twin.network.addNode();
        twin.network.source(first, ground);
        for (int rung = 0; rung < rungs; ++rung) {
            const Node next = twin.network.addNode();
            twin.nodes = next + 1;
            element(twin, next - 1, next, hertz);
            element(twin, next, ground, hertz);
        }
        for (int bridges = whole(0, 3); bridges > 0; --bridges)
            element(twin, whole(1, twin.nodes - 1), whole(0, twin.nodes - 1), hertz);
        return twin;
    }

    double hertz() { return std::pow(10.0, std::uniform_real_distribution(1.3, 4.3)(m_random)); }

private:
    int whole(int least, int most) { return std::uniform_int_distribution(least, most)(m_random); }
    double spread(double least, double most)
    {
        return std::pow(10.0, std::uniform_real_distribution(std::log10(least), std::log10(most))(m_random));
    }

    void element(TwinNetwork& twin, Node a, Node b, double hertz)
    {
        if (a == b)
            return;
        switch (whole(0, 2)) {
        case 0: {
            const double ohm = spread(0.1, 1e6);
            twin.network.resistor(a, b, ohm);
            twin.branches.push_back({a, b, 1 / ohm});
            break;
        }
        case 1: {
            const double farad = spread(1e-11, 1e-5);
            twin.network.capacitor(a, b, farad);
            twin.branches.push_back({a, b, Complex(0, omega(hertz) * farad)});
            break;
        }
        default: {
            const double henry = spread(1e-4, 10);
            twin.network.inductor(a, b, henry);
            twin.branches.push_back({a, b, 1.0 / Complex(0, omega(hertz) * henry)});
        }
        }
    }

    std::mt19937 m_random;
};

} // namespace

/// The solver against what is known without it.
class TestCircuit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void divider_data()
    {
        QTest::addColumn<double>("upper");
        QTest::addColumn<double>("lower");
        QTest::addColumn<double>("expected");
        QTest::newRow("microphone into preamp") << 150.0 << 1500.0 << -0.828;
        QTest::newRow("two preamps in parallel") << 150.0 << 750.0 << -1.584;
        QTest::newRow("line") << 1000.0 << 10e3 << -0.828;
        QTest::newRow("headphones on a line output") << 100.0 << 32.0 << -12.31;
        QTest::newRow("pickup winding into a line input") << 7e3 << 10e3 << -4.609;
        QTest::newRow("matched") << 600.0 << 600.0 << -6.021;
    }
    void divider()
    {
        QFETCH(double, upper);
        QFETCH(double, lower);
        QFETCH(double, expected);
        Network network;
        const Node top = network.addNode();
        const Node tap = network.addNode();
        const Source source = network.source(top, ground);
        network.resistor(top, tap, upper);
        network.resistor(tap, ground, lower);
        for (double hertz : {0.0, 20.0, 1e3, 20e3})
            QVERIFY(std::abs(decibels(solve(network, hertz).volt(tap, source)) - expected) < 0.005);
    }

    void lowPassAtItsCorner()
    {
        Network network;
        const Node in = network.addNode();
        const Node out = network.addNode();
        const Source source = network.source(in, ground);
        network.resistor(in, out, 600);
        network.capacitor(out, ground, 3e-9);
        const double corner = 1 / (2 * std::numbers::pi * 600 * 3e-9);
        QVERIFY(std::abs(corner - 88.4e3) < 100);
        compare(solve(network, corner).volt(out, source), Complex(0.5, -0.5), 1e-6);
        QVERIFY(std::abs(decibels(solve(network, 20e3).volt(out, source)) - -0.217) < 0.001);
    }

    void highPassAtItsCorner()
    {
        Network network;
        const Node in = network.addNode();
        const Node out = network.addNode();
        const Source source = network.source(in, ground);
        network.capacitor(in, out, 1e-9);
        network.resistor(out, ground, 1e6);
        compare(solve(network, 159.155).volt(out, source), Complex(0.5, 0.5), 1e-5);
    }

    /// A pickup: R and L in series, C and load across. H = 1 / (1 + (R + jωL)(1/Rl + jωC)).
    void pickupResonance()
    {
        const double r = 7e3, l = 3, c = 420e-12, load = 200e3;
        Network network;
        const Node in = network.addNode();
        const Node coil = network.addNode();
        const Node out = network.addNode();
        const Source source = network.source(in, ground);
        network.resistor(in, coil, r);
        network.inductor(coil, out, l);
        network.capacitor(out, ground, c);
        network.resistor(out, ground, load);
        double highest = -100;
        for (double hertz = 100; hertz < 20e3; hertz *= 1.01) {
            const Complex closed = 1.0 / (1.0 + Complex(r, omega(hertz) * l) * Complex(1 / load, omega(hertz) * c));
            const Complex gain = solve(network, hertz).volt(out, source);
            compare(gain, closed, 1e-6);
            highest = std::max(highest, decibels(gain));
        }
        QVERIFY2(std::abs(highest - 6.05) < 0.1, qPrintable(QString::number(highest)));
    }

    void transformerReflectsTheLoad()
    {
        Network network;
        const Node in = network.addNode();
        const Node primary = network.addNode();
        const Node secondary = network.addNode();
        const Source source = network.source(in, ground);
        network.resistor(in, primary, 1000);
        network.transformer(primary, ground, secondary, ground, 0.25); // 1:4 step-up
        network.resistor(secondary, ground, 15e3);
        const Solution solution = solve(network, 1000);
        const Complex volt = solution.volt(primary, source);
        const Complex ohm = volt / ((1.0 - volt) / 1000.0);
        compare(ohm, 937.5, 1e-4);
        compare(solution.volt(secondary, source), 4.0 * volt, 1e-6);
    }

    void transformerIsolates()
    {
        Network network;
        const Node hot = network.addNode();
        const Node cold = network.addNode();
        const Node secondary = network.addNode();
        const Source signal = network.source(hot, cold);
        const Source common = network.source(cold, ground);
        network.transformer(hot, cold, secondary, ground, 1);
        network.resistor(secondary, ground, 10e3);
        compare(solve(network, 50).volt(secondary, signal), 1, 1e-6);
        compare(solve(network, 50).volt(secondary, common), 0, 1e-6);
    }

    void followerTakesNoCurrent()
    {
        Network network;
        const Node in = network.addNode();
        const Node sensed = network.addNode();
        const Node out = network.addNode();
        const Source source = network.source(in, ground);
        network.resistor(in, sensed, 1e6);
        network.follower(out, ground, sensed, ground, 2);
        network.resistor(out, ground, 1);
        compare(solve(network, 1000).volt(out, source), 2, 1e-5);
    }

    void sourcesAnswerAlone()
    {
        Network network;
        const Node a = network.addNode();
        const Node b = network.addNode();
        const Node sum = network.addNode();
        const Source first = network.source(a, ground);
        const Source second = network.source(b, ground, 2);
        network.resistor(a, sum, 1000);
        network.resistor(b, sum, 1000);
        network.resistor(sum, ground, 10e3);
        const Solution solution = solve(network, 1000);
        const double share = (1.0 / 1000) / (2.0 / 1000 + 1.0 / 10e3);
        compare(solution.volt(sum, first), share, 1e-6);
        compare(solution.volt(sum, second), 2 * share, 1e-6);
        compare(solution.volt(a, second), 0, 1e-6);
        QVERIFY(std::abs(decibels(solution.volt(sum, first)) - -6.44) < 0.01);
    }

    void aLegFollowsItsLeader()
    {
        Network network;
        const Node hot = network.addNode();
        const Node cold = network.addNode();
        const Source source = network.source(hot, ground, 0.5);
        network.sameSource(source, cold, ground, -0.5);
        QCOMPARE(network.sourceCount(), 1);
        compare(solve(network, 1000).between(hot, cold, source), 1, 1e-6);
    }

    void floatingNodesHaveAnAnswer()
    {
        Network network;
        const Node held = network.addNode();
        const Node lonely = network.addNode();
        const Node pairA = network.addNode();
        const Node pairB = network.addNode();
        const Source source = network.source(held, ground);
        network.source(pairA, pairB);
        for (double hertz : {0.0, 1e3}) {
            const Solution solution = solve(network, hertz);
            QVERIFY(isFinite(network, solution));
            compare(solution.volt(lonely, source), 0, 1e-9);
            compare(solution.between(pairA, pairB, 1), 1, 1e-6);
        }
    }

    /// Two sockets of a patch bay joined by a cord, and nothing plugged in behind.
    void floatingNodesMayBeTiedTogether_data()
    {
        QTest::addColumn<double>("ohm");
        for (double ohm : {0.0, 1e-4, 0.0024, 0.08, 10.0})
            QTest::newRow(qPrintable(QString::number(ohm))) << ohm;
    }
    void floatingNodesMayBeTiedTogether()
    {
        QFETCH(double, ohm);
        Network network;
        const Node held = network.addNode();
        const Source source = network.source(held, ground);
        network.resistor(held, ground, 1000);
        const Node a = network.addNode();
        const Node b = network.addNode();
        const Node c = network.addNode();
        network.resistor(a, b, ohm);
        network.resistor(b, c, ohm);
        network.capacitor(a, c, 1e-10);
        for (double hertz : {0.0, 50.0, 20e3}) {
            const Solution solution = solve(network, hertz);
            QVERIFY(isFinite(network, solution));
            compare(solution.volt(a, source), 0, 1e-6);
            compare(solution.volt(c, source), 0, 1e-6);
        }
    }

    void atDcInductorsAreWireAndCapacitorsAreGaps()
    {
        Network network;
        const Node in = network.addNode();
        const Node wire = network.addNode();
        const Node gap = network.addNode();
        const Source source = network.source(in, ground);
        network.inductor(in, wire, 10);
        network.resistor(wire, ground, 100);
        network.capacitor(in, gap, 1e-3);
        network.resistor(gap, ground, 1e6);
        const Solution solution = solve(network, 0);
        compare(solution.volt(wire, source), 1, 1e-6);
        compare(solution.volt(gap, source), 0, 1e-6);
    }

    void idealSourcesMayFight()
    {
        Network network;
        const Node a = network.addNode();
        const Source first = network.source(a, ground);
        const Source second = network.source(a, ground);
        for (double hertz : {0.0, 1e3}) {
            const Solution solution = solve(network, hertz);
            QVERIFY(isFinite(network, solution));
            compare(solution.volt(a, first), 0.5, 1e-3);
            compare(solution.volt(a, second), 0.5, 1e-3);
        }
    }

    void extremeResistances()
    {
        Network network;
        const Node in = network.addNode();
        const Node near = network.addNode();
        const Node far = network.addNode();
        const Source source = network.source(in, ground);
        network.resistor(in, near, 0);
        network.resistor(near, far, 1e12);
        network.resistor(far, ground, 1000);
        const Solution solution = solve(network, 1000);
        QVERIFY(isFinite(network, solution));
        compare(solution.volt(near, source), 1, 1e-6);
        compare(solution.volt(far, source), 0, 1e-8);
    }

    void aNetworkWithoutSourcesIsSilent()
    {
        Network network;
        network.resistor(network.addNode(), ground, 1000);
        solve(network, 1000); // nothing to ask for, and no crash
        solve(Network(), 1000);
        solve(Network(), 0);
    }

    void randomLaddersAgreeWithPlainElimination()
    {
        RandomNetworks random(20240601);
        for (int i = 0; i < 500; ++i) {
            const double hertz = random.hertz();
            const TwinNetwork twin = random.ladder(hertz);
            const std::vector<Complex> expected = plainSolve(twin.nodes, twin.branches);
            const Solution solution = solve(twin.network, hertz);
            for (int node = 0; node < twin.nodes; ++node) {
                compare(solution.volt(node, 0), expected[static_cast<size_t>(node)], 1e-4);
                if (QTest::currentTestFailed())
                    QFAIL(qPrintable(QStringLiteral("network %1, node %2, %3 Hz").arg(i).arg(node).arg(hertz)));
            }
        }
    }

    /// Large networks are solved in another way.
    void longLaddersAgreeWithPlainElimination()
    {
        RandomNetworks random(20261126);
        for (int i = 0; i < 10; ++i) {
            const double hertz = random.hertz();
            const TwinNetwork twin = random.ladder(hertz, 200);
            const std::vector<Complex> expected = plainSolve(twin.nodes, twin.branches);
            const Solution solution = solve(twin.network, hertz);
            for (int node = 0; node < twin.nodes; ++node)
                compare(solution.volt(node, 0), expected[static_cast<size_t>(node)], 1e-4);
        }
    }

    /// Many frequencies side by side say the same as each by itself.
    void frequenciesSideBySide()
    {
        RandomNetworks random(7);
        const std::array hertz {20.0, 100.0, 1e3, 5e3, 20e3};
        for (int i = 0; i < 200; ++i) {
            const TwinNetwork twin = random.ladder(1000);
            const Solution together = solve(twin.network, hertz);
            for (size_t f = 0; f < hertz.size(); ++f) {
                const Solution alone = solve(twin.network, hertz[f]);
                for (int node = 0; node < twin.nodes; ++node)
                    compare(together.volt(node, 0, f), alone.volt(node, 0), 1e-6);
            }
        }
    }

    void equalNetworksHashAlike()
    {
        const auto build = [](double ohm) {
            Network network;
            const Node in = network.addNode();
            network.source(in, ground);
            network.resistor(in, ground, ohm);
            return network;
        };
        QVERIFY(build(100) == build(100));
        QCOMPARE(hash(build(100)), hash(build(100)));
        QVERIFY(!(build(100) == build(101)));
        QVERIFY(hash(build(100)) != hash(build(101)));
    }
};

QTEST_GUILESS_MAIN(TestCircuit)
#include "tst_circuit.moc"
