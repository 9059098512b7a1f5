// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The style sheet of the program. "@panel" is a colour by role, "13u" are pixels that follow the text scale.
inline constexpr char styleSheetText[] = R"(
QWidget { selection-background-color: @spike; selection-color: @onSpike; }
QMainWindow { background: @window; }
QMainWindow::separator { background: @line; width: 1px; height: 1px; }
QToolTip { background: @raised; color: @primary; border: 1px solid @lineStrong; padding: 4px 6px; }

*[tone="secondary"] { color: @secondary; }
*[tone="tertiary"] { color: @tertiary; }
QFrame[rule="true"] { background: @line; border: none; min-height: 1px; max-height: 1px; }
QFrame[card="plain"] { background: @raised; border: 1px solid @line; border-radius: 8px; }
QFrame[card="floating"] { background: @raised; border: 1px solid @ink; border-radius: 8px; }
QFrame[side="true"] { border: none; border-left: 1px solid @line; }
QFrame[way="best"] { background: @spikeTint; border: 1px solid @spikeLine; border-radius: 8px; }
QFrame[way="other"] { border: none; border-bottom: 1px solid @line; }
QLabel[keycap="true"] { border: 1px solid @lineStrong; border-radius: 3px; padding: 0 5u; color: @primary; }
QFrame[card="floating"] QAbstractItemView, QFrame[card="floating"] QScrollArea,
QFrame[card="floating"] QScrollArea > QWidget > QWidget { background: @raised; }

QMenuBar { background: @bar; }
QMenuBar::item { background: transparent; color: @secondary; padding: 5u 9u; border-radius: 5px; }
QMenuBar::item:selected { background: @hover; color: @primary; }
QMenu { background: @raised; color: @primary; border: 1px solid @lineStrong; padding: 4px; }
QMenu::item { padding: 5u 24u 5u 28u; border-radius: 5px; }
QMenu::item:selected { background: @hover; }
QMenu::item:disabled { color: @disabled; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QMenu::icon { left: 6u; padding: 2px; }
QMenu::icon:checked { background: @spikeTint; border: 1px solid @spikeLine; border-radius: 3px; padding: 1px; }

QToolBar { background: @bar; border: none; border-bottom: 1px solid @line; padding: 6px 8px; spacing: 4px; }
QToolBar::separator { background: @line; width: 1px; margin: 4px 8px; }
QToolButton { background: transparent; color: @primary; border: 1px solid transparent; border-radius: 5px;
    padding: 4u; font-weight: 500; }
QToolButton:hover { background: @hover; }
QToolButton:pressed { background: @sunken; }
QToolButton:checked { background: @spike; color: @onSpike; }
QToolButton[toggle="true"]:checked { background: @raised; color: @primary; border: 1px solid @lineStrong; }
QToolButton:disabled { color: @disabled; }
QToolBarExtension { padding: 0; border: none; }
QToolButton::menu-indicator { image: none; }

QFrame[segmented="true"] { background: @sunken; border: 1px solid @line; border-radius: 7px; }
QToolButton[segment="true"] { border-radius: 5px; padding: 5u 12u; color: @secondary; }
QToolButton[segment="true"]:checked { background: @ink; color: @onInk; }
QToolButton[dense="true"] { padding: 5u 5u; }
QToolButton[hear="true"] { padding: 5u 4u; }
QToolButton[hear="true"]:checked { background: @spike; color: @onSpike; }
QPushButton[chip="true"] { min-height: 16u; background: @raised; color: @primary; border: 1px solid @line; border-radius: 11u;
    padding: 3u 10u; font-size: 12u; font-weight: 400; }
QPushButton[chip="true"]:hover { background: @hover; }
QPushButton[chip="true"]:checked { background: @raised; color: @primary; border: 1px solid @ink; font-weight: 500; }
QPushButton[chip="true"]:disabled { color: @disabled; }
QToolButton[disclosure="true"] { padding: 2u 4u 2u 0; border: none; color: @secondary; font-size: 12u;
    font-weight: 400; }
QToolButton[disclosure="true"]:checked, QToolButton[disclosure="true"]:hover { background: transparent;
    color: @primary; }

QPushButton { background: @raised; color: @primary; border: 1px solid @lineStrong; border-radius: 5px;
    padding: 5u 14u; min-height: 18u; font-weight: 500; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @sunken; }
QPushButton:disabled { color: @disabled; border-color: @line; }
QPushButton:default, QPushButton[primary="true"] { background: @ink; color: @onInk; border: 1px solid @ink; }
QPushButton:default:hover, QPushButton[primary="true"]:hover { background: @secondary; border-color: @secondary; }
QPushButton[primary="true"]:disabled { color: @disabled; background: @sunken; border-color: @line; }
QPushButton[quiet="true"] { background: transparent; border-color: transparent; color: @secondary; }
QPushButton[quiet="true"]:hover { background: @hover; color: @primary; }
QPushButton[chooser="true"] { text-align: left; padding: 5u 10u; }
QPushButton[dense="true"] { padding: 1u 6u; min-height: 18u; }

QPushButton[link="true"] { background: transparent; color: @link; border: 1px solid transparent; padding: 4u 0;
    text-align: left; font-weight: 400; }
QPushButton[link="true"]:hover { text-decoration: underline; }

QLineEdit, QAbstractSpinBox, QPlainTextEdit { background: @raised; color: @primary; border: 1px solid @lineStrong;
    border-radius: 5px; padding: 4u 8u; }
QLineEdit, QAbstractSpinBox { min-height: 20u; }
QLineEdit:focus, QAbstractSpinBox:focus, QPlainTextEdit:focus { border: 1px solid @ink; }
QLineEdit:disabled, QAbstractSpinBox:disabled, QPlainTextEdit:disabled { color: @disabled; border-color: @line; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; }
*[completes="true"] { background: @raised; border: 1px solid @lineStrong; padding: 4px; outline: none; }
*[completes="true"]::item { min-height: 26u; padding: 0 6u; border-radius: 5px; }
QComboBox QAbstractItemView { background: @raised; border: 1px solid @lineStrong; padding: 4px; outline: none; }
QComboBox QAbstractItemView::item { min-height: 26u; padding: 0 6u; border-radius: 5px; }
QComboBox QAbstractItemView::item:selected { background: @spikeTint; color: @primary; }

QAbstractItemView { background: @panel; color: @primary; border: none; outline: none;
    selection-background-color: @spikeTint; selection-color: @primary; }
QTableView { gridline-color: @line; alternate-background-color: @panel; }
QTableView::item { padding: 0 8u; }
QTableView[flush="true"]::item { padding: 0 4u 0 0; }
QTableView::item:selected, QTreeView::item:selected, QListView::item:selected { background: @spikeTint;
    color: @primary; }
*[painted="true"]::item, *[painted="true"]::item:selected { background: transparent; }
QHeaderView { background: @panel; }
QHeaderView::section { background: @panel; color: @secondary; border: none; border-bottom: 1px solid @line;
    padding: 4u 8u; font-size: 12u; font-weight: 500; }
QTableCornerButton::section { background: @panel; border: none; border-bottom: 1px solid @line; }

QScrollArea { background: @panel; border: none; }
QScrollArea > QWidget > QWidget { background: @panel; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: @line; border-radius: 3px; margin: 2px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: @lineStrong; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: @panel; }

QStatusBar { background: @bar; color: @secondary; border-top: 1px solid @line; min-height: 24u; }
QStatusBar::item { border: none; }
QStatusBar QLabel { font-size: 12u; color: @secondary; padding: 0 6u; }
QDockWidget { color: @primary; font-weight: 500; titlebar-close-icon: none; titlebar-normal-icon: none; }
QDockWidget::title { background: @panel; padding: 8u 12u; text-align: left; }
QTabBar { background: @bar; }
QTabBar::tab { background: transparent; color: @secondary; border: none; border-bottom: 2px solid transparent;
    padding: 6u 12u; }
QTabBar::tab:hover { color: @primary; }
QTabBar::tab:selected { color: @primary; border-bottom: 2px solid @ink; font-weight: 500; }
QTabWidget::pane { border: none; border-top: 1px solid @line; }
QGroupBox { border: none; border-top: 1px solid @line; margin-top: 22u; padding-top: 8u; font-weight: 500; }
QGroupBox::title { subcontrol-origin: margin; left: 0; }
QProgressBar { background: @sunken; border: 1px solid @line; border-radius: 5px; text-align: center;
    min-height: 16u; }
QProgressBar::chunk { background: @spike; border-radius: 4px; }
QProgressBar[look="slim"] { border: none; border-radius: 3px; min-height: 6u; max-height: 6u; }
QProgressBar[look="slim"]::chunk { border-radius: 3px; background: @ink; }
QSlider::groove:horizontal { height: 4px; background: @line; border-radius: 2px; }
QSlider::handle:horizontal { width: 14px; margin: -5px 0; background: @ink; border-radius: 7px; }
QDialog, QMessageBox { background: @panel; }
)";
