// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/gear_files.h"
#include "files/show_file.h"
#include "panels/inspector_panel.h"
#include "panels/listen_bar.h"
#include "panels/listen_widgets.h"
#include "panels/widget_style.h"
#include "show/edits.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20000; // milliseconds for a sound or remedies on a slow machine

/// What a computer would have played.
struct PlayedBack {
    QList<SoundPtr> sounds;
    int stops = 0;
    bool hasOutput = true;
};

class FakePlayer : public Player {
public:
    explicit FakePlayer(PlayedBack& heard)
        : m_heard(heard)
    {
    }
    bool play(SoundPtr sound) override
    {
        if (m_heard.hasOutput)
            m_heard.sounds << sound;
        return m_heard.hasOutput;
    }
    void stop() override { ++m_heard.stops; }

private:
    PlayedBack& m_heard;
};

} // namespace

/// The foot of the inspector: play, compare, save.
class TestListenBar : public QObject {
    Q_OBJECT

    Library m_library;
    Symbols m_symbols;
    PlayedBack m_heard;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<InspectorPanel> m_panel;

    ListenBar& bar() { return m_panel->listenBar(); }
    PlayButton& play() { return *bar().findChild<PlayButton*>(); }
    QAbstractButton& segment(int index)
    {
        return *bar().findChild<HearSwitch*>()->findChildren<QToolButton*>().at(index);
    }
    QString said()
    {
        for (const QLabel* label : bar().findChildren<QLabel*>()) {
            if (label->isVisibleTo(&bar()))
                return label->text();
        }
        return {};
    }
    CableId lead() { return m_document->show().cables.ids().first(); }
    bool hears(qsizetype count)
    {
        return QTest::qWaitFor([&] { return m_heard.sounds.size() >= count; }, patience);
    }

    void open(const QString& name)
    {
        const QString path
            = QStringLiteral(CROSSPATCH_SOURCE_DIR "/resources/examples/situations/") + name + u".crosspatch"_s;
        m_document->replace(loadShow(path, m_library).value(), {});
    }

private Q_SLOTS:
    void initTestCase()
    {
        applyStyle(*qApp, Theme::Light, 1);
        m_library = loadLibrary({QStringLiteral(CROSSPATCH_SOURCE_DIR "/resources")}).library;
    }
    void init()
    {
        m_heard = {};
        m_document = std::make_unique<Document>(m_library);
        m_panel = std::make_unique<InspectorPanel>(*m_document, m_symbols, std::make_unique<FakePlayer>(m_heard));
        m_panel->resize(400, 800);
        m_panel->show();
        open(u"s01-phone-into-balanced"_s);
    }
    void cleanup()
    {
        m_panel.reset();
        m_document.reset();
    }

    void isThereForOneLead()
    {
        QVERIFY(!bar().isVisible());
        m_document->selection().select(lead());
        QVERIFY(bar().isVisible());
        m_document->selection().select(m_document->show().devices.ids().first());
        QVERIFY(!bar().isVisible());
    }

    void playsAndStops()
    {
        m_document->selection().select(lead());
        QSignalSpy playing(&bar(), &ListenBar::playingChanged);
        QTest::mouseClick(&play(), Qt::LeftButton);
        QVERIFY(hears(1));
        QVERIFY(rms(*m_heard.sounds.first()) > 0.01);
        QVERIFY(bar().isPlaying());
        QCOMPARE(play().accessibleName(), PlayButton::tr("Stop"));
        QTest::keyClick(&play(), Qt::Key_Space);
        QVERIFY(!bar().isPlaying());
        QCOMPARE(m_heard.stops, 1);
        QCOMPARE(playing.size(), 2);
    }

    /// B waits for a remedy and says so; then it can be had while A plays, without a stop between.
    void comparesWiredRepairedAndSent()
    {
        m_document->selection().select(lead());
        QVERIFY(!segment(1).isEnabled());
        QVERIFY(!segment(1).toolTip().isEmpty());
        bar().playOrStop();
        QVERIFY(hears(1));
        QVERIFY(QTest::qWaitFor([&] { return segment(1).isEnabled(); }, patience));
        segment(1).click();
        QVERIFY(hears(2));
        QVERIFY(said().contains(segment(1).toolTip())); // which remedy one hears
        segment(2).click();
        QVERIFY(hears(3));
        QCOMPARE(m_heard.stops, 0);
        QVERIFY(!(*m_heard.sounds[0] == *m_heard.sounds[1]));
        QVERIFY(!(*m_heard.sounds[0] == *m_heard.sounds[2]));
        segment(0).click(); // it was made before
        QCOMPARE(m_heard.sounds.size(), 4);
        QCOMPARE(m_heard.sounds[3], m_heard.sounds[0]);
    }

    void whatIsWellNeedsNoRepair()
    {
        open(u"s24-microphone-over-sixty-metres"_s);
        m_document->selection().select(lead());
        QVERIFY(!segment(1).isEnabled());
        QVERIFY(!segment(1).toolTip().isEmpty());
    }

    /// One hears the show as it is while one changes it.
    void anEditIsHeard()
    {
        open(u"s22b-guitar-on-thirty-metres"_s);
        m_document->selection().select(lead());
        bar().playOrStop();
        QVERIFY(hears(1));
        m_document->edit(u"shorter"_s,
            [id = lead()](Show& show) { show.cables.update(id, [](Cable& cable) { cable.lengthMm = 3000; }); });
        QVERIFY(hears(2));
        QVERIFY(!(*m_heard.sounds[0] == *m_heard.sounds[1]));
        QCOMPARE(m_heard.stops, 0);
    }

    void choicesAreHeard()
    {
        m_document->selection().select(lead());
        bar().playOrStop();
        QVERIFY(hears(1));
        const QList<TextChoice*> choices = bar().findChildren<TextChoice*>();
        QCOMPARE(choices.size(), 2);
        choices[0]->menu()->actions().at(2)->trigger(); // guitar
        QVERIFY(hears(2));
        choices[1]->menu()->actions().at(1)->trigger(); // equally loud
        QVERIFY(hears(3));
        QVERIFY(!(*m_heard.sounds[0] == *m_heard.sounds[1]));
    }

    void nothingSelectedIsSilence()
    {
        m_document->selection().select(lead());
        bar().playOrStop();
        QVERIFY(hears(1));
        m_document->selection().clear();
        QVERIFY(!bar().isPlaying());
        QCOMPARE(m_heard.stops, 1);
    }

    /// Undone, deleted: nobody listens to a lead that is gone.
    void aLeadThatGoesFallsSilent()
    {
        m_document->selection().select(lead());
        bar().playOrStop();
        QVERIFY(hears(1));
        m_document->edit(u"delete"_s, [id = lead()](Show& show) { show.cables.remove(id); });
        QTRY_VERIFY(!bar().isPlaying());
        QVERIFY(!bar().isVisible());
    }

    void withoutAnOutputItSaysSo()
    {
        m_heard.hasOutput = false;
        m_document->selection().select(lead());
        bar().playOrStop();
        QTRY_VERIFY_WITH_TIMEOUT(!bar().isPlaying(), patience);
        QVERIFY(!said().isEmpty());
        QSignalSpy saved(&bar(), &ListenBar::saveAsked);
        bar().findChild<QPushButton*>()->click();
        QVERIFY(saved.size() == 1 || saved.wait(patience));
        QVERIFY(saved.first().at(1).toByteArray().startsWith("RIFF"));
        QVERIFY(!saved.first().at(0).toString().isEmpty());
    }

    void dangerIsTold()
    {
        open(u"s27b-power-amp-into-mixer"_s);
        m_document->selection().select(lead());
        bar().playOrStop();
        QVERIFY(hears(1));
        QVERIFY(!said().isEmpty());
    }

    /// From the narrowest panel to the widest, at any text size, every word of the switch has room.
    void everythingHasRoom()
    {
        m_document->selection().select(lead());
        for (const double scale : {1.0, 2.0, 3.0}) {
            applyStyle(*qApp, Theme::Light, scale);
            for (const int width : {264, 352, 420, 700}) {
                m_panel->resize(static_cast<int>(width * scale), 900);
                QTest::qWait(1);
                for (int i = 0; i < 3; ++i)
                    QVERIFY(segment(i).fontMetrics().horizontalAdvance(segment(i).text()) <= segment(i).width());
                for (const QWidget* part : bar().findChildren<QWidget*>())
                    QVERIFY(!part->isVisibleTo(&bar()) || part->window() != m_panel.get()
                        || part->mapTo(&bar(), part->rect().bottomRight()).x() < bar().width());
            }
        }
        applyStyle(*qApp, Theme::Light, 1);
    }
};

QTEST_MAIN(TestListenBar)
#include "tst_listen_bar.moc"
