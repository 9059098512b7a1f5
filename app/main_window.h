// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions.h"
#include "app/settings.h"
#include "canvas/show_view.h"
#include "check/words.h"
#include "panels/look.h"

#include <QMainWindow>

class BayView;
class CableFinder;
class CheatSheet;
class Inspector;
class InspectorPanel;
class JumpBox;
class JumpCommands;
class LanguageSwitch;
class LibraryPanel;
class MenuRow;
class Menus;
class MessageBar;
class PatchPage;
class ProblemsPanel;
class FixAllPanel;
class ChangeoverFiles;
class ChangeoverPanel;
class RenameCard;
class QDockWidget;
class QStackedWidget;
class StatusLine;
class TopBar;

/// What a window is given to work with.
struct WindowParts {
    Document& document;
    const Symbols& symbols;
    const Icons& icons;
    Settings& settings;
    LanguageSwitch& languages;
    Theme systemTheme = Theme::Light;
};

/// The window: it puts the parts together and keeps their look the same. What is done to the show is done elsewhere.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    static constexpr int textSteps[] = {100, 125, 150, 200, 250, 300};

    explicit MainWindow(const WindowParts& parts);
    ~MainWindow() override;

    ShowFiles& files() { return *m_files; }
    const Actions& windowActions() const { return *m_actions; }
    MessageBar& messages() { return *m_messages; }
    QString language() const;

    void setPicture(Picture picture);
    void setBay(); ///< the patch bays from the front in place of the canvas
    void setList(); ///< the patch as a table in place of a picture
    bool isListOpen() const;
    void newBay(); ///< asks for a patch bay to put in
    enum class Zoom { In, Out, Usual, All };
    void zoom(Zoom step); ///< of the picture that is open
    void setSnap(bool on);
    void switchLayer(bool Layers::*layer);
    void setFromStage(bool fromStage);
    void setLengthUnit(LengthUnit unit);
    void setThemeChoice(ThemeChoice choice);
    void switchTheme();
    void setTextPercent(int percent);
    void stepText(int direction);
    void setLanguage(const QString& code);
    void setMotion(bool on);
    void setMinimap(bool on);
    bool hasMinimap() const { return m_parts.settings.minimap(); }
    void rename(); ///< what is selected: in place, or several at once
    void editDetails(); ///< of what is selected, in the inspector
    void editDetailsOfShow();
    void openJumps(); ///< do anything or go anywhere
    void openFixAll();
    void openChangeover(); ///< the moves from this act to the next
    void listen(); ///< to the selected lead, or no longer
    void followWay(); ///< of the signal through what is selected, in the inspector
    void learn(const QString& page); ///< in the inspector; empty: the list of pages
    void setFinder(bool open); ///< the cable finder in place of the canvas
    bool isFinderOpen() const;
    void identifyPort(const PortRef& port);
    void showShortcuts();
    void showAbout();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void childEvent(QChildEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeCentre();
    void makeCommands();
    void makeDocks();
    QDockWidget* makeDock(const QString& name, QWidget* content, Qt::DockWidgetArea area);
    void connectParts();
    void restoreWindow();
    bool wantsStack() const;
    int layoutVersion() const
    {
        return m_stacked == true ? 2 : 1;
    } ///< what is saved for one way is no use for the other
    void arrangeDocks();
    void nameTabs();
    void raiseInspector();
    std::optional<Subject> wayStart() const;
    Look dress();
    void applyLook();
    void retranslate();
    void showName();
    void showPage(QWidget& page);
    void showPicture(Picture picture);
    void showView();
    void showPointer(std::optional<QPointF> metres);
    void showUndoTexts();
    void showPossible();
    void showCanvasOnly();
    void showSpotlight();

    WindowParts m_parts;
    MessageBar* m_messages = nullptr;
    ShowView* m_view = nullptr;
    QStackedWidget* m_pages = nullptr; ///< canvas, bays, list and cable finder
    QWidget* m_page = nullptr; ///< canvas, bays or list: what stands there when the finder closes
    PatchPage* m_list = nullptr;
    BayView* m_bay = nullptr;
    QList<QDockWidget*> m_waiting; ///< docks that stand behind while list or bays have their room
    CableFinder* m_finder = nullptr;
    ShowFiles* m_files = nullptr;
    EditCommands* m_edit = nullptr;
    FindingWalk* m_findings = nullptr;
    PaperCommands* m_paper = nullptr;
    Actions* m_actions = nullptr;
    Menus* m_menus = nullptr;
    MenuRow* m_menuRow = nullptr;
    TopBar* m_topBar = nullptr;
    StatusLine* m_status = nullptr;
    JumpCommands* m_jumps = nullptr;
    RenameCard* m_rename = nullptr;
    FixAllPanel* m_fixAll = nullptr;
    ChangeoverPanel* m_changeover = nullptr;
    ChangeoverFiles* m_changeoverFiles = nullptr;
    CheatSheet* m_cheatSheet = nullptr;
    LibraryPanel* m_library = nullptr;
    InspectorPanel* m_inspectorPanel = nullptr;
    Inspector* m_inspector = nullptr;
    ProblemsPanel* m_problems = nullptr;
    QDockWidget* m_libraryDock = nullptr;
    QDockWidget* m_inspectorDock = nullptr;
    QDockWidget* m_problemsDock = nullptr;
    QDockWidget* m_changeoverDock = nullptr; ///< hidden until it is wanted
    std::optional<Look> m_look; ///< that the program wears
    std::optional<bool> m_stacked; ///< docks as tabs
    QByteArray m_layoutBehind; ///< of the docks, while the cable finder has their place
};
