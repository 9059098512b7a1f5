// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signal/computations.h"

#include <QFile>
#include <QTest>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace {

/// One row of a list of numbers.
struct Number {
    QString quantity;
    QString inputs;
    double expected = 0;
    QString unit;
    double tolerance = 0;
};

/// The fields of one line; quotes hold commas together.
QStringList fieldsOf(const QString& line)
{
    QStringList fields {QString()};
    bool quoted = false;
    for (QChar c : line) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            fields << QString();
        else
            fields.last() += c;
    }
    return fields;
}

QList<Number> readNumbers(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot read " + path.toStdString());
    QList<Number> numbers;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).mid(1)) {
        const QStringList fields = fieldsOf(line);
        bool isNumber = false, hasTolerance = false;
        if (fields.size() >= 5)
            numbers.append(
                {fields[0], fields[1], fields[2].toDouble(&isNumber), fields[3], fields[4].toDouble(&hasTolerance)});
        if (fields.size() < 5 || !isNumber || !hasTolerance)
            throw std::runtime_error("not a number: " + line.toStdString());
    }
    return numbers;
}

bool canCompute(const Number& number)
{
    const Computation* computation = findComputation(number.quantity);
    return computation && numbersIn(number.inputs).size() >= computation->inputs;
}

void addRows(const QList<Number>& numbers)
{
    QTest::addColumn<QString>("quantity");
    QTest::addColumn<QString>("inputs");
    QTest::addColumn<double>("expected");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<double>("tolerance");
    for (const Number& each : numbers)
        QTest::newRow(qPrintable(each.quantity + u": "_s + each.inputs))
            << each.quantity << each.inputs << each.expected << each.unit << each.tolerance;
}

void compareRow()
{
    QFETCH(QString, quantity);
    QFETCH(QString, inputs);
    QFETCH(double, expected);
    QFETCH(QString, unit);
    QFETCH(double, tolerance);
    const Computation* computation = findComputation(quantity);
    QVERIFY2(computation, "nothing computes this");
    const std::vector<double> numbers = numbersIn(inputs);
    QVERIFY2(numbers.size() >= computation->inputs, "inputs are missing");
    const double actual = computation->compute(numbers) / scaleOf(unit);
    const double rounding = 1e-9 * std::abs(expected);
    QVERIFY2(std::abs(actual - expected) <= tolerance + rounding,
        qPrintable(u"%1 %2 in place of %3 ± %4"_s.arg(actual).arg(unit).arg(expected).arg(tolerance)));
}

} // namespace

/// Published and derived numbers, each from the program's own circuits and solver.
class TestNumbers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersAreRead()
    {
        using Numbers = std::vector<double>;
        QCOMPARE(numbersIn(u"L=3 H; R=7 kohm; load 1 Mohm || 250 kohm"_s), (Numbers {3, 7e3, 1e6, 250e3}));
        QCOMPARE(numbersIn(u"15 kohm load through 1:4 step-up, P48, -20 dBu"_s), (Numbers {15e3, 1, 4, -20}));
        QCOMPARE(numbersIn(u"5 % of 1e+06 ohm at 10 m"_s), (Numbers {0.05, 1e6, 10}));
        QCOMPARE(scaleOf(u"% of open circuit"_s), 0.01);
        QCOMPARE(scaleOf(u"mA implied"_s), 0.001);
        QCOMPARE(scaleOf(u"dBu"_s), 1.0);
    }

    void ourNumbers_data() { addRows(readNumbers(QStringLiteral(CROSSPATCH_SOURCE_DIR "/tests/signal/numbers.csv"))); }
    void ourNumbers() { compareRow(); }

    void everyComputationIsUsed()
    {
        QStringList unused;
        for (const Computation& row : computations())
            unused << QString::fromLatin1(row.quantity);
        for (const Number& each : readNumbers(QStringLiteral(CROSSPATCH_SOURCE_DIR "/tests/signal/numbers.csv")))
            unused.removeAll(each.quantity);
        QCOMPARE(unused, QStringList());
    }

    /// A list from elsewhere, named in NUMBERS_CSV: all rows of it that are known here. Ours stands in where none is
    /// named.
    void numbersFromElsewhere_data()
    {
        const QString ours = QStringLiteral(CROSSPATCH_SOURCE_DIR "/tests/signal/numbers.csv");
        QList<Number> numbers = readNumbers(qEnvironmentVariable("NUMBERS_CSV", ours));
        numbers.removeIf([](const Number& each) { return !canCompute(each); });
        QVERIFY(!numbers.isEmpty());
        addRows(numbers);
    }
    void numbersFromElsewhere() { compareRow(); }
};

QTEST_GUILESS_MAIN(TestNumbers)
#include "tst_numbers.moc"
