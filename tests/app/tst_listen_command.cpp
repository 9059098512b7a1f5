// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"
#include "files/gear_files.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// `crosspatch listen`: one file, or one line of what is wrong and no file.
class TestListenCommand : public QObject {
    Q_OBJECT

    Library m_library;
    QTemporaryDir m_folder;

    QString out() const { return m_folder.filePath(u"x.wav"_s); }

    /// Exit status; what was said on the error output goes to `said`.
    int run(const QStringList& arguments, QByteArray* said = nullptr)
    {
        QFile::remove(out());
        char *text = nullptr, *trouble = nullptr;
        size_t textSize = 0, troubleSize = 0;
        std::FILE* answer = open_memstream(&text, &textSize);
        std::FILE* error = open_memstream(&trouble, &troubleSize);
        const int status = runCommand(QStringList {u"listen"_s} + arguments, m_library, answer, error);
        std::fclose(answer);
        std::fclose(error);
        if (said)
            *said = QByteArray(trouble, static_cast<qsizetype>(troubleSize));
        std::free(text);
        std::free(trouble);
        return status;
    }
    static QString show()
    {
        return QStringLiteral(
            CROSSPATCH_SOURCE_DIR "/resources/examples/situations/s01-phone-into-balanced.crosspatch");
    }
    QByteArray written() const
    {
        QFile file(out());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase() { m_library = loadLibrary({u":/"_s}).library; }

    /// The lead of a show and the same pair of ports sound alike; what is sent is something else.
    void aShowAndAPairSoundAlike()
    {
        QCOMPARE(run({show(), u"--lead"_s, u"3"_s, u"--out"_s, out()}), 0);
        const QByteArray ofShow = written();
        QVERIFY(ofShow.startsWith("RIFF"));
        QCOMPARE(ofShow.size(), 44 + 10 * 48000 * 6);
        const QStringList pair {u"--from"_s, u"generic/phone:out"_s, u"--to"_s, u"generic/mixer:line1"_s, u"--cable"_s,
            u"3.5trs-6.35trs"_s, u"--length"_s, u"2"_s, u"--out"_s, out()};
        QCOMPARE(run(pair), 0);
        QVERIFY(written() == ofShow);
        QCOMPARE(run(pair + QStringList {u"--sent"_s}), 0);
        QVERIFY(!written().isEmpty() && written() != ofShow);
    }

    void itLastsAsLongAsAsked()
    {
        QCOMPARE(run({show(), u"--lead"_s, u"cable:3"_s, u"--seconds"_s, u"12.5"_s, u"--out"_s, out()}), 0);
        QCOMPARE(written().size(), 44 + 600000 * 6);
    }

    void mistakesAreOneLineAndNoFile_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no lead of that number") << QStringList {show(), u"--lead"_s, u"9"_s};
        QTest::newRow("no lead told") << QStringList {show()};
        QTest::newRow("no show") << QStringList {u"nowhere.crosspatch"_s, u"--lead"_s, u"3"_s};
        QTest::newRow("programme") << QStringList {show(), u"--lead"_s, u"3"_s, u"--programme"_s, u"polka"_s};
        QTest::newRow("no time") << QStringList {show(), u"--lead"_s, u"3"_s, u"--seconds"_s, u"nan"_s};
        QTest::newRow("too long") << QStringList {show(), u"--lead"_s, u"3"_s, u"--seconds"_s, u"1e9"_s};
        QTest::newRow("no ports") << QStringList {};
        QTest::newRow("no such gear") << QStringList {u"--from"_s, u"a:b"_s, u"--to"_s, u"c:d"_s};
        QTest::newRow("no such cable") << QStringList {
            u"--from"_s, u"generic/phone:out"_s, u"--to"_s, u"generic/mixer:line1"_s, u"--cable"_s, u"rope"_s};
    }
    void mistakesAreOneLineAndNoFile()
    {
        QFETCH(QStringList, arguments);
        QByteArray said;
        QCOMPARE(run(arguments + QStringList {u"--out"_s, out()}, &said), 2);
        QCOMPARE(said.count('\n'), 1);
        QVERIFY(said.startsWith("crosspatch: "));
        QVERIFY(!QFile::exists(out()));
    }
};

QTEST_GUILESS_MAIN(TestListenCommand)
#include "tst_listen_command.moc"
