// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QStringList>

/// A size and weight of the paper's type. Leading is in sizes.
struct Type {
    double pt = 9;
    QFont::Weight weight = QFont::Medium;
    double leading = 1.15;
    bool condensed = false;

    constexpr double size() const { return pt * 25.4 / 72; } ///< millimetres
    constexpr double line() const { return size() * leading; } ///< baseline to baseline, millimetres
    constexpr Type scaled(double factor) const { return {pt * factor, weight, leading, condensed}; }
    constexpr Type narrow() const { return {pt, weight, leading, true}; }
    bool operator==(const Type&) const = default;
};

/// The steps of type on paper.
struct TypeStep {
    static constexpr Type title {21, QFont::Black}, sheet {17, QFont::Black}, subtitle {11, QFont::Bold};
    static constexpr Type heading {13, QFont::Black}, number {17.5, QFont::Black}, loud {11, QFont::Black};
    static constexpr Type finding {12, QFont::Bold, 1.2}, source {11.5, QFont::Bold, 1.1}, mic {10.5, QFont::Bold, 1.1};
    static constexpr Type length {9.8, QFont::Bold}, lead {8, QFont::Bold}, mix {12, QFont::Black};
    static constexpr Type cell {9, QFont::Medium, 1.12}, strong {9.6, QFont::Bold, 1.2},
        body {9.6, QFont::Medium, 1.22};
    static constexpr Type note {8.8, QFont::Medium, 1.1}, player {8.6, QFont::Medium, 1.1},
        code {8, QFont::Medium, 1.2};
    static constexpr Type plate {9, QFont::Black}, columnHead {7.6, QFont::Bold}, foot {7.4, QFont::Medium};
    static constexpr Type footBold {7.4, QFont::Bold}, label {7.2, QFont::Bold}, value {9, QFont::Bold, 1.1};
    static constexpr Type group {7.6, QFont::Black}, groupSmall {6.2, QFont::Black}, hash {15, QFont::Black};
};

/// Text broken into lines. Nothing is ever cut off: words that are too long for a line break anywhere.
struct TextBlock {
    QStringList lines;
    Type type;
    double width = 0; ///< of the longest line, millimetres
    double above = 0; ///< air above the first line

    double height() const { return lines.isEmpty() ? 0 : above + static_cast<double>(lines.size()) * type.line(); }
    TextBlock lowered(double air) const;
    bool isEmpty() const { return lines.isEmpty(); }
};

/// Measures and breaks text in millimetres. Remembers fonts and the widths of letters; one per document.
class Typesetter {
public:
    const QFont& font(const Type& type) { return face(type).font; } ///< pixel size in hundredths of a millimetre
    double width(const QString& text, const Type& type);
    TextBlock set(const QString& text, const Type& type, double width);

    /// The first of the types in which the text fits on one line, else the last.
    Type fitting(const QString& text, const QList<Type>& types, double width);

private:
    struct Face {
        QFont font;
        QHash<QChar, double> advances; ///< millimetres
    };
    Face& face(const Type& type);
    double plainWidth(const QString& text, Face& face);
    bool hasLongWord(const QString& text, const Type& type, double width);
    void breakLines(const QString& paragraph, TextBlock& block, double width);

    QHash<quint64, Face> m_faces;
};
