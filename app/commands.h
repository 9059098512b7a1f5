// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/finding.h"
#include "gear/library.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonObject>

#include <cstdio>

/// What a command returns.
constexpr int fine = 0;
constexpr int hasErrors = 1; ///< the show has errors
constexpr int impossible = 2; ///< it could not be done

/// The context of the command line's texts.
struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Where a command's answer goes: text from outside is made printable first, one line each.
struct Console {
    std::FILE* out;
    std::FILE* err;

    void line(const QString& text) const;
    void json(const QJsonObject& object) const;
    int fail(const QString& text) const;
};

/// What every command gets.
struct Call {
    QStringList words; ///< the command's own arguments that are no options
    const QCommandLineParser& options;
    const Library& library;
    Console console;
};

int exitCode(const QList<Finding>& findings);
void printFinding(const Console& console, const Finding& finding, const Show& show);

/// The commands, each in the file of its subject.
int checkShow(const Call& call);
int exportFiles(const Call& call);
int fixShow(const Call& call);
int connectPorts(const Call& call);
int listenToLead(const Call& call);
int traceSignal(const Call& call);
int planChangeover(const Call& call);
int showGear(const Call& call);
