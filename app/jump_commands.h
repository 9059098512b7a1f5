// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions.h"
#include "panels/jump_list.h"

class JumpBox;
class Menus;

/// Everything there is to do and to go to, and doing it.
class JumpCommands : public QObject {
    Q_OBJECT

public:
    JumpCommands(const Commands& commands, Menus& menus, JumpBox& box, QObject* parent);

    void open(QWidget* anchor);

private:
    void go(const JumpTarget& target);
    void goToPort(const PortRef& port);
    void goToFinding(const FindingKey& key);
    void addGear(const QString& key);

    Commands m_commands;
    Menus& m_menus;
    JumpBox& m_box;
    QList<Jump> m_things; ///< of the show and the library
    bool m_stale = true; ///< the show or the language is another one since
};
