// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/type.h"

#include <QFontMetricsF>
#include <QRegularExpression>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double unitsPerMm = 100;
constexpr QChar lastPlain(0x024F); ///< up to here a line is as wide as its letters

quint64 faceKey(const Type& type)
{
    return static_cast<quint64>(std::lround(type.size() * unitsPerMm)) << 12 | static_cast<quint64>(type.weight) << 1
        | static_cast<quint64>(type.condensed);
}

bool isPlain(const QString& text)
{
    return std::ranges::all_of(
        text, [](QChar c) { return c <= lastPlain || (c >= QChar(0x2010) && c < QChar(0x2028)); });
}

/// "1.1 m" with a space that does not break.
QString withUnitsKept(QString text)
{
    static const QRegularExpression numberAndUnit(
        u"(?<=\\d) (?=(?:mm|cm|m|km|ft|in|V|mV|dB|dBu|dBV|Hz|kHz|k?Ω|W|A|mA|kg|min|s|ms|%|°)(?![\\w]))"_s);
    return text.replace(numberAndUnit, QString(QChar::Nbsp));
}

bool breaksWord(const QString& text, const QTextLine& line)
{
    const qsizetype end = line.textStart() + line.textLength();
    return end < text.size() && end > 0 && text[end - 1].isLetter() && text[end].isLetter() && text[end] <= lastPlain;
}

QString printable(QString text)
{
    for (QChar& c : text) {
        if (c.category() == QChar::Other_Control && c != u'\n')
            c = u' ';
    }
    return text;
}

QFont madeFont(const Type& type)
{
    QFont made(type.condensed ? QStringList {u"Roboto Condensed"_s, u"Roboto"_s, u"Noto Sans"_s, u"sans-serif"_s}
                              : QStringList {u"Roboto"_s, u"Noto Sans"_s, u"sans-serif"_s});
    made.setPixelSize(static_cast<int>(std::lround(type.size() * unitsPerMm)));
    made.setWeight(type.condensed ? std::min(type.weight, QFont::Bold) : type.weight);
    made.setHintingPreference(QFont::PreferNoHinting);
    return made;
}

} // namespace

TextBlock TextBlock::lowered(double air) const
{
    TextBlock block = *this;
    block.above = air;
    return block;
}

Typesetter::Face& Typesetter::face(const Type& type)
{
    const quint64 key = faceKey(type);
    auto found = m_faces.find(key);
    if (found == m_faces.end())
        found = m_faces.insert(key, {madeFont(type), {}});
    return *found;
}

/// The sum of the letters' widths: kerning only makes it less.
double Typesetter::plainWidth(const QString& text, Face& face)
{
    double sum = 0;
    for (const QChar c : text) {
        auto known = face.advances.constFind(c);
        if (known == face.advances.constEnd())
            known = face.advances.insert(c, QFontMetricsF(face.font).horizontalAdvance(c) / unitsPerMm);
        sum += *known;
    }
    return sum;
}

double Typesetter::width(const QString& text, const Type& type)
{
    Face& used = face(type);
    return isPlain(text) ? plainWidth(text, used) : QFontMetricsF(used.font).horizontalAdvance(text) / unitsPerMm;
}

Type Typesetter::fitting(const QString& text, const QList<Type>& types, double limit)
{
    const auto fits = [&](const Type& type) { return width(text, type) <= limit; };
    const auto found = std::ranges::find_if(types, fits);
    return found == types.end() ? types.last() : *found;
}

void Typesetter::breakLines(const QString& paragraph, TextBlock& block, double width)
{
    const Face& used = face(block.type);
    const double hyphen = QFontMetricsF(used.font).horizontalAdvance(u'-');
    QTextLayout layout(paragraph, used.font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width * unitsPerMm);
        if (breaksWord(paragraph, line))
            line.setLineWidth(width * unitsPerMm - hyphen);
        const bool hyphenated = breaksWord(paragraph, line);
        block.lines << paragraph.mid(line.textStart(), line.textLength()).trimmed() + (hyphenated ? u"-"_s : QString());
        block.width = std::max(block.width, (line.naturalTextWidth() + (hyphenated ? hyphen : 0)) / unitsPerMm);
    }
    layout.endLayout();
}

/// A word that is longer than the line asks for narrow type before it is broken.
bool Typesetter::hasLongWord(const QString& text, const Type& type, double width)
{
    const auto words = QStringView(text).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::any_of(words, [&](QStringView word) { return this->width(word.toString(), type) > width; });
}

TextBlock Typesetter::set(const QString& text, const Type& type, double width)
{
    TextBlock block;
    block.type = type;
    if (text.isEmpty())
        return block;
    if (!type.condensed && this->width(text, type) > width && hasLongWord(text, type, width))
        return set(text, type.narrow(), width);
    for (const QString& paragraph : printable(text).split(u'\n')) {
        const double natural = this->width(paragraph, type);
        if (natural > width) {
            breakLines(withUnitsKept(paragraph), block, width);
            continue;
        }
        block.lines << paragraph;
        block.width = std::max(block.width, natural);
    }
    return block;
}
