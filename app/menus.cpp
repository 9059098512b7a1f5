// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/menus.h"

#include "app/edit_commands.h"
#include "app/languages.h"
#include "app/main_window.h"
#include "app/settings.h"
#include "app/show_files.h"
#include "document/document.h"
#include "panels/library_model.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QMenuBar>

using namespace Qt::StringLiterals;
using Id = ActionId;

namespace {

/// Names of files and gear are no place for underlined letters.
QString plain(QString text) { return text.replace(u'&', u"&&"_s); }

QString shortPath(const QString& path)
{
    const QString home = QDir::homePath() + u'/';
    return path.startsWith(home) ? u"~/"_s + path.mid(home.size()) : path;
}

} // namespace

Menus::Menus(QMenuBar& bar, const Actions& actions, const Commands& commands, Settings& settings)
    : QObject(&bar)
    , m_bar(bar)
    , m_actions(actions)
    , m_commands(commands)
    , m_settings(settings)
{
    makeFileMenu();
    makeEditMenu();
    makeViewMenu();
    makeOtherMenus();
    connect(m_recent, &QMenu::aboutToShow, this, &Menus::fillRecent);
    connect(m_examples, &QMenu::aboutToShow, this, &Menus::fillExamples);
    connect(m_insert, &QMenu::aboutToShow, this, &Menus::fillInsert);
    connect(m_textSizes, &QMenu::aboutToShow, this, &Menus::fillTextSizes);
    connect(m_languages, &QMenu::aboutToShow, this, &Menus::fillLanguages);
    retranslate();
}

QMenu* Menus::add(QMenu* parent, const char* title)
{
    auto* menu = new QMenu(&m_bar);
    if (parent)
        parent->addMenu(menu);
    else
        m_bar.addMenu(menu);
    m_titled.append({menu, title});
    return menu;
}

void Menus::put(QMenu* menu, std::initializer_list<ActionId> ids)
{
    for (const ActionId id : ids)
        menu->addAction(m_actions[id]);
}

void Menus::makeFileMenu()
{
    QMenu* file = add(nullptr, QT_TR_NOOP("&File"));
    put(file, {Id::NewShow, Id::Open});
    m_recent = add(file, QT_TR_NOOP("Open &recent"));
    m_examples = add(file, QT_TR_NOOP("E&xamples"));
    file->addSeparator();
    put(file, {Id::Save, Id::SaveAs});
    file->addSeparator();
    put(file, {Id::ShowDetails});
    file->addSeparator();
    put(file, {Id::Quit});
}

void Menus::makeEditMenu()
{
    QMenu* edit = add(nullptr, QT_TR_NOOP("&Edit"));
    put(edit, {Id::Undo, Id::Redo});
    edit->addSeparator();
    put(edit, {Id::Cut, Id::Copy, Id::Paste, Id::Duplicate, Id::Delete});
    edit->addSeparator();
    put(edit, {Id::SelectAll});
    edit->addSeparator();
    put(edit, {Id::RotateRight, Id::RotateLeft, Id::QuarterTurn, Id::Rename});

    m_context = new QMenu(&m_bar);
    put(m_context, {Id::Cut, Id::Copy, Id::Paste, Id::Duplicate, Id::Delete});
    m_context->addSeparator();
    put(m_context, {Id::RotateRight, Id::RotateLeft, Id::QuarterTurn, Id::Rename});
    m_context->addSeparator();
    put(m_context, {Id::FitSelection, Id::FitAll});
}

void Menus::makeViewMenu()
{
    QMenu* view = add(nullptr, QT_TR_NOOP("&View"));
    put(view, {Id::StagePicture, Id::PatchPicture});
    view->addSeparator();
    put(view, {Id::SelectTool, Id::CableTool, Id::Snap});
    view->addSeparator();
    put(view, {Id::ZoomIn, Id::ZoomOut, Id::ZoomReset, Id::FitAll, Id::FitSelection});
    view->addSeparator();
    m_parts = add(view, QT_TR_NOOP("Parts of the &window"));
    QMenu* colours = add(view, QT_TR_NOOP("&Colours"));
    put(colours, {Id::LightTheme, Id::DarkTheme, Id::SystemTheme});
    m_textSizes = add(view, QT_TR_NOOP("&Text size"));
    m_languages = add(view, QT_TR_NOOP("Lan&guage"));
    put(view, {Id::ReduceMotion});
}

void Menus::makeOtherMenus()
{
    m_insert = add(nullptr, QT_TR_NOOP("&Insert"));
    QMenu* check = add(nullptr, QT_TR_NOOP("&Check"));
    put(check, {Id::NextFinding, Id::PreviousFinding});
    m_paper = add(nullptr, QT_TR_NOOP("&Paper"));
    put(m_paper, {Id::PatchListA4, Id::PatchListLetter, Id::PatchListCsv});
    QMenu* help = add(nullptr, QT_TR_NOOP("&Help"));
    put(help, {Id::Shortcuts, Id::About});
}

void Menus::addToView(QAction* action) { m_parts->addAction(action); }

void Menus::retranslate()
{
    for (const Titled& row : m_titled)
        row.menu->setTitle(tr(row.title));
}

void Menus::fillRecent()
{
    m_recent->clear();
    const QStringList files = m_settings.recentFiles();
    for (const QString& path : files)
        m_recent->addAction(plain(shortPath(path)), this, [this, path] { m_commands.files.openFile(path); });
    if (files.isEmpty()) {
        m_recent->addAction(tr("No shows yet"))->setEnabled(false);
        return;
    }
    m_recent->addSeparator();
    m_recent->addAction(tr("Forget these"), this, [this] { m_settings.clearRecentFiles(); });
}

void Menus::fillExamples()
{
    m_examples->clear();
    for (const QString& file : exampleFiles())
        m_examples->addAction(plain(exampleName(file)), this, [this, file] { m_commands.files.openExample(file); });
}

void Menus::fillInsert()
{
    m_insert->clear();
    QStandardItemModel model;
    fillLibraryModel(model, m_commands.document.library());
    for (int group = 0; group < model.rowCount(); ++group) {
        const QStandardItem* heading = model.item(group);
        QMenu* menu = m_insert->addMenu(plain(heading->text()));
        for (int row = 0; row < heading->rowCount(); ++row) {
            const QString key = heading->child(row)->data(TypeKeyRole).toString();
            const DeviceTypePtr type = m_commands.document.library().devices.value(key);
            if (type)
                menu->addAction(plain(fullName(*type)), this, [this, key] { m_commands.edit.insert(key); });
        }
    }
}

void Menus::fillTextSizes()
{
    m_textSizes->clear();
    for (const int percent : MainWindow::textSteps) {
        QAction* step = m_textSizes->addAction(tr("%1 %").arg(QLocale().toString(percent)), this,
            [this, percent] { m_commands.window.setTextPercent(percent); });
        step->setCheckable(true);
        step->setChecked(percent == m_settings.textPercent());
    }
    m_textSizes->addSeparator();
    put(m_textSizes, {Id::LargerText, Id::SmallerText});
}

void Menus::fillLanguages()
{
    m_languages->clear();
    for (const QString& code : languageCodes()) {
        QAction* language = m_languages->addAction(
            languageName(code), this, [this, code] { m_commands.window.setLanguage(code); });
        language->setCheckable(true);
        language->setChecked(code == m_commands.window.language());
    }
}
