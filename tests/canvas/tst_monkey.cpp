// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/canvas_rig.h"
#include "show/edits.h"

#include <QContextMenuEvent>
#include <QRandomGenerator>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace {

constexpr int eventsOfATest = 20'000;
constexpr int eventsBetweenLooks = 100;
constexpr int mostDevices = 24; ///< more only makes it slower

const QString band = uR"(
    Vox: shure/sm58 @ 2000,4000
    Keys: generic/stage-piano @ 6000,3000
    Guitar: generic/electric-guitar @ 1000,3000
    Di: generic/active-di @ 3000,3000
    Box: generic/stage-box-16-8 @ 5000,1000
    Riser: generic/riser-2x2 @ 4000,2000
    Wedge: generic/active-wedge @ 2000,5000
    Vox.out -xlr 10m-> Box.in1
    Guitar.out -ts-ts 5m-> Di.in
    Box.out1 -xlr 10m-> Wedge.in
    Second: generic/stage-box-16-8 @ 7000,4000
    Box.out2 -xlr 10m-> Second.in2
    Box.out3 -xlr 10m-> Second.in3
    Box.out4 -xlr 10m-> Second.in4
    Box.out5 -xlr 10m-> Second.in5
    Box.out6 -xlr 10m-> Second.in6
)"_s;

template <class T> T anyOf(const QList<T>& list, QRandomGenerator& random)
{
    return list.isEmpty() ? T() : list[random.bounded(int(list.size()))];
}

/// Someone who plays with mouse and keys without any sense, the same way for the same seed.
class Monkey {
public:
    explicit Monkey(quint32 seed)
        : m_random(seed)
        , m_stage(band)
    {
    }

    void act();
    QString wrong(); ///< empty where scene and show agree

private:
    QPoint place();
    void mouse(QEvent::Type type, Qt::MouseButton button);
    void wheel();
    void key();
    void history();
    void changeUnderPointer();
    void load();
    void turnThings();
    void contextMenu();
    bool chance(int percent) { return m_random.bounded(100) < percent; }
    Qt::KeyboardModifiers modifiers();

    QRandomGenerator m_random;
    Stage m_stage;
    QPoint m_pointer;
    Qt::MouseButtons m_held;
};

/// Mostly where there is something.
QPoint Monkey::place()
{
    ShowScene& scene = m_stage.view.showScene();
    if (DeviceItem* item = scene.item(anyOf(scene.devices().keys(), m_random)); item && chance(60)) {
        QPointF at = item->body().center();
        if (!item->spots().isEmpty() && chance(60))
            at = *item->spotPlace(item->spots()[m_random.bounded(int(item->spots().size()))].key);
        return m_stage.view.mapFromScene(at) + QPoint(m_random.bounded(7) - 3, m_random.bounded(7) - 3);
    }
    return {m_random.bounded(m_stage.view.viewport()->width()), m_random.bounded(m_stage.view.viewport()->height())};
}

Qt::KeyboardModifiers Monkey::modifiers()
{
    return chance(80) ? Qt::NoModifier : chance(50) ? Qt::ShiftModifier : Qt::ControlModifier;
}

void Monkey::mouse(QEvent::Type type, Qt::MouseButton button)
{
    QWidget* viewport = m_stage.view.viewport();
    if (type == QEvent::MouseButtonRelease)
        m_held &= ~button;
    else if (type != QEvent::MouseMove)
        m_held |= button;
    QWidget* target = viewport->childAt(m_pointer);
    if (!target || !target->isVisible())
        target = viewport;
    QMouseEvent event(
        type, target->mapFrom(viewport, m_pointer), viewport->mapToGlobal(m_pointer), button, m_held, modifiers());
    QCoreApplication::sendEvent(target, &event);
}

void Monkey::wheel()
{
    QWidget* viewport = m_stage.view.viewport();
    QWheelEvent event(m_pointer, viewport->mapToGlobal(m_pointer),
        chance(30) ? QPoint(m_random.bounded(40), 9) : QPoint(), {0, chance(50) ? 120 : -120}, m_held, modifiers(),
        Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(viewport, &event);
}

void Monkey::key()
{
    static const QList<Qt::Key> keys {Qt::Key_Escape, Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Left,
        Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_C, Qt::Key_Space, Qt::Key_Alt, Qt::Key_D, Qt::Key_I, Qt::Key_1,
        Qt::Key_Backspace};
    QWidget* target = m_stage.view.focusWidget() ? m_stage.view.focusWidget() : &m_stage.view;
    QTest::keyClick(target, anyOf(keys, m_random), modifiers());
}

void Monkey::history()
{
    if (chance(60))
        m_stage.document.history().undo();
    else
        m_stage.document.history().redo();
}

void Monkey::changeUnderPointer()
{
    ShowScene& scene = m_stage.view.showScene();
    const QPointF at = m_stage.view.mapToScene(m_pointer);
    const DeviceId device = scene.deviceAt(at);
    const CableId cable = scene.cableAt(at, m_stage.view.sceneLength(8));
    static const QStringList types {u"shure/sm58"_s, u"generic/active-di"_s, u"generic/stage-box-16-8"_s,
        u"generic/stage-piano"_s, u"generic/riser-2x2"_s, u"generic/laptop"_s};
    const QString type = anyOf(types, m_random);
    m_stage.document.edit(u"Change"_s, [&](Show& show) {
        if (chance(5))
            show.stage = {6000 + m_random.bounded(6000), 4000 + m_random.bounded(4000)};
        else if (show.devices.size() < mostDevices && chance(50))
            addDevice(show, gear().devices.value(type), at.toPoint());
        else if (chance(50))
            removeDevices(show, {device});
        else
            removeCables(show, {cable});
    });
}

void Monkey::load()
{
    const QString few = u"Laptop: generic/laptop @ 1000,1000; Box: generic/stage-box-16-8 @ 4000,1000"_s;
    Show show = showFrom(chance(70) ? band : chance(50) ? few : QString());
    if (chance(50))
        tidyUp(show);
    m_stage.document.replace(show, {});
}

void Monkey::turnThings()
{
    ShowView& view = m_stage.view;
    switch (m_random.bounded(8)) {
    case 0:
        return view.setPicture(chance(50) ? Picture::Stage : Picture::Patch);
    case 1:
        return view.setTool(canvasTools()[size_t(m_random.bounded(int(canvasTools().size())))]);
    case 2:
        return view.setTheme(chance(50) ? Theme::Light : Theme::Dark);
    case 3:
        return view.setTextScale(chance(50) ? 1 : 2);
    case 4:
        return view.setFromStage(chance(50));
    case 5:
        return view.setLayers({chance(80), chance(80), chance(80), chance(80)});
    case 6:
        return view.replaceSelected();
    default:
        return chance(50) ? view.fitAll() : view.fitSelection();
    }
}

void Monkey::contextMenu()
{
    QContextMenuEvent event(QContextMenuEvent::Mouse, m_pointer, m_stage.view.viewport()->mapToGlobal(m_pointer));
    QCoreApplication::sendEvent(m_stage.view.viewport(), &event);
}

void Monkey::act()
{
    const int what = m_random.bounded(1000);
    if (what < 500) {
        m_pointer = place();
        mouse(QEvent::MouseMove, Qt::NoButton);
    } else if (what < 780) {
        const Qt::MouseButton button = chance(92) ? Qt::LeftButton : Qt::MiddleButton;
        const QEvent::Type pressing = chance(90) ? QEvent::MouseButtonPress : QEvent::MouseButtonDblClick;
        mouse(m_held & button ? QEvent::MouseButtonRelease : pressing, button);
    } else if (what < 880) {
        key();
    } else if (what < 910) {
        wheel();
    } else if (what < 950) {
        history();
    } else if (what < 970) {
        changeUnderPointer();
    } else if (what < 985) {
        turnThings();
    } else if (what < 990) {
        contextMenu();
    } else if (what < 993) {
        load();
    } else {
        QCoreApplication::processEvents();
    }
}

/// Ends what is going on and compares.
QString Monkey::wrong()
{
    m_stage.view.grab();
    m_stage.view.cancelTool();
    QString found = m_stage.mismatch();
    for (const DeviceItem* item : m_stage.view.showScene().devices()) {
        if (item->marks() != PortMarks())
            found = u"a port of device %1 still glows"_s.arg(item->id().value);
        for (const PortSpot& spot : item->spots()) {
            const bool joined = !cablesAt(m_stage.document.show(), {item->id(), spot.key}).isEmpty();
            if (spot.joined != joined)
                found = u"port %1 of device %2"_s.arg(spot.key).arg(item->id().value);
        }
    }
    for (DeviceId id : m_stage.document.selection().devices()) {
        if (!m_stage.document.show().devices.contains(id))
            found = u"device %1 is selected and gone"_s.arg(id.value);
    }
    return found;
}

} // namespace

/// Random use of the canvas: no crash, and the scene is always the show. CROSSPATCH_MONKEY says how many events,
/// CROSSPATCH_SEED which.
class TestMonkey : public QObject {
    Q_OBJECT

public:
    /// A million events take longer than a test function may by itself.
    static void initMain() { qputenv("QTEST_FUNCTION_TIMEOUT", "7200000"); }

private Q_SLOTS:
    void sceneStaysTheShow();
};

void TestMonkey::sceneStaysTheShow()
{
    const int events = qEnvironmentVariableIsSet("CROSSPATCH_MONKEY")
        ? qEnvironmentVariableIntValue("CROSSPATCH_MONKEY")
        : eventsOfATest;
    const quint32 seed = qEnvironmentVariableIsSet("CROSSPATCH_SEED")
        ? quint32(qEnvironmentVariableIntValue("CROSSPATCH_SEED"))
        : QRandomGenerator::global()->generate() >> 1;
    QHashSeed::setDeterministicGlobalSeed(); // the order in a hash must not differ from run to run
    qInfo("seed %u, %d events", seed, events);
    Monkey monkey(seed);
    for (int i = 1; i <= events; ++i) {
        monkey.act();
        if (i % eventsBetweenLooks != 0)
            continue;
        const QString wrong = monkey.wrong();
        QVERIFY2(wrong.isEmpty(), qPrintable(u"seed %1, event %2: %3"_s.arg(seed).arg(i).arg(wrong)));
    }
}

QTEST_MAIN(TestMonkey)
#include "tst_monkey.moc"
