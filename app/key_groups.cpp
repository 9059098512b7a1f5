// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/key_groups.h"

#include "app/actions.h"
#include "canvas/gestures.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString plain(QString text)
{
    return text.remove(u'&').remove(u'…');
}

/// The platform's first key and the program's own; platforms have more that nobody remembers.
QString keysOf(const QAction& action, const ActionRow* row)
{
    QStringList keys {action.shortcut().toString(QKeySequence::NativeText)};
    for (const QString& own : QString::fromLatin1(row ? row->keys : nullptr).split(u' ', Qt::SkipEmptyParts))
        keys << QKeySequence(own).toString(QKeySequence::NativeText);
    keys.removeDuplicates();
    return keys.join(u"  "_s);
}

const ActionRow* rowOf(const Actions& actions, const QAction& action)
{
    const auto found = std::ranges::find_if(
        actionRows(), [&](const ActionRow& row) { return actions[row.id] == &action; });
    return found == actionRows().end() ? nullptr : &*found;
}

/// An action's name by its row: what it says just now may be "Undo: Move".
QString nameOf(const QAction& action, const ActionRow* row)
{
    return plain(row ? QCoreApplication::translate("Actions", row->text) : action.text());
}

void addRows(KeyGroup& group, const Actions& actions, const QMenu& menu)
{
    for (const QAction* action : menu.actions()) {
        const ActionRow* row = rowOf(actions, *action);
        if (action->menu())
            addRows(group, actions, *action->menu());
        else if (!action->shortcut().isEmpty())
            group.rows.append({keysOf(*action, row), nameOf(*action, row)});
    }
}

QString inWords(const char* text)
{
    return QCoreApplication::translate("Gestures", text);
}

} // namespace

QList<KeyGroup> keyGroups(const Actions& actions, const QList<const QMenu*>& menus)
{
    QList<KeyGroup> groups;
    for (const GestureGroup& occasion : canvasGestures()) {
        KeyGroup group {inWords(occasion.title), {}};
        for (const Gesture& gesture : occasion.gestures)
            group.rows.append({inWords(gesture.move), inWords(gesture.meaning)});
        groups << group;
    }
    for (const QMenu* menu : menus) {
        KeyGroup group {plain(menu->title()), {}};
        addRows(group, actions, *menu);
        if (!group.rows.isEmpty())
            groups << group;
    }
    return groups;
}
