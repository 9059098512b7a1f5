// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/bay_name_editor.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

bool BayNameEditor::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride)
        event->accept(); // names are typed, whatever the window does with the key
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Tab) {
        Q_EMIT written(text(), true);
        return true;
    }
    return QLineEdit::event(event);
}

void BayNameEditor::keyPressEvent(QKeyEvent* event)
{
    const QString lines = QGuiApplication::clipboard()->text();
    if (event->key() == Qt::Key_Escape)
        Q_EMIT given();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT written(text(), true);
    else if (event->matches(QKeySequence::Paste) && (lines.contains(QLatin1Char('\n')) || lines.contains(QLatin1Char('\t'))))
        Q_EMIT pasted(lines);
    else
        QLineEdit::keyPressEvent(event);
}

void BayNameEditor::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        Q_EMIT written(text(), false);
}
