// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draw/severity_shape.h"
#include "draw/symbols.h"
#include "panels/look.h"
#include "show/show.h"

#include <QWidget>

/// The gear from one device to another, with what lies between them.
struct Chain {
    struct Step {
        QString symbol;
        int leads = 0; ///< to the next step
        Kind kind = Kind::Line; ///< of the first of those leads
    };
    QList<Step> steps;
    Verdict verdict;
};

/// The shortest way along leads; empty when there is none.
Chain chainBetween(const Show& show, DeviceId from, DeviceId to, Verdict verdict);

/// What a remedy changes, as two rows of symbols.
class ChainView : public QWidget {
    Q_OBJECT

public:
    ChainView(const Chain& before, const Chain& after, const Symbols& symbols, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintChain(QPainter& painter, const Look& look, const Chain& chain, const QRectF& box) const;

    Chain m_before;
    Chain m_after;
    const Symbols& m_symbols;
};
