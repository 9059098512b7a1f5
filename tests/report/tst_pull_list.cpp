// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/check.h"
#include "files/show_file.h"
#include "report/csv.h"
#include "report/exporters.h"
#include "report/pull_list_pdf.h"
#include "support/show_builder.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Show example(const QString& name)
{
    QFile file(QStringLiteral(CROSSPATCH_SOURCE_DIR "/resources/examples/") + name + u".crosspatch"_s);
    file.open(QIODevice::ReadOnly);
    return readShow(file.readAll(), gear(), name).value();
}

/// Two vocals and a bass, four channels, a few things owned.
Show stage()
{
    Show show = showFrom(u"Vox: shure/sm58 @ 0,0; Two: shure/sm58 @ 0,1000; Bass: generic/bass-guitar @ 500,0;"
                         "DI: radial/j48 @ 500,500; Box: behringer/s16 @ 0,3000; Wedge: generic/active-wedge @ 1000,0;"
                         "Vox.out -xlr 5m-> Box.in1; Two.out -xlr 5m-> Box.in2; Bass.out -ts-ts 3m-> DI.in;"
                         "DI.out -xlr 7.4m-> Box.in4; Box.out1 -xlr 10m-> Wedge.in"_s);
    for (const int number : {1, 2, 4})
        assignChannel(show, number, u"Line %1"_s.arg(number), portIn(show, u"Box.in%1"_s.arg(number)));
    for (const ChannelId id : show.channels.ids())
        show.channels.update(id, [](Channel& channel) { channel.stand = channel.number < 3 ? u"boom"_s : u"none"_s; });
    Mix mix;
    mix.id = MixId {++show.lastId};
    mix.number = 3;
    mix.output = portIn(show, u"Box.out1"_s);
    show.mixes.insert(mix);
    show.stock = {{u"xlr"_s, 5000, 1}, {u"xlr"_s, 10'000, 3}, {u"shure/sm58"_s, 0, 1}};
    return show;
}

PatchList listOf(const Show& show)
{
    return patchList(show, check(show).findings());
}

QList<PullSection> pulled(const Show& show)
{
    return pullList(show, listOf(show));
}

PullRow rowOf(const QList<PullSection>& sections, const QString& name, int lengthMm = 0)
{
    for (const PullSection& section : sections) {
        for (const PullRow& row : section.rows) {
            if (row.name == name && row.lengthMm == lengthMm)
                return row;
        }
    }
    return {};
}

QString textOf(const QByteArray& pdf, const QString& mode)
{
    QTemporaryFile file;
    file.open();
    file.write(pdf);
    file.flush();
    QProcess process;
    process.start(u"pdftotext"_s, {mode, file.fileName(), u"-"_s});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

class TestPullList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsSayWhatToTake()
    {
        const QList<PullSection> sections = pulled(stage());
        const PullRow five = rowOf(sections, u"XLR"_s, 5000);
        QCOMPARE(five.needed, 2);
        QCOMPARE(five.owned, std::optional(1));
        QCOMPARE(five.byLonger, 1);
        QCOMPARE(five.missing, 0);
        QCOMPARE(five.usedFor, u"1, 2"_s);
        const PullRow ten = rowOf(sections, u"XLR"_s, 10'000); // the wedge's, and 7.5 m are nobody's
        QCOMPARE(ten.usedFor, u"4, mix\u00a03"_s);
        QCOMPARE(rowOf(sections, u"Shure SM58"_s).missing, 1);
        QCOMPARE(rowOf(sections, u"Radial J48"_s).usedFor, u"4"_s);
        QVERIFY(!rowOf(sections, u"Radial J48"_s).known);
        QCOMPARE(rowOf(sections, u"boom"_s).usedFor, u"1, 2"_s);
        QCOMPARE(rowOf(sections, u"none"_s).needed, 0);
    }

    void nothingIsLost_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("club night") << u"club-night"_s;
        QTest::newRow("studio") << u"studio"_s;
    }
    void nothingIsLost()
    {
        QFETCH(QString, name);
        const Show show = example(name);
        const QList<PullSection> sections = pulled(show);
        int leads = 0;
        QStringList names;
        for (const PullSection& section : sections) {
            QVERIFY(!section.rows.isEmpty());
            for (const PullRow& row : section.rows) {
                leads += row.lengthMm > 0 ? row.needed : 0;
                QVERIFY(row.spare >= 0 && row.needed > 0);
                QVERIFY(row.spare == 0 || row.owned.value_or(0) >= row.spare + (row.lengthMm > 0 ? 0 : row.needed));
                names << (row.lengthMm > 0 && row.plugsTell ? QString() : row.name);
            }
        }
        QCOMPARE(leads, show.cables.size());
        const QByteArray pdf = pullListPdf(listOf(show), sections, {});
        const QString text = textOf(pdf, u"-raw"_s).simplified();
        for (const QString& each : names)
            QVERIFY2(text.contains(each), qPrintable(each));
    }

    void thePageIsUpright_data()
    {
        QTest::addColumn<PaperSize>("paper");
        QTest::newRow("A4") << PaperSize::A4;
        QTest::newRow("Letter") << PaperSize::Letter;
    }
    void thePageIsUpright()
    {
        QFETCH(PaperSize, paper);
        const Show show = stage();
        SheetOptions options;
        options.paper = paper;
        const QString words = textOf(pullListPdf(listOf(show), pulled(show), options), u"-bbox"_s);
        const auto page = QRegularExpression(u"<page width=\"([0-9.]+)\" height=\"([0-9.]+)\">"_s).match(words);
        const double width = page.captured(1).toDouble(), height = page.captured(2).toDouble();
        QVERIFY(width > 0 && width < height);
        static const QRegularExpression word(u"xMax=\"([0-9.]+)\" yMax=\"([0-9.]+)\""_s);
        for (auto it = word.globalMatch(words); it.hasNext();) {
            const auto each = it.next();
            QVERIFY(each.captured(1).toDouble() <= width && each.captured(2).toDouble() <= height);
        }
    }

    void theTableHasEveryRow()
    {
        const QList<PullSection> sections = pulled(stage());
        const Table table = pullTable(sections);
        qsizetype rows = 0;
        for (const PullSection& section : sections)
            rows += section.rows.size();
        QCOMPARE(table.rows.size(), rows);
        for (const TableRow& row : table.rows)
            QCOMPARE(row.size(), table.heads.size());
        QVERIFY(toCsv(table).contains("\r\nLeads,XLR,5,\"1, 2\",2,0,1,0,1\r\n"));
    }

    /// A list that has leads and not these has none of them.
    void whatTheListLeavesOutIsNone()
    {
        Show show = stage();
        show.stock = {{u"ts-ts"_s, 3000, 1}};
        const QString text = textOf(pullListPdf(listOf(show), pulled(show), {}), u"-layout"_s);
        const auto row = QRegularExpression(u"\\n *5\\s?m +1, 2 +2 +(\\S+) +(\\S+)"_s).match(text);
        QVERIFY2(row.hasMatch(), qPrintable(text));
        QCOMPARE(row.captured(1), u"0"_s);
        QCOMPARE(row.captured(2), u"2"_s);
    }

    void anEmptyShowSaysSo()
    {
        const Exporter* exporter = findExporter(u"pull-list"_s, u"pdf"_s);
        QVERIFY(exporter && findExporter(u"pull-list"_s, u"csv"_s));
        QVERIFY(textOf(exporter->write({}, {}, {}), u"-raw"_s).contains(u"Nothing to take along"_s));
    }
};

QTEST_MAIN(TestPullList)
#include "tst_pull_list.moc"
