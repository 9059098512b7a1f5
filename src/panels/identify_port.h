// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/port_outcomes.h"
#include "draw/symbols.h"
#include "panels/finder_end.h"
#include "panels/picture_box.h"

#include <QFrame>

class QVBoxLayout;

/// A port nobody describes, found out step by step with what is at hand: a plug, a recorder, one's ears. The answers
/// tell what the port is; it is stated when one says so.
class IdentifyPort : public QFrame {
    Q_OBJECT

public:
    IdentifyPort(const Library& library, const Symbols& symbols, QWidget* parent = nullptr);

    /// Begins anew where it is another port than before.
    void setPort(const FinderEnd& end, const Show& show);

    /// What it may come to, mildest first, for the leads that are in question.
    void setOutcomes(const QList<PortOutcome>& outcomes);

Q_SIGNALS:
    void identified(const Port& port); ///< it shall be stated so
    void wentOn(QWidget* next); ///< what has the keyboard now wants to be seen

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Answer {
        QString text;
        QString meaning;
        PictureBox::Paint paint;
        PortTrial trial; ///< all that is known once it is given
        bool read = false; ///< off the gear, not tried
        bool chosen = false;
    };
    struct Step {
        QString title;
        QString text;
        QList<Answer> answers;
        bool open = false; ///< its turn has come
    };

    void build();
    void addHead(QVBoxLayout& column) const;
    void addOutcomes(QVBoxLayout& column) const;
    QWidget* outcomeCard(const QString& title, const PortOutcome& outcome) const;
    Step socketStep() const;
    Step clicksStep() const;
    Step soundStep() const;
    void addStep(QVBoxLayout& column, int number, const Step& step);
    void addResult(QVBoxLayout& column, const Port& result);
    void take(const Answer& answer);
    bool hasRing() const; ///< a jack with three contacts or more

    const Library& m_library;
    const Symbols& m_symbols;
    FinderEnd m_end;
    Port m_port; ///< as the type has it
    QString m_where; ///< "Mixer, Out 1"
    QString m_symbol;
    PortTrial m_trial;
    bool m_looked = false;
    bool m_read = false; ///< the answer stands beside the socket
    QList<PortOutcome> m_outcomes;
    QWidget* m_page = nullptr;
};
