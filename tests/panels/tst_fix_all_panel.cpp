// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/gear_files.h"
#include "files/show_file.h"
#include "panels/fix_all_panel.h"
#include "panels/fix_row.h"

#include <QCheckBox>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString exampleFile(const QString& name)
{
    return QStringLiteral(CROSSPATCH_SOURCE_DIR "/resources/examples/") + name + u".crosspatch"_s;
}

const Library& gear()
{
    static const Library library = loadLibrary({QStringLiteral(CROSSPATCH_SOURCE_DIR "/resources")}).library;
    return library;
}

/// A window with an example open and the list over it.
struct Desk {
    explicit Desk(const QString& example)
    {
        if (document.open(exampleFile(example)))
            throw std::runtime_error("no example");
        window.resize(1000, 700);
        window.show();
        panel = new FixAllPanel(document, &window);
    }

    QList<FixRow*> rows() const { return panel->findChildren<FixRow*>(); }
    QPushButton* primary() const
    {
        for (QPushButton* button : panel->findChildren<QPushButton*>()) {
            if (button->property("primary").toBool())
                return button;
        }
        return nullptr;
    }
    bool isReady() const { return primary()->isEnabled(); }

    Document document {gear()};
    QWidget window;
    FixAllPanel* panel;
};

qsizetype numberToMend(const Document& document)
{
    const Counts& counts = document.checked().counts();
    return counts.danger + counts.error + counts.warning;
}

} // namespace

/// The list of what would be put right, worked as a user does.
class TestFixAllPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneButtonOneStep()
    {
        Desk desk(u"club-night-as-it-came"_s);
        const QByteArray before = writeShow(desk.document.show());
        const qsizetype wrong = numberToMend(desk.document);
        desk.panel->openList();
        QTRY_VERIFY(desk.isReady());
        QVERIFY(desk.rows().size() > 3);
        QCOMPARE(writeShow(desk.document.show()), before); // so far all on a copy
        QTest::mouseClick(desk.primary(), Qt::LeftButton);
        QVERIFY(!desk.panel->isVisible());
        QCOMPARE(desk.document.history().count(), 1);
        QVERIFY(numberToMend(desk.document) < wrong);
        desk.document.history().undo();
        QCOMPARE(writeShow(desk.document.show()), before);
    }

    void enterPutsIn()
    {
        Desk desk(u"situations/s06a-three-keyboards"_s);
        desk.panel->openList();
        QTRY_VERIFY(desk.isReady());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(!desk.panel->isVisible());
        QCOMPARE(desk.document.history().count(), 1);
    }

    void untickedStaysWrong()
    {
        Desk desk(u"situations/s06a-three-keyboards"_s);
        desk.panel->openList();
        QTRY_VERIFY(desk.isReady());
        const QString key = desk.rows().first()->key();
        const qsizetype ticked
            = std::ranges::count_if(desk.rows(), [](FixRow* row) { return row->tick().isChecked(); });
        desk.rows().first()->tick().setFocus();
        QTest::keyClick(&desk.rows().first()->tick(), Qt::Key_Space);
        QVERIFY(!desk.isReady()); // until it has been tried again
        QTRY_VERIFY(desk.isReady());
        QCOMPARE(desk.rows().first()->key(), key);
        QVERIFY(!desk.rows().first()->tick().isChecked());
        QVERIFY(desk.rows().first()->tick().hasFocus());
        QVERIFY(ticked >= 2);
        QTest::mouseClick(desk.primary(), Qt::LeftButton);
        const QList<Finding> left = desk.document.findings();
        QVERIFY(std::ranges::any_of(left, [&key](const Finding& finding) { return fixKey(finding) == key; }));
    }

    void tickingAgainBringsItBack()
    {
        Desk desk(u"situations/s06a-three-keyboards"_s);
        desk.panel->openList();
        QTRY_VERIFY(desk.isReady());
        const auto told = [&desk] {
            QStringList names;
            for (FixRow* row : desk.rows())
                names << row->tick().accessibleName();
            return names;
        };
        const QStringList all = told();
        for (int i = 0; i < 2; ++i) {
            QTest::mouseClick(desk.rows().first(), Qt::LeftButton); // anywhere in the row
            QTRY_VERIFY(desk.isReady());
        }
        QCOMPARE(told(), all);
        QVERIFY(desk.rows().first()->tick().isChecked());
    }

    void nothingToPutRight()
    {
        Desk desk(u"situations/s03-aux-into-headphone-amp"_s);
        desk.panel->openList();
        QTRY_VERIFY(!desk.primary()->isVisibleTo(desk.panel));
        QVERIFY(desk.rows().isEmpty());
        QVERIFY(!desk.primary()->isEnabled());
        const QList<QLabel*> labels = desk.panel->findChildren<QLabel*>();
        QVERIFY(std::ranges::count_if(labels, [](QLabel* label) {
            return label->isVisible() && !label->text().isEmpty();
        }) >= 2);
    }

    void tabStaysInTheCard()
    {
        Desk desk(u"situations/s06a-three-keyboards"_s);
        desk.panel->openList();
        QTRY_VERIFY(desk.isReady());
        QSet<QWidget*> seen;
        for (int i = 0; i < 2 * (desk.rows().size() + 2); ++i) {
            QTest::keyClick(QApplication::focusWidget(), i % 7 == 6 ? Qt::Key_Backtab : Qt::Key_Tab);
            QVERIFY(desk.panel->isAncestorOf(QApplication::focusWidget()));
            seen.insert(QApplication::focusWidget());
        }
        QCOMPARE(seen.size(), desk.rows().size() + 2);
    }

    void allIsNamed()
    {
        Desk desk(u"club-night-as-it-came"_s);
        desk.panel->openList();
        QTRY_VERIFY(desk.isReady());
        QStringList names;
        for (FixRow* row : desk.rows()) {
            const QString name = row->tick().accessibleName();
            QVERIFY(!name.isEmpty() && !name.contains(u'%'));
            names << name;
        }
        QVERIFY(!desk.primary()->accessibleName().isEmpty());
        for (QLabel* label : desk.panel->findChildren<QLabel*>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void followsTheShow()
    {
        Desk desk(u"club-night-as-it-came"_s);
        desk.panel->openList();
        QTRY_VERIFY(desk.isReady());
        const auto rows = desk.rows().size();
        desk.document.edit(u"Away"_s, [](Show& show) {
            for (CableId id : show.cables.ids())
                show.cables.remove(id);
        });
        QTRY_VERIFY(desk.rows().size() < rows);
    }

    void escapeLeavesAllAsItWas()
    {
        Desk desk(u"club-night-as-it-came"_s);
        const Show before = desk.document.show();
        desk.panel->openList();
        QTest::keyClick(desk.panel, Qt::Key_Escape); // in the middle of the trials
        QVERIFY(!desk.panel->isVisible());
        QTest::qWait(300);
        QVERIFY(!desk.panel->isVisible());
        QVERIFY(desk.document.show() == before);
        QCOMPARE(desk.document.history().count(), 0);
    }

    void fitsSmallWindows()
    {
        Desk desk(u"club-night-as-it-came"_s);
        for (const QSize& size : {QSize(1600, 1000), QSize(700, 500), QSize(400, 360)}) {
            desk.window.resize(size);
            desk.panel->openList();
            QTRY_VERIFY(desk.isReady());
            QVERIFY(desk.window.rect().contains(desk.panel->geometry()));
            QVERIFY(desk.panel->rect().contains(desk.primary()->mapTo(desk.panel, desk.primary()->rect().center())));
            desk.panel->shut();
        }
    }
};

QTEST_MAIN(TestFixAllPanel)
#include "tst_fix_all_panel.moc"
