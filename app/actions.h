// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QMap>
#include <QObject>

#include <span>

class Document;
class EditCommands;
class FindingWalk;
class Icons;
class MainWindow;
class PaperCommands;
class QActionGroup;
class ShowFiles;
class ShowView;
struct IconColours;

/// What actions work on.
struct Commands {
    Document& document;
    ShowView& view;
    ShowFiles& files;
    EditCommands& edit;
    FindingWalk& findings;
    PaperCommands& paper;
    MainWindow& window;
};

enum class ActionId {
    NewShow,
    Open,
    Save,
    SaveAs,
    Picture,
    ShowDetails,
    Quit,
    Undo,
    Redo,
    Cut,
    Copy,
    Paste,
    Duplicate,
    Delete,
    SelectAll,
    RotateRight,
    RotateLeft,
    QuarterTurn,
    Rename,
    Replace,
    BreakUp,
    Group,
    Ungroup,
    Lock,
    AlignLeft,
    AlignCentre,
    AlignRight,
    AlignTop,
    AlignMiddle,
    AlignBottom,
    SpreadAcross,
    SpreadDown,
    StagePicture,
    PatchPicture,
    BayPicture,
    ListPicture,
    NewBay,
    Snap,
    LayerGear,
    LayerLeads,
    LayerMains,
    LayerWords,
    FromStage,
    Feet,
    LayRightAngled,
    LayStraight,
    LayAgain,
    FollowWay,
    StockLengths,
    TidyUp,
    Fold,
    Stubs,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    FitAll,
    FitSelection,
    SystemTheme,
    LightTheme,
    DarkTheme,
    SwitchTheme,
    LargerText,
    SmallerText,
    ReduceMotion,
    NumberInputs,
    Changeover,
    FixAll,
    NextFinding,
    PreviousFinding,
    Trace,
    Way,
    CableFinder,
    Listen,
    IdentifyPort,
    GoTo,
    Back,
    Forward,
    Minimap,
    PaperA4,
    PaperLetter,
    Shortcuts,
    About,
};

/// One of a set of which always one is on; None: an action that stands alone.
enum class ActionSet { None, Picture, Theme, Paper };

/// Where its keys work: everywhere in the window, or only while the canvas has the keyboard (single letters).
enum class KeyReach { Window, Canvas };

/// One action: a row in a table. The text is marked for translation with the context "Actions".
struct ActionRow {
    ActionId id;
    const char* text;
    const char* icon; ///< nullptr: none
    QKeySequence::StandardKey standardKey; ///< UnknownKey: see `keys`
    const char* keys; ///< separated by blanks; nullptr: none
    KeyReach reach;
    ActionSet set;
    bool checkable;
    QAction::MenuRole role;
    void (*run)(Commands& commands);
};

std::span<const ActionRow> actionRows();

/// The window's actions, made from the table, and one for each tool of the canvas.
class Actions : public QObject {
    Q_OBJECT

public:
    Actions(const Commands& commands, QObject* parent);

    QAction* operator[](ActionId id) const { return m_actions.value(id); }
    QList<QAction*> tools() const { return m_tools; }
    void retranslate();
    void setIcons(const Icons& icons, const IconColours& colours);

private:
    QAction* make(const ActionRow& row);
    void makeTools();
    void add(QAction* action, KeyReach reach);

    Commands m_commands;
    QMap<ActionId, QAction*> m_actions;
    QMap<ActionSet, QActionGroup*> m_sets;
    QList<QAction*> m_tools; ///< in the order of canvasTools()
};

/// Puts the text on the action, and it and the keys into the tool tip.
void setTexts(QAction& action, const QString& text);
