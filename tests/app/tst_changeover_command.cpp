// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"
#include "check/changeover.h"
#include "files/gear_files.h"
#include "files/show_file.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// `crosspatch changeover`: the moves as lines, JSON and a sheet, or one line of what is wrong and no file.
class TestChangeoverCommand : public QObject {
    Q_OBJECT

    Library m_library;
    QTemporaryDir m_folder;
    QByteArray m_answer, m_trouble;

    int run(const QStringList& arguments)
    {
        char *text = nullptr, *trouble = nullptr;
        size_t textSize = 0, troubleSize = 0;
        std::FILE* answer = open_memstream(&text, &textSize);
        std::FILE* error = open_memstream(&trouble, &troubleSize);
        const int status = runCommand(QStringList {u"changeover"_s} + arguments, m_library, answer, error);
        std::fclose(answer);
        std::fclose(error);
        m_answer = QByteArray(text, static_cast<qsizetype>(textSize));
        m_trouble = QByteArray(trouble, static_cast<qsizetype>(troubleSize));
        std::free(text);
        std::free(trouble);
        return status;
    }
    static QString example(const QString& name)
    {
        return QStringLiteral(CROSSPATCH_SOURCE_DIR "/resources/examples/%1.crosspatch").arg(name);
    }
    QString out() const { return m_folder.filePath(u"moves.pdf"_s); }

private Q_SLOTS:
    void initTestCase() { m_library = loadLibrary({u":/"_s}).library; }

    void sheetAndJsonHoldEveryMove()
    {
        const QString first = example(u"festival"_s), second = example(u"festival-second-act"_s);
        QCOMPARE(run({first, second, u"--json"_s, u"--out"_s, out()}), 0);
        const QJsonObject told = QJsonDocument::fromJson(m_answer).object();
        const Changeover plan = changeover(loadShow(first, m_library).value(), loadShow(second, m_library).value());
        QCOMPARE(told[u"moves"_s].toInt(), int(plan.count()));
        qsizetype moves = 0;
        for (const QJsonValue stop : told[u"stops"_s].toArray()) {
            for (const QJsonValue move : stop[u"moves"_s].toArray()) {
                QVERIFY(!move[u"text"_s].toString().isEmpty() && !move[u"kind"_s].toString().isEmpty());
                ++moves;
            }
        }
        QCOMPARE(moves, plan.count());
        QCOMPARE(told[u"lineCheck"_s].toArray().size(), plan.lineCheck.size());
        QFile pdf(out());
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF-"));
    }

    void sameShowNeedsNoMove()
    {
        QCOMPARE(run({example(u"festival"_s), example(u"festival"_s), u"--json"_s}), 0);
        QCOMPARE(QJsonDocument::fromJson(m_answer).object()[u"moves"_s].toInt(-1), 0);
    }

    void whatCannotBeReadLeavesNoFile()
    {
        QFile::remove(out());
        QCOMPARE(run({example(u"festival"_s), u"nowhere.crosspatch"_s, u"--out"_s, out()}), 2);
        QCOMPARE(m_trouble.count('\n'), 1);
        QCOMPARE(run({example(u"festival"_s)}), 2);
        QVERIFY(m_answer.isEmpty() && !QFile::exists(out()));
    }
};

QTEST_MAIN(TestChangeoverCommand)
#include "tst_changeover_command.moc"
