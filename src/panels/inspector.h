// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "draw/symbols.h"
#include "panels/remedy_search.h"

#include <QScrollArea>

class InspectorPage;
class QVBoxLayout;

/// What is selected, explained: a lead, a device, several things, or the show; while a signal is traced, its way.
class Inspector : public QScrollArea {
    Q_OBJECT

public:
    Inspector(Document& document, const Symbols& symbols, QWidget* parent = nullptr);

    QSize sizeHint() const override;

    /// Puts a page of *Learn* in place of what is selected, until one goes back or selects something; empty: the list.
    void learn(const QString& page);

    void showTrace(); ///< the way of what is traced, with the keyboard in it

Q_SIGNALS:
    void remediesTried(const QList<TriedRemedy>& remedies); ///< for the lead that is selected

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void refresh();
    InspectorPage* makePage();
    InspectorPage* makeLesson();
    void leaveLesson();
    InspectorPage* makeTrace(const Subject& start);
    void followSpotlight();
    void choose(const Subject& thing);

    Document& m_document;
    const Symbols& m_symbols;
    QVBoxLayout* m_place = nullptr;
    InspectorPage* m_page = nullptr;
    std::optional<Subject> m_traced; ///< whose way is shown in place of what is selected
    std::optional<Subject> m_spotted; ///< what the spotlight traces
    bool m_choosing = false; ///< on the page of that way
    QStringList m_lessons; ///< pages of Learn, one opened from the other; the last is shown
};
