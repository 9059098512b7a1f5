// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draw/learn_figures.h"

#include <QList>
#include <QStringList>

/// A lead of a plate and what its plugs sit in, end by end: "mixer:line1" is a port of generic gear, "dbx/166xs:in1" of
/// a maker's, "synth#2:out" of a second one. "-": the end hangs free.
struct PlateLead {
    QString type;
    int lengthMm = 0;
    QStringList plugs;
};

/// What of a solved lead is shown besides the lead itself.
struct PlateParts {
    bool waves = false;
    bool level = false;
    bool curve = false;
    bool why = false; ///< the second sentence of the finding
};

/// A picture on a page: drawn by hand, or a lead as the engine solved it.
struct LearnPlate {
    const char* caption; ///< marked for translation with the context "LearnPages"
    LearnFigure figure = LearnFigure::None;
    QList<PlateLead> leads {}; ///< the last one is drawn
    QString finding {}; ///< what the engine has to say of it; empty: that all is well
    PlateParts parts {};
    QStringList switches {}; ///< as "mixer.mic1.48v=on"
};

/// A page of *Learn*: its texts are resources/learn/KEY.LANGUAGE.md.
struct LearnEntry {
    QString key;
    QStringList rules; ///< the findings it explains
    QStringList related; ///< pages to go on with
    QList<LearnPlate> plates;
};

/// Pages that belong together.
struct LearnChapter {
    const char* title; ///< marked for translation with the context "LearnPages"
    QList<LearnEntry> entries;
};

/// All pages, in the order of a book.
const QList<LearnChapter>& learnChapters();

/// The same without chapters.
const QList<LearnEntry>& learnEntries();

const LearnEntry* findLearnEntry(const QString& key);

/// The key of the page that explains this rule; empty: none does.
QString learnPageFor(const QString& rule);

QString captionText(const LearnPlate& plate);
QString titleText(const LearnChapter& chapter);
