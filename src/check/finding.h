// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/severity.h"
#include "show/show.h"

#include <QList>
#include <QMap>

#include <optional>
#include <variant>

/// What a finding points at, so that canvas, lists and files can name it.
using Subject = std::variant<DeviceId, CableId, PortRef, ChannelId>;

inline size_t qHash(const Subject& subject, size_t seed = 0)
{
    return std::visit([seed](const auto& thing) { return qHash(thing, seed); }, subject) ^ subject.index();
}

/// "device:3", "cable:7", "port:3/in1", "channel:12": stable, used in files and JSON.
QString text(const Subject& subject);

/// One place where a rule is broken. Plain data: the words are made when they are shown.
struct Finding {
    QString rule; ///< the rule's code
    Severity severity = Severity::Note;
    QList<Subject> subjects; ///< what it is about, the lead first where there is one
    PortRef from; ///< the sending port, where one takes part
    PortRef to; ///< the receiving port, where one takes part
    QMap<QString, double> evidence; ///< numbers by name: "gainDb", "levelDbu", "metres" …
    bool accepted = false;

    bool operator==(const Finding&) const = default;
};

/// All subjects in one line: with the rule, what an acceptance is keyed by.
QString subjectsText(const Finding& finding);

/// The first cable a finding is about, or nothing.
CableId cableOf(const Finding& finding);

/// True when the finding is about this thing, directly or through one of its ports.
bool concerns(const Finding& finding, CableId cable);
bool concerns(const Finding& finding, DeviceId device);

/// How many findings of each severity there are, accepted ones apart.
struct Counts {
    int danger = 0;
    int error = 0;
    int warning = 0;
    int note = 0;
    int accepted = 0;

    void add(Severity severity, int times = 1);
    void add(const Finding& finding) { finding.accepted ? void(++accepted) : add(finding.severity); }
    Counts& operator+=(const Counts& other);
    Counts& operator-=(const Counts& other);
    bool operator==(const Counts&) const = default;
};
Counts count(const QList<Finding>& findings);

/// The worst that is not accepted; nothing when all is well.
std::optional<Severity> worst(const QList<Finding>& findings);
