// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class Document;

/// Goes from finding to finding, worst first, round and round. Accepted ones are passed over.
class FindingWalk : public QObject {
    Q_OBJECT

public:
    FindingWalk(Document& document, QObject* parent);

    void next() { step(+1); }
    void previous() { step(-1); }

private:
    void step(int direction);

    Document& m_document;
    qsizetype m_at = -1; ///< in the open findings
};
