// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/fix_search.h"

FixSearch::FixSearch(const Library& library, QObject* parent)
    : QObject(parent)
    , m_library(library)
{
    m_pool.setMaxThreadCount(1);
}

FixSearch::~FixSearch()
{
    stop();
    m_pool.waitForDone();
}

void FixSearch::start(const Checked& now, const QStringList& declined)
{
    stop();
    m_stop = {};
    m_running = true;
    m_pool.start([this, question = m_question.load(), stop = m_stop.get_token(), now, declined] {
        const auto tell = [this, question](int done, int total) {
            QMetaObject::invokeMethod(
                this,
                [this, question, done, total] {
                    if (question == m_question)
                        Q_EMIT progressed(done, total);
                },
                Qt::QueuedConnection);
        };
        const FixPlan plan = fixAll(now, m_library, m_checker, {.declined = declined, .progress = tell, .stop = stop});
        QMetaObject::invokeMethod(
            this, [this, question, plan] { finish(question, plan); }, Qt::QueuedConnection);
    });
}

void FixSearch::stop()
{
    ++m_question;
    m_stop.request_stop();
    m_running = false;
    m_pool.clear();
}

void FixSearch::finish(quint64 question, const FixPlan& plan)
{
    if (question != m_question)
        return;
    m_running = false;
    Q_EMIT found(plan);
}
