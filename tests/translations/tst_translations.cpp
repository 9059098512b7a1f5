// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString context;
    QString source;
    QStringList translations; ///< several where the text counts things
    bool unfinished = false;
};

QString where(const Message& message)
{
    return message.context + u": "_s + message.source;
}

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message {context, {}, {}, false};
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.unfinished = xml.attributes().hasAttribute(u"type"_s);
            QString text;
            while (!xml.readNext() || !(xml.isEndElement() && xml.name() == "translation"_L1)) {
                if (xml.isStartElement() && xml.name() == "numerusform"_L1)
                    message.translations << xml.readElementText();
                else if (xml.isCharacters())
                    text += xml.text();
                if (xml.atEnd())
                    break;
            }
            if (message.translations.isEmpty())
                message.translations << text;
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readMessages(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages << readMessage(xml, context);
    }
    return xml.hasError() ? QList<Message> {} : messages;
}

/// What must be in the translation as it is in the source: %1, %n, %L1, {from}.
QStringList placeholders(const QString& text)
{
    static const QRegularExpression pattern(uR"(%L?\d+|%n|\{\w+\})"_s);
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found << it.next().captured();
    std::ranges::sort(found);
    return found;
}

QString sourceFolder()
{
    return QStringLiteral(CROSSPATCH_SOURCE_DIR);
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void languages_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(sourceFolder() + u"/translations"_s);
        for (const QString& name : folder.entryList({u"crosspatch_*.ts"_s}))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }

    void germanIsThere() { QVERIFY(QFile::exists(sourceFolder() + u"/translations/crosspatch_de.ts"_s)); }

    void everyTextIsTranslated_data() { languages_data(); }
    void everyTextIsTranslated()
    {
        QFETCH(QString, path);
        const QList<Message> messages = readMessages(path);
        QVERIFY(!messages.isEmpty());
        for (const Message& message : messages) {
            QVERIFY2(!message.unfinished, qPrintable(where(message)));
            for (const QString& translation : message.translations)
                QVERIFY2(!translation.trimmed().isEmpty(), qPrintable(where(message)));
        }
    }

    void placeholdersAgree_data() { languages_data(); }
    void placeholdersAgree()
    {
        QFETCH(QString, path);
        for (const Message& message : readMessages(path)) {
            const QStringList wanted = placeholders(message.source);
            for (const QString& translation : message.translations) {
                // "one" may be spelled out instead of %n.
                QStringList present = placeholders(translation);
                if (message.translations.size() > 1 && !present.contains(u"%n"_s) && wanted.contains(u"%n"_s))
                    present.append(u"%n"_s);
                std::ranges::sort(present);
                QVERIFY2(present == wanted, qPrintable(where(message) + u" → "_s + translation));
            }
        }
    }

    /// Reads the sources anew into a copy: a text that is not in the file yet comes out unfinished.
    void nothingIsMissing_data() { languages_data(); }
    void nothingIsMissing()
    {
        QFETCH(QString, path);
        const QTemporaryDir folder;
        const QString copy = folder.filePath(QFileInfo(path).fileName());
        QVERIFY(QFile::copy(path, copy));
        QStringList arguments {u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"-I"_s, sourceFolder(), u"-I"_s,
            sourceFolder() + u"/src"_s};
        if (path.endsWith(u"_en.ts"_s))
            arguments << u"-pluralonly"_s;
        arguments << sourceFolder() + u"/app"_s << sourceFolder() + u"/src"_s << u"-ts"_s << copy;
        QProcess lupdate;
        lupdate.start(QStringLiteral(CROSSPATCH_LUPDATE), arguments);
        QVERIFY(lupdate.waitForFinished(120000));
        const QByteArray complaints = lupdate.readAllStandardError();
        QVERIFY2(lupdate.exitCode() == 0 && !complaints.contains("without context"), complaints.constData());
        const QList<Message> fresh = readMessages(copy);
        QVERIFY(!fresh.isEmpty());
        for (const Message& message : fresh)
            QVERIFY2(!message.unfinished, qPrintable(where(message)));
        QCOMPARE(readMessages(path).size(), fresh.size());
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
