// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "show/name_ranges.h"
#include "show/numbering.h"
#include "support/show_builder.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Names with numbers, in the order in which one reads a plan.
class TestNumbering : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rangesDrawNamesTogether_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("text");
        QTest::newRow("numbers") << QStringList {u"9"_s, u"10"_s, u"2"_s, u"11"_s} << u"2, 9–11"_s;
        QTest::newRow("two are no range") << QStringList {u"A1"_s, u"A2"_s} << u"A1, A2"_s;
        QTest::newRow("by stem") << QStringList {u"SA1"_s, u"B2"_s, u"SA3"_s, u"SA2"_s, u"4"_s} << u"4, B2, SA1–3"_s;
        QTest::newRow("each once") << QStringList {u"1"_s, u"1"_s, u"Vox"_s, u"Vox"_s} << u"1, Vox"_s;
        QTest::newRow("zeros stay") << QStringList {u"M01"_s, u"M02"_s, u"M03"_s} << u"M01, M02, M03"_s;
        QTest::newRow("too long for a number") << QStringList {u"12345678901"_s} << u"12345678901"_s;
        QTest::newRow("nothing") << QStringList() << QString();
    }

    void rangesDrawNamesTogether()
    {
        QFETCH(QStringList, names);
        QTEST(nameRanges(names), "text");
    }

    void namesGetNumbers_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<int>("first");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("at the end") << u"Vox"_s << 1 << QStringList {u"Vox 1"_s, u"Vox 2"_s, u"Vox 3"_s};
        QTest::newRow("where # stands") << u"#. Vox"_s << 1 << QStringList {u"1. Vox"_s, u"2. Vox"_s, u"3. Vox"_s};
        QTest::newRow("two digits") << u"M##"_s << 9 << QStringList {u"M09"_s, u"M10"_s, u"M11"_s};
        QTest::newRow("from 0") << u"Tom #"_s << 0 << QStringList {u"Tom 0"_s, u"Tom 1"_s, u"Tom 2"_s};
        QTest::newRow("no name") << QString() << 1 << QStringList {u"1"_s, u"2"_s, u"3"_s};
        QTest::newRow("second # stays") << u"# of #"_s << 1 << QStringList {u"1 of #"_s, u"2 of #"_s, u"3 of #"_s};
    }

    void namesGetNumbers()
    {
        QFETCH(QString, pattern);
        QFETCH(int, first);
        QFETCH(QStringList, names);
        QCOMPARE(numberedNames(pattern, 3, first), names);
    }

    void numbersComeOff()
    {
        QCOMPARE(withoutNumber(u"Vox 12"_s), u"Vox"_s);
        QCOMPARE(withoutNumber(u"SM58"_s), u"SM"_s);
        QCOMPARE(withoutNumber(u"Vox"_s), u"Vox"_s);
        QCOMPARE(withoutNumber(u"2nd Vox"_s), u"2nd Vox"_s);
    }

    void devicesAreNamedInOrder()
    {
        Show show = showFrom(u"A: shure/sm58; B: shure/sm58; C: shure/sm58"_s);
        const DeviceId a = deviceIn(show, u"A"_s), b = deviceIn(show, u"B"_s), c = deviceIn(show, u"C"_s);
        nameInOrder(show, {c, a}, u"Vox"_s, 3);
        QCOMPARE(show.devices.find(c)->name, u"Vox 3"_s);
        QCOMPARE(show.devices.find(a)->name, u"Vox 4"_s);
        QCOMPARE(show.devices.find(b)->name, u"B"_s);
    }
};

QTEST_GUILESS_MAIN(TestNumbering)
#include "tst_numbering.moc"
