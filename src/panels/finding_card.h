// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/words.h"
#include "draw/severity_shape.h"

#include <QFrame>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

/// One finding in three sentences: what is heard, why, what to do. Figures are folded away; what can be done about the
/// finding itself, as accepting it, stands in the foot.
class FindingCard : public QFrame {
    Q_OBJECT

public:
    FindingCard(const Finding& finding, const Show& show, QWidget* parent = nullptr);

    /// The same for "nothing found", with words made by the caller.
    FindingCard(const Words& allWell, QWidget* parent = nullptr);

    /// Leaves the first sentence alone in sight, and a chevron that shows the rest.
    void fold();

    /// One more quiet button in the foot.
    QPushButton* addOffer(const QString& text);

Q_SIGNALS:
    void accepted(const QString& reason, const QString& name);
    void withdrawn(); ///< an acceptance

private:
    struct Content {
        Verdict verdict;
        Words words;
        QString todoTitle;
        QString code;
    };
    void fill(const Content& content);
    void offerAccepting(const Show& show);
    void showAcceptance(const Finding& finding, const Show& show);

    QHBoxLayout* m_head = nullptr;
    QWidget* m_body = nullptr;
    QVBoxLayout* m_column = nullptr; ///< of the body
    QHBoxLayout* m_offers = nullptr;
};
