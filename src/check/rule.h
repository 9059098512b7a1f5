// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/finding.h"
#include "signal/arrival.h"

#include <span>

/// What a rule reads: the show and what the solver found.
struct Solved {
    const Show& show;
    const Analysis& analysis;
};

/// Where a rule puts what it finds. Code and usual severity are filled in afterwards.
class Hits {
public:
    Hits(const char* rule, Severity usual)
        : m_rule(QString::fromLatin1(rule))
        , m_usual(usual)
    {
    }

    Finding& add(QList<Subject> subjects, const PortRef& from = {}, const PortRef& to = {})
    {
        m_found.append({m_rule, m_usual, std::move(subjects), from, to, {}, false});
        return m_found.last();
    }

    const QList<Finding>& found() const { return m_found; }

private:
    QString m_rule;
    Severity m_usual;
    QList<Finding> m_found;
};

/// One check: a row in a table. The three texts are marked for translation with the context "Rule"; "{from}", "{to}",
/// "{lead}" and the names of the evidence stand for what is filled in.
struct Rule {
    const char* code; ///< stable, never translated
    Severity severity;
    const char* hear;
    const char* why;
    const char* todo;
    void (*find)(const Solved& solved, Hits& hits);
};

std::span<const Rule> connectionRules();
std::span<const Rule> signalRules();
std::span<const Rule> levelRules();
std::span<const Rule> powerRules();
std::span<const Rule> factRules();

/// All rules, in the order of the tables.
QList<const Rule*> allRules();
const Rule* findRule(const QString& code);
