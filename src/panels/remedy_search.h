// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/remedy.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <stop_token>

/// A remedy and the finding it was tried for.
struct TriedRemedy {
    Finding finding;
    Remedy remedy;
    QStringList leaves; ///< what is still heard afterwards, in words
    std::optional<Severity> worstLeft;
};

/// Looks for remedies on a copy of the show, away from the window's thread. Only the answer to the last question comes.
class RemedySearch : public QObject {
    Q_OBJECT

public:
    explicit RemedySearch(const Library& library, QObject* parent = nullptr);
    ~RemedySearch() override;

    /// Asks for remedies for these findings; an earlier question is dropped.
    void start(const Checked& now, const QList<Finding>& findings);
    void stop();

Q_SIGNALS:
    void found(const QList<TriedRemedy>& remedies);

private:
    void launch();
    void finish(quint64 question, const QList<TriedRemedy>& remedies);

    const Library& m_library;
    Checked m_now;
    QList<Finding> m_findings;
    QTimer m_delay;
    std::stop_source m_stop;
    std::atomic<quint64> m_question = 0;
    Checker m_checker; ///< for the work alone
    QThreadPool m_pool; ///< last: its end waits for the work
};
