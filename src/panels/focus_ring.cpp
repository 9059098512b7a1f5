// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/focus_ring.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QFocusFrame>

void FocusRing::attach(QApplication& app)
{
    if (app.findChild<FocusRing*>(QString(), Qt::FindDirectChildrenOnly))
        return;
    app.installEventFilter(new FocusRing(&app));
}

/// Fields and lists show the keyboard themselves, by their border or their current row.
static bool wantsRing(const QWidget& widget)
{
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QComboBox*>(&widget);
}

void FocusRing::showAround(QWidget* widget)
{
    delete m_frame;
    if (!widget)
        return;
    m_frame = new QFocusFrame(widget);
    m_frame->setWidget(widget);
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::FocusIn && event->type() != QEvent::FocusOut)
        return false;
    auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget)
        return false;
    const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
    const bool byKeyboard
        = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
    showAround(event->type() == QEvent::FocusIn && byKeyboard && wantsRing(*widget) ? widget : nullptr);
    return false;
}
