// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "show/channel_edits.h"
#include "show/line_text.h"
#include "show/repatch.h"
#include "support/show_builder.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Channels with these names from number 1 on.
void addChannels(Show& show, const QStringList& names)
{
    for (qsizetype i = 0; i < names.size(); ++i)
        insertLines(show, PatchSide::Inputs, int(i) + 1, 1, names[i]);
}

Show withChannels(const QStringList& names)
{
    Show show;
    addChannels(show, names);
    return show;
}

/// "1 Kick, 2 Snare": numbers and names in order.
QString told(const Show& show, PatchSide side = PatchSide::Inputs)
{
    QStringList texts;
    for (const PatchLine& line : patchLines(show, side))
        texts << QString::number(lineNumber(show, line)) + u' ' + lineName(show, line);
    return texts.join(u", "_s);
}

PatchLine named(const Show& show, const QString& name)
{
    for (const PatchSide side : {PatchSide::Inputs, PatchSide::Outputs}) {
        for (const PatchLine& line : patchLines(show, side)) {
            if (lineName(show, line) == name)
                return line;
        }
    }
    throw std::runtime_error("no such line");
}

QString portsOf(const Show& show)
{
    QStringList ports;
    for (const PatchLine& line : patchLines(show, PatchSide::Inputs))
        ports << lineSocket(show, line).port;
    return ports.join(u' ');
}

/// Two microphones in a box, the first with 48 V, and their channels.
Show boxedShow()
{
    Show show = showFrom(u"A: triton-audio/fethead @ 0,0; B: shure/sm58 @ 1000,0; Box: generic/stage-box-16-8 @ 0,2000;"
                         "A.out -xlr 5m-> Box.in1; B.out -xlr 5m-> Box.in2; Box.in1 48V"_s);
    assignChannel(show, 1, u"A"_s, portIn(show, u"Box.in1"_s));
    assignChannel(show, 2, u"B"_s, portIn(show, u"Box.in2"_s));
    return show;
}

} // namespace

/// The edits behind the patch as a table.
class TestChannelEdits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dragging_data()
    {
        QTest::addColumn<QStringList>("dragged");
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("after");
        QTest::newRow("down") << QStringList {u"A"_s} << 3 << u"1 B, 2 C, 3 A, 4 D"_s;
        QTest::newRow("up") << QStringList {u"D"_s} << 0 << u"1 D, 2 A, 3 B, 4 C"_s;
        QTest::newRow("to the end") << QStringList {u"B"_s} << 4 << u"1 A, 2 C, 3 D, 4 B"_s;
        QTest::newRow("several") << QStringList {u"A"_s, u"C"_s} << 4 << u"1 B, 2 D, 3 A, 4 C"_s;
        QTest::newRow("onto itself") << QStringList {u"B"_s} << 1 << u"1 A, 2 B, 3 C, 4 D"_s;
    }
    void dragging()
    {
        QFETCH(QStringList, dragged);
        QFETCH(int, row);
        QFETCH(QString, after);
        Show show = withChannels({u"A"_s, u"B"_s, u"C"_s, u"D"_s});
        QList<PatchLine> lines;
        for (const QString& name : dragged)
            lines << named(show, name);
        moveLines(show, lines, row);
        QCOMPARE(told(show), after);
    }

    void draggingKeepsGapsAndPairs()
    {
        Show show = withChannels({u"A"_s, u"L"_s, u"R"_s, u"D"_s});
        QCOMPARE(setLinked(show, {named(show, u"L"_s)}, true), 1);
        moveLines(show, {named(show, u"D"_s)}, 2); // between the halves
        QCOMPARE(told(show), u"1 A, 2 L, 3 R, 4 D"_s);
        moveLines(show, {named(show, u"R"_s)}, 0); // one half takes the other along
        QCOMPARE(told(show), u"1 L, 2 R, 3 A, 4 D"_s);
        renumberLines(show, {named(show, u"D"_s)}, 9);
        moveLines(show, {named(show, u"D"_s)}, 0);
        QCOMPARE(lineNumber(show, named(show, u"D"_s)), 1);
        QCOMPARE(lineNumber(show, named(show, u"R"_s)), lineNumber(show, named(show, u"L"_s)) + 1);
        moveLines(show, {named(show, u"L"_s)}, 4); // the last two numbers are 3 and 9
        QCOMPARE(lineNumber(show, named(show, u"R"_s)), lineNumber(show, named(show, u"L"_s)) + 1);
    }

    void othersMakeRoom()
    {
        Show show = withChannels({u"A"_s, u"B"_s, u"C"_s});
        setLineText(show, named(show, u"C"_s), PatchField::Number, u"10"_s, {});
        QVERIFY(setLineText(show, named(show, u"A"_s), PatchField::Number, u" 2 "_s, {}));
        QCOMPARE(told(show), u"2 A, 3 B, 10 C"_s);
        QVERIFY(!setLineText(show, named(show, u"A"_s), PatchField::Number, u"two"_s, {}));
        insertLines(show, PatchSide::Inputs, 3, 2, u"Spare"_s);
        QCOMPARE(told(show), u"2 A, 3 Spare, 4 Spare, 5 B, 10 C"_s);
        removeLines(show, {named(show, u"A"_s)});
        QCOMPARE(told(show), u"3 Spare, 4 Spare, 5 B, 10 C"_s);
        renumberLines(show, patchLines(show, PatchSide::Inputs), 1);
        QCOMPARE(told(show), u"1 Spare, 2 Spare, 3 B, 4 C"_s);
    }

    void seriesCountOn()
    {
        Show show = withChannels({u"Tom 1"_s, {}, {}, u"Tom"_s});
        const QList<PatchLine> lines = patchLines(show, PatchSide::Inputs);
        fillSeries(show, lines.mid(0, 3), PatchField::Name, {});
        QCOMPARE(told(show), u"1 Tom 1, 2 Tom 2, 3 Tom 3, 4 Tom"_s);
        setLineText(show, lines[0], PatchField::Stand, u"B09"_s, {});
        fillSeries(show, lines, PatchField::Stand, {});
        QCOMPARE(lineText(show, lines[3], PatchField::Stand), u"B12"_s);
        fillDown(show, lines, PatchField::Name, {});
        QCOMPARE(told(show), u"1 Tom 1, 2 Tom 1, 3 Tom 1, 4 Tom 1"_s);
    }

    void socketsGoOnInTheirBox()
    {
        Show show = boxedShow();
        insertLines(show, PatchSide::Inputs, 3, 1, u"C"_s);
        repatch(show, named(show, u"A"_s), portIn(show, u"Box.in15"_s));
        insertLines(show, PatchSide::Inputs, 4, 1, u"D"_s);
        fillSeries(show, patchLines(show, PatchSide::Inputs), PatchField::Socket, {});
        QCOMPARE(portsOf(show), u"in15 in16  "_s); // where the box ends, the rest stay without
        QVERIFY(isPluggedIn(*show.cables.find(leadIn(show, 1)), portIn(show, u"Box.in16"_s)));
    }

    void pairs()
    {
        Show show = withChannels({u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s});
        const QList<PatchLine> lines = patchLines(show, PatchSide::Inputs);
        QCOMPARE(setLinked(show, lines.mid(0, 4), true), 2);
        QCOMPARE(setLinked(show, lines.mid(0, 4), true), 0);
        QVERIFY(pairedWith(show, lines[3]) == lines[2]);
        QVERIFY(!pairedWith(show, lines[4]));
        QCOMPARE(setLinked(show, {lines[3]}, false), 1); // from its second half
        QVERIFY(!pairedWith(show, lines[2]));
        QVERIFY(pairedWith(show, lines[0]) == lines[1]);
        QCOMPARE(setLinked(show, {lines[4]}, true), 0); // nothing follows
    }

    void pasting()
    {
        Show show = boxedShow();
        const SocketsByName sockets {{u"box 7"_s, portIn(show, u"Box.in7"_s)}};
        const QList<std::optional<PatchField>> fields {
            PatchField::Name, {}, PatchField::Phantom, PatchField::Socket, PatchField::Note};
        const QList<QStringList> block {{u"Kick"_s, u"D6"_s, u"no"_s, u"BOX\u00a07"_s},
            {u"Snare"_s, {}, u"maybe"_s, u"elsewhere"_s, u"low"_s}, {u"Hat"_s}};
        const Pasted pasted = pasteLines(show, PatchSide::Inputs, 1, fields, block, sockets);
        QCOMPARE(pasted.added, 2);
        QCOMPARE(pasted.refused, 2);
        QCOMPARE(told(show), u"1 A, 2 Kick, 3 Snare, 4 Hat"_s);
        QCOMPARE(portsOf(show), u"in1 in7  "_s);
        QVERIFY(isPluggedIn(*show.cables.find(leadIn(show, 1)), portIn(show, u"Box.in7"_s)));
        QCOMPARE(lineText(show, named(show, u"Snare"_s), PatchField::Note), u"low"_s);
    }

    void pastedNumbersPushOthersAway()
    {
        Show show = withChannels({u"A"_s, u"B"_s, u"C"_s, u"D"_s});
        pasteLines(show, PatchSide::Inputs, 0, {PatchField::Number}, {{u"3"_s}, {u"1"_s}}, {});
        QCOMPARE(told(show), u"1 B, 3 A, 4 C, 5 D"_s);
    }

    void phantomIsTheSockets()
    {
        Show show = boxedShow();
        const PatchLine a = named(show, u"A"_s);
        QCOMPARE(lineText(show, a, PatchField::Phantom), u"on"_s);
        QVERIFY(setLineText(show, a, PatchField::Phantom, u"off"_s, {}));
        QVERIFY(!phantomOn(show, portIn(show, u"Box.in1"_s)));
        insertLines(show, PatchSide::Inputs, 3, 1, u"Nowhere"_s);
        QVERIFY(!setLineText(show, named(show, u"Nowhere"_s), PatchField::Phantom, u"on"_s, {}));
    }

    void leadsFollowTheirChannels()
    {
        Show show = boxedShow();
        const PatchLine a = named(show, u"A"_s);
        const PortRef seven = portIn(show, u"Box.in7"_s), one = portIn(show, u"Box.in1"_s);
        QCOMPARE(repatch(show, a, seven), (QList<Repatched> {{a, one, seven}}));
        QVERIFY(isPluggedIn(*show.cables.find(leadIn(show, 0)), seven));
        QVERIFY(phantomOn(show, seven) && !phantomOn(show, one));
        QCOMPARE(repatch(show, a, portIn(show, u"Box.in2"_s)).size(), 2); // the two change places
        QCOMPARE(portsOf(show), u"in2 in7"_s);
        QVERIFY(isPluggedIn(*show.cables.find(leadIn(show, 1)), seven));
        QVERIFY(phantomOn(show, portIn(show, u"Box.in2"_s)) && !phantomOn(show, seven));
    }

    void listeningWhereALeadIsMovesNoLead()
    {
        Show show = boxedShow();
        show.channels.remove(std::get<ChannelId>(named(show, u"B"_s)));
        repatch(show, named(show, u"A"_s), portIn(show, u"Box.in2"_s));
        QCOMPARE(portsOf(show), u"in2"_s);
        QVERIFY(isPluggedIn(*show.cables.find(leadIn(show, 0)), portIn(show, u"Box.in1"_s)));
    }

    void assigning_data()
    {
        QTest::addColumn<bool>("banks");
        QTest::addColumn<bool>("odd");
        QTest::addColumn<bool>("gaps");
        QTest::addColumn<QString>("ports");
        // Channels 1 A, 2 L, 3 R (a pair), 6 D of another group; in1 is taken by the lead of nobody.
        QTest::newRow("next free") << false << false << false << u"in2 in3 in4 in5"_s;
        QTest::newRow("stereo on odd") << false << true << false << u"in2 in3 in4 in5"_s;
        QTest::newRow("gaps stay") << false << false << true << u"in2 in3 in4 in7"_s;
        QTest::newRow("banks") << true << false << false << u"in2 in3 in4 in9"_s;
    }
    void assigning()
    {
        QFETCH(bool, banks);
        QFETCH(bool, odd);
        QFETCH(bool, gaps);
        QFETCH(QString, ports);
        Show show = showFrom(u"X: shure/sm58; Box: generic/stage-box-16-8; X.out -xlr 5m-> Box.in1"_s);
        addChannels(show, {u"A"_s, u"L"_s, u"R"_s, u"D"_s});
        setLinked(show, {named(show, u"L"_s)}, true);
        renumberLines(show, {named(show, u"D"_s)}, 6);
        setLineText(show, named(show, u"D"_s), PatchField::Group, u"Vocals"_s, {});
        const Assigned assigned = assignLines(
            show, patchLines(show, PatchSide::Inputs), {deviceIn(show, u"Box"_s), banks, odd, gaps});
        QCOMPARE(assigned.moves.size(), 4);
        QVERIFY(assigned.left.isEmpty());
        QCOMPARE(portsOf(show), ports);
    }

    void pairsBeginAtOddSockets()
    {
        Show show = showFrom(u"Box: generic/stage-box-16-8"_s);
        addChannels(show, {u"A"_s, u"L"_s, u"R"_s});
        setLinked(show, {named(show, u"L"_s)}, true);
        const QList<PatchLine> lines = patchLines(show, PatchSide::Inputs);
        assignLines(show, lines, {.box = {}, .stereoOnOdd = true});
        QCOMPARE(portsOf(show), u"in1 in3 in4"_s);
        assignLines(show, lines, {.box = {}, .stereoOnOdd = false});
        QCOMPARE(portsOf(show), u"in1 in2 in3"_s);
    }

    void nearestBoxAndWhatFindsNoRoom()
    {
        Show show = showFrom(u"A: shure/sm58 @ 0,0; B: shure/sm58 @ 9000,0; C: shure/sm58 @ 0,500;"
                             "Near: generic/stage-box-16-8 @ 0,1000; Far: generic/stage-box-16-8 @ 9000,1000;"
                             "A.out -xlr 5m-> Far.in16; B.out -xlr 5m-> Near.in16"_s);
        assignChannel(show, 1, u"A"_s, portIn(show, u"Far.in16"_s));
        assignChannel(show, 2, u"B"_s, portIn(show, u"Near.in16"_s));
        const Assigned assigned = assignLines(show, patchLines(show, PatchSide::Inputs), {});
        QCOMPARE(assigned.moves.size(), 2);
        QCOMPARE(lineSocket(show, named(show, u"A"_s)), portIn(show, u"Near.in1"_s));
        QCOMPARE(lineSocket(show, named(show, u"B"_s)), portIn(show, u"Far.in1"_s));
        QVERIFY(isPluggedIn(*show.cables.find(leadIn(show, 0)), portIn(show, u"Near.in1"_s)));
        insertLines(show, PatchSide::Inputs, 3, 40);
        QCOMPARE(assignLines(show, patchLines(show, PatchSide::Inputs), {}).left.size(), 42 - 32);
    }

    void mixesLikewise()
    {
        Show show = showFrom(u"Box: generic/stage-box-16-8"_s);
        pasteLines(show, PatchSide::Outputs, 0, {PatchField::Name, PatchField::Player, PatchField::ProvidedBy},
            {{u"Drums"_s, {}, u"house"_s}, {u"Vox"_s, u"Ana"_s}}, {});
        QCOMPARE(told(show, PatchSide::Outputs), u"1 Drums, 2 Vox"_s);
        QCOMPARE(show.mixes.find(std::get<MixId>(named(show, u"Drums"_s)))->providedBy, u"house"_s);
        assignLines(show, patchLines(show, PatchSide::Outputs), {});
        QCOMPARE(lineSocket(show, named(show, u"Vox"_s)), portIn(show, u"Box.out2"_s));
        moveLines(show, {named(show, u"Vox"_s)}, 0);
        QCOMPARE(told(show, PatchSide::Outputs), u"1 Vox, 2 Drums"_s);
    }
};

QTEST_GUILESS_MAIN(TestChannelEdits)
#include "tst_channel_edits.moc"
