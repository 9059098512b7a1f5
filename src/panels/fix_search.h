// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/fix_all.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>

/// Mends a copy of the show away from the window's thread. Only the answer to the last question comes.
class FixSearch : public QObject {
    Q_OBJECT

public:
    explicit FixSearch(const Library& library, QObject* parent = nullptr);
    ~FixSearch() override;

    void start(const Checked& now, const QStringList& declined);
    void stop();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progressed(int done, int total);
    void found(const FixPlan& plan);

private:
    void finish(quint64 question, const FixPlan& plan);

    const Library& m_library;
    std::stop_source m_stop;
    std::atomic<quint64> m_question = 0;
    bool m_running = false;
    Checker m_checker; ///< for the work alone
    QThreadPool m_pool; ///< last: its end waits for the work
};
