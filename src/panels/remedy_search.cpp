// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/remedy_search.h"

#include "check/words.h"

#include <algorithm>

namespace {

constexpr int settleMilliseconds = 60; // one who types or drags asks once, not at every step
constexpr int mostFindings = 3;
constexpr int mostRemedies = 4;

bool isListed(const QList<TriedRemedy>& remedies, const Remedy& remedy)
{
    return std::ranges::any_of(
        remedies, [&remedy](const TriedRemedy& tried) { return tried.remedy.text == remedy.text; });
}

/// Says in words what the remedy leaves behind.
TriedRemedy told(const Finding& finding, const Remedy& remedy)
{
    TriedRemedy tried {finding, remedy, {}, {}};
    for (const Finding& left : remedy.leaves) {
        if (left.accepted)
            continue;
        const QString hear = words(left, remedy.after.show()).hear;
        if (!tried.leaves.contains(hear))
            tried.leaves << hear;
        tried.worstLeft = std::max(tried.worstLeft.value_or(left.severity), left.severity);
    }
    return tried;
}

} // namespace

RemedySearch::RemedySearch(const Library& library, QObject* parent)
    : QObject(parent)
    , m_library(library)
{
    m_pool.setMaxThreadCount(1);
    m_delay.setSingleShot(true);
    m_delay.setInterval(settleMilliseconds);
    connect(&m_delay, &QTimer::timeout, this, &RemedySearch::launch);
}

RemedySearch::~RemedySearch()
{
    stop();
    m_pool.waitForDone();
}

void RemedySearch::start(const Checked& now, const QList<Finding>& findings)
{
    stop();
    m_now = now;
    m_findings.clear();
    std::ranges::copy_if(findings, std::back_inserter(m_findings), [](const Finding& f) { return !f.accepted && isCurable(f); });
    m_findings = m_findings.first(std::min<qsizetype>(m_findings.size(), mostFindings));
    m_delay.start();
}

void RemedySearch::stop()
{
    ++m_question;
    m_stop.request_stop();
    m_delay.stop();
    m_pool.clear();
}

void RemedySearch::launch()
{
    const quint64 question = m_question;
    m_stop = {};
    const RemedyWish wish {.most = mostRemedies, .stop = m_stop.get_token()};
    m_pool.start([this, question, wish, now = m_now, findings = m_findings] {
        QList<TriedRemedy> tried;
        for (const Finding& finding : findings) {
            if (wish.stop.stop_requested())
                return;
            for (const Remedy& remedy : remedies(now, finding, m_library, m_checker, wish)) {
                if (!isListed(tried, remedy))
                    tried.append(told(finding, remedy));
            }
        }
        QMetaObject::invokeMethod(
            this, [this, question, tried] { finish(question, tried); }, Qt::QueuedConnection);
    });
}

void RemedySearch::finish(quint64 question, const QList<TriedRemedy>& remedies)
{
    if (question != m_question)
        return;
    Q_EMIT found(remedies);
}
