// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/joinings.h"
#include "check/port_outcomes.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>

/// What the cable finder has found for one question.
struct FoundWays {
    Pair pair;
    QList<Joining> ways;
    QStringList assumed;
    QList<PortOutcome> outcomes; ///< of the first port of the two that nobody describes
    qint64 milliseconds = 0;
};

/// Looks for ways to join two ports on a copy of the show, away from the window's thread. Only the answer to the last
/// question comes.
class WaySearch : public QObject {
    Q_OBJECT

public:
    explicit WaySearch(const Library& library, QObject* parent = nullptr);
    ~WaySearch() override;

    void start(const Checked& now, const Wish& from, const Wish& to, int lengthMm);
    void stop();

Q_SIGNALS:
    void found(const FoundWays& ways);

private:
    const Library& m_library;
    std::atomic<quint64> m_question = 0;
    Checker m_checker; ///< for the work alone
    QThreadPool m_pool; ///< last: its end waits for the work
};
