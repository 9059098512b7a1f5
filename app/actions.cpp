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
        for (const QString& key : QString::fromLatin1(row.keys).split(u' ')) {
            if (!keys.contains(QKeySequence(key)))
                keys << QKeySequence(key);
        }
    }
    return keys;
}

} // namespace

Actions::Actions(const Commands& commands, QObject* parent)
    : QObject(parent)
    , m_commands(commands)
{
    for (const ActionSet set : {ActionSet::Picture, ActionSet::Theme, ActionSet::Paper})
        m_sets.insert(set, new QActionGroup(this));
    for (const ActionRow& row : actionRows())
        m_actions.insert(row.id, make(row));
    makeTools();
    retranslate();
}

QAction* Actions::make(const ActionRow& row)
{
    auto* action = new QAction(this);
    action->setCheckable(row.checkable);
    action->setShortcuts(keysOf(row));
    action->setMenuRole(row.role);
    if (QActionGroup* set = m_sets.value(row.set))
        set->addAction(action);
    add(action, row.reach);
    connect(action, &QAction::triggered, this, [this, run = row.run] { run(m_commands); });
    return action;
}

void Actions::makeTools()
{
    auto* set = new QActionGroup(this);
    for (const ToolRow& row : canvasTools()) {
        auto* action = new QAction(set);
        action->setCheckable(true);
        action->setShortcut(QKeySequence(QString::fromLatin1(row.shortcut)));
        action->setChecked(&row == &m_commands.view.tool());
        add(action, KeyReach::Canvas);
        connect(action, &QAction::triggered, this, [this, &row] { m_commands.view.setTool(row); });
        connect(&m_commands.view, &ShowView::toolChanged, action,
            [action, &row](const QString& key) { action->setChecked(key == QLatin1StringView(row.key)); });
        m_tools << action;
    }
}

void Actions::add(QAction* action, KeyReach reach)
{
    const bool canvas = reach == KeyReach::Canvas;
    action->setShortcutContext(canvas ? Qt::WidgetWithChildrenShortcut : Qt::WindowShortcut);
    if (canvas)
        m_commands.view.addAction(action);
    else
        m_commands.window.addAction(action);
}

void Actions::retranslate()
{
    for (const ActionRow& row : actionRows())
        setTexts(*m_actions.value(row.id), QCoreApplication::translate("Actions", row.text));
    for (qsizetype i = 0; i < m_tools.size(); ++i)
        setTexts(*m_tools.at(i), QCoreApplication::translate("CanvasTool", canvasTools()[size_t(i)].name));
}

void Actions::setIcons(const Icons& icons, const IconColours& colours)
{
    const IconColours calm {colours.normal, colours.disabled, colours.normal}; // the others never turn to lime
    for (const ActionRow& row : actionRows()) {
        if (row.icon) {
            const bool lime = row.id == ActionId::CableFinder || row.id == ActionId::Listen;
            m_actions.value(row.id)->setIcon(icons.icon(QString::fromLatin1(row.icon), lime ? colours : calm));
        }
    }
    for (qsizetype i = 0; i < m_tools.size(); ++i)
        m_tools.at(i)->setIcon(icons.icon(QString::fromLatin1(canvasTools()[size_t(i)].icon), colours));
}

void setTexts(QAction& action, const QString& text)
{
    const QString plain = QString(text).remove(u'&').remove(u'…');
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    action.setText(text);
    action.setToolTip(keys.isEmpty() ? plain : u"%1 (%2)"_s.arg(plain, keys));
}
