// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/check.h"
#include "draw/short_name.h"
#include "report/bay_strips.h"
#include "report/bay_strips_pdf.h"
#include "report/csv.h"
#include "report/explained_pdf.h"
#include "report/exporters.h"
#include "report/patch_list_pdf.h"
#include "report/patch_table.h"
#include "report/path_drawing.h"
#include "check/socket_names.h"
#include "show/cable_way.h"
#include "show/labels.h"
#include "signal/analysis.h"
#include "support/show_builder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double hair = 1e-6;

/// Two boxes on a desk, a microphone, a bass through a DI, keys through two ways of one DI, a wedge.
Show smallShow()
{
    Show show = showFrom(uR"(
        FOH: behringer/x32
        Stage left: behringer/s16
        Stage right: behringer/s16
        Far: behringer/s16
        Stage left.aes501 -ethercon 50m-> FOH.aes501
        Stage right.aes501 -ethercon 50m-> FOH.aes502
        Far.aes501 -ethercon 10m-> Stage right.aes502
        Kick: shure/beta-91a
        Bass: generic/bass-guitar
        Bass DI: radial/j48
        Kick.out -xlr 5m-> Stage left.in1
        Bass.out -ts-ts 3m-> Bass DI.in
        Bass DI.out -xlr 5m-> Stage left.in2
        Stage left.in2 48V
        Keys: generic/stage-piano
        Keys DI: radial/prod2
        Keys.out-l -ts-ts 3m-> Keys DI.in1
        Keys.out-r -ts-ts 3m-> Keys DI.in2
        Keys DI.out1 -xlr 5m-> Far.in3
        Keys DI.out2 -xlr 5m-> Far.in4
        Talk: shure/sm58
        Talk.out -xlr 2m-> FOH.in32
        Wedge A: generic/active-wedge
        Stage left.out1 -xlr 10m-> Wedge A.in
    )"_s);
    assignChannel(show, 4, u"Keys R"_s, portIn(show, u"Far.in4"_s));
    assignChannel(show, 1, u"Kick in"_s, portIn(show, u"Stage left.in1"_s));
    assignChannel(show, 2, u"Bass"_s, portIn(show, u"Stage left.in2"_s));
    assignChannel(show, 3, u"Keys L"_s, portIn(show, u"Far.in3"_s));
    assignChannel(show, 5, u"Talkback"_s, portIn(show, u"FOH.in32"_s));
    assignChannel(show, 6, u"Spare"_s, portIn(show, u"Stage left.in7"_s));
    show.channels.update(show.channels.ids()[3], [](Channel& channel) { channel.linked = true; });
    Mix mix;
    mix.id = MixId {++show.lastId};
    mix.number = 1;
    mix.name = u"Mara"_s;
    mix.output = portIn(show, u"Stage left.out1"_s);
    show.mixes.insert(mix);
    show.title = u"Club Night"_s;
    return show;
}

QList<Finding> findingsOf(const Show& show)
{
    return check(show).findings();
}

PatchList listOf(const Show& show)
{
    return patchList(show, findingsOf(show));
}

PatchRow row(int number, const QString& source, const QString& group = {}, const QString& note = {})
{
    PatchRow made;
    made.number = number;
    made.source = source;
    made.group = group;
    made.note = note;
    made.boxTag = u"SL 1"_s;
    return made;
}

QString longWords(qsizetype length)
{
    return QString(length, u'W');
}

/// What stands outside the text area or on top of something else; empty when all is well.
QString misplaced(const PatchListSheet& sheet)
{
    for (const FlowPage& page : sheet.pages) {
        double bottom = 0;
        for (const Placed& placed : page) {
            const QString place = u"page %1, %2 mm to %3 mm"_s.arg(&page - sheet.pages.constData())
                                      .arg(placed.rect.top())
                                      .arg(placed.rect.bottom());
            if (!sheet.area.adjusted(-hair, -hair, hair, hair).contains(placed.rect)
                || placed.rect.top() < bottom - hair)
                return place;
            if (placed.strip >= 0 && placed.rect.height() < sheet.strips[placed.strip].height - hair)
                return place;
            bottom = placed.rect.bottom();
        }
    }
    return {};
}

/// A record-by-record reader after RFC 4180.
QList<QStringList> readCsv(const QByteArray& bytes)
{
    QList<QStringList> records;
    QStringList record;
    QString field;
    bool quoted = false;
    const QString text = QString::fromUtf8(bytes);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
            field += text[++i];
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && c == u',') {
            record << field;
            field.clear();
        } else if (!quoted && c == u'\r') {
            records << (record << field);
            record.clear();
            field.clear();
            ++i;
        } else {
            field += c;
        }
    }
    return records;
}

QString pdfText(const QByteArray& pdf)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"out.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess process;
    process.start(u"pdftotext"_s, {u"-raw"_s, file.fileName(), u"-"_s});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// Where words stand in a PDF, in millimetres from the top left of their page.
struct Word {
    QString text;
    QRectF box;
    int page = 0;
};

QList<Word> wordsIn(const QByteArray& pdf)
{
    constexpr double mm = 25.4 / 72; // a point
    QTemporaryDir folder;
    QFile file(folder.filePath(u"out.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess process;
    process.start(u"pdftotext"_s, {u"-bbox"_s, file.fileName(), u"-"_s});
    process.waitForFinished();
    static const QRegularExpression entry(
        u"<page |<word xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\">([^<]*)<"_s);
    QList<Word> words;
    int page = -1;
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    for (auto match = entry.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const auto at = [&found](int group) { return found.captured(group).toDouble() * mm; };
        page += found.captured(5).isNull() || !found.hasCaptured(5);
        if (found.hasCaptured(5))
            words << Word {found.captured(5), QRectF(QPointF(at(1), at(2)), QPointF(at(3), at(4))), page};
    }
    return words;
}

/// Two bays with names behind them, one of them long.
Show bayShow()
{
    Show show = showFrom(u"Bay A: generic/patch-bay-2x24-trs @ 0,0; Bay T: generic/patch-bay-2x48-tt @ 0,500;"
                         "Drum: generic/bal_active @ 0,100; Desk: generic/mixer @ 0,300;"
                         "Drum.out -trs-trs 1m-> Bay A.rear-a1; Bay A.rear-b1 -trs-trs 1m-> Desk.line1;"
                         "Bay A.mode3 = full"_s);
    const DeviceId bay = deviceIn(show, u"Bay A"_s), tt = deviceIn(show, u"Bay T"_s);
    labelJack(show, {bay, u"front-a2"_s}, u"Snare drum bottom microphone 2"_s);
    labelJack(show, {tt, u"front-a1"_s}, u"Overhead left"_s);
    return show;
}

} // namespace

class TestReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsStandByNumber();
    void wayGoesThroughBoxes();
    void socketsAreNamed();
    void multicoreEndsTheWayOnStage();
    void ringOfLeadsEnds();
    void mixesGoToTheirEnds();
    void findingsStandOnTheirRows();
    void acceptedFindingsTellWhy();
    void hashBelongsToTheShow();
    void shortNames_data();
    void shortNames();
    void textWrapsAndIsNeverCut();
    void numbersKeepTheirUnits();
    void nothingLeavesThePage_data();
    void nothingLeavesThePage();
    void everyRowIsPrintedOnce();
    void noRowStandsAlone();
    void pairsStayTogether();
    void longNotesGoOnOnTheNextPage();
    void pathsKeepToTheirColumn();
    void pdfHoldsTheWords();
    void pdfHoldsNoScripts();
    void csvReadsBackEqual();
    void csvGuardsFormulas_data();
    void csvGuardsFormulas();
    void exportersAreATable();
    void everyFaultyLeadIsExplained();
    void stripsAreTrueToSize_data();
    void stripsAreTrueToSize();
    void stripsKeepEveryJack_data();
    void stripsKeepEveryJack();
    void aMeasuredPitchIsPrinted();
    void namesAreShortened_data();
    void namesAreShortened();
    void failedExportLeavesNoFile();
};

void TestReport::rowsStandByNumber()
{
    const PatchList list = listOf(smallShow());
    QStringList sources;
    for (const PatchRow& patchRow : list.rows)
        sources << patchRow.source;
    QCOMPARE(sources, (QStringList {u"Kick in"_s, u"Bass"_s, u"Keys L"_s, u"Keys R"_s, u"Talkback"_s, u"Spare"_s}));
    QVERIFY(list.rows[2].linked);
    QVERIFY(list.rows[1].phantom);
    QVERIFY(!list.rows[0].phantom);
}

void TestReport::wayGoesThroughBoxes()
{
    const PatchList list = listOf(smallShow());
    QCOMPARE(list.rows[0].mic, u"Beta 91A"_s);
    QCOMPARE(list.rows[0].path.size(), 1);
    QCOMPARE(list.rows[0].path[0].from, (LeadPlug {u"xlr3"_s, Gender::Female}));
    QCOMPARE(list.rows[0].path[0].to, (LeadPlug {u"xlr3"_s, Gender::Male}));
    QCOMPARE(list.rows[0].path[0].lengthMm, 5000);

    QCOMPARE(list.rows[1].mic, u"Bass DI"_s);
    QCOMPARE(list.rows[1].path.size(), 2);
    QCOMPARE(list.rows[1].path[0].from.family, u"jack-6.35-ts"_s);
    QVERIFY(list.rows[1].path[0].di);
    QCOMPARE(list.rows[1].path[0].boxName, u"Bass DI"_s);
    QVERIFY(!list.rows[1].path[1].box);

    QCOMPARE(list.rows[2].mic, u"Keys DI\u00a0·\u00a01"_s);
    QCOMPARE(list.rows[3].mic, u"Keys DI\u00a0·\u00a02"_s);
    QCOMPARE(list.rows[2].micModel, u"ProD2"_s);
    QCOMPARE(list.desk, u"Behringer X32"_s);
    QVERIFY(list.rows[5].path.isEmpty());
}

void TestReport::socketsAreNamed()
{
    const PatchList list = listOf(smallShow());
    const auto plain = [](QString text) { return text.replace(QChar::Nbsp, u' '); };
    QCOMPARE(plain(list.rows[0].boxTag), u"SL 1"_s);
    QCOMPARE(plain(list.rows[0].deskSocket), u"A 1"_s);
    QCOMPARE(plain(list.rows[2].boxTag), u"Far 3"_s);
    QCOMPARE(plain(list.rows[2].deskSocket), u"B 19"_s); // sixteen inputs of the box on the way come first
    QCOMPARE(plain(list.rows[4].boxTag), u"FOH 32"_s);
    QCOMPARE(list.rows[4].deskSocket, QString());
}

void TestReport::multicoreEndsTheWayOnStage()
{
    Show show = showFrom(uR"(
        FOH: behringer/x32
        Snake: generic/multicore-12-4
        Vocal: shure/sm58
        Vocal.out -xlr 5m-> Snake.stage5
        Snake.fan5 -xlr 1m-> FOH.in9
    )"_s);
    assignChannel(show, 9, u"Vocal"_s, portIn(show, u"FOH.in9"_s));
    const PatchRow vocal = listOf(show).rows.first();
    QCOMPARE(vocal.path.size(), 1);
    QCOMPARE(vocal.path.first().lengthMm, 5000);
    QCOMPARE(vocal.boxName, u"Snake"_s);
    QVERIFY(vocal.boxTag.endsWith(u'5'));
    QVERIFY(vocal.deskSocket.endsWith(u'9'));
    QCOMPARE(vocal.mic, u"SM58"_s);
}

void TestReport::ringOfLeadsEnds()
{
    Show show = showFrom(uR"(
        One: generic/passive-di
        Two: generic/passive-di
        FOH: behringer/x32
        One.thru -ts-ts 1m-> Two.in
        Two.thru -ts-ts 1m-> One.in
        One.out -xlr 1m-> FOH.in1
    )"_s);
    assignChannel(show, 1, u"Ring"_s, portIn(show, u"FOH.in1"_s));
    QVERIFY(listOf(show).rows.first().path.size() < 30);
}

void TestReport::mixesGoToTheirEnds()
{
    const MixRow mix = listOf(smallShow()).mixes.first();
    QCOMPARE(mix.endsAt, u"Wedge A"_s);
    QCOMPARE(mix.path.size(), 1);
    QVERIFY(mix.outputTag.startsWith(u"SL"_s) && mix.outputTag.endsWith(u'1'));
    QVERIFY(!mix.plays.isEmpty());
}

void TestReport::findingsStandOnTheirRows()
{
    const Show show = smallShow();
    Finding onKick;
    onKick.rule = u"level-too-low"_s;
    onKick.severity = Severity::Warning;
    onKick.subjects = {leadIn(show, 3)};
    Finding onBoth;
    onBoth.rule = u"phantom-hazard"_s;
    onBoth.severity = Severity::Danger;
    onBoth.subjects = {deviceIn(show, u"Keys DI"_s)};
    const PatchList list = patchList(show, {onKick, onBoth});
    QCOMPARE(list.findings.first().mark.severity, Severity::Danger);
    QCOMPARE(list.findings.first().channels, (QList {3, 4}));
    QCOMPARE(list.findings.last().channels, (QList {1}));
    QCOMPARE(list.rows[0].marks, (QList {FindingMark {2, Severity::Warning, false}}));
    QCOMPARE(list.rows[2].marks, (QList {FindingMark {1, Severity::Danger, false}}));
    QVERIFY(list.rows[1].marks.isEmpty());
    QCOMPARE(list.checked.counts.danger, 1);
}

void TestReport::acceptedFindingsTellWhy()
{
    Show show = showFrom(uR"(
        Ribbon: royer/r-121
        FOH: behringer/x32
        Ribbon.out -xlr 5m-> FOH.in1
        FOH.in1 48V
    )"_s);
    assignChannel(show, 1, u"Horn"_s, portIn(show, u"FOH.in1"_s));
    const QList<Finding> before = findingsOf(show);
    QVERIFY(!before.isEmpty());
    accept(show, before.first(), u"It is an old one"_s, u"L. Hart"_s);
    const PatchList list = listOf(show);
    const auto found
        = std::ranges::find_if(list.findings, [](const FindingRow& finding) { return finding.mark.accepted; });
    QVERIFY(found != list.findings.end());
    QCOMPARE(found->reason, u"It is an old one"_s);
    QCOMPARE(found->acceptedBy, u"L. Hart"_s);
    QCOMPARE(list.checked.counts.accepted, 1);
}

void TestReport::hashBelongsToTheShow()
{
    Show show = smallShow();
    const QString before = showHash(show);
    static const QRegularExpression fourGroups(u"^[0-9A-F]{4}( [0-9A-F]{4}){3}$"_s);
    QVERIFY(fourGroups.match(before).hasMatch());
    QCOMPARE(showHash(smallShow()), before);
    show.venue = u"Elsewhere"_s;
    QVERIFY(showHash(show) != before);
}

void TestReport::shortNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("brief");
    QTest::newRow("short stays") << u"SL"_s << u"SL"_s;
    QTest::newRow("words") << u"Stage left"_s << u"SL"_s;
    QTest::newRow("number stays whole") << u"Stage box 12"_s << u"SB12"_s;
    QTest::newRow("one word") << u"Monitors"_s << u"MON"_s;
    QTest::newRow("never long") << u"a b c d e f g h i j"_s << u"ABCDE"_s;
}

void TestReport::shortNames()
{
    QFETCH(QString, name);
    QTEST(abbreviated(name), "brief");
}

void TestReport::textWrapsAndIsNeverCut()
{
    Typesetter types;
    for (const QString& text : {u"Same height as the other one, above the snare"_s, longWords(200),
             u"Donaudampfschifffahrtsgesellschaftskapitänsmütze"_s, u"تركيب الميكروفون على المسرح الكبير"_s}) {
        const TextBlock block = types.set(text, TypeStep::note, 20);
        QVERIFY(block.lines.size() > 1);
        QVERIFY(block.width <= 20 + hair);
        QString whole = block.lines.join(QString());
        QCOMPARE(whole.remove(u'-').remove(u' '), QString(text).remove(u'-').remove(u' '));
    }
    QCOMPARE(types.set(u"two\nlines"_s, TypeStep::note, 100).lines.size(), 2);
    QVERIFY(types.set({}, TypeStep::note, 100).isEmpty());
}

void TestReport::numbersKeepTheirUnits()
{
    Typesetter types;
    for (double width = 8; width < 40; width += 0.5) {
        for (const QString& line :
            types.set(u"Same height as 10, 1.1 m above the snare, with 48 V on"_s, TypeStep::note, width).lines)
            QVERIFY2(!line.startsWith(u"m "_s) && !line.startsWith(u"V "_s), qPrintable(line));
    }
}

void TestReport::nothingLeavesThePage_data()
{
    QTest::addColumn<PaperSize>("paper");
    QTest::addColumn<qsizetype>("letters");
    QTest::newRow("A4") << PaperSize::A4 << qsizetype(30);
    QTest::newRow("Letter") << PaperSize::Letter << qsizetype(30);
    QTest::newRow("A4, long") << PaperSize::A4 << qsizetype(3000);
    QTest::newRow("Letter, long") << PaperSize::Letter << qsizetype(3000);
}

void TestReport::nothingLeavesThePage()
{
    QFETCH(PaperSize, paper);
    QFETCH(qsizetype, letters);
    PatchList list = listOf(smallShow());
    list.venue = list.act = list.contact = longWords(letters);
    for (int i = 7; i < 60; ++i) {
        list.rows << row(
            i, longWords(i % 9 == 0 ? letters : 8), u"Group %1"_s.arg(i / 7), i % 5 ? QString() : longWords(letters));
        list.rows.last().stand = list.rows.last().mic = longWords(letters / 3);
    }
    Typesetter types;
    SheetOptions options;
    options.paper = paper;
    const PatchListSheet sheet = layOutPatchList(list, options, types);
    QCOMPARE(misplaced(sheet), QString());
    for (const Strip& strip : sheet.strips) {
        for (const StripCell& cell : strip.cells) {
            QVERIFY(cell.height() + std::max(0.0, cell.top) <= strip.height + hair);
            QVERIFY(cell.x + cell.width <= sheet.area.width() + hair);
            for (const TextBlock& block : cell.blocks)
                QVERIFY(block.width <= cell.width + hair);
        }
    }
}

void TestReport::everyRowIsPrintedOnce()
{
    PatchList list = listOf(smallShow());
    while (list.rows.size() < 200)
        list.rows << row(static_cast<int>(list.rows.size()) + 1, u"Choir"_s, u"Group %1"_s.arg(list.rows.size() / 15));
    Typesetter types;
    const PatchListSheet sheet = layOutPatchList(list, {}, types);
    QList<qsizetype> printed;
    for (const FlowPage& page : sheet.pages) {
        QCOMPARE(page.first().strip, qsizetype(-1)); // column heads come again
        for (const Placed& placed : page) {
            if (placed.strip >= 0)
                printed << placed.strip;
        }
    }
    QVERIFY(std::ranges::is_sorted(printed));
    QCOMPARE(printed.size(), sheet.strips.size());
    QCOMPARE(sheet.subtitles.size(), sheet.pages.size());
}

void TestReport::noRowStandsAlone()
{
    for (int length = 2; length < 40; ++length) {
        PatchList list;
        for (int i = 0; i < 200; ++i)
            list.rows << row(i + 1, u"Choir"_s, u"Group %1"_s.arg(i / length),
                i % 6 ? QString() : u"A note that needs more than two lines to be told in"_s);
        Typesetter types;
        const PatchListSheet sheet = layOutPatchList(list, {}, types);
        QCOMPARE(misplaced(sheet), QString());
        for (const FlowPage& page : sheet.pages) {
            QMap<int, int> onPage;
            for (const Placed& placed : page) {
                if (placed.strip >= 0 && sheet.strips[placed.strip].group >= 0)
                    ++onPage[sheet.strips[placed.strip].group];
            }
            for (auto it = onPage.cbegin(); it != onPage.cend(); ++it)
                QVERIFY2(it.value() > 1 || 200 % length == 1, qPrintable(u"groups of %1"_s.arg(length)));
        }
    }
}

void TestReport::pairsStayTogether()
{
    PatchList list;
    for (int i = 0; i < 201; ++i) {
        list.rows << row(i + 1, u"Choir"_s);
        list.rows.last().linked = i % 2 == 1;
    }
    Typesetter types;
    const PatchListSheet sheet = layOutPatchList(list, {}, types);
    QVERIFY(sheet.pages.size() > 10);
    for (const FlowPage& page : sheet.pages)
        QVERIFY(page.last().strip < 0 || !sheet.strips[page.last().strip].pairedWithNext);
}

void TestReport::longNotesGoOnOnTheNextPage()
{
    PatchList list;
    QStringList words;
    for (int i = 0; i < 2000; ++i)
        words << u"word%1"_s.arg(i);
    list.rows << row(1, u"Kick"_s, u"Drums"_s, words.join(u' '));
    list.rows << row(2, u"Snare"_s, u"Drums"_s);
    Typesetter types;
    const PatchListSheet sheet = layOutPatchList(list, {}, types);
    QVERIFY(sheet.pages.size() > 2);
    QStringList printed;
    for (const Strip& strip : sheet.strips) {
        for (const StripCell& cell : strip.cells) {
            for (const TextBlock& block : cell.blocks)
                printed << block.lines;
        }
    }
    const QStringList all = printed.join(u' ').split(u' ');
    for (const QString& word : words)
        QCOMPARE(all.count(word), 1);
}

void TestReport::pathsKeepToTheirColumn()
{
    PathHop hop;
    hop.from = {u"jack-6.35-ts"_s, Gender::Male};
    hop.to = {u"xlr3"_s, Gender::Male};
    hop.lengthMm = 12500;
    hop.label = u"L07"_s;
    Typesetter types;
    for (int count = 0; count < 8; ++count) {
        QList<PathHop> hops(count, hop);
        for (qsizetype i = 0; i + 1 < hops.size(); ++i) {
            hops[i].box = DeviceId {1};
            hops[i].boxName = u"A box with a long name"_s;
        }
        const PathDrawing drawing = layOutPath(hops, 60, false, types);
        qsizetype drawn = 0;
        for (const QList<PathSegment>& line : drawing.lines) {
            drawn += line.size();
            QVERIFY(line.last().x + line.last().width + line.last().boxWidth <= 60 + hair);
        }
        QCOMPARE(drawn, hops.size());
    }
    QCOMPARE(leadLength(7500, true), u"25\u202fft"_s);
}

void TestReport::pdfHoldsTheWords()
{
    QVERIFY2(!QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty(), "pdftotext (poppler-utils) is not installed");
    Show show = smallShow();
    show.cables.update(leadIn(show, 3), [](Cable& cable) { cable.label = u"L01"_s; });
    const PatchList list = listOf(show);
    QString text = pdfText(patchListPdf(list, {})).simplified();
    text.replace(QChar::Nbsp, u' ').replace(QChar(0x202F), u' ');
    const auto holds = [&text](QString words) {
        return text.contains(words.replace(QChar::Nbsp, u' ').replace(QChar(0x202F), u' '));
    };
    for (const PatchRow& patchRow : list.rows) {
        QVERIFY(holds(patchRow.source));
        QVERIFY(holds(patchRow.boxTag));
        QVERIFY(holds(patchRow.deskSocket));
    }
    for (const FindingRow& finding : list.findings) {
        QVERIFY(!finding.words.hear.isEmpty());
        for (const QString& said : {finding.words.hear, finding.words.why, finding.words.todo}) {
            for (const QString& word : said.split(u' '))
                QVERIFY2(holds(word), qPrintable(word));
        }
    }
    QVERIFY(holds(u"5 m"_s) && holds(u"L01"_s) && holds(u"48 V"_s) && holds(list.checked.hash));
}

void TestReport::pdfHoldsNoScripts()
{
    PatchList list = listOf(smallShow());
    list.show = u") /OpenAction << /S /JavaScript /JS (app.alert(1)) >> /URI (http://example.org) ("_s;
    list.rows[0].source = u"https://example.org <a href=\"file:///etc\">x</a>"_s;
    const QByteArray pdf = patchListPdf(list, {});
    for (const char* evil : {"/JavaScript", "/OpenAction", "/URI", "/Launch"})
        QVERIFY2(!pdf.contains(evil), evil);
    QVERIFY(pdf.startsWith("%PDF-"));
}

void TestReport::csvReadsBackEqual()
{
    Show show = smallShow();
    show.channels.update(show.channels.ids()[1], [](Channel& channel) {
        channel.name = u"Kick, \"in\"\nside"_s;
        channel.note = u"Größe ≥ 3 mm, 日本"_s;
    });
    const Table table = patchTable(listOf(show));
    const QList<QStringList> read = readCsv(toCsv(table));
    QCOMPARE(read.size(), table.rows.size() + 1);
    QCOMPARE(read.first(), table.heads);
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        QCOMPARE(table.rows[i].size(), table.heads.size());
        for (qsizetype k = 0; k < table.heads.size(); ++k)
            QCOMPARE(read[i + 1][k], table.rows[i][k].text);
    }
}

void TestReport::csvGuardsFormulas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("guarded");
    for (const QChar start : u"=+-@\t＝＋－＠"_s) {
        QTest::addRow("U+%04x", start.unicode()) << QString(start) + u"1+1"_s << true;
        QTest::addRow("blank, U+%04x", start.unicode()) << u"  "_s + start + u"1+1"_s << true;
        QTest::addRow("quote, U+%04x", start.unicode()) << u"\""_s + start + u"1+1"_s << true;
        QTest::addRow("inside, U+%04x", start.unicode()) << u"a"_s + start << false;
    }
    QTest::newRow("nul") << u"\0=1"_s << true;
    QTest::newRow("return") << u"\r=1"_s << true;
}

void TestReport::csvGuardsFormulas()
{
    QFETCH(QString, text);
    QFETCH(bool, guarded);
    const Table table {{}, {u"a"_s, u"b"_s}, {{{u"x"_s}, {text}}, {{text}, {u"-3"_s, true}}}};
    const QList<QStringList> read = readCsv(toCsv(table));
    text.remove(QChar::Null);
    const QString expected = guarded ? u"'"_s + text : text;
    QCOMPARE(read[1][1], expected);
    QCOMPARE(read[2][0], expected);
    QCOMPARE(read[2][1], u"-3"_s);
}

void TestReport::exportersAreATable()
{
    QVERIFY(exportKeys().contains(u"patch-list"_s));
    for (const Exporter& exporter : exporters()) {
        const QString key = QString::fromLatin1(exporter.key), format = QString::fromLatin1(exporter.format);
        QCOMPARE(findExporter(key, format), &exporter);
        QVERIFY(exportFormats(key).contains(format));
        QVERIFY(!exporter.write({}, {}, {}).isEmpty());
    }
    QVERIFY(!findExporter(u"patch-list"_s, u"exe"_s));
}

void TestReport::everyFaultyLeadIsExplained()
{
    Show show = showFrom(u"Phone: generic/phone; Pc: generic/computer; Mixer: generic/mixer; Vocal: generic/mic_dynamic;"
                         "Phone.out -3.5trs-6.35trs 2m-> Mixer.line1; Mixer.aux1 -trs-3.5trs 2m-> Pc.in;"
                         "Pc.out -3.5trs-6.35trs 2m-> Mixer.line2; Phone.out -3.5trs-6.35trs 3m-> Mixer.line3;"
                         "Vocal.out -xlr 5m-> Mixer.mic1"_s);
    const QString text = pdfText(explainedPdf(show, findingsOf(show), {}));
    int leads = 0;
    show.cables.forEach([&](const Cable& cable) {
        const QList<Finding> found = check(show).findings(cable.id);
        const bool faulty = std::ranges::any_of(
            found, [](const Finding& finding) { return finding.severity >= Severity::Warning; });
        leads += faulty;
        const CableWay way = wayOf(show, cable);
        QCOMPARE(text.contains(wayText(show, way.from, way.to)), faulty);
    });
    QVERIFY(leads > 3);
    QCOMPARE(text.count(u'\f'), (leads + 2) / 3); // three on a page
    for (const Finding& finding : findingsOf(show)) {
        if (finding.severity >= Severity::Error)
            QVERIFY(text.simplified().contains(words(finding, show).hear));
        if (finding.severity >= Severity::Warning)
            accept(show, finding, u"so be it"_s, u"Kim"_s);
    }
    QCOMPARE(pdfText(explainedPdf(show, findingsOf(show), {})).count(u'\f'), 1); // what is accepted needs no words
}

void TestReport::stripsAreTrueToSize_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<double>("pitch");
    QTest::newRow("TRS") << 14 << 18.0; // numbers that only this bay has on its page twice or less
    QTest::newRow("TT") << 60 << 9.05;
}

void TestReport::stripsAreTrueToSize()
{
    QFETCH(int, first);
    QFETCH(double, pitch);
    const Show show = bayShow();
    const QList<Word> words = wordsIn(bayStripsPdf(show, findingsOf(show), {}));
    const auto find = [&words](const QString& text, double y = -1, int page = -1) {
        const auto found = std::ranges::find_if(words, [&](const Word& word) {
            return word.text == text && (y < 0 || (std::abs(word.box.center().y() - y) < 0.5 && word.page == page));
        });
        return found == words.end() ? Word() : *found;
    };
    const Word one = find(QString::number(first));
    const Word other = find(QString::number(first + 7), one.box.center().y(), one.page);
    QVERIFY(!one.text.isEmpty() && !other.text.isEmpty());
    QVERIFY(std::abs(other.box.center().x() - one.box.center().x() - 7 * pitch) < 0.1);
    const Word bar = find(u"0"_s), end = find(u"100"_s, bar.box.center().y(), bar.page);
    QVERIFY(std::abs(end.box.center().x() - bar.box.center().x() - 100) < 0.1);
}

void TestReport::stripsKeepEveryJack_data()
{
    QTest::addColumn<bool>("whole");
    QTest::newRow("A4, in pieces") << false;
    QTest::newRow("A3, in one piece") << true;
}

void TestReport::stripsKeepEveryJack()
{
    QFETCH(bool, whole);
    const Show show = bayShow();
    const Paper paper = whole ? Paper {420, 297} : landscape(PaperSize::A4);
    Typesetter types;
    const BayStripsSheet sheet = layOutBayStrips(show, findingsOf(show), paper, whole, {}, types);
    const QRectF area(Paper::left, sheet.top, paper.textWidth(), paper.textBottom() - sheet.top);
    QSet<QString> places;
    QStringList shortened, printed {u"microphone"_s, u"Overhead"_s, u"Bay T"_s, u"full normalled 3"_s};
    for (const StripsPage& page : sheet.pages) {
        QTransform turn;
        turn.translate(page.pivot.x(), page.pivot.y());
        turn.rotate(-page.tilt);
        turn.translate(-page.pivot.x(), -page.pivot.y());
        for (const BayStrip& strip : page.strips) {
            QVERIFY(area.contains(turn.mapRect(strip.place)));
            QCOMPARE(strip.toBeGlued, !whole && strip.jacks.first().column == 0);
            for (const StripJack& jack : strip.jacks) {
                places.insert(jack.place);
                printed << jack.printed.split(u' ');
                QVERIFY(types.width(jack.printed, jack.type) < strip.pitch);
            }
        }
        for (const StripJack& jack : page.shortened())
            shortened << jack.name;
    }
    QCOMPARE(places.size(), 48 + 96);
    QCOMPARE(shortened, QStringList({u"Snare drum bottom microphone 2"_s, u"Overhead left"_s}));
    const QString text = pdfText(whole ? bayStripsA3Pdf(show, findingsOf(show), {}) : bayStripsPdf(show, findingsOf(show), {}));
    QVERIFY(printed.contains(u"Drum"_s));
    for (const QString& word : std::as_const(printed))
        QVERIFY2(text.contains(word), qPrintable(word));
}

void TestReport::aMeasuredPitchIsPrinted()
{
    Show show = bayShow();
    show.devices.update(deviceIn(show, u"Bay A"_s), [](Device& bay) { bay.jackPitchUm = 17'500; });
    Typesetter types;
    const BayStripsSheet sheet = layOutBayStrips(show, {}, landscape(PaperSize::A4), false, {}, types);
    QCOMPARE(sheet.pages.first().strips.first().pitch, 17.5);
    QVERIFY(sheet.headings.first().contains(u"17.50"_s) && !sheet.headings.first().contains(u"usual"_s));
    QVERIFY(sheet.headings.last().contains(u"usual"_s));
}

void TestReport::namesAreShortened_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("letters");
    QTest::addColumn<QString>("printed");
    QTest::newRow("vowels first") << u"Snare bottom"_s << 10 << u"Snar bottm"_s;
    QTest::newRow("numbers stay") << u"Microphone 12"_s << 6 << u"Mcr 12"_s;
    QTest::newRow("sides stay") << u"Overhead L"_s << 5 << u"Ovr L"_s;
    QTest::newRow("gaps go") << u"Floor tom 1"_s << 7 << u"FlrTom1"_s;
    QTest::newRow("too long") << u"1234567"_s << 5 << QString();
}

void TestReport::namesAreShortened()
{
    QFETCH(QString, name);
    QFETCH(int, letters);
    const QString printed = shortName(name, [letters](const QString& text) { return text.size() <= letters; });
    QTEST(printed, "printed");
}

void TestReport::failedExportLeavesNoFile()
{
    QTemporaryDir folder;
    const Show show = smallShow();
    const auto put = [&](const QString& format, const QString& path) {
        return exportShow(u"patch-list"_s, format, show, {}, path);
    };
    for (const QString& format : exportFormats(u"patch-list"_s)) {
        QVERIFY(put(format, folder.path()));
        QVERIFY(put(format, folder.filePath(u"no/such/folder/out."_s + format)));
        const QString good = folder.filePath(u"out."_s + format);
        QVERIFY(!put(format, good));
        QVERIFY(QFileInfo(good).size() > 0);
        QVERIFY(QFile::remove(good));
    }
    const std::optional<Error> error = put(u"exe"_s, folder.filePath(u"out.exe"_s));
    QVERIFY(error && !error->what.isEmpty());
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
}

QTEST_MAIN(TestReport)
#include "tst_report.moc"
