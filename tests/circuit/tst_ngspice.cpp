// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "circuit/netlist.h"
#include "support/ngspice.h"

#include <QTest>

#include <array>
#include <random>

using namespace Qt::StringLiterals;
using namespace circuit;

namespace {

constexpr std::array<double, 7> hertz {20, 50, 200, 1000, 4000, 10000, 20000};

/// Networks of all kinds of elements, the same for the same seed.
class RandomNetwork {
public:
    explicit RandomNetwork(unsigned seed)
        : m_random(seed)
    {
    }

    SpiceQuestion next()
    {
        SpiceQuestion question;
        Network& network = question.network;
        const int nodes = whole(3, 14);
        for (int i = 0; i < nodes; ++i)
            question.probes.push_back({network.addNode(), ground});
        for (int i = whole(1, 3); i > 0; --i)
            addSource(network);
        for (int i = whole(nodes, 3 * nodes); i > 0; --i)
            addElement(network);
        return question;
    }

private:
    int whole(int least, int most) { return std::uniform_int_distribution(least, most)(m_random); }
    double spread(double least, double most)
    {
        return std::pow(10.0, std::uniform_real_distribution(std::log10(least), std::log10(most))(m_random));
    }
    Node any(const Network& network) { return whole(0, network.nodeCount() - 1); }

    /// A source behind a resistor, as every source of a port is; with a second leg now and then.
    void addSource(Network& network)
    {
        const Node inside = network.addNode();
        const Source source = network.source(inside, ground, spread(0.5, 2));
        network.resistor(inside, any(network), spread(1, 1e4));
        if (whole(0, 1) == 0) {
            const Node cold = network.addNode();
            network.sameSource(source, cold, ground, -0.5);
            network.resistor(cold, any(network), spread(1, 1e4));
        }
    }

    void addElement(Network& network)
    {
        const Node a = any(network), b = any(network);
        switch (whole(0, 9)) {
        case 0:
            network.resistor(a, b, whole(0, 1) * 1e-4); // a wire
            break;
        case 1:
            network.resistor(a, b, 1e12); // as good as open
            break;
        case 2:
        case 3:
            network.capacitor(a, b, spread(1e-11, 1e-5));
            break;
        case 4:
            network.inductor(a, b, spread(1e-3, 10));
            break;
        case 5:
            behindResistance(network, a, true);
            break;
        case 6:
            behindResistance(network, b, false);
            break;
        default:
            network.resistor(a, b, spread(0.05, 1e6));
        }
    }

    /// Both sides carry a load: what hangs on leaks alone, neither solver knows.
    void behindResistance(Network& network, Node end, bool isTransformer)
    {
        const Node from = any(network);
        const Node hot = network.addNode();
        network.resistor(hot, end, spread(10, 1e3));
        for (Node loaded : {end, from})
            network.resistor(loaded, ground, spread(100, 1e6));
        if (isTransformer)
            network.transformer(hot, ground, from, ground, spread(0.1, 10));
        else
            network.follower(hot, ground, from, ground, 1);
    }

    std::mt19937 m_random;
};

QString firstOf(const QString& all)
{
    return all.section(u'\n', 0, 5);
}

} // namespace

/// The solver and the netlists it is told in, against a solver that nobody here wrote.
class TestNgspice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void randomNetworks()
    {
        RandomNetwork random(7);
        std::vector<SpiceQuestion> questions;
        for (int i = 0; i < 200; ++i)
            questions.push_back(random.next());
        const std::vector<SpiceAnswer> answers = askNgspice(questions, hertz);
        int wrong = 0;
        for (size_t i = 0; i < questions.size(); ++i) {
            const QString off = differences(questions[i], answers[i], hertz);
            if (off.isEmpty())
                continue;
            ++wrong;
            qWarning(
                "network %zu\n%s\n%s", i, qPrintable(firstOf(off)), netlistCards(questions[i].network, {}).c_str());
        }
        QCOMPARE(wrong, 0);
    }

    void aDifferenceIsSeen()
    {
        SpiceQuestion question;
        const Node in = question.network.addNode(), out = question.network.addNode();
        question.network.source(in, ground);
        question.network.resistor(in, out, 1000);
        question.network.resistor(out, ground, 1000);
        question.probes = {{out, ground}};
        const SpiceAnswer answer = askNgspice({question}, hertz).front();
        QCOMPARE(differences(question, answer, hertz), QString());
        question.network.resistor(out, ground, 20e3); // −0.2 dB, −2.4 %
        QCOMPARE(differences(question, answer, hertz).split(u'\n').size(), qsizetype(hertz.size()) + 1);
    }
};

QTEST_GUILESS_MAIN(TestNgspice)
#include "tst_ngspice.moc"
