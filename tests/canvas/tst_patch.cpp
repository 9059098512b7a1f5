// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/patch_columns.h"
#include "canvas/show_view.h"
#include "canvas/tidy_up.h"
#include "show/edits.h"
#include "support/show_builder.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Microphones and guitars into stage boxes in no order at all, wedges on their returns.
Show randomPlan(quint32 seed, int sources)
{
    QRandomGenerator random(seed);
    QStringList sockets;
    QStringList words;
    for (int box = 0; box < (sources + 15) / 16; ++box) {
        words << u"Box%1: generic/stage-box-16-8 @ 5000,%2"_s.arg(box).arg(box * 100);
        words << u"Wedge%1: generic/active-wedge @ 6000,%1"_s.arg(box);
        words << u"Box%1.out%2 -xlr 10m-> Wedge%1.in"_s.arg(box).arg(1 + random.bounded(8));
        for (int i = 1; i <= 16; ++i)
            sockets << u"Box%1.in%2"_s.arg(box).arg(i);
    }
    std::shuffle(sockets.begin(), sockets.end(), random);
    for (int i = 0; i < sources; ++i) {
        if (random.bounded(4) > 0) {
            words << u"Mic%1: shure/sm58 @ 1000,%1; Mic%1.out -xlr 10m-> %2"_s.arg(i).arg(sockets[i]);
            continue;
        }
        words << u"Guitar%1: generic/electric-guitar @ 500,%1; Di%1: generic/active-di @ 1500,%1"_s.arg(i);
        words << u"Guitar%1.out -ts-ts 3m-> Di%1.in; Di%1.out -xlr 10m-> %2"_s.arg(i).arg(sockets[i]);
    }
    return showFrom(words.join(u'\n'));
}

/// The patch picture of a show.
struct Patch {
    explicit Patch(const Show& show)
        : document(gear())
        , symbols(Symbols::load(QStringLiteral(CROSSPATCH_SOURCE_DIR "/resources/symbols")))
        , view(document, symbols)
    {
        document.replace(show, {});
        view.setMotion(false);
        view.resize(1200, 900);
        view.show();
        view.setPicture(Picture::Patch);
        view.resetZoom();
    }

    const ShowScene& scene() { return view.showScene(); }
    const DeviceItem& item(const QString& name) { return *scene().item(deviceIn(document.show(), name)); }

    Document document;
    Symbols symbols;
    ShowView view;
};

} // namespace

class TestPatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tidyUpPartsBoxes();
    void tidyUpOfSelectionMovesNothingElse();
};

void TestPatch::tidyUpPartsBoxes()
{
    for (quint32 seed = 0; seed < 5; ++seed) {
        Show show = randomPlan(seed, 30);
        tidyUp(show);
        Patch patch(show);
        const QList<DeviceItem*> items = patch.scene().devices().values();
        for (const DeviceItem* one : items) {
            for (const DeviceItem* other : items) {
                QVERIFY(one == other || !one->body().intersects(other->body()));
                const bool before = patchColumn(*one->facts().type) < patchColumn(*other->facts().type);
                QVERIFY(!before || one->body().right() < other->body().left());
            }
        }
    }
}

void TestPatch::tidyUpOfSelectionMovesNothingElse()
{
    Patch patch(randomPlan(2, 30));
    Document& document = patch.document;
    document.edit(u"Tidy up"_s, [](Show& show) { tidyUp(show); });
    const Show before = document.show();
    QList<DeviceId> some;
    for (int i = 0; i < 30; i += 2)
        some << (before.devices.any([i](const Device& d) { return d.name == u"Mic%1"_s.arg(i); })
                ? QList {deviceIn(before, u"Mic%1"_s.arg(i))}
                : QList<DeviceId>());
    document.edit(u"Move"_s, [&some](Show& show) {
        for (DeviceId id : some)
            movePatchBoxes(show, {id}, {-int(id.value) * 7, int(id.value * 37 % 400)});
    });
    const int steps = document.history().count();
    document.edit(u"Tidy up"_s, [&some](Show& show) { tidyUp(show, some); });
    QCOMPARE(document.history().count(), steps + 1);
    document.show().devices.forEach([&](const Device& device) {
        if (!some.contains(device.id))
            QCOMPARE(device.patchPlace, before.devices.find(device.id)->patchPlace);
    });
    for (DeviceId one : some) {
        for (const DeviceItem* other : patch.scene().devices())
            QVERIFY(one == other->id() || !patch.scene().item(one)->body().intersects(other->body()));
    }
}

QTEST_MAIN(TestPatch)
#include "tst_patch.moc"
