// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/check.h"
#include "check/links.h"
#include "check/remedy.h"
#include "document/document.h"
#include "files/gear_files.h"
#include "files/show_file.h"
#include "gear/port_circuit.h"
#include "gear/port_trial.h"
#include "show/edits.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int many = 20;

/// A remedy that must be among those for a rule: "lead KEY", "box FUNCTION", "port KEY" (another socket) or "do KIND".
struct Offer {
    QString rule;
    QString what;
};

/// What the program has to say about one show.
struct Situation {
    const char* show;
    QStringList told; ///< "error centre-cancelled"; nothing worse than the worst of these may be told
    QStringList never; ///< rules that must not report
    QList<Offer> offers; ///< those for one rule stand in the order in which they must be offered
};

const QList<Situation> situations {
    {"s01-phone-into-balanced", {u"error centre-cancelled"_s}, {u"leg-lost"_s},
        {{u"centre-cancelled"_s, u"lead 3.5trs-2xts"_s}, {u"centre-cancelled"_s, u"box stereo-di"_s}}},
    {"s02-aux-into-computer", {u"error sides-opposed"_s}, {u"centre-cancelled"_s},
        {{u"sides-opposed"_s, u"lead trs-3.5trs-hot"_s}, {u"sides-opposed"_s, u"box isolation"_s}}},
    {"s03-aux-into-headphone-amp", {}, {u"sides-opposed"_s}, {}},
    {"s04-aux-into-stereo-input", {u"error sides-opposed"_s}, {},
        {{u"sides-opposed"_s, u"port in-xlr"_s}, {u"sides-opposed"_s, u"lead trs-trs-hot"_s},
            {u"sides-opposed"_s, u"box isolation"_s}}},
    {"s05-effects-into-guitar-amp", {u"warning level-too-high"_s, u"note balance-lost"_s}, {},
        {{u"level-too-high"_s, u"box re-amp"_s}, {u"level-too-high"_s, u"box di"_s}}},
    {"s06a-three-keyboards", {u"warning hum-prone-length"_s, u"warning ground-loop"_s}, {},
        {{u"hum-prone-length"_s, u"box di"_s}, {u"ground-loop"_s, u"box di"_s}, {u"ground-loop"_s, u"box isolation"_s}}},
    {"s06b-balanced-keyboard", {u"warning hum-prone-length"_s}, {}, {{u"hum-prone-length"_s, u"lead trs-trs"_s}}},
    {"s07-headset-with-five-contacts", {u"note contacts-unknown"_s}, {}, {}},
    {"s08-balanced-dac-into-aux", {u"danger outputs-joined"_s}, {},
        {{u"outputs-joined"_s, u"port phones-635"_s}, {u"outputs-joined"_s, u"lead 3.5trs-3.5trs"_s}}},
    {"s09a-receiver-into-balanced-headphones", {}, {u"outputs-joined"_s, u"level-too-high"_s}, {}},
    {"s09b-line-out-into-headphones", {u"error loading-loss"_s}, {}, {}},
    {"s10-mixer-nobody-knows", {u"note port-unknown"_s}, {}, {}},
    {"s11a-accordion-into-mono-di", {u"error leg-lost"_s, u"warning leg-shorted"_s}, {u"centre-cancelled"_s},
        {{u"leg-lost"_s, u"do second-box"_s}, {u"leg-lost"_s, u"box merge"_s},
            {u"leg-shorted"_s, u"lead trs-ts-sum"_s}, {u"leg-shorted"_s, u"box stereo-di"_s}}},
    {"s11b-accordion-into-guitar-amp", {u"error leg-lost"_s, u"warning leg-shorted"_s}, {},
        {{u"leg-lost"_s, u"lead trs-ts-sum"_s}, {u"leg-lost"_s, u"box merge"_s}}},
    {"s12a-accordion-into-microphone-input", {u"warning loading-loss"_s, u"note centre-cancelled"_s},
        {u"phantom-hazard"_s}, {{u"loading-loss"_s, u"box merge"_s}}},
    {"s12b-accordion-with-48-v", {u"warning phantom-hazard"_s, u"note centre-cancelled"_s}, {},
        {{u"phantom-hazard"_s, u"do 48v"_s}, {u"phantom-hazard"_s, u"box merge"_s}}},
    {"s13-two-synths-on-a-y-lead", {u"error outputs-joined"_s}, {},
        {{u"outputs-joined"_s, u"do separate"_s}, {u"outputs-joined"_s, u"box merge"_s}}},
    {"s14a-wind-synth-into-balanced", {u"error centre-cancelled"_s}, {u"leg-lost"_s},
        {{u"centre-cancelled"_s, u"lead 3.5trs-ts"_s}, {u"centre-cancelled"_s, u"lead 3.5trs-2xts"_s},
            {u"centre-cancelled"_s, u"box di"_s}}},
    {"s14b-plug-pulled-halfway", {u"note plug-half-out"_s, u"warning leg-shorted"_s}, {u"centre-cancelled"_s}, {}},
    {"s15-wind-synth-into-guitar-amp", {u"warning leg-shorted"_s}, {u"leg-lost"_s, u"level-too-high"_s},
        {{u"leg-shorted"_s, u"lead 3.5trs-ts"_s}}},
    {"s16-mixer-into-sound-box", {u"warning level-too-high"_s, u"warning ground-loop"_s}, {},
        {{u"ground-loop"_s, u"box isolation"_s}, {u"level-too-high"_s, u"port in"_s},
            {u"level-too-high"_s, u"box isolation"_s}, {u"level-too-high"_s, u"box pad"_s}}},
    {"s17-quiet-singer-into-recorder", {u"warning level-too-low"_s}, {},
        {{u"level-too-low"_s, u"box inline-preamp"_s}}},
    {"s18-mixer-before-the-recorder", {}, {u"level-too-low"_s}, {}},
    {"s19a-recorder-into-headset", {u"note leg-lost"_s}, {u"phantom-missing"_s}, {}},
    {"s19b-headset-plug-in-headphone-jack", {u"note leg-lost"_s}, {u"phantom-missing"_s}, {}},
    {"s20a-trs-lead-for-balanced", {}, {}, {}},
    {"s20b-trs-lead-for-stereo", {}, {}, {}},
    {"s20c-trs-lead-for-an-insert", {}, {}, {}},
    {"s21-synth-into-balanced", {u"note balance-lost"_s}, {u"hum-prone-length"_s}, {}},
    {"s22a-guitar-on-twelve-metres", {u"note treble-loss"_s}, {},
        {{u"treble-loss"_s, u"do shorter"_s}, {u"treble-loss"_s, u"box buffer"_s}}},
    {"s22b-guitar-on-thirty-metres", {u"warning treble-loss"_s}, {},
        {{u"treble-loss"_s, u"do shorter"_s}, {u"treble-loss"_s, u"box buffer"_s}}},
    {"s22c-guitar-into-an-interface", {u"warning treble-loss"_s}, {},
        {{u"treble-loss"_s, u"do shorter"_s}, {u"treble-loss"_s, u"box buffer"_s}, {u"treble-loss"_s, u"box di"_s}}},
    {"s23-guitar-into-line-input", {u"error loading-loss"_s, u"warning treble-loss"_s}, {},
        {{u"loading-loss"_s, u"port inst"_s}, {u"loading-loss"_s, u"box di"_s}}},
    {"s24-microphone-over-sixty-metres", {}, {u"balance-lost"_s, u"hum-prone-length"_s, u"treble-loss"_s}, {}},
    {"s25a-condenser-without-48-v", {u"error phantom-missing"_s}, {},
        {{u"phantom-missing"_s, u"do 48v"_s}, {u"phantom-missing"_s, u"box phantom-supply"_s}}},
    {"s25b-condenser-behind-an-isolator", {u"error phantom-missing"_s}, {},
        {{u"phantom-missing"_s, u"do without"_s}, {u"phantom-missing"_s, u"box phantom-supply"_s}}},
    {"s25c-condenser-on-a-jack-lead", {u"error phantom-missing"_s}, {},
        {{u"phantom-missing"_s, u"port mic"_s}, {u"phantom-missing"_s, u"box phantom-supply"_s}}},
    {"s26-ribbon-through-patch-bay", {u"danger phantom-hazard"_s}, {},
        {{u"phantom-hazard"_s, u"do 48v"_s}, {u"phantom-hazard"_s, u"box inline-preamp"_s}}},
    {"s27a-guitar-head-into-mixer", {u"danger speaker-into-line"_s}, {},
        {{u"speaker-into-line"_s, u"box speaker-di"_s}, {u"speaker-into-line"_s, u"port line-out"_s}}},
    {"s27b-power-amp-into-mixer", {u"danger speaker-into-line"_s}, {}, {{u"speaker-into-line"_s, u"box speaker-di"_s}}},
    {"s28-two-cabinets-on-one-output", {u"error load-too-low"_s, u"warning wrong-cable"_s}, {},
        {{u"load-too-low"_s, u"box series"_s}, {u"wrong-cable"_s, u"lead ts-ts-speaker"_s}}},
    {"s29a-interface-into-monitors", {}, {u"balance-lost"_s}, {}},
    {"s29b-interface-rca-into-monitors", {u"note balance-lost"_s}, {u"hum-prone-length"_s}, {}},
    {"s29c-turntable-into-line", {u"error level-too-low"_s}, {}, {{u"level-too-low"_s, u"box phono-preamp"_s}}},
    {"s30a-digital-into-microphone-input", {u"error kind-mismatch"_s}, {},
        {{u"kind-mismatch"_s, u"box da-converter"_s}}},
    {"s30b-digital-into-line-input", {u"error kind-mismatch"_s}, {}, {{u"kind-mismatch"_s, u"box da-converter"_s}}},
    {"s30c-mixer-into-digital-input", {u"error kind-mismatch"_s}, {}, {{u"kind-mismatch"_s, u"box ad-converter"_s}}},
    {"s30d-digital-over-microphone-lead", {u"note wrong-cable-impedance"_s}, {u"kind-mismatch"_s},
        {{u"wrong-cable-impedance"_s, u"lead aes3"_s}}},
};

/// Rules that do not exist yet; what is told after all must leave this table.
const QStringList pending {};

/// An output as it was when nobody knew it.
void forget(Port& port)
{
    const bool taken = port.circuit == "joint"_L1 || port.kind == Kind::Network || port.kind == Kind::Power;
    if (taken)
        return;
    port.circuit = sends(port) ? u"unknown-out"_s : u"unknown-in"_s;
    port.roles.clear();
    for (auto* figure : {&port.nominal, &port.maximum, &port.minimum})
        figure->reset();
    port.impedance.reset();
    port.inductance.reset();
    port.capacitance.reset();
    port.phantom = Phantom::Unknown;
}

/// The same show with gear that nobody has data for.
Show forgotten(const Show& show)
{
    Show blank = show;
    for (DeviceTypePtr& type : blank.types) {
        auto unknown = std::make_shared<DeviceType>(*type);
        std::ranges::for_each(unknown->ports, forget);
        type = unknown;
    }
    return blank;
}

QString told(const Finding& finding)
{
    return key(finding.severity) + u' ' + finding.rule;
}

/// The devices that are heard somewhere.
QList<DeviceId> heard(const Checked& checked, Answers& answers)
{
    QList<DeviceId> devices;
    checked.analysis().forEachIsland([&](const Island& island) {
        forEachWay({*island.answer, *island.levels, answers}, [&](const Way& way) {
            const DeviceId device = island.socket(way.sender()).device;
            if (arrives(way) && !devices.contains(device))
                devices << device;
        });
    });
    return devices;
}

} // namespace

/// Thirty situations of stage, studio and living room, each a small show: what is found, and what is offered.
class TestSituations : public QObject {
    Q_OBJECT

    Library m_library;
    Checker m_checker;

    static QString path(const QString& name)
    {
        return QStringLiteral(CROSSPATCH_SOURCE_DIR "/resources/examples/situations/") + name;
    }

    Show load(const QString& name)
    {
        const Result<Show> show = loadShow(path(name + u".crosspatch"_s), m_library);
        if (!show)
            QTest::qFail(qPrintable(text(show.error())), __FILE__, __LINE__);
        return show ? show.value() : Show {};
    }

    QList<Finding> findings(const Show& show) { return check(show, m_checker).findings(); }
    bool is(const Remedy& remedy, const QString& what) const;
    bool comeInOrder(const QList<Remedy>& offered, const QStringList& wanted) const;
    QString fault(const Remedy& remedy, const Finding& finding, const Show& before);
    static void addRows();

private Q_SLOTS:
    void initTestCase();
    void everyNumberHasAShow();
    void openWriteOpen_data() { addRows(); }
    void openWriteOpen();
    void leadsReach_data() { addRows(); }
    void leadsReach();
    void findingsAsListed_data() { addRows(); }
    void findingsAsListed();
    void remediesAsListed_data() { addRows(); }
    void remediesAsListed();
    void everyRemedyHolds_data() { addRows(); }
    void everyRemedyHolds();
    void undoBringsTheSameBytesBack_data() { addRows(); }
    void undoBringsTheSameBytesBack();
    void newBoxesStandFree_data() { addRows(); }
    void newBoxesStandFree();
    void earthIsNeverLifted_data() { addRows(); }
    void earthIsNeverLifted();
    void textsTellRemediesApart_data() { addRows(); }
    void textsTellRemediesApart();
    void unknownGearGivesNotes_data() { addRows(); }
    void unknownGearGivesNotes();
    void halfwayTheTipAloneIsLoud();
    void theInlinePreampGets48V();
    void trialsSettleTheUnknownMixer();
};

void TestSituations::addRows()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < situations.size(); ++i)
        QTest::newRow(situations[i].show) << i;
}

void TestSituations::initTestCase()
{
    const GearLoad load = loadLibrary({QStringLiteral(CROSSPATCH_SOURCE_DIR "/resources")});
    QVERIFY(load.errors.isEmpty());
    m_library = load.library;
}

/// S01 to S30 are all there, and no show is without an expectation.
void TestSituations::everyNumberHasAShow()
{
    QStringList listed;
    for (const Situation& situation : situations)
        listed << QString::fromLatin1(situation.show) + u".crosspatch"_s;
    QCOMPARE(QDir(path({})).entryList({u"*.crosspatch"_s}, QDir::Files, QDir::Name), listed);
    for (int number = 1; number <= 30; ++number) {
        const QString start = u"s%1"_s.arg(number, 2, 10, QLatin1Char('0'));
        QVERIFY2(listed.filter(QRegularExpression(u'^' + start)).size() > 0, qPrintable(start));
    }
}

void TestSituations::openWriteOpen()
{
    QFETCH(int, index);
    const QString name = QString::fromLatin1(situations[index].show);
    const Show show = load(name);
    QFile file(path(name + u".crosspatch"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), writeShow(show));
    QVERIFY(readShow(writeShow(show), {}, name)); // it carries all the gear it uses
    QVERIFY(!show.title.isEmpty());
    QCOMPARE(show.stage, QSize(4000, 3000));
}

/// Gear stands on the stage, and no lead is shorter than the way along the floor.
void TestSituations::leadsReach()
{
    QFETCH(int, index);
    const Show show = load(QString::fromLatin1(situations[index].show));
    QList<QPoint> boxes;
    show.devices.forEach([&](const Device& device) {
        QVERIFY(QRect(QPoint(), show.stage).contains(device.place));
        QVERIFY2(!boxes.contains(device.patchPlace), qPrintable(device.name));
        boxes << device.patchPlace;
    });
    show.cables.forEach([&show](const Cable& cable) {
        const QPoint first = show.devices.find(cable.plugs.first().port.device)->place;
        for (const Plug& plug : cable.plugs) {
            const QPoint place = show.devices.find(plug.port.device)->place;
            QVERIFY2((place - first).manhattanLength() <= cable.lengthMm, qPrintable(cable.type));
        }
    });
}

void TestSituations::findingsAsListed()
{
    QFETCH(int, index);
    const Situation& situation = situations[index];
    const QList<Finding> found = findings(load(QString::fromLatin1(situation.show)));
    QStringList actual;
    for (const Finding& finding : found)
        actual << told(finding);
    Severity worstListed = Severity::Note;
    for (const QString& expected : situation.told) {
        worstListed = std::max(worstListed, severityFromKey(expected.section(u' ', 0, 0)).value());
        const bool waits = pending.contains(expected.section(u' ', 1));
        QVERIFY2(actual.contains(expected) != waits,
            qPrintable(
                expected + (waits ? u" is no longer pending"_s : u" is missing; told: "_s + actual.join(u", "_s))));
    }
    for (const Finding& finding : found) {
        QVERIFY2(finding.severity <= worstListed, qPrintable(told(finding)));
        QVERIFY2(!situation.never.contains(finding.rule), qPrintable(told(finding)));
    }
}

bool TestSituations::is(const Remedy& remedy, const QString& what) const
{
    const QString sort = what.section(u' ', 0, 0);
    const QString name = what.section(u' ', 1);
    if (sort == "do"_L1 || sort == "port"_L1)
        return remedy.kind == name;
    return std::ranges::any_of(remedy.parts, [&](const RemedyPart& part) {
        const DeviceTypePtr box = m_library.devices.value(part.type);
        return sort == "lead"_L1 ? part.type == name : box && box->functions.contains(name);
    });
}

void TestSituations::remediesAsListed()
{
    QFETCH(int, index);
    const Situation& situation = situations[index];
    const Show show = load(QString::fromLatin1(situation.show));
    const QList<Finding> found = findings(show);
    QMap<QString, QStringList> wanted;
    for (const Offer& offer : situation.offers)
        wanted[offer.rule] << offer.what;
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        QStringList offered;
        const bool inOrder = std::ranges::any_of(found, [&](const Finding& finding) {
            if (finding.rule != it.key())
                return false;
            const QList<Remedy> all = remedies(check(show, m_checker), finding, m_library, m_checker, many);
            for (const Remedy& remedy : all)
                offered << remedy.text;
            return comeInOrder(all, it.value());
        });
        QVERIFY2(inOrder,
            qPrintable(it.value().join(u", "_s) + u" against "_s + it.key() + u"; offered: "_s + offered.join(u"; "_s)));
    }
}

/// True when each is offered, the next one below the one before.
bool TestSituations::comeInOrder(const QList<Remedy>& offered, const QStringList& wanted) const
{
    auto from = offered.begin();
    for (const QString& what : wanted) {
        from = std::find_if(from, offered.end(), [&](const Remedy& remedy) { return is(remedy, what); });
        if (from == offered.end())
            return false;
    }
    return true;
}

/// What is wrong with the remedy, judged afresh, or nothing.
QString TestSituations::fault(const Remedy& remedy, const Finding& finding, const Show& before)
{
    const Checked after = check(remedy.after.show()); // not as a step from the show before
    const QList<Finding> old = findings(before);
    const auto sameSource = [](const Finding& a, const Finding& b) {
        return a.rule == b.rule && (a.from ? a.from == b.from : a.to == b.to);
    };
    for (const Finding& left : after.findings()) {
        const bool same = left.rule == finding.rule && left.from == finding.from && left.to == finding.to;
        if (same && left.severity > Severity::Note)
            return u"the finding is still there"_s;
        const bool fresh = std::ranges::none_of(old, [&](const Finding& each) { return sameSource(each, left); });
        if (fresh && (left.severity >= finding.severity || left.severity >= Severity::Error))
            return u"it brought "_s + told(left);
    }
    const QList<DeviceId> stillHeard = heard(after, m_checker.answers());
    for (DeviceId device : heard(check(before), m_checker.answers())) {
        if (!stillHeard.contains(device))
            return u"it silenced "_s + before.devices.find(device)->name;
    }
    return remedy.text.isEmpty() || remedy.text.contains(u'%') ? u"it has no proper text"_s : QString();
}

void TestSituations::everyRemedyHolds()
{
    QFETCH(int, index);
    const Show show = load(QString::fromLatin1(situations[index].show));
    for (const Finding& finding : findings(show)) {
        for (const Remedy& remedy : remedies(check(show, m_checker), finding, m_library, m_checker, many)) {
            const QString wrong = fault(remedy, finding, show);
            QVERIFY2(wrong.isEmpty(), qPrintable(told(finding) + u", "_s + remedy.text + u": "_s + wrong));
        }
    }
}

/// One undo step, and the file is the one from before.
void TestSituations::undoBringsTheSameBytesBack()
{
    QFETCH(int, index);
    const Show show = load(QString::fromLatin1(situations[index].show));
    const QByteArray before = writeShow(show);
    Document document(m_library);
    document.replace(show, {});
    const QList<Finding> found = findings(show);
    for (const Finding& finding : found) {
        for (const Remedy& remedy : remedies(check(show, m_checker), finding, m_library, m_checker, many)) {
            document.edit(remedy.text, [&remedy](Show& edited) { edited = remedy.after.show(); });
            const QByteArray after = writeShow(document.show());
            QVERIFY2(after != before, qPrintable(remedy.text));
            QCOMPARE(writeShow(readShow(after, {}, u"after"_s).value()), after); // it can be kept
            document.history().undo();
            QCOMPARE(writeShow(document.show()), before);
            document.history().redo();
            QCOMPARE(writeShow(document.show()), after);
            document.history().undo();
        }
    }
}

/// A box that a remedy brings stands on nothing else, on stage and in the patch picture, and near what it serves.
void TestSituations::newBoxesStandFree()
{
    QFETCH(int, index);
    const Show show = load(QString::fromLatin1(situations[index].show));
    const QList<Finding> found = findings(show);
    for (const Finding& finding : found) {
        for (const Remedy& remedy : remedies(check(show, m_checker), finding, m_library, m_checker, many)) {
            const Show& after = remedy.after.show();
            after.devices.forEach([&](const Device& box) {
                if (show.devices.contains(box.id))
                    return;
                bool near = false;
                after.devices.forEach([&](const Device& other) {
                    if (other.id == box.id)
                        return;
                    const QSize own = typeOf(after, other)->size;
                    const QSize turned = other.rotation % 180 == 90 ? own.transposed() : own;
                    const QSize room = (typeOf(after, box)->size + turned) / 2;
                    const QPoint apart = box.place - other.place;
                    QVERIFY2(std::abs(apart.x()) >= room.width() || std::abs(apart.y()) >= room.height(),
                        qPrintable(remedy.text + u" stands on "_s + other.name));
                    QVERIFY2(box.patchPlace != other.patchPlace, qPrintable(remedy.text));
                    near = near || apart.manhattanLength() < 3000;
                });
                QVERIFY2(near, qPrintable(remedy.text));
            });
        }
    }
}

/// What stands on mains earth goes on doing so, and no mains lead is touched.
void TestSituations::earthIsNeverLifted()
{
    QFETCH(int, index);
    const Show show = load(QString::fromLatin1(situations[index].show));
    const QList<Finding> found = findings(show);
    for (const Finding& finding : found) {
        for (const Remedy& remedy : remedies(check(show, m_checker), finding, m_library, m_checker, many)) {
            show.devices.forEach([&](const Device& device) {
                if (remedy.after.show().devices.contains(device.id))
                    QCOMPARE(earthOf(remedy.after.show(), device.id), earthOf(show, device.id));
            });
        }
    }
}

/// No two of a list read the same, and none leaves a gap open.
void TestSituations::textsTellRemediesApart()
{
    QFETCH(int, index);
    const Show show = load(QString::fromLatin1(situations[index].show));
    const QList<Finding> found = findings(show);
    for (const Finding& finding : found) {
        QStringList texts;
        for (const Remedy& remedy : remedies(check(show, m_checker), finding, m_library, m_checker, many)) {
            QVERIFY2(!texts.contains(remedy.text), qPrintable(remedy.text));
            QVERIFY2(!remedy.text.contains(u'%') && !remedy.text.contains(u'{'), qPrintable(remedy.text));
            texts << remedy.text;
        }
    }
}

/// Without data there is no verdict, only notes that say so; and what is certain from plugs and kinds of signal alone.
void TestSituations::unknownGearGivesNotes()
{
    QFETCH(int, index);
    const Show show = forgotten(load(QString::fromLatin1(situations[index].show)));
    const QList<Finding> found = findings(show);
    const auto isNote = [](const Finding& finding) { return finding.rule == "port-unknown"_L1; };
    QVERIFY(std::ranges::any_of(found, isNote));
    for (const Finding& finding : found)
        QVERIFY2(finding.severity == Severity::Note || findRule(finding.rule)->certain, qPrintable(told(finding)));
}

void TestSituations::halfwayTheTipAloneIsLoud()
{
    const auto loudest = [this](const QString& name) {
        double gain = 0;
        analyse(load(name)).forEachIsland([&gain](const Island& island) {
            for (const LegArrival& leg : island.answer->arrivals.front().legs) {
                std::complex<double> sum; // both contacts carry the same
                for (const Curve& each : leg.gains)
                    sum += each[at1kHz];
                gain = std::max(gain, std::abs(sum));
            }
        });
        return gain;
    };
    QVERIFY(loudest(u"s14b-plug-pulled-halfway"_s) > 100 * loudest(u"s14a-wind-synth-into-balanced"_s));
}

/// The preamp is offered with 48 V on at the very input it goes into.
void TestSituations::theInlinePreampGets48V()
{
    const Show show = load(u"s17-quiet-singer-into-recorder"_s);
    for (const Finding& finding : findings(show)) {
        for (const Remedy& remedy : remedies(check(show, m_checker), finding, m_library, m_checker, many)) {
            if (is(remedy, u"box inline-preamp"_s))
                QVERIFY(phantomOn(remedy.after.show(), finding.to));
        }
    }
}

/// What was tried out on one socket holds for the gear of that type in the show, and the verdict follows.
void TestSituations::trialsSettleTheUnknownMixer()
{
    Show show = load(u"s10-mixer-nobody-knows"_s);
    const DeviceId mixer {2};
    const auto state = [&](const QString& key, const PortTrial& trial) {
        const Port* port = portOf(show, {mixer, key});
        QVERIFY(port);
        const std::optional<Port> known = identified(*port, trial, m_library);
        QVERIFY(known);
        statePort(show, mixer, *known);
    };
    const auto unknown = [this, &show] {
        return std::ranges::count(findings(show), u"port-unknown"_s, &Finding::rule);
    };
    const Checked before = check(show, m_checker);
    QCOMPARE(unknown(), 2);
    state(u"out1"_s, {Clicks::Two, Tracks::Same});
    QCOMPARE(unknown(), 1);
    state(u"line1"_s, {.ring = Ring::Heard});
    QCOMPARE(unknown(), 0);
    QVERIFY(std::ranges::count(findings(show), u"centre-cancelled"_s, &Finding::rule) == 1);
    QCOMPARE(check(show, before, m_checker).findings(), findings(show));
}

QTEST_GUILESS_MAIN(TestSituations)
#include "tst_situations.moc"
