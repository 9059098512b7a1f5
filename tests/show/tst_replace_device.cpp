// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "show/edits.h"
#include "support/show_builder.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString band = uR"(
    Vox: shure/sm58 @ 2000,4000
    Guitar: generic/electric-guitar @ 1000,3000
    Di: generic/active-di @ 3000,3000
    Box: generic/stage-box-16-8 @ 5000,1000
    Wedge: generic/active-wedge @ 2000,5000
    Vox.out -xlr 10m-> Box.in1
    Guitar.out -ts-ts 5m-> Di.in
    Di.out -xlr 10m-> Box.in2
    Box.out1 -xlr 10m-> Wedge.in
    Box.in2 48V
)"_s;

QList<CableId> replace(Show& show, const QString& name, const QString& type)
{
    return replaceDevice(show, deviceIn(show, name), gear().devices.value(type));
}

} // namespace

/// A device is swapped for one of another type and keeps what it can.
class TestReplaceDevice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void likeForLikeKeepsLeads();
    void portsOfOtherKeysAreFound();
    void whatFindsNoPortComesLoose();
    void plugsThatDoNotFitComeLoose();
    void channelsAndPhantomFollow();
    void ownNamesStay();
    void usualNamesFollowTheType();
    void typesInUseAreKept();
    void sameTypeChangesNothing();
};

void TestReplaceDevice::likeForLikeKeepsLeads()
{
    Show show = showFrom(band);
    const Show before = show;
    QVERIFY(replace(show, u"Di"_s, u"generic/passive-di"_s).isEmpty());
    QCOMPARE(show.devices.find(deviceIn(show, u"Di"_s))->type, u"generic/passive-di"_s);
    QCOMPARE(show.cables.find(leadIn(show, 1))->plugs, before.cables.find(leadIn(before, 1))->plugs);
    QCOMPARE(show.cables.find(leadIn(show, 2))->plugs, before.cables.find(leadIn(before, 2))->plugs);
}

void TestReplaceDevice::portsOfOtherKeysAreFound()
{
    Show show = showFrom(band);
    QVERIFY(replace(show, u"Di"_s, u"generic/stereo-di"_s).isEmpty());
    QCOMPARE(cablesAt(show, portIn(show, u"Di.in1"_s)).size(), 1);
    QCOMPARE(cablesAt(show, portIn(show, u"Di.out1"_s)).size(), 1);
}

void TestReplaceDevice::whatFindsNoPortComesLoose()
{
    Show show = showFrom(band);
    const QList<CableId> loose = replace(show, u"Di"_s, u"generic/guitar-combo"_s);
    QCOMPARE(loose, QList<CableId> {leadIn(show, 2)}); // an amplifier has no XLR to send from
    QCOMPARE(show.cables.find(loose.first())->plugs.size(), 1);
    QCOMPARE(cablesAt(show, portIn(show, u"Di.in"_s)).size(), 1);
}

void TestReplaceDevice::plugsThatDoNotFitComeLoose()
{
    Show show = showFrom(band);
    QCOMPARE(replace(show, u"Vox"_s, u"generic/electric-guitar"_s), QList<CableId> {leadIn(show, 0)});
}

void TestReplaceDevice::channelsAndPhantomFollow()
{
    Show show = showFrom(band);
    assignChannel(show, 2, u"Guitar"_s, portIn(show, u"Box.in2"_s));
    QVERIFY(replace(show, u"Box"_s, u"generic/mixer"_s).contains(leadIn(show, 3)) == false);
    const ChannelId channel = show.channels.ids().first();
    const PortRef input = show.channels.find(channel)->input;
    QCOMPARE(input, show.cables.find(leadIn(show, 2))->plugs.last().port);
    QCOMPARE(input.port, u"mic2"_s);
    QVERIFY(phantomOn(show, input));
}

void TestReplaceDevice::ownNamesStay()
{
    Show show = showFrom(band);
    replace(show, u"Vox"_s, u"generic/mic_dynamic"_s);
    QVERIFY(deviceIn(show, u"Vox"_s));
}

void TestReplaceDevice::usualNamesFollowTheType()
{
    Show show;
    const DeviceId id = addDevice(show, gear().devices.value(u"shure/sm58"_s), {});
    const DeviceTypePtr type = gear().devices.value(u"generic/active-di"_s);
    replaceDevice(show, id, type);
    QCOMPARE(show.devices.find(id)->name, type->model);
}

void TestReplaceDevice::typesInUseAreKept()
{
    Show show = showFrom(band);
    replace(show, u"Vox"_s, u"generic/mic_dynamic"_s);
    QVERIFY(!show.types.contains(u"shure/sm58"_s));
    QVERIFY(show.types.contains(u"generic/mic_dynamic"_s));
}

void TestReplaceDevice::sameTypeChangesNothing()
{
    Show show = showFrom(band);
    const Show before = show;
    replace(show, u"Vox"_s, u"shure/sm58"_s);
    QVERIFY(show == before);
}

QTEST_GUILESS_MAIN(TestReplaceDevice)
#include "tst_replace_device.moc"
