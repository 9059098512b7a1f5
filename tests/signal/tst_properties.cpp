// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gear/mating.h"
#include "signal/absurd_shows.h"
#include "gear/port_circuit.h"
#include "support/arrivals.h"
#include "support/figures.h"
#include "support/random_links.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double heard = 0.1; // −20 dB: the signal is meant to arrive there

void isSame(const Figures& actual, const Figures& expected, double tolerance)
{
    QCOMPARE(actual.keys(), expected.keys());
    for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
        const double off = std::abs(actual.value(it.key()) - *it);
        QVERIFY2(off <= tolerance * std::max(1.0, std::abs(*it)), qPrintable(u"%1: %2 off"_s.arg(it.key()).arg(off)));
    }
}

void isFinite(const Figures& figures)
{
    QVERIFY(!figures.isEmpty());
    for (auto it = figures.cbegin(); it != figures.cend(); ++it)
        QVERIFY2(std::isfinite(it->real()) && std::isfinite(it->imag()), qPrintable(it.key()));
}

template <class T> QList<T> shuffled(QList<T> list, std::mt19937& random)
{
    std::ranges::shuffle(list, random);
    return list;
}

/// The same show put together in another order.
Show rebuilt(const Show& show, std::mt19937& random)
{
    Show again;
    QMap<DeviceId, DeviceId> places;
    for (DeviceId id : shuffled(show.devices.ids(), random)) {
        const Device& device = *show.devices.find(id);
        places.insert(id, addDevice(again, show.types.value(device.type), device.place));
        renameDevice(again, places.value(id), device.name);
        for (auto it = device.switches.cbegin(); it != device.switches.cend(); ++it)
            setSwitch(again, places.value(id), it.key(), *it);
    }
    for (CableId id : shuffled(show.cables.ids(), random)) {
        const Cable& cable = *show.cables.find(id);
        const CableId copy = addCable(again, show.cableTypes.value(cable.type), {}, {}, cable.lengthMm);
        again.cables.update(copy, [](Cable& lead) { lead.plugs.clear(); });
        for (auto it = cable.plugs.cbegin(); it != cable.plugs.cend(); ++it)
            plugIn(again, copy, it.key(), {{places.value(it->port.device), it->port.port}, it->outMm});
    }
    return again;
}

/// Ports of the library that pass the test, each with its device type.
struct TypedPort {
    DeviceTypePtr type;
    QString key;
    const Port* port;
};

template <class Test> QList<TypedPort> portsThat(Test test)
{
    QList<TypedPort> found;
    for (const DeviceTypePtr& type : gear().devices) {
        if (isPassive(*type))
            continue;
        for (const QString& key : portKeys(*type)) {
            const Port* port = findPort(*type, key);
            if (port->connector && test(*port))
                found.append({type, key, port});
        }
    }
    return found;
}

/// One sender, one lead, one receiver.
Show linkOf(const TypedPort& from, const CableTypePtr& lead, const TypedPort& to, int lengthMm)
{
    Show show;
    const DeviceId sender = addDevice(show, from.type, {});
    const DeviceId receiver = addDevice(show, to.type, {4000, 0});
    renameDevice(show, sender, u"Sender"_s);
    renameDevice(show, receiver, u"Receiver"_s);
    const CableId id = addCable(show, lead, {}, {}, lengthMm);
    plugIn(show, id, lead->ends[0].key, {{sender, from.key}});
    plugIn(show, id, lead->ends[1].key, {{receiver, to.key}});
    return show;
}

/// Any of these that the plug fits.
const TypedPort* fitting(const QList<TypedPort>& ports, const CableEnd& end, RandomLinks& random)
{
    for (int tries = 0; tries < 200; ++tries) {
        const TypedPort& port = random.one(ports);
        if (end.connector && fits(*end.connector, *port.port->connector))
            return &port;
    }
    return nullptr;
}

/// Leads with two plugs and every contact on a wire of its own.
QList<CableTypePtr> straightLeads()
{
    QList<CableTypePtr> leads;
    for (const CableTypePtr& type : gear().cables) {
        QStringList contacts;
        for (const Wire& wire : type->wires)
            contacts << wire.from << wire.to;
        const bool straight = type->ends.size() == 2 && type->bulk && type->parts.empty() && !type->wires.empty()
            && contacts.removeDuplicates() == 0;
        if (straight)
            leads << type;
    }
    return leads;
}

CableTypePtr crossed(const CableTypePtr& lead)
{
    auto type = std::make_shared<CableType>(*lead);
    type->key += u"-crossed"_s;
    const QStringList& contacts = type->ends[1].connector->contacts;
    const QString end = type->ends[1].key + u'.';
    for (Wire& wire : type->wires) {
        if (wire.to == end + contacts[0])
            wire.to = end + contacts[1];
        else if (wire.to == end + contacts[1])
            wire.to = end + contacts[0];
    }
    return type;
}

/// Joins the far end of one lead to the near end of another of its kind, conductor by conductor.
DeviceTypePtr couplerFor(const CableType& lead)
{
    auto type = std::make_shared<DeviceType>();
    type->key = u"test/coupler"_s;
    type->model = u"Coupler"_s;
    type->earth = Earth::Floating;
    for (const auto& [key, end] : {std::pair {u"in"_s, 1}, std::pair {u"out"_s, 0}}) {
        Port port;
        port.key = key;
        port.circuit = u"joint"_s;
        port.direction = Direction::Both;
        port.connector = counterpart(lead.ends[static_cast<size_t>(end)].connector);
        type->ports.push_back(port);
    }
    for (const Wire& wire : lead.wires) {
        Part part;
        part.kind = PartKind::Wire;
        part.nodes = QStringList {u"in."_s + wire.to.section(u'.', 1), u"out."_s + wire.from.section(u'.', 1)};
        type->inside.push_back(part);
    }
    return type;
}

Show inHalves(const Show& whole, const CableTypePtr& lead, int lengthMm)
{
    Show show = whole;
    const CableId first = show.cables.ids().first();
    const QString near = lead->ends[0].key, far = lead->ends[1].key;
    const Plug end = show.cables.find(first)->plugs.value(far);
    const DeviceId coupler = addDevice(show, couplerFor(*lead), {});
    setCableLength(show, first, lengthMm / 2);
    plugIn(show, first, far, {{coupler, u"in"_s}});
    const CableId second = addCable(show, lead, {}, {}, lengthMm / 2);
    plugIn(show, second, near, {{coupler, u"out"_s}});
    plugIn(show, second, far, end);
    return show;
}

/// Polarity alone has changed: gains have the other sign, levels and hum are as before.
void isFlipped(const Show& plain, const Show& swapped, const QString& input)
{
    const Analysis before = analyse(plain), after = analyse(swapped);
    const Arrival* one = before.arrival({deviceIn(plain, u"Receiver"_s), input});
    const Arrival* other = after.arrival({deviceIn(swapped, u"Receiver"_s), input});
    QVERIFY(one && other);
    const Curve &gain = one->legs[0].gains[0], &flipped = other->legs[0].gains[0];
    QVERIFY(std::abs(gain[at1kHz]) > heard);
    for (size_t f = 0; f < gain.size(); ++f)
        QVERIFY(std::abs(gain[f] + flipped[f]) < 1e-6);
    const double level = Link {plain, before}.levelDbu(u"Receiver."_s + input);
    QVERIFY(std::abs(level - Link {swapped, after}.levelDbu(u"Receiver."_s + input)) < 1e-4);
    const bool hums = one->humDbu > -120, rejects = one->rejectionDb > 100; // what is less is rounding
    QVERIFY(!hums || std::abs(one->humDbu - other->humDbu) < 0.01);
    QVERIFY(rejects ? other->rejectionDb > 99 : std::abs(one->rejectionDb - other->rejectionDb) < 0.01);
}

/// "A.out/1 → A.out/8": what an output leaves on the microphone contact of its own socket. It comes through the ground.
bool isOwn(const QString& link)
{
    const QStringList ends = link.split(u" → "_s);
    return ends[0].section(u'/', 0, 0) == ends[1].section(u'/', 0, 0);
}

/// What arrives elsewhere above 1 kHz, against 1 kHz.
QMap<QString, double> treble(const Show& show)
{
    const Figures figures = figuresOf(show);
    QMap<QString, double> found;
    for (auto it = figures.cbegin(); it != figures.cend(); ++it) {
        const QString link = it.key().section(u" at "_s, 0, 0), hertz = it.key().section(u" at "_s, 1);
        const double level = std::abs(figures.value(link + u" at "_s + QString::number(programmeHertz[at1kHz])));
        if (link.contains(u" → "_s) && hertz.toDouble() > programmeHertz[at1kHz] && level > heard && !isOwn(link))
            found.insert(link + u" at "_s + hertz, std::abs(*it) / level);
    }
    return found;
}

const QStringList evenOutputs {u"two-drivers"_s, u"servo"_s, u"transformer-out"_s, u"impedance-balanced"_s,
    u"dynamic"_s, u"ribbon"_s, u"condenser"_s};
const QStringList evenInputs {u"balanced-in"_s, u"mic-in"_s, u"transformer-in"_s};
const QStringList resistiveOutputs {
    u"two-drivers"_s, u"impedance-balanced"_s, u"unbalanced-out"_s, u"servo"_s, u"stereo-out"_s, u"dynamic"_s};

bool hasShieldLast(const Port& port)
{
    return port.roles.isEmpty() && port.connector->contacts.size() == 3;
}

} // namespace

/// What must hold for every link, tried on many.
class TestProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void swappingHotAndColdFlipsPolarityAndNothingElse();
    void aLongerLeadNeverGainsTreble();
    void twoHalvesEqualTheWhole();
    void orderOfInsertionNeverMatters();
    void placesNeverMatter();
    void absurdShows_data();
    void absurdShows();
};

void TestProperties::swappingHotAndColdFlipsPolarityAndNothingElse()
{
    const auto outputs = portsThat(
        [](const Port& port) { return evenOutputs.contains(port.circuit) && hasShieldLast(port) && sends(port); });
    const auto inputs
        = portsThat([](const Port& port) { return evenInputs.contains(port.circuit) && hasShieldLast(port); });
    RandomLinks random(11);
    for (int tried = 0; tried < 200; ++tried) {
        const CableTypePtr lead = gear().cables.value(random.one(QStringList {u"xlr"_s, u"trs-trs"_s, u"trs-xlrm"_s}));
        const TypedPort* from = fitting(outputs, lead->ends[0], random);
        const TypedPort* to = fitting(inputs, lead->ends[1], random);
        QVERIFY(from && to);
        const int lengthMm = random.whole(100'000);
        isFlipped(linkOf(*from, lead, *to, lengthMm), linkOf(*from, crossed(lead), *to, lengthMm), to->key);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(from->type->key + u' ' + lead->key + u' ' + to->type->key));
    }
}

void TestProperties::aLongerLeadNeverGainsTreble()
{
    const auto outputs
        = portsThat([](const Port& port) { return resistiveOutputs.contains(port.circuit) && sends(port); });
    const auto inputs = portsThat([](const Port& port) { return port.direction == Direction::In; });
    const QList<CableTypePtr> leads = straightLeads();
    RandomLinks random(12);
    for (int tried = 0; tried < 150;) {
        const CableTypePtr lead = random.one(leads);
        const TypedPort* from = fitting(outputs, lead->ends[0], random);
        const TypedPort* to = fitting(inputs, lead->ends[1], random);
        if (!from || !to)
            continue;
        QMap<QString, double> loudest = treble(linkOf(*from, lead, *to, 0));
        tried += loudest.isEmpty() ? 0 : 1;
        for (int metres : {1, 10, 30, 100, 300, 1000}) {
            const QMap<QString, double> now = treble(linkOf(*from, lead, *to, metres * 1000));
            for (auto it = loudest.begin(); it != loudest.end(); ++it) {
                QVERIFY2(now.value(it.key()) <= *it + 1e-6,
                    qPrintable(u"%1, %2 at %3 m: %4 over %5"_s.arg(lead->key, it.key())
                                   .arg(metres)
                                   .arg(now.value(it.key()))
                                   .arg(*it)));
                *it = now.value(it.key());
            }
        }
    }
}

void TestProperties::twoHalvesEqualTheWhole()
{
    const auto outputs = portsThat([](const Port& port) { return sends(port); });
    const auto inputs = portsThat([](const Port& port) { return port.direction == Direction::In; });
    RandomLinks random(13);
    int tried = 0;
    for (int i = 0; i < 40; ++i) {
        for (const CableTypePtr& lead : straightLeads()) {
            const TypedPort* from = fitting(outputs, lead->ends[0], random);
            const TypedPort* to = fitting(inputs, lead->ends[1], random);
            if (!from || !to)
                continue;
            const int lengthMm = 2 * random.whole(15'000);
            const Show whole = linkOf(*from, lead, *to, lengthMm);
            const Figures expected = figuresOf(whole);
            Figures actual = figuresOf(inHalves(whole, lead, lengthMm));
            ++tried;
            isSame(actual, expected, 0.005);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(
                    from->type->key + u'.' + from->key + u' ' + lead->key + u' ' + to->type->key + u'.' + to->key));
        }
    }
    QVERIFY2(tried > 100, qPrintable(QString::number(tried)));
}

void TestProperties::orderOfInsertionNeverMatters()
{
    RandomLinks links(14);
    std::mt19937 random(15);
    for (int i = 0; i < 200; ++i) {
        const Show show = links.next();
        isSame(figuresOf(rebuilt(show, random)), figuresOf(show), 1e-5);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(QString::number(i)));
    }
}

void TestProperties::placesNeverMatter()
{
    RandomLinks links(16);
    for (int i = 0; i < 100; ++i) {
        const Show show = links.next();
        Show moved = show;
        for (DeviceId id : moved.devices.ids()) {
            moveDevices(moved, {id}, {links.whole(4000) - 2000, links.whole(4000) - 2000});
            movePatchBoxes(moved, {id}, {links.whole(400), links.whole(400)});
            rotateDevices(moved, {id}, 45 * links.whole(8));
        }
        QVERIFY(figuresOf(moved) == figuresOf(show));
    }
}

void TestProperties::absurdShows_data()
{
    QTest::addColumn<Show>("show");
    QTest::newRow("no ohm, a teraohm, huge and tiny parts") << extremeParts();
    QTest::newRow("transformers in a row") << transformersInARow();
    QTest::newRow("two hundred contacts joined") << manyContacts();
    QTest::newRow("every lead, ten kilometres") << everyLead(10'000'000);
    QTest::newRow("every lead, no length") << everyLead(0);
    QTest::newRow("every port of a mixer joined by jacks") << everyPortJoined(u"trs-trs"_s);
    QTest::newRow("every port of a mixer joined by XLR") << everyPortJoined(u"xlr"_s);
    QTest::newRow("a ring of patch bays") << ringOfPatchBays();
    QTest::newRow("a ring of Y leads") << ringOfYLeads();
}

void TestProperties::absurdShows()
{
    QFETCH(Show, show);
    const Analysis analysis = analyse(show);
    isFinite(figuresOf(show, analysis));
    for (const Island* island : islandsOf(analysis)) {
        for (const Arrival& arrival : island->answer->arrivals)
            QVERIFY(std::isfinite(arrival.humDbu) && std::isfinite(arrival.rejectionDb));
        for (const LegLoad& load : island->answer->loads)
            QVERIFY(std::isfinite(load.lossDb) && std::isfinite(load.pushShare) && std::isfinite(load.pushMilliampere));
    }
}

QTEST_GUILESS_MAIN(TestProperties)
#include "tst_properties.moc"
