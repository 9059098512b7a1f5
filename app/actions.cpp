// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"

#include "app/main_window.h"
#include "canvas/show_view.h"
#include "draw/icons.h"

#include <QActionGroup>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QList<QKeySequence> keysOf(const ActionRow& row)
{
    QList<QKeySequence> keys;
    if (row.standardKey != QKeySequence::UnknownKey)
        keys = QKeySequence::keyBindings(row.standardKey);
    if (row.keys) {
        for (const QString& key : QString::fromLatin1(row.keys).split(u' '))
            keys << QKeySequence(key);
    }
    return keys;
}

} // namespace

Actions::Actions(const Commands& commands, QObject* parent)
    : QObject(parent)
    , m_commands(commands)
{
    for (const ActionSet set : {ActionSet::Picture, ActionSet::Tool, ActionSet::Theme})
        m_sets.insert(set, new QActionGroup(this));
    for (const ActionRow& row : actionRows())
        m_actions.insert(row.id, make(row));
    retranslate();
}

QAction* Actions::make(const ActionRow& row)
{
    auto* action = new QAction(this);
    action->setCheckable(row.checkable);
    action->setShortcuts(keysOf(row));
    if (QActionGroup* set = m_sets.value(row.set))
        set->addAction(action);
    if (row.id == ActionId::Quit)
        action->setMenuRole(QAction::QuitRole);
    else if (row.id == ActionId::About)
        action->setMenuRole(QAction::AboutRole);
    else
        action->setMenuRole(QAction::NoRole);

    QWidget* owner = &m_commands.window;
    if (row.reach == KeyReach::Canvas) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        owner = &m_commands.view;
    }
    owner->addAction(action);
    connect(action, &QAction::triggered, this, [this, run = row.run] { run(m_commands); });
    return action;
}

void Actions::retranslate()
{
    for (const ActionRow& row : actionRows()) {
        QAction* action = m_actions.value(row.id);
        action->setText(QCoreApplication::translate("Actions", row.text));
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        const QString plain = action->text().remove(u'&').remove(u'…');
        action->setToolTip(keys.isEmpty() ? plain : u"%1 (%2)"_s.arg(plain, keys));
    }
}

void Actions::setIcons(const Icons& icons, const IconColours& colours)
{
    for (const ActionRow& row : actionRows()) {
        if (row.icon)
            m_actions.value(row.id)->setIcon(icons.icon(QString::fromLatin1(row.icon), colours));
    }
}
