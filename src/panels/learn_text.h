// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// A stretch of letters set in bold.
struct BoldSpan {
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const BoldSpan&) const = default;
};

/// A piece of a page, without marks.
struct LearnBlock {
    enum class Kind {
        Paragraph,
        Heading,
        Bullet,
        Note, ///< a paragraph that begins with a name in bold and a full stop: "**Rule of thumb.** …"
    };
    Kind kind = Kind::Paragraph;
    QString text;
    QList<BoldSpan> bold;
};

/// A page of *Learn* as it was written.
struct LearnText {
    QString title;
    QList<LearnBlock> blocks;
    QStringList refused; ///< lines with marks that pages do not have
};

/// Reads the little of Markdown that pages are written in: one "# " title, paragraphs, "## " headings, "- " bullets and
/// **bold**. Nothing else is a mark.
LearnText readLearnText(const QString& markdown);

/// The text with what belongs together kept on one line: figure and unit as in "48 V", a thin space between them, and
/// "DI-Box".
QString keptTogether(QString text);

/// The page in that language ("de"), else in English.
LearnText learnText(const QString& page, const QString& language);

/// The language in which pages are shown now.
QString learnLanguage();
