// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/floating_card.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>

FloatingCard::FloatingCard(QWidget* window)
    : QFrame(window)
{
    setProperty("card", QStringLiteral("floating"));
    setAutoFillBackground(true);
    hide();
    window->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (isVisible() && now && now != this && !isAncestorOf(now))
            shut();
    });
}

void FloatingCard::open(QWidget* focus)
{
    QWidget* before = QApplication::focusWidget();
    if (!before || (before != this && !isAncestorOf(before)))
        m_before = before;
    place();
    show();
    raise();
    focus->setFocus(Qt::PopupFocusReason);
}

void FloatingCard::shut()
{
    if (!isVisible())
        return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadFocus && m_before)
        m_before->setFocus(Qt::PopupFocusReason);
    Q_EMIT closed();
}

void FloatingCard::place()
{
    setGeometry(wantedGeometry(parentWidget()->size()));
}

bool FloatingCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void FloatingCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        shut();
    else
        QFrame::keyPressEvent(event);
}
