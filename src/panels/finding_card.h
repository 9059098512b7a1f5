// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/finding.h"
#include "check/words.h"
#include "draw/severity_shape.h"

#include <QFrame>

class QGridLayout;

/// A verdict in words: what one hears, why, what to do, and the figures folded away.
class FindingCard : public QFrame {
    Q_OBJECT

public:
    FindingCard(const Finding& finding, const Show& show, QWidget* parent = nullptr);

    /// The same for "nothing found", with words made by the caller.
    FindingCard(const Words& allWell, QWidget* parent = nullptr);

private:
    struct Content {
        Verdict verdict;
        Words words;
        QString todoTitle;
        QString foldTitle;
        QString code;
    };
    void fill(const Content& content);
};
