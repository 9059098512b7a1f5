// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/way_search.h"

#include <QElapsedTimer>

#include <algorithm>

/// With the plain lead in: that is what hangs on how the port is built.
static QList<PortOutcome> outcomesOf(const FoundWays& found, const Library& library, Checker& checker)
{
    const auto plain = std::ranges::find_if(found.ways, &Joining::plain);
    for (const PortRef& ref : {found.pair.from, found.pair.to}) {
        const Port* port = portOf(found.pair.show, ref);
        if (port && isUnknown(*port) && plain != found.ways.end())
            return portOutcomes(plain->after, ref, library, checker);
    }
    return {};
}

WaySearch::WaySearch(const Library& library, QObject* parent)
    : QObject(parent)
    , m_library(library)
{
    m_pool.setMaxThreadCount(1);
}

WaySearch::~WaySearch()
{
    stop();
    m_pool.waitForDone();
}

void WaySearch::start(const Checked& now, const Wish& from, const Wish& to, int lengthMm)
{
    stop();
    m_pool.start([this, question = m_question.load(), now, from, to, lengthMm] {
        if (question != m_question)
            return;
        QElapsedTimer timer;
        timer.start();
        FoundWays answer;
        answer.pair = pairIn(now.show(), from, to, lengthMm, m_library, m_checker);
        answer.ways = joinings(now, answer.pair, m_library, m_checker);
        answer.assumed = assumptions(answer.pair);
        answer.milliseconds = timer.elapsed();
        answer.outcomes = outcomesOf(answer, m_library, m_checker);
        const auto tell = [this, question, answer] {
            if (question == m_question)
                Q_EMIT found(answer);
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    });
}

void WaySearch::stop()
{
    ++m_question;
    m_pool.clear();
}
