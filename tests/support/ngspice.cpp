// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ngspice.h"

#include "circuit/netlist.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

#include <numbers>
#include <stdexcept>

using namespace Qt::StringLiterals;
using circuit::Complex;

namespace {

constexpr int patienceMs = 300'000;
constexpr double mostDecibelOff = 0.1;
constexpr double mostDegreesOff = 1;
constexpr double faintest = 1e-5; // −100 dB
constexpr double mostShareOff = 0.01;
constexpr double leastVolt = 1e-3; // DC below counts as this much: 1 % of it is −100 dB of a source

[[noreturn]] void refuse(const QString& what)
{
    throw std::runtime_error(what.toStdString());
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        refuse(u"cannot write "_s + path);
}

/// "alter" lines that turn this source to that level, all its cards together.
QString turned(const circuit::Network& network, circuit::Source source, const QString& kind, double level)
{
    QString lines;
    for (size_t i = 0; i < network.elements().size(); ++i) {
        const circuit::Element& e = network.elements()[i];
        if (e.kind == circuit::ElementKind::VoltageSource && e.source == source)
            lines += u"alter v%1 %2=%3\n"_s.arg(i).arg(kind).arg(e.value * level, 0, 'g', 17);
    }
    return lines;
}

/// The commands for one network: every source alone, at every frequency and at DC.
QString commands(const SpiceQuestion& question, qsizetype number, std::span<const double> hertz)
{
    QString frequencies, volts;
    for (double f : hertz)
        frequencies += u' ' + QString::number(f, 'g', 17);
    for (const Probe& probe : question.probes)
        volts += (probe.minus == circuit::ground ? u" v(%1)"_s.arg(probe.plus)
                                                 : u" v(%1)-v(%2)"_s.arg(probe.plus).arg(probe.minus));
    QString text = u"source n%1.cir\n"_s.arg(number);
    for (circuit::Source s = 0; s < question.network.sourceCount(); ++s) {
        const QString out = u"wrdata n%1s%2.txt%3\n"_s.arg(number).arg(s).arg(volts);
        text += turned(question.network, s, u"ac"_s, 1);
        text += u"foreach f%1\nac lin 1 $f $f\n%2destroy all\nend\n"_s.arg(frequencies, out);
        text += turned(question.network, s, u"ac"_s, 0) + turned(question.network, s, u"dc"_s, 1);
        text += u"op\n"_s + out + u"destroy all\n"_s + turned(question.network, s, u"dc"_s, 0);
    }
    return text + u"remcirc\n"_s;
}

void runNgspice(const QString& folder)
{
    QProcess ngspice;
    ngspice.setWorkingDirectory(folder);
    ngspice.setStandardOutputFile(folder + u"/said.txt"_s);
    ngspice.setStandardErrorFile(folder + u"/complained.txt"_s);
    ngspice.start(u"ngspice"_s, {u"-b"_s, u"run.sp"_s});
    if (!ngspice.waitForStarted())
        refuse(u"ngspice cannot be started; packaging/test installs it (Debian package ngspice)"_s);
    if (!ngspice.waitForFinished(patienceMs))
        refuse(u"ngspice does not come to an end"_s);
}

/// The numbers of one line without its scale.
std::vector<double> numbersOf(const QString& line)
{
    std::vector<double> numbers;
    for (const QString& word : line.simplified().split(u' ').mid(1))
        numbers.push_back(word.toDouble());
    return numbers;
}

void readSource(const QString& path, size_t probes, size_t frequencies, SpiceAnswer& answer)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        refuse(u"ngspice has no answer in "_s + path);
    const QStringList lines = QString::fromLatin1(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    if (lines.size() != static_cast<qsizetype>(frequencies) + 1)
        refuse(u"ngspice left something out in "_s + path);
    std::vector<std::vector<Complex>> ac;
    for (const QString& line : lines.first(static_cast<qsizetype>(frequencies))) {
        const std::vector<double> numbers = numbersOf(line);
        std::vector<Complex> volts;
        for (size_t i = 0; i + 1 < numbers.size(); i += 2)
            volts.emplace_back(numbers[i], numbers[i + 1]);
        if (volts.size() != probes)
            refuse(u"ngspice left probes out in "_s + path);
        ac.push_back(volts);
    }
    const std::vector<double> dc = numbersOf(lines.last());
    if (dc.size() != probes)
        refuse(u"ngspice left DC out in "_s + path);
    answer.ac.push_back(std::move(ac));
    answer.dc.emplace_back(dc.begin(), dc.end());
}

QString told(Complex volt)
{
    return u"%1 dB %2°"_s.arg(20 * std::log10(std::abs(volt))).arg(std::arg(volt) * 180 / std::numbers::pi);
}

QString acDifference(Complex ours, Complex theirs)
{
    if (std::abs(ours) < faintest && std::abs(theirs) < faintest)
        return {};
    const double decibels = std::abs(20 * std::log10(std::abs(ours / theirs)));
    const double degrees = std::abs(std::arg(ours / theirs)) * 180 / std::numbers::pi;
    const bool fine = decibels <= mostDecibelOff && degrees <= mostDegreesOff; // false for what is no number
    return fine ? QString() : told(ours) + u" in place of "_s + told(theirs);
}

QString dcDifference(Complex ours, Complex theirs)
{
    const double most = std::max({std::abs(ours), std::abs(theirs), leastVolt});
    const bool fine = std::abs(ours - theirs) <= mostShareOff * most;
    return fine ? QString() : u"%1 V in place of %2 V"_s.arg(ours.real()).arg(theirs.real());
}

} // namespace

std::vector<SpiceAnswer> askNgspice(const std::vector<SpiceQuestion>& questions, std::span<const double> hertz)
{
    const QTemporaryDir folder;
    QString script = u"* all networks\n.control\nset appendwrite\nset wr_singlescale\nset numdgt=14\n"_s;
    for (size_t i = 0; i < questions.size(); ++i) {
        const auto number = static_cast<qsizetype>(i);
        const circuit::Network& network = questions[i].network;
        write(folder.filePath(u"n%1.cir"_s.arg(number)),
            QByteArray::fromStdString(circuit::netlist(network, "network " + std::to_string(i), {})));
        script += commands(questions[i], number, hertz);
    }
    write(folder.filePath(u"run.sp"_s), (script + u"quit\n.endc\n.end\n"_s).toLatin1());
    runNgspice(folder.path());
    std::vector<SpiceAnswer> answers(questions.size());
    for (size_t i = 0; i < questions.size(); ++i) {
        for (int s = 0; s < questions[i].network.sourceCount(); ++s)
            readSource(
                folder.filePath(u"n%1s%2.txt"_s.arg(i).arg(s)), questions[i].probes.size(), hertz.size(), answers[i]);
    }
    return answers;
}

QString differences(const SpiceQuestion& question, const SpiceAnswer& answer, std::span<const double> hertz)
{
    QStringList found;
    const auto compare = [&](const circuit::Solution& solution, size_t f, const auto& theirs, const QString& where,
                             auto judge) {
        for (size_t s = 0; s < answer.dc.size(); ++s) {
            for (size_t p = 0; p < question.probes.size(); ++p) {
                const auto [plus, minus] = question.probes[p];
                const Complex volt = solution.between(plus, minus, static_cast<circuit::Source>(s), f);
                const QString off = judge(volt, theirs(s)[p]);
                if (!off.isEmpty())
                    found << u"node %1 to %2, source %3, %4: %5"_s.arg(plus).arg(minus).arg(s).arg(where, off);
            }
        }
    };
    const circuit::Solution overFrequency = circuit::solve(question.network, hertz);
    for (size_t f = 0; f < hertz.size(); ++f)
        compare(
            overFrequency, f, [&](size_t s) -> const std::vector<Complex>& { return answer.ac[s][f]; },
            QString::number(hertz[f]) + u" Hz"_s, acDifference);
    compare(
        circuit::solve(question.network, 0), 0, [&](size_t s) -> const std::vector<Complex>& { return answer.dc[s]; },
        u"DC"_s, dcDifference);
    return found.join(u'\n');
}
