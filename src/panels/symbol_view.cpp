// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/symbol_view.h"

#include "panels/look.h"

#include <QPainter>

SymbolView::SymbolView(const Symbols& symbols, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_symbols(symbols)
    , m_name(name)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize SymbolView::sizeHint() const
{
    const int side = currentLook().px(44);
    return {side, side};
}

void SymbolView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    m_symbols.paint(painter, m_name, QRectF(rect()).adjusted(2, 2, -2, -2), {currentLook().colours().symbol});
}
