// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finding_walk.h"

#include "document/document.h"

FindingWalk::FindingWalk(Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&document, &Document::findingsChanged, this, [this] { m_at = -1; });
}

void FindingWalk::step(int direction)
{
    QList<Finding> open;
    for (const Finding& finding : m_document.findings()) {
        if (!finding.accepted)
            open << finding;
    }
    if (open.isEmpty())
        return;
    const qsizetype start = m_at < 0 && direction < 0 ? 0 : m_at;
    m_at = (start + direction + open.size()) % open.size();
    m_document.selection().show(open.at(m_at));
}
