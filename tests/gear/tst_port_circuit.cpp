// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "circuit/solve.h"
#include "gear/port_circuit.h"
#include "gear/port_defaults.h"
#include "gear/port_trial.h"
#include "support/show_builder.h"

#include <QTest>

#include <numbers>

using namespace Qt::StringLiterals;
using circuit::Network;
using circuit::Node;
using circuit::Solution;

namespace {

bool isFinite(const Network& network, const Solution& solution)
{
    for (Node node = 0; node < network.nodeCount(); ++node) {
        for (circuit::Source source = 0; source < network.sourceCount(); ++source) {
            if (!std::isfinite(std::abs(solution.volt(node, source))))
                return false;
        }
    }
    return true;
}

constexpr double openOhm = 1e9;
constexpr double testHertz = 200; // far from the resonance of a pickup and the corner of a piezo

/// A port circuit, a connector it is built with, and which way its signal goes.
struct Build {
    QString circuit;
    QString connector;
    Direction direction;
    Kind kind;
};

const QList<Build> builds {
    {u"two-drivers"_s, u"xlr3-male"_s, Direction::Out, Kind::Line},
    {u"two-drivers"_s, u"jack-6.35-trs-socket"_s, Direction::Out, Kind::Line},
    {u"two-drivers"_s, u"tt-socket"_s, Direction::Out, Kind::Line},
    {u"servo"_s, u"jack-6.35-trs-socket"_s, Direction::Out, Kind::Line},
    {u"transformer-out"_s, u"xlr3-male"_s, Direction::Out, Kind::Line},
    {u"impedance-balanced"_s, u"jack-6.35-trs-socket"_s, Direction::Out, Kind::Line},
    {u"ground-sensing"_s, u"jack-6.35-trs-socket"_s, Direction::Out, Kind::Line},
    {u"unbalanced-out"_s, u"jack-6.35-ts-socket"_s, Direction::Out, Kind::Line},
    {u"unbalanced-out"_s, u"rca-socket"_s, Direction::Out, Kind::Line},
    {u"unbalanced-out"_s, u"jack-3.5-trs-socket"_s, Direction::Out, Kind::Microphone},
    {u"stereo-out"_s, u"jack-3.5-trs-socket"_s, Direction::Out, Kind::Headphone},
    {u"stereo-out"_s, u"jack-6.35-trs-socket"_s, Direction::Out, Kind::Headphone},
    {u"stereo-out"_s, u"jack-3.5-trrs-socket"_s, Direction::Both, Kind::Headphone},
    {u"balanced-headphone-out"_s, u"jack-4.4-socket"_s, Direction::Out, Kind::Headphone},
    {u"dynamic"_s, u"xlr3-male"_s, Direction::Out, Kind::Microphone},
    {u"ribbon"_s, u"xlr3-male"_s, Direction::Out, Kind::Microphone},
    {u"condenser"_s, u"xlr3-male"_s, Direction::Out, Kind::Microphone},
    {u"electret"_s, u"jack-3.5-trs-socket"_s, Direction::Out, Kind::Microphone},
    {u"pickup"_s, u"jack-6.35-ts-socket"_s, Direction::Out, Kind::Instrument},
    {u"piezo"_s, u"jack-6.35-ts-socket"_s, Direction::Out, Kind::Instrument},
    {u"speaker-out"_s, u"speakon-socket"_s, Direction::Out, Kind::Speaker},
    {u"speaker-out"_s, u"binding-post-socket"_s, Direction::Out, Kind::Speaker},
    {u"speaker-out"_s, u"jack-6.35-ts-socket"_s, Direction::Out, Kind::Speaker},
    {u"bridged-speaker-out"_s, u"speakon-socket"_s, Direction::Out, Kind::Speaker},
    {u"digital-out"_s, u"xlr3-male"_s, Direction::Out, Kind::Digital},
    {u"coax-out"_s, u"rca-socket"_s, Direction::Out, Kind::Digital},
    {u"coax-out"_s, u"bnc-socket"_s, Direction::Out, Kind::Digital},
    {u"unknown-out"_s, u"jack-6.35-trs-socket"_s, Direction::Out, Kind::Line},
    {u"unknown-out"_s, u"jack-6.35-ts-socket"_s, Direction::Out, Kind::Line},
    {u"balanced-in"_s, u"xlr3-female"_s, Direction::In, Kind::Line},
    {u"balanced-in"_s, u"combo-socket"_s, Direction::In, Kind::Line},
    {u"balanced-in"_s, u"jack-6.35-trs-socket"_s, Direction::In, Kind::Line},
    {u"mic-in"_s, u"xlr3-female"_s, Direction::In, Kind::Microphone},
    {u"mic-in"_s, u"combo-socket"_s, Direction::In, Kind::Microphone},
    {u"transformer-in"_s, u"xlr3-female"_s, Direction::In, Kind::Line},
    {u"unbalanced-in"_s, u"jack-6.35-ts-socket"_s, Direction::In, Kind::Line},
    {u"unbalanced-in"_s, u"rca-socket"_s, Direction::In, Kind::Line},
    {u"hi-z-in"_s, u"jack-6.35-ts-socket"_s, Direction::In, Kind::Instrument},
    {u"phono-in"_s, u"rca-socket"_s, Direction::In, Kind::Phono},
    {u"stereo-in"_s, u"jack-3.5-trs-socket"_s, Direction::In, Kind::Line},
    {u"stereo-in"_s, u"jack-6.35-trs-socket"_s, Direction::In, Kind::Line},
    {u"headphone-load"_s, u"jack-6.35-trs-socket"_s, Direction::In, Kind::Headphone},
    {u"headphone-load"_s, u"jack-3.5-trrs-socket"_s, Direction::Both, Kind::Headphone},
    {u"speaker-load"_s, u"speakon-socket"_s, Direction::In, Kind::Speaker},
    {u"digital-in"_s, u"xlr3-female"_s, Direction::In, Kind::Digital},
    {u"coax-in"_s, u"rca-socket"_s, Direction::In, Kind::Digital},
    {u"unknown-in"_s, u"jack-6.35-trs-socket"_s, Direction::In, Kind::Line},
    {u"unknown-in"_s, u"jack-6.35-ts-socket"_s, Direction::In, Kind::Line},
    {u"insert"_s, u"jack-6.35-trs-socket"_s, Direction::Both, Kind::Line},
    {u"joint"_s, u"jack-6.35-trs-socket"_s, Direction::In, Kind::Line},
    {u"network"_s, u"ethercon-socket"_s, Direction::Both, Kind::Network},
};

/// One port on a bench: its contacts as nodes, its case on ground.
struct Bench {
    Network network;
    Port port;
    RoleNodes nodes;
    PortEnds ends;

    explicit Bench(const Build& build, bool phantomOn = false)
    {
        port.circuit = build.circuit;
        port.connector = gear().connectors.value(build.connector);
        port.direction = build.direction;
        port.kind = build.kind;
        stampIt(phantomOn);
    }
    Bench(const Port& given, bool phantomOn)
        : port(given)
    {
        stampIt(phantomOn);
    }

    Node at(Role role) const { return nodes.value(role, circuit::ground); }

private:
    void stampIt(bool phantomOn)
    {
        const QMap<QString, Role> roles = contactRoles(port);
        for (Role role : roles) {
            if (role != Role::Open && !nodes.contains(role))
                nodes.insert(role, network.addNode());
        }
        ends = stamp(network, port, nodes, {circuit::ground, phantomOn});
    }
};

/// The contact that a leg's signal comes back on.
Role returnOf(const Bench& bench, Role leg)
{
    const Role own = leg == Role::Left ? Role::LeftCold : leg == Role::Right ? Role::RightCold : Role::Cold;
    return bench.nodes.contains(own) ? own : Role::Common;
}

Role roleAt(const QString& circuit, const QString& connector, const QString& contact)
{
    Port port;
    port.circuit = circuit;
    port.connector = gear().connectors.value(connector);
    return contactRoles(port).value(contact);
}

} // namespace

/// The electronics behind each port, one by one on the bench.
class TestPortCircuit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCircuitIsBuilt()
    {
        QStringList built;
        for (const Build& build : builds)
            built << build.circuit;
        for (const QString& circuit : portCircuits())
            QVERIFY2(built.contains(circuit), qPrintable(circuit));
        for (const QString& circuit : built)
            QVERIFY2(isPortCircuit(circuit), qPrintable(circuit));
        QVERIFY(!isPortCircuit(u"no-such-circuit"_s));
    }

    void everyPortOfTheLibraryIsFinite()
    {
        for (const DeviceTypePtr& device : gear().devices) {
            for (const Port& port : device->ports) {
                for (bool phantomOn : {false, true}) {
                    const Bench bench(port, phantomOn);
                    for (double hertz : {0.0, 20.0, 20e3})
                        QVERIFY2(isFinite(bench.network, circuit::solve(bench.network, hertz)),
                            qPrintable(device->key + u'.' + port.key));
                }
            }
        }
    }

    void sendersDeliverTheirRatedVolt_data() { addBuilds(); }
    void sendersDeliverTheirRatedVolt()
    {
        QFETCH(int, index);
        Bench bench(builds[index]);
        for (const Drive& drive : bench.ends.drives)
            bench.network.resistor(bench.at(drive.leg), bench.at(returnOf(bench, drive.leg)), openOhm);
        const Solution solution = circuit::solve(bench.network, testHertz);
        QVERIFY(isFinite(bench.network, solution));
        for (const Drive& drive : bench.ends.drives) {
            const auto volt = solution.between(bench.at(drive.leg), bench.at(returnOf(bench, drive.leg)), drive.source);
            QVERIFY2(std::abs(decibel(std::abs(volt))) < 0.1, qPrintable(QString::number(std::abs(volt))));
            QVERIFY(volt.real() > 0);
        }
    }

    void sendersHaveTheirImpedance_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < builds.size(); ++i) {
            // What is no plain resistance is measured elsewhere: coils, capsules, and legs fed through capacitors.
            const bool plain = builds[i].circuit != "pickup"_L1 && builds[i].circuit != "piezo"_L1
                && builds[i].circuit != "headphone-load"_L1; // a headset: its impedance is that of the earpieces
            if (plain && !Bench(builds[i]).ends.drives.empty())
                QTest::newRow(qPrintable(builds[i].circuit + u' ' + builds[i].connector)) << i;
        }
    }
    void sendersHaveTheirImpedance()
    {
        QFETCH(int, index);
        const double ohm = 100;
        Port port = Bench(builds[index]).port;
        port.impedance = Figure<Ohm> {{ohm}};
        Bench bench(port, false);
        for (const Drive& drive : bench.ends.drives)
            bench.network.resistor(bench.at(drive.leg), bench.at(returnOf(bench, drive.leg)), ohm);
        const Solution solution = circuit::solve(bench.network, 1000);
        for (const Drive& drive : bench.ends.drives) {
            const auto volt = solution.between(bench.at(drive.leg), bench.at(returnOf(bench, drive.leg)), drive.source);
            QVERIFY2(
                std::abs(decibel(std::abs(volt)) + 6.02) < 0.2, qPrintable(QString::number(decibel(std::abs(volt)))));
        }
    }

    void receiversReadWhatIsPutOnThem_data() { addBuilds(); }
    void receiversReadWhatIsPutOnThem()
    {
        QFETCH(int, index);
        for (size_t leg = 0; leg < Bench(builds[index]).ends.receivers.size(); ++leg) {
            Bench bench(builds[index]);
            const Receiver receiver = bench.ends.receivers[leg];
            const circuit::Source signal
                = bench.network.source(bench.at(receiver.leg), bench.at(returnOf(bench, receiver.leg)));
            const Solution solution = circuit::solve(bench.network, testHertz);
            const auto volt = solution.between(receiver.plus, receiver.minus, signal);
            QVERIFY2(std::abs(volt - 1.0) < 0.001, qPrintable(QString::number(std::abs(volt))));
        }
    }

    void differentialInputsIgnoreWhatIsOnBoth_data() { addBuilds(); }
    void differentialInputsIgnoreWhatIsOnBoth()
    {
        QFETCH(int, index);
        Bench bench(builds[index]);
        for (const Receiver& receiver : bench.ends.receivers) {
            const bool guessed = bench.port.circuit == "unknown-in"_L1 && bench.nodes.contains(Role::Cold);
            QCOMPARE(receiver.differential, guessed || (isBalanced(bench.port) && bench.port.kind != Kind::Digital));
            if (!receiver.differential)
                continue;
            const circuit::Source common = bench.network.source(bench.at(Role::Hot), circuit::ground);
            bench.network.sameSource(common, bench.at(Role::Cold), circuit::ground, 1);
            const Solution solution = circuit::solve(bench.network, 50);
            QVERIFY(std::abs(solution.between(receiver.plus, receiver.minus, common)) < 1e-6);
        }
    }

    void inputsHaveTheirImpedance_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < builds.size(); ++i) {
            if (!Bench(builds[i]).ends.receivers.empty() && builds[i].direction == Direction::In)
                QTest::newRow(qPrintable(builds[i].circuit + u' ' + builds[i].connector)) << i;
        }
    }
    void inputsHaveTheirImpedance()
    {
        QFETCH(int, index);
        Bench bench(builds[index]);
        const Receiver receiver = bench.ends.receivers.front();
        const double ohm = impedanceOhm(bench.port);
        const Node inside = bench.network.addNode();
        const circuit::Source source = bench.network.source(inside, bench.at(returnOf(bench, receiver.leg)));
        bench.network.resistor(inside, bench.at(receiver.leg), ohm);
        const Solution solution = circuit::solve(bench.network, 1000);
        const auto volt = solution.between(receiver.plus, receiver.minus, source);
        QVERIFY2(std::abs(volt - 0.5) < 0.01, qPrintable(QString::number(std::abs(volt))));
    }

    void phantomStandsOnBothLegs()
    {
        Bench bench({u"mic-in"_s, u"xlr3-female"_s, Direction::In, Kind::Microphone}, true);
        QVERIFY(bench.ends.supply >= 0);
        const Solution open = circuit::solve(bench.network, 0);
        for (Role leg : {Role::Hot, Role::Cold})
            QVERIFY(std::abs(open.volt(bench.at(leg), bench.ends.supply) - 48.0) < 0.1);

        bench.network.resistor(bench.at(Role::Cold), circuit::ground, 0);
        const Solution shorted = circuit::solve(bench.network, 0);
        QVERIFY(std::abs(shorted.volt(bench.at(Role::Cold), bench.ends.supply)) < 0.01);
    }

    void phantomGivesWhatTheStandardSays_data()
    {
        QTest::addColumn<double>("milliampere");
        QTest::addColumn<double>("volt");
        QTest::newRow("4 mA") << 4.0 << 34.38;
        QTest::newRow("10 mA") << 10.0 << 13.95;
    }
    void phantomGivesWhatTheStandardSays()
    {
        QFETCH(double, milliampere);
        QFETCH(double, volt);
        Bench bench({u"mic-in"_s, u"xlr3-female"_s, Direction::In, Kind::Microphone}, true);
        for (Role leg : {Role::Hot, Role::Cold})
            bench.network.resistor(bench.at(leg), circuit::ground, volt / (milliampere / 2000));
        const Solution solution = circuit::solve(bench.network, 0);
        QVERIFY(std::abs(solution.volt(bench.at(Role::Hot), bench.ends.supply) - volt) < 0.05);
    }

    void phantomDoesNotTouchTheSound()
    {
        for (bool on : {false, true}) {
            Bench bench({u"mic-in"_s, u"xlr3-female"_s, Direction::In, Kind::Microphone}, on);
            const Node inside = bench.network.addNode();
            const circuit::Source source = bench.network.source(inside, bench.at(Role::Cold));
            bench.network.resistor(inside, bench.at(Role::Hot), 150);
            const auto volt
                = circuit::solve(bench.network, 1000).between(bench.at(Role::Hot), bench.at(Role::Cold), source);
            QVERIFY2(
                std::abs(decibel(std::abs(volt)) + 0.83) < 0.05, qPrintable(QString::number(decibel(std::abs(volt)))));
        }
    }

    void rolesAreDealt_data()
    {
        QTest::addColumn<QString>("circuit");
        QTest::addColumn<QString>("connector");
        QTest::addColumn<QString>("contact");
        QTest::addColumn<int>("role");
        const auto row = [](const QString& circuit, const QString& connector, const QString& contact, Role role) {
            QTest::newRow(qPrintable(circuit + u' ' + connector + u' ' + contact))
                << circuit << connector << contact << static_cast<int>(role);
        };
        row(u"two-drivers"_s, u"xlr3-male"_s, u"2"_s, Role::Hot);
        row(u"two-drivers"_s, u"xlr3-male"_s, u"3"_s, Role::Cold);
        row(u"two-drivers"_s, u"xlr3-male"_s, u"1"_s, Role::Common);
        row(u"two-drivers"_s, u"jack-6.35-trs-socket"_s, u"tip"_s, Role::Hot);
        row(u"two-drivers"_s, u"jack-6.35-trs-socket"_s, u"ring"_s, Role::Cold);
        row(u"two-drivers"_s, u"jack-6.35-trs-socket"_s, u"sleeve"_s, Role::Common);
        row(u"unbalanced-out"_s, u"jack-6.35-trs-socket"_s, u"tip"_s, Role::Hot);
        row(u"unbalanced-out"_s, u"jack-6.35-trs-socket"_s, u"ring"_s, Role::Open);
        row(u"unbalanced-out"_s, u"jack-6.35-trs-socket"_s, u"sleeve"_s, Role::Common);
        row(u"unbalanced-out"_s, u"xlr3-male"_s, u"3"_s, Role::Open);
        row(u"unbalanced-out"_s, u"xlr3-male"_s, u"1"_s, Role::Common);
        row(u"stereo-out"_s, u"jack-3.5-trs-socket"_s, u"ring"_s, Role::Right);
        row(u"stereo-out"_s, u"jack-3.5-trrs-socket"_s, u"tip"_s, Role::Left);
        row(u"stereo-out"_s, u"jack-3.5-trrs-socket"_s, u"ring1"_s, Role::Right);
        row(u"stereo-out"_s, u"jack-3.5-trrs-socket"_s, u"ring2"_s, Role::Common);
        row(u"stereo-out"_s, u"jack-3.5-trrs-socket"_s, u"sleeve"_s, Role::Microphone);
        row(u"balanced-headphone-out"_s, u"jack-4.4-socket"_s, u"tip"_s, Role::Left);
        row(u"balanced-headphone-out"_s, u"jack-4.4-socket"_s, u"ring1"_s, Role::LeftCold);
        row(u"balanced-headphone-out"_s, u"jack-4.4-socket"_s, u"ring2"_s, Role::Right);
        row(u"balanced-headphone-out"_s, u"jack-4.4-socket"_s, u"ring3"_s, Role::RightCold);
        row(u"balanced-headphone-out"_s, u"jack-4.4-socket"_s, u"sleeve"_s, Role::Common);
        row(u"insert"_s, u"jack-6.35-trs-socket"_s, u"tip"_s, Role::Send);
        row(u"insert"_s, u"jack-6.35-trs-socket"_s, u"ring"_s, Role::Return);
        row(u"speaker-out"_s, u"speakon-socket"_s, u"1+"_s, Role::Hot);
        row(u"speaker-out"_s, u"speakon-socket"_s, u"1-"_s, Role::Cold);
        row(u"speaker-out"_s, u"speakon-socket"_s, u"2+"_s, Role::Open);
        row(u"joint"_s, u"jack-6.35-trs-socket"_s, u"tip"_s, Role::Open);
    }
    void rolesAreDealt()
    {
        QFETCH(QString, circuit);
        QFETCH(QString, connector);
        QFETCH(QString, contact);
        QFETCH(int, role);
        QCOMPARE(static_cast<int>(roleAt(circuit, connector, contact)), role);
    }

    void aPortsOwnRolesWin()
    {
        Port port;
        port.circuit = u"two-drivers"_s;
        port.connector = gear().connectors.value(u"xlr3-male"_s);
        port.roles = {{u"3"_s, Role::Hot}, {u"2"_s, Role::Cold}};
        QCOMPARE(contactRoles(port).value(u"3"_s), Role::Hot);
        QCOMPARE(contactRoles(port).value(u"2"_s), Role::Cold);
        QCOMPARE(contactRoles(port).value(u"1"_s), Role::Common);
    }

    void trialsTellWhatIsInside()
    {
        const Port out = *findPort(*gear().devices.value(u"generic/mixer-unknown"_s), u"out1"_s);
        const auto circuit = [&out](const PortTrial& trial) {
            const std::optional<Port> port = identified(out, trial, gear());
            return port ? port->circuit : QString();
        };
        QCOMPARE(circuit({}), QString());
        QCOMPARE(circuit({Clicks::Two}), QString()); // balanced or stereo: not told yet
        QCOMPARE(circuit({Clicks::Two, Tracks::Inverted}), u"two-drivers"_s);
        QCOMPARE(circuit({Clicks::Two, Tracks::OneEmpty}), u"unbalanced-out"_s);
        QCOMPARE(circuit({Clicks::NotTried, Tracks::Different}), u"stereo-out"_s);
        const Port same = *identified(out, {Clicks::Two, Tracks::Same}, gear());
        QCOMPARE(same.circuit, u"stereo-out"_s);
        QCOMPARE(static_cast<int>(same.content), static_cast<int>(Content::Same));
        const Port one = *identified(out, {Clicks::One}, gear());
        QCOMPARE(one.circuit, u"unbalanced-out"_s);
        QCOMPARE(one.connector->key, u"jack-6.35-ts-socket"_s);
        QCOMPARE(one.key, out.key);
    }

    void trialsOfInputs()
    {
        const Port in = *findPort(*gear().devices.value(u"generic/mixer-unknown"_s), u"line1"_s);
        const auto circuit = [&in](Ring ring) { return identified(in, {.ring = ring}, gear())->circuit; };
        QVERIFY(!identified(in, {.tracks = Tracks::Inverted}, gear()));
        QCOMPARE(circuit(Ring::Nothing), u"unbalanced-in"_s);
        QCOMPARE(circuit(Ring::Heard), u"balanced-in"_s);
        QCOMPARE(circuit(Ring::OtherSide), u"stereo-in"_s);
    }

private:
    static void addBuilds()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < builds.size(); ++i)
            QTest::newRow(qPrintable(builds[i].circuit + u' ' + builds[i].connector)) << i;
    }
};

QTEST_GUILESS_MAIN(TestPortCircuit)
#include "tst_port_circuit.moc"
