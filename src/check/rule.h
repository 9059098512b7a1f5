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

/// The three sentences of a finding, marked for translation with the context "Rule". "{from}", "{to}", "{lead}" and the
/// names of the evidence stand for what is filled in.
struct Telling {
    const char* hear; ///< what happens, as one would hear it
    const char* why;
    const char* todo;
};

/// Other words for the same rule, when the evidence has this entry.
struct Variant {
    const char* evidence;
    Telling telling;
};

/// One check: a row in a table.
struct Rule {
    const char* code; ///< stable, never translated
    Severity severity;
    Telling telling;
    void (*find)(const Solved& solved, Hits& hits);
    std::span<const Variant> variants {};
    bool certain = false; ///< holds whatever is behind the sockets: plugs, kinds of signal, tens of volts
};

std::span<const Rule> connectionRules();
std::span<const Rule> signalRules();
std::span<const Rule> groundRules();
std::span<const Rule> levelRules();
std::span<const Rule> loadRules();
std::span<const Rule> toneRules();
std::span<const Rule> powerRules();
std::span<const Rule> leadRules();
std::span<const Rule> listRules();
std::span<const Rule> factRules();

/// All rules, in the order of the tables.
QList<const Rule*> allRules();
const Rule* findRule(const QString& code);
