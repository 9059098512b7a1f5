// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/check.h"

#include "check/rule.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace {

struct SeverityKey {
    Severity severity;
    const char* key;
};

constexpr std::array severityKeys {
    SeverityKey {Severity::Note, "note"},
    SeverityKey {Severity::Warning, "warning"},
    SeverityKey {Severity::Error, "error"},
    SeverityKey {Severity::Danger, "danger"},
};

const Acceptance* acceptanceOf(const Show& show, const Finding& finding)
{
    const QString subjects = subjectsText(finding);
    const auto found = std::ranges::find_if(show.accepted, [&](const Acceptance& acceptance) {
        return acceptance.rule == finding.rule && acceptance.subjects == subjects;
    });
    return found == show.accepted.end() ? nullptr : &*found;
}

/// A verdict on a port whose inside nobody knows is a guess, and told as a note.
bool isGuess(const Rule& rule, const Show& show, const Finding& finding)
{
    const auto unknown = [&show](const PortRef& ref) {
        const Port* port = portOf(show, ref);
        return port && port->circuit.startsWith(QLatin1String("unknown"));
    };
    return !rule.certain && (unknown(finding.from) || unknown(finding.to));
}

void runRule(const Rule& rule, const Solved& solved, QList<Finding>& findings)
{
    const QString code = QString::fromLatin1(rule.code);
    const QString wish = solved.show.severities.value(code);
    if (wish == QLatin1String("off"))
        return;
    Hits hits(rule.code, rule.severity);
    rule.find(solved, hits);
    QSet<QList<Subject>> told; // one link may break a rule several times over, once a leg
    for (Finding finding : hits.found()) {
        if (told.contains(finding.subjects))
            continue;
        told.insert(finding.subjects);
        if (isGuess(rule, solved.show, finding))
            finding.severity = Severity::Note;
        finding.severity = severityFromKey(wish).value_or(finding.severity);
        const Acceptance* acceptance = acceptanceOf(solved.show, finding);
        finding.accepted = acceptance && acceptance->fingerprint == fingerprint(solved.show, finding);
        findings << finding;
    }
}

} // namespace

QList<const Rule*> allRules()
{
    QList<const Rule*> all;
    for (const auto& group : {connectionRules(), signalRules(), groundRules(), levelRules(), loadRules(), toneRules(),
             powerRules(), leadRules(), listRules(), factRules()}) {
        for (const Rule& rule : group)
            all << &rule;
    }
    return all;
}

const Rule* findRule(const QString& code)
{
    const QList<const Rule*> all = allRules();
    const auto found
        = std::ranges::find_if(all, [&code](const Rule* rule) { return code == QLatin1String(rule->code); });
    return found == all.end() ? nullptr : *found;
}

QList<Finding> check(const Show& show, const Analysis& analysis)
{
    QList<Finding> findings;
    for (const Rule* rule : allRules())
        runRule(*rule, {show, analysis}, findings);
    std::ranges::stable_sort(findings, [](const Finding& a, const Finding& b) {
        return a.accepted != b.accepted ? b.accepted : a.severity > b.severity;
    });
    return findings;
}

QString fingerprint(const Show& show, const Finding& finding)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QString& text) { hash.addData(text.toUtf8() + '\n'); };
    const auto addDevice = [&](DeviceId id) {
        if (const Device* device = show.devices.find(id)) {
            add(device->type);
            for (auto it = device->switches.cbegin(); it != device->switches.cend(); ++it)
                add(it.key() + QLatin1Char('=') + it.value());
        }
    };
    for (const Subject& subject : finding.subjects) {
        add(text(subject));
        if (const auto* port = std::get_if<PortRef>(&subject))
            addDevice(port->device);
        if (const auto* device = std::get_if<DeviceId>(&subject))
            addDevice(*device);
        const auto* id = std::get_if<CableId>(&subject);
        const Cable* cable = id ? show.cables.find(*id) : nullptr;
        if (!cable)
            continue;
        add(cable->type + QString::number(cable->lengthMm));
        for (auto it = cable->plugs.cbegin(); it != cable->plugs.cend(); ++it)
            add(it.key() + text(Subject(it->port)) + QString::number(it->outMm));
    }
    return QString::fromLatin1(hash.result().toHex().left(16));
}

void accept(Show& show, const Finding& finding, const QString& reason, const QString& name)
{
    withdrawAcceptance(show, finding);
    show.accepted.append({finding.rule, subjectsText(finding), reason, name, fingerprint(show, finding)});
}

void withdrawAcceptance(Show& show, const Finding& finding)
{
    const QString subjects = subjectsText(finding);
    show.accepted.removeIf([&](const Acceptance& acceptance) {
        return acceptance.rule == finding.rule && acceptance.subjects == subjects;
    });
}

QString key(Severity severity)
{
    const auto found = std::ranges::find(severityKeys, severity, &SeverityKey::severity);
    return QString::fromLatin1(found->key);
}

std::optional<Severity> severityFromKey(const QString& key)
{
    for (const SeverityKey& row : severityKeys) {
        if (key == QLatin1String(row.key))
            return row.severity;
    }
    return std::nullopt;
}
