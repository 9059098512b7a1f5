// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gear/mating.h"
#include "support/show_builder.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const Connector& connector(const QString& key)
{
    const ConnectorPtr found = gear().connectors.value(key);
    if (!found)
        throw std::runtime_error("no connector " + key.toStdString());
    return *found;
}

/// "tip-tip ring-ring": what touches what, in alphabetical order.
QString touches(const QString& plug, const QString& socket, double outMm = 0)
{
    QStringList all;
    for (const Touch& touch : mate(connector(plug), connector(socket), outMm))
        all << touch.plug + u'-' + touch.socket;
    all.sort();
    return all.join(u' ');
}

} // namespace

/// Which metal lies on which, told by geometry alone.
class TestMating : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fullyIn_data()
    {
        QTest::addColumn<QString>("plug");
        QTest::addColumn<QString>("socket");
        QTest::addColumn<QString>("expected");
        const QString threePoles = u"ring-ring sleeve-sleeve tip-tip"_s;
        QTest::newRow("TRS in TRS") << u"jack-6.35-trs-plug"_s << u"jack-6.35-trs-socket"_s << threePoles;
        QTest::newRow("TS in TS") << u"jack-6.35-ts-plug"_s << u"jack-6.35-ts-socket"_s << u"sleeve-sleeve tip-tip"_s;
        QTest::newRow("TS in TRS: the ring meets the sleeve")
            << u"jack-6.35-ts-plug"_s << u"jack-6.35-trs-socket"_s << u"sleeve-ring sleeve-sleeve tip-tip"_s;
        QTest::newRow("TRS in TS: the ring lies on the sleeve spring")
            << u"jack-6.35-trs-plug"_s << u"jack-6.35-ts-socket"_s << u"ring-sleeve sleeve-sleeve tip-tip"_s;
        QTest::newRow("3.5 TRS in TRS") << u"jack-3.5-trs-plug"_s << u"jack-3.5-trs-socket"_s << threePoles;
        QTest::newRow("3.5 TS in TRS") << u"jack-3.5-ts-plug"_s << u"jack-3.5-trs-socket"_s
                                       << u"sleeve-ring sleeve-sleeve tip-tip"_s;
        QTest::newRow("TRRS in TRRS") << u"jack-3.5-trrs-plug"_s << u"jack-3.5-trrs-socket"_s
                                      << u"ring1-ring1 ring2-ring2 sleeve-sleeve tip-tip"_s;
        QTest::newRow("TRS in TRRS: one sleeve on two springs") << u"jack-3.5-trs-plug"_s << u"jack-3.5-trrs-socket"_s
                                                                << u"ring-ring1 sleeve-ring2 sleeve-sleeve tip-tip"_s;
        QTest::newRow("TRRS in TRS: the microphone touches nothing")
            << u"jack-3.5-trrs-plug"_s << u"jack-3.5-trs-socket"_s << u"ring1-ring ring2-sleeve tip-tip"_s;
        QTest::newRow("4.4 in 4.4") << u"jack-4.4-plug"_s << u"jack-4.4-socket"_s
                                    << u"ring1-ring1 ring2-ring2 ring3-ring3 sleeve-sleeve tip-tip"_s;
        QTest::newRow("TT in TT") << u"tt-plug"_s << u"tt-socket"_s << threePoles;
        QTest::newRow("XLR in XLR") << u"xlr3-male"_s << u"xlr3-female"_s << u"1-1 2-2 3-3"_s;
        QTest::newRow("XLR in combo") << u"xlr3-male"_s << u"combo-socket"_s << u"1-1 2-2 3-3"_s;
        QTest::newRow("TRS in combo") << u"jack-6.35-trs-plug"_s << u"combo-socket"_s << u"ring-3 sleeve-1 tip-2"_s;
        QTest::newRow("TS in combo") << u"jack-6.35-ts-plug"_s << u"combo-socket"_s << u"sleeve-1 sleeve-3 tip-2"_s;
        QTest::newRow("RCA") << u"rca-plug"_s << u"rca-socket"_s << u"centre-centre shell-shell"_s;
        QTest::newRow("speakON") << u"speakon-plug"_s << u"speakon-socket"_s << u"1+-1+ 1--1- 2+-2+ 2--2-"_s;
    }
    void fullyIn()
    {
        QFETCH(QString, plug);
        QFETCH(QString, socket);
        QFETCH(QString, expected);
        QCOMPARE(touches(plug, socket), expected);
        // Seen from the socket it is the same, told the other way round.
        for (const Touch& touch : mate(connector(socket), connector(plug)))
            QVERIFY(expected.contains(touch.socket + u'-' + touch.plug));
    }

    void apart_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("6.35 in 3.5") << u"jack-6.35-trs-plug"_s << u"jack-3.5-trs-socket"_s;
        QTest::newRow("3.5 in 6.35") << u"jack-3.5-trs-plug"_s << u"jack-6.35-trs-socket"_s;
        QTest::newRow("TT in 6.35") << u"tt-plug"_s << u"jack-6.35-trs-socket"_s;
        QTest::newRow("RCA in 6.35") << u"rca-plug"_s << u"jack-6.35-ts-socket"_s;
        QTest::newRow("XLR male on male") << u"xlr3-male"_s << u"xlr3-male"_s;
        QTest::newRow("XLR female on female") << u"xlr3-female"_s << u"xlr3-female"_s;
        QTest::newRow("XLR 3 in XLR 4") << u"xlr3-male"_s << u"xlr4-female"_s;
        QTest::newRow("plug on plug") << u"jack-6.35-trs-plug"_s << u"jack-6.35-trs-plug"_s;
        QTest::newRow("speakON in XLR") << u"speakon-plug"_s << u"xlr3-female"_s;
    }
    void apart()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QVERIFY(!fits(connector(one), connector(other)));
        QVERIFY(!fits(connector(other), connector(one)));
        QCOMPARE(touches(one, other), QString());
    }

    /// While a plug is pulled each of its parts passes springs that are not meant for it.
    void pulledOut_data()
    {
        QTest::addColumn<double>("outMm");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a hair") << 1.0 << u"ring-ring sleeve-sleeve tip-tip"_s;
        QTest::newRow("the tip bridges both springs") << 4.0 << u"ring-sleeve sleeve-sleeve tip-ring tip-tip"_s;
        QTest::newRow("the tip on the ring spring, the ring in the bushing") << 7.0
            << u"ring-sleeve sleeve-sleeve tip-ring"_s;
        QTest::newRow("all in the bushing") << 13.0 << u"ring-sleeve sleeve-sleeve tip-sleeve"_s;
        QTest::newRow("the tip in the bushing") << 20.0 << u"tip-sleeve"_s;
        QTest::newRow("out") << 31.0 << QString();
    }
    void pulledOut()
    {
        QFETCH(double, outMm);
        QFETCH(QString, expected);
        QCOMPARE(touches(u"jack-6.35-trs-plug"_s, u"jack-6.35-trs-socket"_s, outMm), expected);
    }

    void pinsLetGoAtOnce()
    {
        QCOMPARE(touches(u"xlr3-male"_s, u"xlr3-female"_s, 0.5), QString());
        QCOMPARE(touches(u"rca-plug"_s, u"rca-socket"_s, 1), QString());
    }

    void everyConnectorIsSound()
    {
        for (const ConnectorPtr& each : gear().connectors) {
            QStringList used;
            for (const Face& face : each->faces) {
                for (const Metal& metal : face.metal) {
                    QVERIFY2(each->contacts.contains(metal.contact), qPrintable(each->key + u' ' + metal.contact));
                    QVERIFY2(metal.pin.isEmpty() ? metal.from < metal.to : metal.from == 0, qPrintable(each->key));
                    used << metal.contact;
                }
            }
            if (each->faces.empty())
                continue; // terminals inside a case
            for (const QString& contact : each->contacts)
                QVERIFY2(used.contains(contact), qPrintable(each->key + u": no metal for "_s + contact));
        }
    }

    void everyPlugOfALeadFitsSomePort()
    {
        // Balanced headphone leads; the library has no amplifier with a 2.5 mm or a four-pin XLR socket.
        const QStringList withoutGear {u"2.5trrs-4.4"_s, u"4.4-xlr4"_s, u"xlr4-xlr4"_s};
        for (const CableTypePtr& cable : gear().cables) {
            if (withoutGear.contains(cable->key))
                continue;
            for (const CableEnd& end : cable->ends)
                QVERIFY2(fitsSomePort(*end.connector), qPrintable(cable->key + u": "_s + end.connector->key));
        }
    }

    void everyPortTakesSomeLead()
    {
        for (const DeviceTypePtr& device : gear().devices) {
            for (const Port& port : device->ports)
                QVERIFY2(takesSomeLead(*port.connector) || !takesPlug(port), qPrintable(device->key + u'.' + port.key));
        }
    }

    void everyTerminalLeadsToASocket()
    {
        for (const DeviceTypePtr& device : gear().devices) {
            for (const QString& key : portKeys(*device)) {
                if (takesPlug(*findPort(*device, key)))
                    continue;
                const bool wired = std::ranges::any_of(device->inside, [&key](const Part& part) {
                    return part.nodes.contains(key + u".hot"_s);
                });
                QVERIFY2(wired, qPrintable(device->key + u'.' + key));
            }
        }
    }

    void sendersAreMaleAndReceiversFemaleOnXlr()
    {
        for (const DeviceTypePtr& device : gear().devices) {
            for (const Port& port : device->ports) {
                const bool wrong = (port.direction == Direction::Out && port.connector->key == "xlr3-female"_L1)
                    || (port.direction == Direction::In && port.connector->key == "xlr3-male"_L1);
                QVERIFY2(!wrong, qPrintable(device->key + u'.' + port.key));
            }
        }
    }

private:
    static bool fitsSomePort(const Connector& plug)
    {
        return std::ranges::any_of(gear().devices, [&plug](const DeviceTypePtr& device) {
            return std::ranges::any_of(
                device->ports, [&plug](const Port& port) { return fits(plug, *port.connector); });
        });
    }

    static bool takesSomeLead(const Connector& socket)
    {
        return std::ranges::any_of(gear().cables, [&socket](const CableTypePtr& cable) {
            return std::ranges::any_of(
                cable->ends, [&socket](const CableEnd& end) { return fits(*end.connector, socket); });
        });
    }
};

QTEST_GUILESS_MAIN(TestMating)
#include "tst_mating.moc"
