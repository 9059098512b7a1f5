// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draw/symbols.h"

#include <QWidget>

/// The drawing of a piece of gear, from above.
class SymbolView : public QWidget {
    Q_OBJECT

public:
    SymbolView(const Symbols& symbols, const QString& name, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Symbols& m_symbols;
    QString m_name;
};
