// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/check.h"
#include "signal/analysis.h"
#include "signal/matrix_exceptions.h"
#include "signal/matrix_rows.h"
#include "support/arrivals.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr double tolerance = 0.5; // dB
constexpr double absentDb = -40;
constexpr int usualMetres = 3;
const QString ownRowsPath = QStringLiteral(CROSSPATCH_SOURCE_DIR "/tests/signal/matrix_outcomes.csv");

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

bool agrees(const ExpectedGain& expected, std::complex<double> gain, bool turnsPhase)
{
    const double db = decibel(std::abs(gain));
    if (!expected.leastDb)
        return db < absentDb;
    const bool level = db >= *expected.leastDb - tolerance && db <= *expected.mostDb + tolerance;
    return level && (turnsPhase || gain.real() * expected.sign > 0);
}

/// Coils and small capacitors as sources: the sign of the real part tells nothing there.
bool turnsPhase(const QString& output)
{
    return output == "guitar_passive"_L1 || output == "piezo"_L1;
}

QString portKey(const QString& type)
{
    return gear().devices.value(u"generic/"_s + type)->ports.front().key;
}

template <std::size_t n> bool isException(const std::array<MatrixException, n>& table, const MatrixRow& row)
{
    const auto is
        = [](const char* pattern, const QString& text) { return *pattern == '*' || text == QLatin1String(pattern); };
    return std::ranges::any_of(table, [&](const MatrixException& each) {
        return is(each.output, row.output) && is(each.input, row.input) && is(each.lead, row.lead);
    });
}

/// Output and input joined by a lead without length: the facts leave the lead's own resistance and capacitance out.
Show showOf(const Fact& fact)
{
    const CableTypePtr lead = gear().cables.value(fact.lead);
    const bool two = lead && lead->ends.size() > 2;
    const QString sender = portKey(fact.output);
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
        const Analysis analysis = analyse(show, m_checker.answers());
        const QString from = u"Sender."_s + portKey(fact.output);
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
        QVERIFY2(
            turnsPhase(fact.output) || (gain.real() < 0) == fact.inverted, qPrintable(u"polarity: "_s + fact.note));
    }

    void ownRows_data() { addRows(readAll(ownRowsPath)); }
    void ownRows()
    {
        QFETCH(MatrixRow, row);
        const QStringList off = levelsOff(row);
        QVERIFY2(off.isEmpty(), qPrintable(row.lead + u": "_s + off.join(u"; "_s)));
    }

    /// Another table of the same columns, where MATRIX_CSV names one. Every exception must still be one.
    void givenRows()
    {
        QStringList wrong;
        for (const MatrixRow& row : matrixRows(readAll(qEnvironmentVariable("MATRIX_CSV")))) {
            const QStringList off = levelsOff(row);
            const bool excepted = isException(levelExceptions, row) && !row.gains.isEmpty();
            if (excepted && off.isEmpty())
                wrong << row.name() + u": no exception any more"_s;
            else if (!excepted && !off.isEmpty())
                wrong << row.name() + u": "_s + off.join(u", "_s);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u"; "_s)));
    }

    /// How bad the rules find it, with the lead at its usual length.
    void severities()
    {
        QStringList wrong;
        for (const QString& path : {ownRowsPath, qEnvironmentVariable("MATRIX_CSV")}) {
            for (const MatrixRow& row : matrixRows(readAll(path))) {
                const Show show = showOf(row, row.metres ? row.metres : usualMetres);
                const QList<Finding> findings = check(show, m_checker).findings();
                if (worst(findings) == row.severity || isException(severityExceptions, row))
                    continue;
                QStringList rules;
                for (const Finding& finding : findings)
                    rules << finding.rule;
                wrong << row.name() + u": "_s + rules.join(u", "_s);
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u"; "_s)));
    }

private:
    static QByteArray readAll(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void addRows(const QByteArray& csv)
    {
        QTest::addColumn<MatrixRow>("row");
        for (const MatrixRow& row : matrixRows(csv))
            QTest::newRow(qPrintable(row.name())) << row;
    }

    /// What the solver finds otherwise than the row has it.
    QStringList levelsOff(const MatrixRow& row)
    {
        const Show show = showOf(row, 0);
        const Analysis analysis = analyse(show, m_checker.answers());
        QStringList off;
        for (const ExpectedGain& expected : row.gains) {
            const std::complex<double> gain = Link {show, analysis}.gain(u"Sender."_s + portKey(row.output),
                expected.signal, (expected.into == 1 ? u"First."_s : u"Second."_s) + portKey(row.input), expected.leg,
                frequencyIndex(expected.hertz));
            if (!agrees(expected, gain, turnsPhase(row.output)))
                off << u"signal %1 on leg %2 of %3: %4 dB, real part %5"_s.arg(int(expected.signal))
                           .arg(int(expected.leg))
                           .arg(expected.into)
                           .arg(decibel(std::abs(gain)))
                           .arg(gain.real());
        }
        return off;
    }
    QList<Fact> m_facts;
    Checker m_checker;
};

QTEST_GUILESS_MAIN(TestMatrix)
#include "tst_matrix.moc"
