// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signal/inputs.h"
#include "support/show_builder.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestInputs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesComeFromTheSource()
    {
        Show show = showFrom(u"Vox: shure/sm58; Bass: generic/electric-guitar; Di: generic/active-di;"
                             "Box: generic/stage-box-16-8; Vox.out -xlr 5m-> Box.in3; Bass.out -ts-ts 3m-> Di.in;"
                             "Di.out -xlr 5m-> Box.in1"_s);
        const QList<OpenInput> open = openInputs(analyse(show));
        QCOMPARE(open.size(), 2);
        QCOMPARE(open[0].name, u"Bass"_s); // through the box, in the order of the sockets
        QCOMPARE(open[0].input.port, u"in1"_s);
        QCOMPARE(open[1].name, u"Vox"_s);
        assignChannel(show, 1, u"Vox"_s, open[1].input);
        QCOMPARE(openInputs(analyse(show)).size(), 1);
    }

    void pairsAreLeftAndRight()
    {
        const Show show = showFrom(u"Keys: generic/keyboard-balanced; Desk: generic/desk;"
                                   "Keys.out-l -trs-xlrm 5m-> Desk.in1; Keys.out-r -trs-xlrm 5m-> Desk.in2"_s);
        const QList<OpenInput> open = openInputs(analyse(show));
        QCOMPARE(open.size(), 2);
        QCOMPARE(open[0].name, u"Keys L"_s);
        QCOMPARE(open[1].name, u"Keys R"_s);
    }

    void nothingArrivesNothingIsListed()
    {
        QVERIFY(openInputs(analyse(showFrom(u"Box: generic/stage-box-16-8"_s))).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestInputs)
#include "tst_inputs.moc"
