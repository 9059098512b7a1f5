// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/document.h"
#include "support/random_edits.h"

#include <QTemporaryDir>
#include <QTest>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace {

const QString phoneAndMixer
    = u"Phone: generic/phone; Mixer: generic/mixer; Vocal: generic/mic_dynamic; Vocal.out -xlr 5m-> Mixer.mic1"_s;

/// A document with a show in it, and all that it said since.
struct Desk {
    Document document {gear()};
    QList<Changes> changes;
    int findings = 0;
    int names = 0;

    Desk()
    {
        document.replace(showFrom(phoneAndMixer), {});
        QObject::connect(&document, &Document::changed, [this](const Changes& told) { changes << told; });
        QObject::connect(&document, &Document::findingsChanged, [this] { ++findings; });
        QObject::connect(&document, &Document::nameChanged, [this] { ++names; });
    }

    DeviceId device(const QString& name) const { return deviceIn(document.show(), name); }
    void move(const QString& name, QPoint by, const QString& mergeKey = {})
    {
        document.edit(
            u"Move"_s, [id = device(name), by](Show& show) { moveDevices(show, {id}, by); }, mergeKey);
    }
    void plugPhone()
    {
        document.edit(u"Plug in"_s, [](Show& show) { extend(show, u"Phone.out -3.5trs-6.35trs 2m-> Mixer.line1"_s); });
    }
};

/// Few small devices, so that a thousand shows are solved in a moment.
Library smallGear()
{
    Library small = gear();
    small.devices.clear();
    for (const QString& key : {u"generic/mic_dynamic"_s, u"generic/mic_condenser"_s, u"generic/passive-di"_s,
             u"generic/phone"_s, u"generic/interface"_s, u"generic/guitar_passive"_s, u"generic/inline-preamp"_s})
        small.devices.insert(key, gear().devices.value(key));
    return small;
}

} // namespace

/// The open show: steps, undo, files, selection.
class TestDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsEmpty()
    {
        const Document document(gear());
        QVERIFY(document.show() == Show());
        QVERIFY(!document.isModified());
        QVERIFY(document.path().isEmpty());
        QVERIFY(!document.displayName().isEmpty());
        QVERIFY(document.findings().isEmpty());
    }

    void anEditIsOneStep()
    {
        Desk desk;
        const Show before = desk.document.show();
        desk.move(u"Phone"_s, {100, 0});
        QCOMPARE(desk.document.history().count(), 1);
        QCOMPARE(desk.document.history().undoText(), u"Move"_s);
        QCOMPARE(desk.changes.size(), 1);
        QCOMPARE(desk.changes.first().devices, QList<DeviceId> {desk.device(u"Phone"_s)});
        QVERIFY(desk.changes.first().cables.isEmpty());
        QCOMPARE(desk.findings, 1);
        QVERIFY(desk.document.isModified());
        const Show after = desk.document.show();
        desk.document.history().undo();
        QVERIFY(desk.document.show() == before);
        QVERIFY(!desk.document.isModified());
        QCOMPARE(desk.changes.size(), 2);
        desk.document.history().redo();
        QVERIFY(desk.document.show() == after);
    }

    void anEditThatChangesNothingIsNoStep()
    {
        Desk desk;
        desk.move(u"Phone"_s, {0, 0});
        desk.document.edit(u"Nothing"_s, [](Show&) {});
        desk.document.edit(u"To and fro"_s, [](Show& show) {
            moveDevices(show, show.devices.ids(), {10, 10});
            moveDevices(show, show.devices.ids(), {-10, -10});
        });
        QCOMPARE(desk.document.history().count(), 0);
        QVERIFY(desk.changes.isEmpty());
        QVERIFY(!desk.document.isModified());
    }

    void anEditThatThrowsLeavesNoTrace()
    {
        Desk desk;
        desk.move(u"Phone"_s, {100, 0});
        desk.move(u"Mixer"_s, {100, 0});
        desk.document.history().undo();
        const Show before = desk.document.show();
        desk.changes.clear();
        const auto fails = [](Show& show) {
            removeDevices(show, show.devices.ids());
            throw std::runtime_error("half way");
        };
        QVERIFY_EXCEPTION_THROWN(desk.document.edit(u"Fail"_s, fails), std::runtime_error);
        QVERIFY(desk.document.show() == before);
        QVERIFY(desk.changes.isEmpty());
        QCOMPARE(desk.document.history().count(), 2);
        QVERIFY(desk.document.history().canRedo());
    }

    void stepsOfOneKeyBecomeOne()
    {
        Desk desk;
        const Show before = desk.document.show();
        for (int i = 0; i < 20; ++i)
            desk.move(u"Phone"_s, {10, 0}, u"drag"_s);
        QCOMPARE(desk.document.history().count(), 1);
        QCOMPARE(desk.document.show().devices.find(desk.device(u"Phone"_s))->place.x(), 200);
        desk.document.history().undo();
        QVERIFY(desk.document.show() == before);
        desk.document.history().redo();
        QCOMPARE(desk.document.show().devices.find(desk.device(u"Phone"_s))->place.x(), 200);
    }

    void stepsOfOtherKeysStayApart()
    {
        Desk desk;
        desk.move(u"Phone"_s, {10, 0}, u"drag"_s);
        desk.move(u"Phone"_s, {10, 0}, u"arrow"_s);
        desk.move(u"Phone"_s, {10, 0});
        desk.move(u"Phone"_s, {10, 0});
        QCOMPARE(desk.document.history().count(), 4);
    }

    void aDragBackToItsStartIsNoStep()
    {
        Desk desk;
        desk.move(u"Phone"_s, {10, 0}, u"drag"_s);
        desk.move(u"Phone"_s, {-10, 0}, u"drag"_s);
        QCOMPARE(desk.document.history().count(), 0);
        QVERIFY(!desk.document.isModified());
    }

    void savingEndsAMerge()
    {
        QTemporaryDir folder;
        Desk desk;
        desk.move(u"Phone"_s, {10, 0}, u"drag"_s);
        QVERIFY(!desk.document.save(folder.filePath(u"a.crosspatch"_s)));
        desk.move(u"Phone"_s, {10, 0}, u"drag"_s);
        QVERIFY(desk.document.isModified());
        desk.document.history().undo();
        QVERIFY(!desk.document.isModified());
        QCOMPARE(desk.document.show().devices.find(desk.device(u"Phone"_s))->place.x(), 10);
    }

    void modifiedFollowsTheFile()
    {
        QTemporaryDir folder;
        Desk desk;
        const QString path = folder.filePath(u"show.crosspatch"_s);
        desk.move(u"Phone"_s, {10, 0});
        QVERIFY(!desk.document.save(path));
        QVERIFY(!desk.document.isModified());
        QCOMPARE(desk.document.path(), path);
        QVERIFY(desk.names > 0);
        desk.move(u"Phone"_s, {10, 0});
        QVERIFY(desk.document.isModified());
        desk.document.history().undo();
        QVERIFY(!desk.document.isModified());
        desk.document.history().undo();
        QVERIFY(desk.document.isModified());
    }

    void whatIsSavedIsWhatIsOpened()
    {
        QTemporaryDir folder;
        Desk desk;
        desk.plugPhone();
        const QString path = folder.filePath(u"show.crosspatch"_s);
        QVERIFY(!desk.document.save(path));
        Document other(gear());
        QVERIFY(!other.open(path));
        QCOMPARE(difference(other.show(), desk.document.show()).devices, QList<DeviceId>());
        QCOMPARE(difference(other.show(), desk.document.show()).cables, QList<CableId>());
        QCOMPARE(other.findings(), desk.document.findings());
        QVERIFY(!other.isModified());
        QVERIFY(!other.history().canUndo());
    }

    void openingForgetsWhatWas()
    {
        QTemporaryDir folder;
        Desk desk;
        const QString path = folder.filePath(u"show.crosspatch"_s);
        QVERIFY(!desk.document.save(path));
        desk.plugPhone();
        desk.document.selection().select(desk.device(u"Phone"_s));
        desk.changes.clear();
        QVERIFY(!desk.document.open(path));
        QVERIFY(desk.document.findings().isEmpty());
        QVERIFY(desk.document.selection().isEmpty());
        QVERIFY(!desk.document.history().canUndo());
        QCOMPARE(desk.changes.size(), 1);
        QVERIFY(desk.changes.first().everything);
    }

    void aFailedOpenChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing in it") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("Kick, Snare, Hat");
        QTest::newRow("no show") << QByteArray("{}");
        QTest::newRow("from the future") << QByteArray("{\"format\": 999}");
        QTest::newRow("not there at all") << QByteArray("-");
    }
    void aFailedOpenChangesNothing()
    {
        QFETCH(QByteArray, content);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"bad.crosspatch"_s);
        QFile file(path);
        if (content != "-")
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        Desk desk;
        desk.plugPhone();
        desk.document.selection().select(desk.device(u"Phone"_s));
        const Show before = desk.document.show();
        desk.changes.clear();
        const std::optional<Error> error = desk.document.open(path);
        QVERIFY(error && !error->what.isEmpty());
        QVERIFY(desk.document.show() == before);
        QVERIFY(desk.document.path().isEmpty());
        QVERIFY(desk.document.isModified());
        QCOMPARE(desk.document.history().count(), 1);
        QVERIFY(desk.document.selection().contains(desk.device(u"Phone"_s)));
        QVERIFY(desk.changes.isEmpty());
        QVERIFY(!desk.document.findings().isEmpty());
    }

    void aFailedSaveChangesNothing()
    {
        Desk desk;
        desk.plugPhone();
        const std::optional<Error> error = desk.document.save(u"/no/such/folder/show.crosspatch"_s);
        QVERIFY(error && !error->what.isEmpty());
        QVERIFY(desk.document.path().isEmpty());
        QVERIFY(desk.document.isModified());
    }

    void findingsFollowTheShow()
    {
        Desk desk;
        QVERIFY(desk.document.findings().isEmpty());
        desk.plugPhone();
        const CableId lead = leadIn(desk.document.show(), 1);
        QCOMPARE(desk.document.checked().findings(lead).size(), 1);
        QCOMPARE(desk.document.checked().findings(lead).first().rule, u"centre-cancelled"_s);
        QCOMPARE(desk.document.checked().findings(desk.device(u"Phone"_s)).size(), 1);
        QVERIFY(desk.document.checked().findings(desk.device(u"Vocal"_s)).isEmpty());
        QVERIFY(desk.document.analysis().arrival(portIn(desk.document.show(), u"Mixer.line1"_s)));
        desk.document.history().undo();
        QVERIFY(desk.document.findings().isEmpty());
    }

    void aRemedyIsOneStep()
    {
        Desk desk;
        desk.plugPhone();
        const QList<Remedy> offered
            = remedies(desk.document.checked(), desk.document.findings().first(), gear(), desk.document.checker());
        QVERIFY(!offered.isEmpty());
        const Show before = desk.document.show();
        desk.document.edit(offered.first().text, [&](Show& show) { show = offered.first().after.show(); });
        QVERIFY(desk.document.findings().isEmpty());
        QCOMPARE(desk.document.history().count(), 2);
        desk.document.history().undo();
        QVERIFY(desk.document.show() == before);
    }

    void theTitleNamesTheShow()
    {
        Desk desk;
        desk.document.edit(u"Title"_s, [](Show& show) { show.title = u"Spring tour"_s; });
        QCOMPARE(desk.document.displayName(), u"Spring tour"_s);
        QVERIFY(desk.changes.first().header);
        QTemporaryDir folder;
        desk.document.history().undo();
        QVERIFY(!desk.document.save(folder.filePath(u"club night.crosspatch"_s)));
        QCOMPARE(desk.document.displayName(), u"club night"_s);
    }

    void selectionTellsChangesOnce()
    {
        Desk desk;
        Selection& selection = desk.document.selection();
        int told = 0;
        int revealed = 0;
        connect(&selection, &Selection::changed, this, [&told] { ++told; });
        connect(&selection, &Selection::revealRequested, this, [&revealed] { ++revealed; });
        selection.select(desk.device(u"Phone"_s));
        selection.select(desk.device(u"Phone"_s));
        QCOMPARE(told, 1);
        desk.plugPhone();
        selection.show(desk.document.findings().first());
        QVERIFY(selection.contains(leadIn(desk.document.show(), 1)));
        QVERIFY(selection.devices().isEmpty());
        QCOMPARE(revealed, 1);
        QCOMPARE(told, 2);
    }

    void whatIsGoneIsNotSelected()
    {
        Desk desk;
        const DeviceId phone = desk.device(u"Phone"_s);
        const DeviceId mixer = desk.device(u"Mixer"_s);
        desk.document.selection().select({phone, mixer}, {leadIn(desk.document.show())});
        desk.document.edit(u"Remove"_s, [phone](Show& show) { removeDevices(show, {phone}); });
        QCOMPARE(desk.document.selection().devices(), QList<DeviceId> {mixer});
        QCOMPARE(desk.document.selection().cables().size(), 1);
        desk.document.edit(u"Remove"_s, [mixer](Show& show) { removeDevices(show, {mixer}); });
        QVERIFY(desk.document.selection().isEmpty());
    }

    void aThousandRandomEditsThereAndBack()
    {
        const Library small = smallGear();
        Document document(small);
        document.history().setUndoLimit(0);
        RandomEdits random(21, small);
        QList<Show> shows {document.show()};
        while (shows.size() <= 1000) {
            const int before = document.history().count();
            document.edit(u"Edit"_s, [&](Show& show) {
                show.devices.size() > 12 ? removeDevices(show, show.devices.ids().mid(4)) : random.change(show);
            });
            if (document.history().count() > before)
                shows << document.show();
        }
        for (qsizetype i = shows.size() - 1; i >= 0; --i) {
            QVERIFY(document.show() == shows[i]);
            document.history().undo();
        }
        QVERIFY(!document.isModified());
        for (const Show& show : shows) {
            QVERIFY(document.show() == show);
            document.history().redo();
        }
    }
};

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
