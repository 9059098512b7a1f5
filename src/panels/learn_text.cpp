// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/learn_text.h"

#include <QFile>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// Takes the stars out and notes what they made bold.
LearnBlock blockOf(LearnBlock::Kind kind, const QString& marked)
{
    LearnBlock block {kind, {}, {}};
    bool bold = false;
    for (const QString& part : keptTogether(marked).split("**"_L1)) {
        if (bold && !part.isEmpty())
            block.bold << BoldSpan {block.text.size(), part.size()};
        block.text += part;
        bold = !bold;
    }
    const bool named = !block.bold.isEmpty() && block.bold.first().start == 0;
    if (kind == LearnBlock::Kind::Paragraph && named && block.text.at(block.bold.first().length - 1) == u'.')
        block.kind = LearnBlock::Kind::Note;
    return block;
}

/// Marks of Markdown that a page has no use for, or stars without a partner.
bool isForeign(const QString& text)
{
    static const QRegularExpression marks(uR"(^(#|>|\d+\. |[*+] |```|\|)|\[[^\]]*\]\(|<[a-zA-Z/!]|`)"_s);
    return text.contains(marks) || text.count("**"_L1) % 2 != 0 || QString(text).remove("**"_L1).contains(u'*');
}

/// Puts lines together into blocks.
class Reader {
public:
    void read(const QString& line)
    {
        if (line.isEmpty())
            return finish();
        if (line.startsWith("# "_L1) && m_page.title.isEmpty())
            m_page.title = line.mid(2);
        else if (line.startsWith("## "_L1))
            begin(LearnBlock::Kind::Heading, line.mid(3));
        else if (line.startsWith("- "_L1))
            begin(LearnBlock::Kind::Bullet, line.mid(2));
        else if (m_open.isEmpty())
            begin(LearnBlock::Kind::Paragraph, line);
        else
            m_open += u' ' + line;
    }

    LearnText finished()
    {
        finish();
        return m_page;
    }

private:
    void begin(LearnBlock::Kind kind, const QString& text)
    {
        finish();
        m_kind = kind;
        m_open = text;
    }

    void finish()
    {
        if (isForeign(m_open))
            m_page.refused << m_open;
        if (!m_open.isEmpty())
            m_page.blocks << blockOf(m_kind, m_open);
        m_open.clear();
    }

    LearnText m_page;
    QString m_open;
    LearnBlock::Kind m_kind = LearnBlock::Kind::Paragraph;
};

} // namespace

QString keptTogether(QString text)
{
    static const QRegularExpression unit(uR"((?<=\d) (?=(%|m|Hz|kHz|m?V|m?A|W|dB|dBu|dBV|[kM]?Ω|pF)\b|%))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression hyphen(uR"((?<=\b(?:DI|[Rr]e))-(?=\w))"_s);
    return text.replace(unit, QString(QChar(0x202F))).replace(hyphen, QString(QChar(0x2011)));
}

LearnText readLearnText(const QString& markdown)
{
    Reader reader;
    for (const QString& line : markdown.split(u'\n'))
        reader.read(line.trimmed());
    return reader.finished();
}

LearnText learnText(const QString& page, const QString& language)
{
    for (const QString& code : {language, u"en"_s}) {
        QFile file(u":/learn/%1.%2.md"_s.arg(page, code));
        if (file.open(QIODevice::ReadOnly))
            return readLearnText(QString::fromUtf8(file.readAll()));
    }
    return {};
}

QString learnLanguage()
{
    return QLocale().name().section(u'_', 0, 0);
}
