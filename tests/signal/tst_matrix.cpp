// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signal/analyse.h"
#include "support/arrivals.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr double tolerance = 0.5; // dB
constexpr double absentDb = -40;

/// One row of matrix_facts.csv: what one signal of an output gives one leg of an input through one lead.
struct Fact {
    QString output;
    QString input;
    QString lead;
    int into; ///< 1 or 2: which of the lead's far ends
    Role signal;
    Role leg;
    double hertz;
    std::optional<double> gainDb; ///< nothing: it does not arrive
    bool inverted;
    QString note;
};

Role roleFrom(const QString& word)
{
    static const QMap<QString, Role> roles {{u"hot"_s, Role::Hot}, {u"left"_s, Role::Left}, {u"right"_s, Role::Right},
        {u"send"_s, Role::Send}, {u"return"_s, Role::Return}};
    if (!roles.contains(word))
        throw std::runtime_error("no such leg: " + word.toStdString());
    return roles.value(word);
}

QList<Fact> readFacts()
{
    QFile file(QStringLiteral(CROSSPATCH_SOURCE_DIR "/tests/signal/matrix_facts.csv"));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("no matrix_facts.csv");
    QList<Fact> facts;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n').mid(1)) {
        const QStringList cells = line.split(u',');
        if (cells.size() < 10)
            continue;
        const auto gain = cells[7] == "none"_L1 ? std::optional<double>() : cells[7].toDouble();
        facts.append({cells[0], cells[1], cells[2], cells[3].toInt(), roleFrom(cells[4]), roleFrom(cells[5]),
            cells[6].toDouble(), gain, cells[8] == "yes"_L1, cells[9]});
    }
    return facts;
}

std::size_t frequencyIndex(double hertz)
{
    const auto found = std::ranges::find(programmeHertz, hertz);
    if (found == programmeHertz.end())
        throw std::runtime_error("not asked for at " + std::to_string(hertz) + " Hz");
    return static_cast<std::size_t>(found - programmeHertz.begin());
}

/// Output and input joined by a lead without length: the facts leave the lead's own resistance and capacitance out.
Show showOf(const Fact& fact)
{
    const CableTypePtr lead = gear().cables.value(fact.lead);
    const bool two = lead && lead->ends.size() > 2;
    const QString sender = gear().devices.value(u"generic/"_s + fact.output)->ports.front().key;
    return showFrom(u"Sender: generic/%1; First: generic/%2; Second: generic/%2; Sender.%3 -%4 0m-> First.in%5"_s.arg(
        fact.output, fact.input, sender, fact.lead, two ? u", Second.in"_s : QString()));
}

} // namespace

/// Known outcomes of output, lead and input, each through the solver.
class TestMatrix : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void facts_data()
    {
        QTest::addColumn<int>("index");
        m_facts = readFacts();
        for (int i = 0; i < m_facts.size(); ++i) {
            const Fact& fact = m_facts[i];
            QTest::newRow(qPrintable(u"%1: %2 → %3 → %4"_s.arg(i + 2).arg(fact.output, fact.lead, fact.input))) << i;
        }
    }
    void facts()
    {
        QFETCH(int, index);
        const Fact& fact = m_facts[index];
        const Show show = showOf(fact);
        const Analysis analysis = analyse(show, m_shapes);
        const QString from = u"Sender."_s + gear().devices.value(u"generic/"_s + fact.output)->ports.front().key;
        const QString to = fact.into == 1 ? u"First.in"_s : u"Second.in"_s;
        QVERIFY2((Link {show, analysis}.legAt(to, fact.leg)), "the input has no such leg");
        const std::complex<double> gain
            = Link {show, analysis}.gain(from, fact.signal, to, fact.leg, frequencyIndex(fact.hertz));
        const double db = decibel(std::abs(gain));
        if (!fact.gainDb) {
            QVERIFY2(db < absentDb, qPrintable(u"%1 dB arrive: %2"_s.arg(db).arg(fact.note)));
            return;
        }
        QVERIFY2(std::abs(db - *fact.gainDb) <= tolerance,
            qPrintable(u"%1 dB in place of %2: %3"_s.arg(db).arg(*fact.gainDb).arg(fact.note)));
        const bool coil = fact.output == "guitar_passive"_L1 || fact.output == "piezo"_L1; // these turn the phase
        QVERIFY2(coil || (gain.real() < 0) == fact.inverted, qPrintable(u"polarity: "_s + fact.note));
    }

private:
    QList<Fact> m_facts;
    SolvedShapes m_shapes;
};

QTEST_GUILESS_MAIN(TestMatrix)
#include "tst_matrix.moc"
