// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/rule.h"
#include "files/gear_files.h"
#include "panels/inspector.h"
#include "panels/learn_demo.h"
#include "panels/learn_page.h"
#include "panels/learn_text.h"
#include "panels/widget_style.h"
#include "show/edits.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QStringList languages {u"en"_s, u"de"_s};

qsizetype wordCount(const LearnText& text)
{
    static const QRegularExpression gaps(u"\\s+"_s);
    QStringList all {text.title};
    for (const LearnBlock& block : text.blocks)
        all << block.text;
    return all.join(u' ').split(gaps, Qt::SkipEmptyParts).size();
}

qsizetype count(const LearnText& text, LearnBlock::Kind kind)
{
    return std::ranges::count(text.blocks, kind, &LearnBlock::kind);
}

QString rulesOf(const LearnDemo& demo)
{
    QStringList rules;
    for (const Finding& finding : demo.findings)
        rules << finding.rule;
    return rules.join(u' ');
}

} // namespace

/// The pages of *Learn*: there in every language, true to the engine, and legible.
class TestLearn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_library = loadLibrary({u":/"_s}).library;
        QVERIFY(!m_library.devices.isEmpty());
    }

    void everyRuleHasAPage()
    {
        for (const Rule* rule : allRules())
            QVERIFY2(!learnPageFor(QString::fromLatin1(rule->code)).isEmpty(), rule->code);
    }
    void pagesExplainRulesThatAreThere()
    {
        for (const LearnEntry& entry : learnEntries()) {
            for (const QString& rule : entry.rules) {
                QVERIFY2(findRule(rule), qPrintable(rule));
                QCOMPARE(learnPageFor(rule), entry.key); // explained once
            }
        }
    }
    void everyFileIsAPage()
    {
        QSet<QString> files, wanted;
        for (const QString& file : QDir(u":/learn"_s).entryList())
            files << file;
        for (const LearnEntry& entry : learnEntries()) {
            for (const QString& language : languages)
                wanted << u"%1.%2.md"_s.arg(entry.key, language);
        }
        QCOMPARE(files, wanted);
        QVERIFY(learnEntries().size() <= 20);
    }
    void relatedPagesAreThere()
    {
        for (const LearnEntry& entry : learnEntries()) {
            QVERIFY2(!entry.related.isEmpty() && !entry.related.contains(entry.key), qPrintable(entry.key));
            for (const QString& page : entry.related)
                QVERIFY2(findLearnEntry(page), qPrintable(page));
        }
    }

    void textsAreHalfAPage_data() { pages(); }
    void textsAreHalfAPage()
    {
        QFETCH(QString, page);
        const LearnText english = learnText(page, u"en"_s);
        for (const QString& language : languages) {
            const LearnText text = learnText(page, language);
            QVERIFY(!text.title.isEmpty());
            QCOMPARE(text.refused, QStringList());
            QVERIFY2(wordCount(text) >= 120 && wordCount(text) <= 320, qPrintable(language));
            QCOMPARE(count(text, LearnBlock::Kind::Note), 2);
            for (const auto kind : {LearnBlock::Kind::Heading, LearnBlock::Kind::Bullet, LearnBlock::Kind::Paragraph})
                QCOMPARE(count(text, kind), count(english, kind));
        }
        QVERIFY(learnText(page, u"de"_s).title != english.title);
    }
    void anUnknownLanguageGetsEnglish()
    {
        QCOMPARE(learnText(u"stereo"_s, u"xx"_s).title, learnText(u"stereo"_s, u"en"_s).title);
    }
    void foreignMarksAreRefused_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("link") << u"See [this](http://x.org)."_s;
        QTest::newRow("html") << u"A <b>bold</b> word."_s;
        QTest::newRow("third heading") << u"### Too deep"_s;
        QTest::newRow("numbers") << u"1. First"_s;
        QTest::newRow("open star") << u"A **bold word."_s;
        QTest::newRow("one star") << u"An *odd* word."_s;
        QTest::newRow("code") << u"A `word`."_s;
    }
    void foreignMarksAreRefused()
    {
        QFETCH(QString, line);
        QCOMPARE(readLearnText(u"# Title\n\n"_s + line).refused, QStringList {line});
    }
    void marksBecomeBlocks()
    {
        const LearnText text
            = readLearnText(u"# Title\n\nOne **two**\nthree.\n\n## Head\n\n- a\n  b\n- c\n\n**Rule.** Do."_s);
        QCOMPARE(text.title, u"Title"_s);
        QCOMPARE(text.blocks.size(), 5);
        QCOMPARE(text.blocks[0].text, u"One two three."_s);
        QCOMPARE(text.blocks[0].bold, (QList<BoldSpan> {{4, 3}}));
        QCOMPARE(text.blocks[2].text, u"a b"_s);
        QCOMPARE(text.blocks[4].kind, LearnBlock::Kind::Note);
    }

    void figuresKeepTheirUnits()
    {
        const QString thin(QChar(0x202F));
        QCOMPARE(keptTogether(u"DI-Box, re-amp"_s), u"DI\u2011Box, re\u2011amp"_s);
        QCOMPARE(keptTogether(u"48 V, 3 m of 10 kΩ, 5 % at 12 is"_s),
            u"48%1V, 3%1m of 10%1kΩ, 5%1% at 12 is"_s.replace(u"%1"_s, thin));
    }

    void platesAreTrue_data() { pages(); }
    void platesAreTrue()
    {
        QFETCH(QString, page);
        const LearnEntry& entry = *findLearnEntry(page);
        QVERIFY(entry.plates.size() == 1 || entry.plates.size() == 2);
        for (const LearnPlate& plate : entry.plates) {
            QVERIFY(!captionText(plate).isEmpty());
            QCOMPARE(plate.leads.isEmpty(), plate.figure != LearnFigure::None);
            if (plate.leads.isEmpty())
                continue;
            const LearnDemo demo = learnDemo(plate, m_library, m_checker);
            QVERIFY2(demo.lead, plate.caption);
            const QString found = rulesOf(demo);
            if (plate.finding.isEmpty())
                QVERIFY2(found.isEmpty(), qPrintable(QLatin1String(plate.caption) + u": "_s + found));
            else
                QVERIFY2(found.split(u' ').contains(plate.finding),
                    qPrintable(QLatin1String(plate.caption) + u": "_s + found));
            QVERIFY2(demo.checked.analysis().island(demo.lead), plate.caption);
        }
    }

    void figuresStayInTheirBoxes_data() { pages(); }
    void figuresStayInTheirBoxes()
    {
        QFETCH(QString, page);
        for (const LearnPlate& plate : findLearnEntry(page)->plates) {
            if (plate.figure == LearnFigure::None)
                continue;
            QVERIFY(!learnFigureText(plate.figure).isEmpty());
            for (const double scale : {1.0, 2.0, 3.0}) {
                for (const double width : {200.0, 300 * scale, 500 * scale})
                    checkInBox(plate.figure, width, {Theme::Light, scale});
            }
        }
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<double>("scale");
        QTest::newRow("100") << 1.0;
        QTest::newRow("200") << 2.0;
        QTest::newRow("300") << 3.0;
    }
    void nothingIsCut()
    {
        QFETCH(double, scale);
        applyStyle(*qApp, Theme::Light, scale);
        Document document(m_library);
        for (const QString& language : languages) {
            QLocale::setDefault(QLocale(language));
            for (const LearnEntry& entry : learnEntries())
                checkFits(document, entry.key, qRound(350 * scale));
            checkFits(document, {}, qRound(350 * scale));
        }
        QLocale::setDefault(QLocale::c());
        applyStyle(*qApp, Theme::Light, 1);
    }

    void pagesLeadToPagesAndBack()
    {
        Document document(m_library);
        const Symbols symbols;
        Inspector inspector(document, symbols);
        inspector.learn(u"stereo"_s);
        QCOMPARE(shown(inspector), learnTitle(u"stereo"_s));
        press(inspector, u"summing"_s);
        QTRY_COMPARE(shown(inspector), learnTitle(u"summing"_s));
        press(inspector, u"back"_s);
        QTRY_COMPARE(shown(inspector), learnTitle(u"stereo"_s));
        press(inspector, u"back"_s);
        QTRY_VERIFY(!inspector.findChild<LearnPage*>());
    }
    void findingsLeadToTheirPage()
    {
        Document document(m_library);
        const Symbols symbols;
        document.edit(u"Add"_s, [this](Show& show) {
            const PortRef phone {addDevice(show, m_library.devices.value(u"generic/phone"_s), {}), u"out"_s};
            const PortRef mixer {addDevice(show, m_library.devices.value(u"generic/mixer"_s), {}), u"line1"_s};
            addCable(show, m_library.cables.value(u"3.5trs-6.35trs"_s), phone, mixer, 2000);
        });
        Inspector inspector(document, symbols);
        document.selection().select(document.show().cables.ids().first());
        QCOMPARE(document.findings().first().rule, u"centre-cancelled"_s);
        const QList<QPushButton*> buttons = inspector.findChildren<QPushButton*>();
        const auto learn = std::ranges::find(buttons, u"Learn"_s, &QPushButton::text);
        QVERIFY(learn != buttons.end());
        (*learn)->click();
        QTRY_COMPARE(shown(inspector), learnTitle(u"stereo"_s));
    }
    void selectingLeavesThePage()
    {
        Document document(m_library);
        const Symbols symbols;
        Inspector inspector(document, symbols);
        inspector.learn(u"stereo"_s);
        document.edit(
            u"Add"_s, [this](Show& show) { addDevice(show, m_library.devices.value(u"generic/mixer"_s), {}); });
        QCOMPARE(shown(inspector), learnTitle(u"stereo"_s));
        document.selection().select(document.show().devices.ids().first());
        QTRY_COMPARE(shown(inspector), QString());
    }

private:
    static void pages()
    {
        QTest::addColumn<QString>("page");
        for (const LearnEntry& entry : learnEntries())
            QTest::newRow(qPrintable(entry.key)) << entry.key;
    }

    /// Something is drawn, and nothing of it outside.
    static void checkInBox(LearnFigure figure, double width, const Look& look)
    {
        constexpr int margin = 60;
        const QRect box(margin, margin, qRound(width), qCeil(learnFigureHeight(figure, width, look)));
        QImage picture(box.right() + margin, box.bottom() + margin, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        drawLearnFigure(painter, figure, box, look);
        painter.end();
        QImage outside = picture;
        QPainter(&outside).fillRect(box.adjusted(-2, -2, 2, 2), Qt::white);
        QImage empty(picture.size(), picture.format());
        empty.fill(Qt::white);
        QVERIFY(picture != empty);
        QVERIFY2(outside == empty, qPrintable(u"figure %1, %2 px"_s.arg(int(figure)).arg(width)));
    }

    static void checkFits(Document& document, const QString& key, int width)
    {
        LearnPage page(document, key, nullptr);
        page.resize(width, page.heightForWidth(width));
        page.show();
        QVERIFY(page.minimumSizeHint().width() <= width);
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            const int needed = label->fontMetrics()
                                   .boundingRect(QRect(0, 0, label->width(), 100'000), Qt::TextWordWrap, label->text())
                                   .height();
            QVERIFY2(label->height() >= needed, qPrintable(key + u": "_s + label->text()));
            QVERIFY2(label->x() + label->width() <= label->parentWidget()->width(), qPrintable(label->text()));
        }
        for (const QPushButton* button : page.findChildren<QPushButton*>())
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
    }

    /// The page made last: the one before it may not be gone yet.
    static const LearnPage* pageIn(const Inspector& inspector)
    {
        const QList<LearnPage*> all = inspector.findChildren<LearnPage*>();
        return all.isEmpty() ? nullptr : all.last();
    }

    static QString shown(const Inspector& inspector)
    {
        const LearnPage* page = pageIn(inspector);
        for (const QLabel* label : page ? page->findChildren<QLabel*>() : QList<QLabel*> {}) {
            if (label->property("type") == u"title"_s)
                return label->text();
        }
        return {};
    }

    static void press(const Inspector& inspector, const QString& name)
    {
        auto* button = pageIn(inspector)->findChild<QPushButton*>(name);
        QVERIFY2(button, qPrintable(name));
        button->click();
    }

    Library m_library;
    Checker m_checker;
};

QTEST_MAIN(TestLearn)
#include "tst_learn.moc"
