// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draw/symbols.h"
#include "panels/remedy_search.h"

#include <QFrame>

/// One remedy: what it is, what it takes, what changes, and the button that does it.
class RemedyCard : public QFrame {
    Q_OBJECT

public:
    RemedyCard(
        const TriedRemedy& tried, const Show& before, const Symbols& symbols, bool primary, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen();
};
