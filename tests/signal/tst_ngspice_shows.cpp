// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "circuit/netlist.h"
#include "files/show_file.h"
#include "report/netlist_export.h"
#include "signal/analysis.h"
#include "signal/analysis.h"
#include "signal/copper.h"
#include "support/ngspice.h"
#include "support/random_links.h"

#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t randomNetworks = 500;

bool isOfUse(const Copper& copper)
{
    const auto sends = [](const StampedPort& port) { return !port.ends.drives.empty(); };
    const auto takes = [](const StampedPort& port) { return !port.ends.receivers.empty(); };
    return std::ranges::any_of(copper.ports, sends) && std::ranges::any_of(copper.ports, takes);
}

/// The network with all places where something is read: the two sides of every receiver, and every contact of a port
/// against its own shield. Against earth, floating copper is known to the leaks alone.
SpiceQuestion questionOf(const Copper& copper)
{
    SpiceQuestion question {copper.network, {}};
    const auto ask = [&question](const Probe& probe) {
        if (probe.plus != probe.minus && !std::ranges::count(question.probes, probe))
            question.probes.push_back(probe);
    };
    for (const StampedPort& port : copper.ports) {
        for (const Receiver& receiver : port.ends.receivers)
            ask({receiver.plus, receiver.minus});
        for (int role = 0; role < roleCount; ++role) { // a contact with nothing behind it has but leakage
            if (port.nodes.contains(Role(role)))
                ask({port.nodes.value(Role(role)), port.nodes.value(Role::Common, port.contacts.back())});
        }
    }
    return question;
}

QList<circuit::Node> allContacts(const Copper& copper)
{
    QList<circuit::Node> contacts;
    for (const StampedPort& port : copper.ports)
        contacts += QList<circuit::Node>(port.contacts.begin(), port.contacts.end());
    return contacts;
}

/// Networks with the name of what they come from.
struct Questions {
    std::vector<SpiceQuestion> all;
    QStringList names;

    void add(const Copper& copper, const QString& name)
    {
        const bool known
            = std::ranges::any_of(all, [&copper](const SpiceQuestion& each) { return each.network == copper.network; });
        if (known || copper.network.sourceCount() == 0)
            return;
        SpiceQuestion question = questionOf(copper);
        if (question.probes.empty())
            return; // nothing but sockets of passive boxes
        all.push_back(std::move(question));
        names << name;
    }
};

QString wordsFor(const Show& show, const Members& members)
{
    QStringList words;
    for (CableId id : members.leads) {
        const Cable& cable = *show.cables.find(id);
        QStringList ends;
        for (auto it = cable.plugs.cbegin(); it != cable.plugs.cend(); ++it)
            ends << show.devices.find(it->port.device)->name + u'.' + it->port.port;
        words << u"%1 %2 m (%3)"_s.arg(cable.type).arg(cable.lengthMm / 1000.0).arg(ends.join(u", "_s));
    }
    return words.join(u"; "_s);
}

/// Random links, and now and then a short across two of their contacts.
Questions randomQuestions()
{
    Questions questions;
    Sketches sketches;
    RandomLinks random(1);
    while (questions.all.size() < randomNetworks) {
        const Show show = random.next();
        for (const IslandDraft& draft : draftIslands(show, sketches)) {
            Copper copper = buildCopper(draft.plan, sketches);
            if (!isOfUse(copper) || questions.all.size() == randomNetworks)
                continue;
            if (random.oneIn(10)) {
                const QList<circuit::Node> contacts = allContacts(copper);
                copper.network.resistor(random.one(contacts), random.one(contacts), 0);
            }
            questions.add(copper, wordsFor(show, draft.members));
        }
    }
    return questions;
}

QList<Show> examples()
{
    QList<Show> shows;
    QDirIterator files(QStringLiteral(CROSSPATCH_SOURCE_DIR "/resources/examples"), {u"*.crosspatch"_s}, QDir::Files,
        QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const Result<Show> show = loadShow(files.next(), gear());
        if (!show)
            throw std::runtime_error(text(show.error()).toStdString());
        shows << show.value();
    }
    return shows;
}

/// Every island of every example show.
Questions exampleQuestions()
{
    Questions questions;
    Sketches sketches;
    for (const Show& show : examples()) {
        for (const IslandDraft& draft : draftIslands(show, sketches)) {
            questions.add(buildCopper(draft.plan, sketches), show.title + u": "_s + wordsFor(show, draft.members));
        }
    }
    return questions;
}

/// Everything ngspice says about this file.
QString runNgspice(const QByteArray& netlist)
{
    QTemporaryFile file;
    if (!file.open() || file.write(netlist) != netlist.size() || !file.flush())
        throw std::runtime_error("cannot write the netlist");
    QProcess ngspice;
    ngspice.setProcessChannelMode(QProcess::MergedChannels);
    ngspice.start(u"ngspice"_s, {u"-b"_s, file.fileName()});
    if (!ngspice.waitForFinished())
        throw std::runtime_error("ngspice cannot be run; packaging/test installs it");
    return QString::fromUtf8(ngspice.readAll());
}

void compare(const Questions& questions)
{
    const std::vector<SpiceAnswer> answers = askNgspice(questions.all, programmeHertz);
    int wrong = 0;
    for (size_t i = 0; i < answers.size(); ++i) {
        const QString off = differences(questions.all[i], answers[i], programmeHertz);
        if (off.isEmpty())
            continue;
        ++wrong;
        qWarning("%s\n%s", qPrintable(questions.names[qsizetype(i)]), qPrintable(off.section(u'\n', 0, 7)));
        qDebug("%s", circuit::netlistCards(questions.all[i].network, {}).c_str());
    }
    QCOMPARE(wrong, 0);
}

} // namespace

/// Real gear and real leads through our solver and through ngspice.
class TestNgspiceShows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void randomLinks()
    {
        const Questions questions = randomQuestions();
        QCOMPARE(questions.all.size(), randomNetworks);
        compare(questions);
    }

    void exampleShows()
    {
        const Questions questions = exampleQuestions();
        QVERIFY(questions.all.size() > 20);
        compare(questions);
    }

    /// The file that people get runs as it is, and says what our solver says.
    void exportedShow()
    {
        Show show = showFrom(u"Synth: generic/synth; B: generic/mixer; Synth.out -ts-ts 3m-> B.line1"_s);
        renameDevice(show, deviceIn(show, u"Synth"_s), u"Ünit\n.end"_s); // stays inside its comment
        const QString said = runNgspice(showNetlist(show));
        QVERIFY2(said.contains(u"db(v(xisland1."_s), qPrintable(said));
        const Analysis analysis = analyse(show);
        const double expected = gainDb(analysis.arrival(portIn(show, u"B.line1"_s))->legs[0].gains[0], 0);
        static const QRegularExpression row(u"^0\\s+2.0+e\\+01\\s+(\\S+)"_s, QRegularExpression::MultilineOption);
        const double actual = row.match(said).captured(1).toDouble();
        QVERIFY2(std::abs(actual - expected) < 0.01, qPrintable(u"%1 in place of %2"_s.arg(actual).arg(expected)));
    }

    void everyExampleExported()
    {
        for (const Show& show : examples()) {
            const QByteArray file = showNetlist(show);
            Sketches sketches;
            const QString said = runNgspice(file);
            QVERIFY(file.count(".subckt") == qsizetype(draftIslands(show, sketches).size()));
            QVERIFY2(!said.contains(u"fatal"_s, Qt::CaseInsensitive) && !said.contains(u"unknown"_s), qPrintable(said));
            QVERIFY2(said.contains(u"No. of Data Rows : 61"_s), qPrintable(said.right(2000)));
        }
    }
};

QTEST_GUILESS_MAIN(TestNgspiceShows)
#include "tst_ngspice_shows.moc"
