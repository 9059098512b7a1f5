// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Digital legs: which desks a box reaches, over which leads, and what is said where channels do not get through.
#include "check/check.h"
#include "check/patch_rows.h"
#include "check/route_text.h"
#include "check/words.h"
#include "show/edits.h"
#include "show/routes.h"
#include "signal/trace.h"
#include "support/show_builder.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString names(const Show& show, const QList<DeviceId>& devices)
{
    QStringList all;
    for (const DeviceId id : devices)
        all << show.devices.find(id)->name;
    return all.join(u' ');
}

/// "A S16.aes501 > Foh.aes501" for each leg.
QString told(const Show& show, const Route& route)
{
    QStringList legs;
    for (const RouteLeg& leg : route.legs) {
        legs << show.devices.find(leg.from.device)->name + u'.' + leg.from.port + u" > "_s
                + show.devices.find(leg.to.device)->name + u'.' + leg.to.port;
    }
    return legs.join(u", "_s);
}

QString desks(const QString& words, const QString& box = u"Box"_s)
{
    const Show show = showFrom(words);
    return names(show, desksOf(show, deviceIn(show, box)));
}

/// Microphones on the first sockets of a box.
QString microphones(const QString& box, int count)
{
    QString words;
    for (int i = 1; i <= count; ++i)
        words += u"%1m%2: generic/mic_dynamic; %1m%2.out -xlr 5m-> %1.in%2;"_s.arg(box).arg(i);
    return words;
}

QList<Finding> found(const Show& show, const QString& rule)
{
    QList<Finding> all = check(show).findings();
    all.removeIf([&rule](const Finding& finding) { return finding.rule != rule; });
    return all;
}

QList<Finding> found(const QString& words, const QString& rule)
{
    return found(showFrom(words), rule);
}

const QString chain = u"Foh: behringer/x32; Mon: midas/m32-live; Box: behringer/s16; Next: behringer/s16;"
                      "Box.aes501 -ethercon 1m-> Next.aes502; Next.aes501 -ethercon 50m-> Foh.aes501;"_s;
const QString dante = u"Foh: yamaha/cl5; Mon: yamaha/ql5; Box: yamaha/rio3224-d2; Switch: generic/network-switch;"
                      "Box.dante1 -ethercon 5m-> Switch.port1; Switch.port2 -ethercon 50m-> Foh.dante1;"
                      "Mon.dante1 -ethercon 10m-> Switch.port3;"_s;

} // namespace

class TestRoutes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBoxReachesItsDesks_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("reached");
        QTest::newRow("one lead") << u"Foh: behringer/x32; Box: behringer/s16; Box.aes501 -ethercon 50m-> Foh.aes502"_s
                                  << u"Foh"_s;
        QTest::newRow("laid the other way")
            << u"Foh: behringer/x32; Box: behringer/s16; Foh.aes502 -ethercon 50m-> Box.aes501"_s << u"Foh"_s;
        QTest::newRow("through another box") << chain << u"Foh"_s;
        QTest::newRow("a desk at either end") << chain + u"Box.aes502 -ethercon 10m-> Mon.aes501"_s << u"Mon Foh"_s;
        QTest::newRow("a switch") << dante << u"Foh Mon"_s;
        QTest::newRow("not through a desk")
            << u"Foh: behringer/x32; Mon: behringer/x32; Box: behringer/s16;"
               "Box.aes501 -ethercon 50m-> Foh.aes501; Foh.aes502 -ethercon 50m-> Mon.aes501"_s
            << u"Foh"_s;
        QTest::newRow("another protocol")
            << u"Foh: yamaha/cl5; Box: behringer/s16; Box.aes501 -ethercon 50m-> Foh.dante1"_s << QString();
        QTest::newRow("a chain of two protocols")
            << u"Foh: behringer/x32; Other: generic/stage-box-16-8; Box: yamaha/rio1608-d2;"
               "Box.dante1 -ethercon 5m-> Other.net1; Other.net2 -ethercon 50m-> Foh.aes501"_s
            << QString();
        QTest::newRow("AES50 through a switch")
            << u"Foh: behringer/x32; Switch: generic/network-switch; Box: behringer/s16;"
               "Box.aes501 -ethercon 5m-> Switch.port1; Switch.port2 -ethercon 50m-> Foh.aes501"_s
            << QString();
        QTest::newRow("two protocols on one switch")
            << u"Foh: behringer/x32; Switch: generic/network-switch; Box: yamaha/rio1608-d2;"
               "Box.dante1 -ethercon 5m-> Switch.port1; Switch.port2 -ethercon 50m-> Foh.remote"_s
            << QString();
        QTest::newRow("a socket for control alone")
            << u"Foh: behringer/x32; Box: generic/stage-box-16-8; Box.net1 -ethercon 50m-> Foh.remote"_s << QString();
        QTest::newRow("an analogue lead")
            << u"Foh: behringer/x32; Box: behringer/s16; Box.out1 -xlr 20m-> Foh.in1"_s << QString();
        QTest::newRow("SLink takes DX")
            << u"Foh: allen-heath/sq-5; Box: allen-heath/dx168; Box.dx1 -ethercon 50m-> Foh.slink"_s << u"Foh"_s;
    }

    void aBoxReachesItsDesks()
    {
        QFETCH(QString, words);
        QFETCH(QString, reached);
        QCOMPARE(desks(words), reached);
    }

    void theWayIsToldLegByLegFromBothEnds()
    {
        const Show show = showFrom(chain);
        const QList<Route> out = routesFrom(show, deviceIn(show, u"Box"_s));
        QCOMPARE(out.size(), 1);
        QCOMPARE(told(show, out.first()), u"Box.aes501 > Next.aes502, Next.aes501 > Foh.aes501"_s);
        QCOMPARE(out.first().legs.last().stream, (Stream {Protocol::Aes50, 48, 48}));
        const QList<Route> back = routesTo(show, deviceIn(show, u"Foh"_s));
        QCOMPARE(back.size(), 2);
        QCOMPARE(told(show, back.first()), u"Next.aes501 > Foh.aes501"_s);
        QCOMPARE(told(show, back.last()), told(show, out.first()));
    }

    void theInspectorSaysWhereABoxGoes()
    {
        const Show show = showFrom(chain + microphones(u"Box"_s, 3));
        const QStringList box = routeTexts(show, deviceIn(show, u"Box"_s));
        QCOMPARE(box.size(), 1);
        for (const QString& word : {u"Foh"_s, u"AES50"_s, u"Next"_s, u"3"_s, u"48"_s})
            QVERIFY2(box.first().contains(word), qPrintable(box.first()));
        QCOMPARE(routeTexts(show, deviceIn(show, u"Foh"_s)).size(), 2);
        QVERIFY(routeTexts(show, deviceIn(show, u"Mon"_s)).isEmpty());
    }

    void aRingEnds()
    {
        QCOMPARE(desks(chain + u"Box.aes502 -ethercon 1m-> Next.ultranet; Next.aes502 -ethercon 1m-> Box.aes502"_s),
            u"Foh"_s);
    }

    void channelsAreNamedByTheDeskAtTheEndOfTheChain()
    {
        Show show = showFrom(chain + microphones(u"Box"_s, 1));
        assignChannel(show, 1, u"Vox"_s, portIn(show, u"Box.in1"_s));
        const PatchRows rows = patchRows(show, {});
        QCOMPARE(rows.rows.first().desk, deviceIn(show, u"Foh"_s));
        const Trace trace = traceLead(analyse(show), leadIn(show, 2));
        QVERIFY(trace.devices.contains(deviceIn(show, u"Foh"_s)));
        QVERIFY(trace.devices.contains(deviceIn(show, u"Next"_s)));
        QVERIFY(trace.cables.contains(leadIn(show, 0)) && trace.cables.contains(leadIn(show, 1)));
        QVERIFY(!trace.devices.contains(deviceIn(show, u"Mon"_s)));
    }

    void twoProtocolsOnOneLeadAreAnError()
    {
        const Show show = showFrom(u"Foh: yamaha/cl5; Box: behringer/s16; Box.aes501 -ethercon 50m-> Foh.dante1"_s);
        const QList<Finding> findings = found(show, u"kind-mismatch"_s);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().severity, Severity::Error);
        const Words said = words(findings.first(), show);
        QVERIFY2(said.why.contains(u"AES50"_s) && said.why.contains(u"Dante"_s), qPrintable(said.why));
        QVERIFY(found(chain, u"kind-mismatch"_s).isEmpty());
        QVERIFY(found(dante, u"kind-mismatch"_s).isEmpty());
        QVERIFY(found(u"Foh: yamaha/cl5; Box: generic/stage-box-16-8; Box.net1 -ethercon 50m-> Foh.dante1"_s,
            u"kind-mismatch"_s)
                    .isEmpty()); // generic gear speaks what is asked
    }

    void moreSocketsThanChannelsAreTold()
    {
        const QString boxes
            = u"Foh: allen-heath/sq-5; Box: allen-heath/dx168; Next: allen-heath/dx168; Last: allen-heath/dx168;"
              "Last.dx1 -ethercon 1m-> Next.dx2; Next.dx1 -ethercon 1m-> Box.dx2; Box.dx1 -ethercon 50m-> Foh.slink;"_s;
        const QString full = boxes + microphones(u"Box"_s, 16) + microphones(u"Next"_s, 16);
        QVERIFY(found(full, u"route-full"_s).isEmpty()); // 32 channels, 32 sockets
        const Show show = showFrom(full + microphones(u"Last"_s, 3));
        const QList<Finding> findings = found(show, u"route-full"_s);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().evidence.value(u"used"_s), 35);
        QCOMPARE(findings.first().evidence.value(u"carries"_s), 32);
        QCOMPARE(cableOf(findings.first()), leadIn(show, 2)); // the lead to the desk, not those between the boxes
        const QString said = words(findings.first(), show).hear;
        QVERIFY2(said.contains(u"35"_s) && said.contains(u"32"_s), qPrintable(said));
    }

    void outputsCountOnTheirWayBack()
    {
        const Library library = withDevice(gear(), u"allen-heath/dx168"_s, [](DeviceType& type) {
            for (Port& port : type.ports) {
                if (isNetworkPort(port))
                    port.streams = {{Protocol::Dx, 32, 10}};
            }
        });
        QString words = u"Foh: generic/desk; Box: allen-heath/dx168; Next: allen-heath/dx168;"
                        "Next.dx1 -ethercon 1m-> Box.dx2; Box.dx1 -ethercon 50m-> Foh.net1;"_s;
        for (int i = 1; i <= 8; ++i)
            words += u"W%1: generic/active-wedge; Box.out%1 -xlr 5m-> W%1.in;"_s.arg(i);
        QVERIFY(found(showFrom(words, library), u"route-full"_s).isEmpty());
        for (int i = 1; i <= 3; ++i)
            words += u"V%1: generic/active-wedge; Next.out%1 -xlr 5m-> V%1.in;"_s.arg(i);
        const QList<Finding> findings = found(showFrom(words, library), u"route-full"_s);
        QCOMPARE(findings.size(), 1);
        QVERIFY(findings.first().evidence.contains(u"returns"_s));
        QCOMPARE(findings.first().evidence.value(u"used"_s), 11);
    }

    void whatDanteGearHandsOnCostsItNoChannels()
    {
        const QString chained = u"Foh: yamaha/cl5; Box: yamaha/rio1608-d2; Next: yamaha/rio3224-d2;"
                                "Next.dante1 -ethercon 1m-> Box.dante2; Box.dante1 -ethercon 50m-> Foh.dante1;"_s;
        QVERIFY(found(chained + microphones(u"Next"_s, 32) + microphones(u"Box"_s, 16), u"route-full"_s).isEmpty());
    }

    void aBoxWithoutDeskIsTold()
    {
        const QString apart = u"Foh: behringer/x32; Box: behringer/s16;"_s + microphones(u"Box"_s, 2);
        const QList<Finding> findings = found(apart, u"route-none"_s);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().evidence.value(u"used"_s), 2);
        QVERIFY(found(apart + u"Box.aes501 -ethercon 50m-> Foh.aes501"_s, u"route-none"_s).isEmpty());
        QVERIFY(found(u"Box: behringer/s16;"_s + microphones(u"Box"_s, 2), u"route-none"_s).isEmpty()); // no desk yet
        QVERIFY(found(u"Foh: behringer/x32; Box: behringer/s16;"_s, u"route-none"_s).isEmpty()); // not used yet
    }

    /// Judged only where something on the way has changed, the show comes to the same as judged from nothing.
    void whatIsFoundFollowsTheEdits()
    {
        Show show = showFrom(dante + u"Lone: shure/sm58; Desk: generic/mixer; Lone.out -xlr 5m-> Desk.mic1;"_s
            + microphones(u"Box"_s, 3));
        Checker checker;
        Checked now = check(show, checker);
        int changes = 0;
        for (const CableId lead : show.cables.ids()) {
            const QList<Finding> before = now.findings();
            removeCables(show, {lead});
            now = check(show, now, checker);
            QVERIFY(now.findings() == check(show).findings());
            changes += now.findings() != before ? 1 : 0;
        }
        QVERIFY(changes > 2);
    }

    void twoDesksShareTheGain()
    {
        QCOMPARE(found(dante + microphones(u"Box"_s, 1), u"gain-shared"_s).size(), 1);
        QVERIFY(found(chain + microphones(u"Box"_s, 1), u"gain-shared"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRoutes)
#include "tst_routes.moc"
