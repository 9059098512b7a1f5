// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/finding.h"
#include "signal/analysis.h"

#include <memory>
#include <span>

/// An island as its rules see it: nothing in it has a name, so that what is found holds for every island with this
/// answer and these levels.
struct RuleCase {
    const Answer& answer;
    const Levels& levels;
    Answers& answers; ///< for asking what would be if

    const Plan& plan() const { return answer.plan; }
    const Port& port(int socket) const { return answer.plan.port(socket); }
};

/// What a hit is about, by place in the plan.
struct Spot {
    enum class On { Lead, Socket, Box };
    On on = On::Lead;
    int place = 0;

    bool operator==(const Spot&) const = default;
};

using Evidence = QMap<QString, double>; ///< numbers by name: "gainDb", "levelDbu", "metres" …

struct Rule;

/// A rule broken in a case.
struct Hit {
    const Rule* rule = nullptr;
    Severity severity = Severity::Note;
    std::vector<Spot> subjects; ///< the lead first where there is one
    int from = -1; ///< the sending socket, where one takes part
    int to = -1; ///< the receiving socket, where one takes part
    Evidence evidence;
};

/// Where a rule puts what it finds in a case; severity is the rule's own until it says otherwise.
class Hits {
public:
    explicit Hits(const Rule& rule)
        : m_rule(rule)
    {
    }

    Hit& add(std::vector<Spot> subjects, int from = -1, int to = -1);

    std::vector<Hit>& found() { return m_found; }

private:
    const Rule& m_rule;
    std::vector<Hit> m_found;
};

/// Where a rule puts what it finds in the show as a whole.
class Finds {
public:
    explicit Finds(const Rule& rule)
        : m_rule(rule)
    {
    }

    Finding& add(QList<Subject> subjects, const PortRef& from = {}, const PortRef& to = {});

    QList<Finding>& found() { return m_found; }

private:
    const Rule& m_rule;
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

/// Where a rule looks. Most look into islands, one by one; the rest need to know more.
struct Search {
    void (*inCase)(const RuleCase& island, Hits& hits) = nullptr;
    void (*onStage)(const Analysis& analysis, const Island& island, Finds& finds) = nullptr; ///< where gear stands
    void (*inNet)(const Analysis& analysis, const GroundNet& net, Finds& finds) = nullptr;
    void (*inShow)(const Analysis& analysis, Finds& finds) = nullptr; ///< channels, stock
    /// Says that inShow depends on gear of such types and on the leads in it alone; without it, on everything.
    bool (*dependsOn)(const DeviceType& type) = nullptr;
};

/// One check: a row in a table.
struct Rule {
    const char* code; ///< stable, never translated
    Severity severity;
    Telling telling;
    Search search;
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
std::span<const Rule> routeRules();
std::span<const Rule> factRules();

/// All rules, in the order of the tables.
const std::vector<const Rule*>& allRules();

/// The rule of that code, or nullptr.
const Rule* findRule(const QString& code);
