// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "draw/symbols.h"
#include "panels/remedy_search.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;
class Spinner;

/// What can be done about some findings: tried on a copy of the show, one button each.
class RemedyList : public QWidget {
    Q_OBJECT

public:
    RemedyList(Document& document, const Symbols& symbols, QWidget* parent = nullptr);

    /// Starts looking; the list is hidden where there is nothing to cure.
    void setFindings(const QList<Finding>& findings);

Q_SIGNALS:
    void tried(const QList<TriedRemedy>& remedies); ///< best first

private:
    void showRemedies(const QList<TriedRemedy>& remedies);
    void clearCards();
    void put(Remedy remedy); ///< by value: the card it came from goes while it is put in

    Document& m_document;
    const Symbols& m_symbols;
    RemedySearch m_search;
    QLabel* m_count;
    QTimer m_patience;
    Spinner* m_spinner;
    QLabel* m_state;
    QVBoxLayout* m_cards;
};
