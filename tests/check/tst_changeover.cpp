// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/changeover_words.h"
#include "show/edits.h"
#include "show/short_walk.h"
#include "support/random_edits.h"
#include "support/show_builder.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

/// One end of a lead. Leads and sockets that both shows have are told by the ids of the show after, those that only the
/// show before has by a letter.
struct End {
    QString lead;
    QString end;
    bool operator==(const End&) const = default;
    bool operator<(const End& other) const { return lead != other.lead ? lead < other.lead : end < other.end; }
};

QString leadName(CableId id, bool gone)
{
    return (gone ? u"gone "_s : QString()) + QString::number(id.value);
}

/// The patch while one works on it.
class Stage {
public:
    Stage(const Show& before, const Show& after, const ShowMatch& match)
        : m_before(before)
        , m_after(after)
        , m_match(match)
        , m_plugs(plugsBefore())
    {
        for (const PortRef& ref : poweredIn(before))
            m_powered.insert(portBefore(ref));
    }

    /// What is wrong with the move as things stand; empty where it can be made.
    QString make(const CrewMove& move)
    {
        switch (move.kind) {
        case MoveKind::Pull:
            return pull(move);
        case MoveKind::Plug:
            return plug(move);
        case MoveKind::Replug: {
            const QString wrong = pull(move);
            return wrong.isEmpty() ? plug(move) : wrong;
        }
        case MoveKind::TakeOff:
            return takeOff(move.device);
        case MoveKind::BringOn:
            return bringOn(move.device);
        case MoveKind::PhantomOff:
            return m_powered.remove(portBefore(move.from)) ? QString() : u"it was off"_s;
        case MoveKind::PhantomOn:
            m_powered.insert(portAfter(move.to));
            return {};
        default:
            return {};
        }
    }

    const QMap<End, QString>& plugs() const { return m_plugs; }
    const QSet<QString>& powered() const { return m_powered; }

    QMap<End, QString> plugsAfter() const
    {
        QMap<End, QString> plugs;
        m_after.cables.forEach([&](const Cable& cable) {
            for (auto it = cable.plugs.begin(); it != cable.plugs.end(); ++it)
                plugs.insert({leadName(cable.id, false), it.key()}, portAfter(it->port));
        });
        return plugs;
    }
    QSet<QString> poweredAfter() const
    {
        QSet<QString> on;
        for (const PortRef& ref : poweredIn(m_after))
            on.insert(portAfter(ref));
        return on;
    }

private:
    static QList<PortRef> poweredIn(const Show& show)
    {
        QList<PortRef> on;
        show.devices.forEach([&](const Device& device) {
            for (const QString& key : portKeys(*typeOf(show, device))) {
                if (canPhantom(show, {device.id, key}) && phantomOn(show, {device.id, key}))
                    on << PortRef {device.id, key};
            }
        });
        return on;
    }
    QString idBefore(DeviceId id) const
    {
        const DeviceId after = m_match.devices.toAfter.value(id);
        return after ? QString::number(after.value) : u"gone "_s + QString::number(id.value);
    }
    QString portBefore(const PortRef& ref) const { return idBefore(ref.device) + u'/' + ref.port; }
    QString portAfter(const PortRef& ref) const { return QString::number(ref.device.value) + u'/' + ref.port; }
    static QString leadOf(const CrewMove& move)
    {
        return move.cableAfter ? leadName(move.cableAfter, false) : leadName(move.cableBefore, true);
    }
    /// Nothing is said against two plugs where the show after wants them.
    bool wantsTwo(const PortRef& ref) const
    {
        qsizetype plugs = 0;
        for (const CableId id : cablesAt(m_after, ref)) {
            for (const Plug& plug : m_after.cables.find(id)->plugs)
                plugs += plug.port == ref;
        }
        return plugs > 1;
    }
    QMap<End, QString> plugsBefore() const
    {
        QMap<End, QString> plugs;
        m_before.cables.forEach([&](const Cable& cable) {
            const CableId stays = m_match.cables.toAfter.value(cable.id);
            for (auto it = cable.plugs.begin(); it != cable.plugs.end(); ++it)
                plugs.insert(
                    {stays ? leadName(stays, false) : leadName(cable.id, true), it.key()}, portBefore(it->port));
        });
        return plugs;
    }

    QString pull(const CrewMove& move)
    {
        const End end {leadOf(move), move.key};
        if (m_plugs.value(end) != portBefore(move.from))
            return u"that plug is not there"_s;
        m_plugs.remove(end);
        return {};
    }

    QString plug(const CrewMove& move)
    {
        const QString socket = portAfter(move.to);
        if (!m_match.devices.toBefore.contains(move.to.device) && !m_brought.contains(move.to.device))
            return u"the gear is not there yet"_s;
        if (m_plugs.values().contains(socket) && !wantsTwo(move.to))
            return u"the socket is taken: "_s + socket;
        m_plugs.insert({leadOf(move), move.key}, socket);
        return {};
    }

    QString takeOff(DeviceId device)
    {
        for (const auto& [end, socket] : m_plugs.asKeyValueRange()) {
            if (socket.startsWith(idBefore(device) + u'/') && !end.lead.startsWith(u"gone"_s))
                return u"a lead that stays is still in it"_s;
        }
        m_plugs.removeIf([&](auto it) { return it->startsWith(idBefore(device) + u'/'); });
        return {};
    }

    QString bringOn(DeviceId device)
    {
        m_brought.insert(device);
        for (const CableId id : m_after.cables.at(device)) {
            const Cable& cable = *m_after.cables.find(id);
            for (auto it = cable.plugs.begin(); it != cable.plugs.end(); ++it) {
                if (it->port.device == device && !m_match.cables.toBefore.contains(id))
                    m_plugs.insert({leadName(id, false), it.key()}, portAfter(it->port));
            }
        }
        return {};
    }

    const Show& m_before;
    const Show& m_after;
    const ShowMatch& m_match;
    QMap<End, QString> m_plugs;
    QSet<DeviceId> m_brought;
    QSet<QString> m_powered;
};

QList<CrewMove> movesOf(const Changeover& plan)
{
    QList<CrewMove> all;
    for (const CrewStop& stop : plan.stops)
        all << stop.moves;
    return all;
}

QString said(const Show& before, const Show& after)
{
    const Changeover plan = changeover(before, after);
    const ChangeoverWords words(before, after, plan);
    QStringList lines;
    for (const CrewStop& stop : plan.stops) {
        lines << u"# "_s + words.heading(stop);
        for (const CrewMove& move : stop.moves)
            lines << words.move(move).replace(QChar::Nbsp, u' ').replace(QChar(0x202f), u' ');
    }
    return lines.join(u'\n');
}

/// Makes every move and says what stopped it.
QString performed(const Show& before, const Show& after)
{
    const Changeover plan = changeover(before, after);
    const ChangeoverWords words(before, after, plan);
    Stage stage(before, after, plan.match);
    for (const CrewMove& move : movesOf(plan)) {
        const QString wrong = stage.make(move);
        if (words.move(move).isEmpty())
            return u"nothing is said"_s;
        if (!wrong.isEmpty())
            return words.move(move) + u": "_s + wrong;
    }
    if (stage.plugs() != stage.plugsAfter())
        return u"other plugs"_s;
    return stage.powered() == stage.poweredAfter() ? QString() : u"other 48 V"_s;
}

const QString twoSingers = u"A: behringer/s16 @ 500,500; B: behringer/s16 @ 7000,500;"
                           "Vox 1: shure/sm58 @ 2000,4000; Vox 2: shure/sm58 @ 5000,4000;"
                           "Vox 1.out -xlr 10m-> A.in1; Vox 2.out -xlr 10m-> A.in2"_s;

void replug(Show& show, int lead, const QString& to)
{
    plugIn(show, leadIn(show, lead), u"b"_s, {portIn(show, to)});
}

} // namespace

class TestChangeover : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameShowNeedsNothing();
    void leadsToTheOtherPatch_data();
    void leadsToTheOtherPatch();
    void oneMoveForAPlugThatMoves();
    void swappedPlugsNeedNoThirdHand();
    void chainStartsAtTheFreeSocket();
    void phantomIsOffWhilePlugging();
    void phantomBehindASplitterIsOffToo();
    void gearGoesAndComesWithItsLeads();
    void shiftsAreToldFromHalfAMetreOn();
    void whatRidesOnARiserIsNotShifted();
    void deskSaysWhatChanges();
    void lineCheckIsWhatChanged();
    void otherIdsMatchByNameAndType();
    void walkIsShort();
};

void TestChangeover::sameShowNeedsNothing()
{
    const Show show = showFrom(twoSingers + u"; A.in1 48V"_s);
    QCOMPARE(changeover(show, show).count(), 0);
    QVERIFY(changeover(show, show).lineCheck.isEmpty());
    QVERIFY(changeover({}, {}).stops.isEmpty());
}

void TestChangeover::leadsToTheOtherPatch_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 0; seed < 60; ++seed)
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
}

/// From any show to any other that was made of it, and to one that was not.
void TestChangeover::leadsToTheOtherPatch()
{
    QFETCH(int, seed);
    RandomEdits edits(static_cast<unsigned>(seed));
    Show before;
    for (int i = 0; i < 60; ++i)
        edits.change(before);
    Show after = before;
    for (int i = 0; i < 40; ++i) {
        edits.change(after);
        QCOMPARE(performed(before, after), QString());
        QCOMPARE(performed(after, before), QString());
    }
    Show other;
    for (int i = 0; i < 60; ++i)
        edits.change(other);
    QCOMPARE(performed(before, other), QString());
    QCOMPARE(changeover(before, after).stops, changeover(before, after).stops);
}

void TestChangeover::oneMoveForAPlugThatMoves()
{
    const Show before = showFrom(twoSingers);
    Show after = before;
    replug(after, 0, u"B.in3"_s);
    QCOMPARE(said(before, after), u"# A\nPull Vox 1 from A 1, plug it into B 3"_s);
    QCOMPARE(performed(before, after), QString());
}

void TestChangeover::swappedPlugsNeedNoThirdHand()
{
    const Show before = showFrom(twoSingers);
    Show after = before;
    replug(after, 0, u"A.in2"_s);
    replug(after, 1, u"A.in1"_s);
    QCOMPARE(movesOf(changeover(before, after)).size(), 3); // one hangs free meanwhile
    QCOMPARE(performed(before, after), QString());
    replug(after, 0, u"B.in1"_s);
    const Show far = after;
    replug(after, 0, u"A.in2"_s);
    replug(after, 1, u"B.in1"_s);
    QCOMPARE(performed(far, after), QString()); // over two boxes
}

void TestChangeover::chainStartsAtTheFreeSocket()
{
    const Show before = showFrom(twoSingers);
    Show after = before;
    replug(after, 0, u"A.in2"_s);
    replug(after, 1, u"A.in3"_s);
    QCOMPARE(
        said(before, after), u"# A\nPull Vox 2 from A 2, plug it into A 3\nPull Vox 1 from A 1, plug it into A 2"_s);
}

void TestChangeover::phantomIsOffWhilePlugging()
{
    const Show before = showFrom(twoSingers + u"; A.in1 48V; A.in2 48V"_s);
    Show after = before;
    replug(after, 0, u"A.in5"_s);
    const QList<CrewMove> moves = movesOf(changeover(before, after));
    QCOMPARE(moves.first().kind, MoveKind::PhantomOff);
    QCOMPARE(moves.first().from, portIn(before, u"A.in1"_s));
    QCOMPARE(moves.last().kind, MoveKind::PhantomOn); // the socket itself stays switched on in the second show
    QCOMPARE(moves.size(), 3); // in2 is left alone
    setSwitch(after, portIn(after, u"A.in1"_s).device, u"in1.48v"_s, u"off"_s);
    setSwitch(after, portIn(after, u"A.in1"_s).device, u"in5.48v"_s, u"on"_s);
    QCOMPARE(movesOf(changeover(before, after)).last().to, portIn(after, u"A.in5"_s));
}

void TestChangeover::phantomBehindASplitterIsOffToo()
{
    const Show before = showFrom(u"Split: generic/mic-splitter @ 500,900; A: behringer/s16 @ 500,500;"
                                 "Hat: neumann/km-184 @ 3000,900; Ride: neumann/km-184 @ 4000,900;"
                                 "Hat.out -xlr 5m-> Split.in; Split.direct -xlr 2m-> A.in4; A.in4 48V"_s);
    Show after = before;
    removeCables(after, {leadIn(after, 0)});
    addCable(after, gear().cables.value(u"xlr"_s), portIn(after, u"Ride.out"_s), portIn(after, u"Split.in"_s), 5000);
    const QList<CrewMove> moves = movesOf(changeover(before, after));
    QCOMPARE(moves.first().kind, MoveKind::PhantomOff);
    QCOMPARE(moves.first().from, portIn(before, u"A.in4"_s));
    QCOMPARE(moves.last().kind, MoveKind::PhantomOn);
    QCOMPARE(performed(before, after), QString());
}

void TestChangeover::gearGoesAndComesWithItsLeads()
{
    const Show before = showFrom(twoSingers);
    Show after = before;
    removeDevices(after, {deviceIn(after, u"Vox 2"_s)});
    extend(after, u"Fiddle: neumann/km-184 @ 5000,4200; Fiddle.out -xlr 5m-> A.in2"_s);
    QCOMPARE(said(before, after),
        u"# A\nPull Vox 2 from A 2; the lead goes\nPlug Fiddle into A 2: XLR, 5 m\n"
        "# Downstage centre\nTake off Vox 2 (Shure SM58) with its lead\n"
        "Bring on Fiddle (Neumann KM 184) with a lead: XLR, 5 m"_s);
}

void TestChangeover::shiftsAreToldFromHalfAMetreOn()
{
    const Show before = showFrom(twoSingers);
    Show after = before;
    const DeviceId vox = deviceIn(after, u"Vox 1"_s);
    moveDevices(after, {vox}, {300, 0});
    QCOMPARE(changeover(before, after).count(), 0);
    moveDevices(after, {vox}, {900, 700});
    QCOMPARE(said(before, after), u"# Downstage centre\nMove Vox 1 by 1.2 m to stage left and 0.7 m downstage"_s);
}

void TestChangeover::whatRidesOnARiserIsNotShifted()
{
    const Show before = showFrom(u"Riser: generic/riser-2x2 @ 4000,1500; Kick: shure/beta-52a @ 4000,1500;"
                                 "Guest: shure/sm58 @ 1000,4000"_s);
    Show after = before;
    moveDevices(after, after.devices.ids().first(2), {0, 1000});
    QCOMPARE(movesOf(changeover(before, after)).size(), 1);
    QCOMPARE(movesOf(changeover(before, after)).first().device, deviceIn(after, u"Riser"_s));
    moveDevices(after, {deviceIn(after, u"Guest"_s)}, {3200, -1400});
    QVERIFY(said(before, after).contains(u"Put Guest onto Riser"_s));
}

void TestChangeover::deskSaysWhatChanges()
{
    Show before = showFrom(twoSingers);
    assignChannel(before, 1, u"Vox"_s, portIn(before, u"A.in1"_s));
    assignChannel(before, 2, u"Gtr"_s, portIn(before, u"A.in2"_s));
    assignChannel(before, 3, u"Keys"_s, {});
    Show after = before;
    const QList<ChannelId> ids = after.channels.ids();
    after.channels.update(ids[0], [](Channel& channel) { channel.number = 12; });
    after.channels.update(ids[1], [](Channel& channel) {
        channel.name = u"Trumpet"_s;
        channel.group = u"Brass"_s;
        channel.mixes = u"1 3"_s;
    });
    after.channels.remove(ids[2]);
    assignChannel(after, 4, u"Fiddle"_s, portIn(after, u"B.in1"_s));
    QCOMPARE(said(before, after),
        u"# At the desk\nChannel 2: Gtr → Trumpet; group Brass; in the mixes 1 3\nChannel 3: Keys is free\n"
        "Channel 4: new, Fiddle, socket B 1\nChannel 12, Vox: was number 1"_s);
}

void TestChangeover::lineCheckIsWhatChanged()
{
    Show before = showFrom(twoSingers);
    assignChannel(before, 1, u"Vox 1"_s, portIn(before, u"A.in1"_s));
    assignChannel(before, 2, u"Vox 2"_s, portIn(before, u"A.in2"_s));
    Show after = before;
    QVERIFY(changeover(before, after).lineCheck.isEmpty());
    removeDevices(after, {deviceIn(after, u"Vox 2"_s)});
    extend(after, u"Fiddle: neumann/km-184 @ 5000,4200; Fiddle.out -xlr 5m-> A.in2"_s);
    QCOMPARE(changeover(before, after).lineCheck, QList<PatchLine> {after.channels.ids()[1]});
}

void TestChangeover::otherIdsMatchByNameAndType()
{
    const Show before = showFrom(twoSingers);
    const Show after = showFrom(u"Vox 2: shure/sm58 @ 5000,4000; Amp: generic/guitar-combo @ 1000,900;"
                                "B: behringer/s16 @ 7000,500; A: behringer/s16 @ 500,500;"
                                "Vox 2.out -xlr 10m-> A.in2"_s);
    const Changeover plan = changeover(before, after);
    QCOMPARE(plan.match.devices.toAfter.value(deviceIn(before, u"Vox 2"_s)), deviceIn(after, u"Vox 2"_s));
    QCOMPARE(movesOf(plan).size(), 3); // Vox 1 out of its socket and off, the amplifier on
    QCOMPARE(performed(before, after), QString());
}

void TestChangeover::walkIsShort()
{
    const QList<QPoint> places {{9000, 0}, {1000, 0}, {5000, 5000}, {3000, 0}, {6000, 4000}, {500, 4500}};
    const auto length = [&places](const QList<qsizetype>& order) {
        double sum = 0;
        QPoint at;
        for (const qsizetype index : order) {
            sum += std::hypot(places[index].x() - at.x(), places[index].y() - at.y());
            at = places[index];
        }
        return sum;
    };
    const QList<qsizetype> walk = shortWalk({0, 0}, places);
    QList<qsizetype> order {0, 1, 2, 3, 4, 5};
    QVERIFY(std::is_permutation(walk.begin(), walk.end(), order.begin(), order.end()));
    double shortest = length(order);
    while (std::next_permutation(order.begin(), order.end()))
        shortest = std::min(shortest, length(order));
    QVERIFY2(length(walk) < 1.05 * shortest, qPrintable(QString::number(length(walk))));
    QVERIFY(shortWalk({0, 0}, {}).isEmpty());
}

QTEST_GUILESS_MAIN(TestChangeover)
#include "tst_changeover.moc"
