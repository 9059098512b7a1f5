// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "draw/symbols.h"
#include "panels/finder_end.h"
#include "panels/jump_list.h"
#include "panels/way_search.h"

#include <QScrollArea>

class FinderCard;
class IdentifyPort;
class JumpBox;
class QBoxLayout;
class QDoubleSpinBox;
class QLabel;
class QVBoxLayout;

/// Which lead or box joins two ports of any gear, and why. Nothing changes the show until it is put in.
class CableFinder : public QScrollArea {
    Q_OBJECT

public:
    CableFinder(Document& document, const Symbols& symbols, QWidget* parent = nullptr);

    /// Begins with what is selected: a lead, or one or two devices. Else the last question stays.
    void start();

    /// Goes through the steps that tell what a port is; a lead in it fills the other end in.
    void identify(const PortRef& port);

    const FinderEnd& from() const { return m_from; }
    const FinderEnd& to() const { return m_to; }
    void setEnds(const FinderEnd& from, const FinderEnd& to);

Q_SIGNALS:
    void closed();
    void putIn(CableId lead); ///< done: this is one of the new leads

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Filter { All, Owned, NoBox };

    void build();
    QLayout* makeHead();
    QWidget* makeQuestion();
    QWidget* makeMiddle();
    QWidget* makeListHead();
    QWidget* makeFoot();
    QWidget* makeExamples();
    QWidget* makeSide();
    void chooseGear(FinderSide side);
    void takeGear(const JumpTarget& target);
    void setEnd(FinderSide side, const FinderEnd& end);
    void swap();
    void prune();
    void ask();
    void showEnds();
    void showFound(const FoundWays& found);
    void showRows();
    void showFoot();
    bool passes(const Joining& way) const;
    void put(qsizetype place);
    void fillFromLead(CableId lead);
    void showUnknown();
    void state(const Port& port);
    std::optional<FinderSide> unknownSide() const;
    void arrange();

    Document& m_document;
    const Symbols& m_symbols;
    WaySearch m_search;
    FinderEnd m_from, m_to;
    int m_lengthMm; ///< 0: as the plan asks
    Filter m_filter = Filter::All;
    FoundWays m_found;
    bool m_current = false; ///< what was found answers the question of now
    FinderSide m_choosing = FinderSide::From;
    JumpBox* m_gear = nullptr;
    QBoxLayout* m_question = nullptr;
    QBoxLayout* m_columns = nullptr; ///< question and answers, and the port to identify
    IdentifyPort* m_identify = nullptr;
    QWidget* m_side = nullptr;
    FinderCard* m_fromCard = nullptr;
    FinderCard* m_toCard = nullptr;
    QDoubleSpinBox* m_length = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_how = nullptr;
    QWidget* m_listHead = nullptr;
    QWidget* m_examples = nullptr;
    QWidget* m_foot = nullptr;
    QBoxLayout* m_footRow = nullptr;
    QLabel* m_why = nullptr;
    QLabel* m_whyTitle = nullptr;
    QLabel* m_assumed = nullptr;
    QVBoxLayout* m_rows = nullptr;
};
