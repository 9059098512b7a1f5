// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jump_commands.h"

#include "app/main_window.h"
#include "app/menus.h"
#include "canvas/show_view.h"
#include "panels/jump_box.h"

#include <QMenu>

#include <algorithm>

namespace {

void addActions(QList<Jump>& jumps, const QMenu& menu)
{
    for (QAction* action : menu.actions()) {
        if (action->menu())
            addActions(jumps, *action->menu());
        else if (!action->isSeparator())
            jumps << jumpTo(*action, menu.title());
    }
}

} // namespace

JumpCommands::JumpCommands(const Commands& commands, Menus& menus, JumpBox& box, QObject* parent)
    : QObject(parent)
    , m_commands(commands)
    , m_menus(menus)
    , m_box(box)
{
    connect(&commands.document, &Document::changed, this, [this] { m_stale = true; });
    connect(&commands.document, &Document::findingsChanged, this, [this] { m_stale = true; });
    connect(&box, &JumpBox::chosen, this, &JumpCommands::go);
}

void JumpCommands::open(QWidget* anchor)
{
    if (m_stale)
        m_things = jumpsTo(m_commands.document);
    m_stale = false;
    QList<Jump> jumps;
    for (const QMenu* menu : m_menus.filled())
        addActions(jumps, *menu);
    jumps << jumpTo(*m_commands.window.windowActions()[ActionId::NewBay], tr("Insert"));
    m_box.openAt(anchor, jumps + m_things);
}

void JumpCommands::go(const JumpTarget& target)
{
    const Show& show = m_commands.document.show();
    Selection& selection = m_commands.document.selection();
    if (const auto* action = std::get_if<ActionPtr>(&target); action && *action)
        (*action)->trigger();
    else if (const auto* device = std::get_if<DeviceId>(&target))
        selection.reveal({*device}, {});
    else if (const auto* cable = std::get_if<CableId>(&target))
        selection.reveal({}, {*cable});
    else if (const auto* port = std::get_if<PortRef>(&target))
        goToPort(*port);
    else if (const auto* channel = std::get_if<ChannelId>(&target))
        goToPort(show.channels.find(*channel)->input);
    else if (const auto* mix = std::get_if<MixId>(&target))
        goToPort(show.mixes.find(*mix)->output);
    else if (const auto* finding = std::get_if<FindingKey>(&target))
        goToFinding(*finding);
    else if (const auto* gear = std::get_if<GearKey>(&target))
        addGear(gear->key);
}

/// A port is found by the leads in it and the gear it belongs to.
void JumpCommands::goToPort(const PortRef& port)
{
    if (port)
        m_commands.document.selection().reveal({port.device}, cablesAt(m_commands.document.show(), port));
}

void JumpCommands::goToFinding(const FindingKey& key)
{
    const QList<Finding> findings = m_commands.document.findings();
    const auto found = std::ranges::find_if(findings,
        [&key](const Finding& finding) { return finding.rule == key.rule && finding.subjects == key.subjects; });
    if (found != findings.end())
        m_commands.document.selection().show(*found);
}

void JumpCommands::addGear(const QString& key)
{
    m_commands.view.addInMiddle(key);
    m_commands.view.setFocus();
}
