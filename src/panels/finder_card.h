// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "draw/symbols.h"
#include "panels/finder_end.h"

#include <QFrame>

class FactTags;
class PictureBox;
class QComboBox;
class QLabel;
class QPushButton;

/// One end of the cable finder's question: which gear, which of its ports, and what is known of it. Who does not know
/// the gear answers plain questions in its place.
class FinderCard : public QFrame {
    Q_OBJECT

public:
    FinderCard(const Document& document, const Symbols& symbols, FinderSide side, QWidget* parent = nullptr);

    const FinderEnd& end() const { return m_end; }
    void setEnd(const FinderEnd& end);
    QPushButton& chooser() const { return *m_chooser; } ///< opens the list of gear
    void refresh(); ///< after the show has changed

Q_SIGNALS:
    void chosen(const FinderEnd& end); ///< by the user

private:
    QWidget* makeGear();
    QWidget* makeQuestions();
    void askPlainly(bool plainly);
    void fillPorts();
    void fillUses();
    void showGear();
    void choosePort(int index);
    void chooseUse();
    FinderEnd answered() const; ///< the gear that the plain answers mean

    const Document& m_document;
    const Symbols& m_symbols;
    FinderSide m_side;
    FinderEnd m_end;
    QWidget* m_gear = nullptr;
    QWidget* m_questions = nullptr;
    PictureBox* m_picture = nullptr;
    PictureBox* m_socket = nullptr;
    QPushButton* m_chooser = nullptr;
    QComboBox* m_port = nullptr;
    QComboBox* m_sockets = nullptr;
    QComboBox* m_uses = nullptr;
    QPushButton* m_plainly = nullptr;
    QLabel* m_about = nullptr;
    FactTags* m_facts = nullptr;
};
