// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions.h"

#include <QList>

class QMenu;
class QMenuBar;
class Settings;

/// The menus of the window. Those whose content is not fixed are filled when they open.
class Menus : public QObject {
    Q_OBJECT

public:
    Menus(QMenuBar& bar, const Actions& actions, const Commands& commands, Settings& settings);

    QMenu* paper() const { return m_paper; }
    QMenu* context() const { return m_context; } ///< of things on the canvas
    void addToView(QAction* action); ///< shows and hides a part of the window
    void retranslate();

    /// The menus of the bar with all they offer, gear apart.
    QList<const QMenu*> filled();

private:
    struct Titled {
        QMenu* menu;
        const char* title;
    };

    QMenu* add(QMenu* parent, const char* title);
    void put(QMenu* menu, std::initializer_list<ActionId> ids);
    void makeFileMenu();
    void makeEditMenu();
    void makeViewMenu();
    void makeOtherMenus();
    void fillRecent();
    void fillExamples();
    void fillSituations(QMenu& menu);
    void fillInsert();
    void fillTextSizes();
    void fillLanguages();
    void fillPaper();
    void fillLearn();

    QMenuBar& m_bar;
    const Actions& m_actions;
    Commands m_commands;
    Settings& m_settings;
    QList<Titled> m_titled;
    QMenu* m_recent = nullptr;
    QMenu* m_examples = nullptr;
    QMenu* m_insert = nullptr;
    QMenu* m_parts = nullptr;
    QMenu* m_textSizes = nullptr;
    QMenu* m_languages = nullptr;
    QMenu* m_paper = nullptr;
    QMenu* m_paperSize = nullptr;
    QMenu* m_context = nullptr;
    QMenu* m_learn = nullptr;
};
