// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"
#include "files/gear_files.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

/// `crosspatch trace`: a chain in words or as JSON, or one line of what is wrong.
class TestTraceCommand : public QObject {
    Q_OBJECT

    Library m_library;

    struct Answer {
        int status = 0;
        QByteArray said;
        QByteArray trouble;
    };

    Answer run(const QStringList& arguments)
    {
        char *text = nullptr, *trouble = nullptr;
        size_t textSize = 0, troubleSize = 0;
        std::FILE* answer = open_memstream(&text, &textSize);
        std::FILE* error = open_memstream(&trouble, &troubleSize);
        Answer got {runCommand(QStringList {u"trace"_s, studio()} + arguments, m_library, answer, error), {}, {}};
        std::fclose(answer);
        std::fclose(error);
        got.said = QByteArray(text, static_cast<qsizetype>(textSize));
        got.trouble = QByteArray(trouble, static_cast<qsizetype>(troubleSize));
        std::free(text);
        std::free(trouble);
        return got;
    }
    static QString studio() { return QStringLiteral(CROSSPATCH_SOURCE_DIR "/resources/examples/studio.crosspatch"); }

private Q_SLOTS:
    void initTestCase() { m_library = loadLibrary({u":/"_s}).library; }

    void aChannelIsFollowedToItsCompressor()
    {
        const Answer answer = run({u"--from"_s, u"channel:1"_s, u"--json"_s});
        QCOMPARE(answer.status, 0);
        const QJsonObject chain = QJsonDocument::fromJson(answer.said).object();
        const QJsonArray stages = chain.value(u"stages"_s).toArray();
        QCOMPARE(stages.size(), 4); // capsule – preamp – desk – compressor – desk
        QCOMPARE(stages[2].toObject().value(u"leads"_s).toArray().size(), 3);
        QVERIFY(stages[0].toObject().contains(u"levelDbu"_s));
        QVERIFY(!chain.value(u"verdicts"_s).toArray().isEmpty());
    }

    void wordsNameTheGear()
    {
        const Answer answer = run({u"--from"_s, u"cable:10"_s});
        QCOMPARE(answer.status, 0);
        for (const char* name : {"Kick", "Wall box 1", "Preamps 1", "Comp 1"})
            QVERIFY2(answer.said.contains(name), name);
    }

    void whatIsNotThereIsTold_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList {};
        QTest::newRow("no such channel") << QStringList {u"--from"_s, u"channel:99"_s};
        QTest::newRow("no such port") << QStringList {u"--from"_s, u"port:1/nowhere"_s};
        QTest::newRow("no such end") << QStringList {u"--from"_s, u"channel:1"_s, u"--to"_s, u"port:1/nowhere"_s};
        QTest::newRow("not a thing") << QStringList {u"--from"_s, u"kick"_s};
    }
    void whatIsNotThereIsTold()
    {
        QFETCH(QStringList, arguments);
        const Answer answer = run(arguments);
        QCOMPARE(answer.status, 2);
        QVERIFY(answer.said.isEmpty());
        QCOMPARE(answer.trouble.count('\n'), 1);
    }
};

QTEST_MAIN(TestTraceCommand)
#include "tst_trace_command.moc"
