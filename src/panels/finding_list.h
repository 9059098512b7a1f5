// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/words.h"
#include "document/document.h"

#include <QWidget>

class QVBoxLayout;

/// What was found about one thing: the worst in full, the others behind their first sentence, accepted ones last.
class FindingList : public QWidget {
    Q_OBJECT

public:
    FindingList(Document& document, QWidget* parent = nullptr);

    /// Worst first; `allWell` is told where nothing is left open, unless it is empty.
    void setFindings(const QList<Finding>& findings, const Words& allWell = {});

Q_SIGNALS:
    void lessonAsked(const QString& page); ///< of *Learn*

private:
    void makeCards(const Words& allWell);
    void addCard(const Finding& finding);

    Document& m_document;
    QVBoxLayout* m_cards;
    QList<Finding> m_shown;
    QStringList m_told; ///< in which words
};
