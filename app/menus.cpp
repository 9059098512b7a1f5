// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/menus.h"

#include "app/edit_commands.h"
#include "app/languages.h"
#include "app/main_window.h"
#include "app/paper_commands.h"
#include "app/settings.h"
#include "app/show_files.h"
#include "document/document.h"
#include "panels/learn_page.h"
#include "panels/learn_pages.h"
#include "panels/library_model.h"
#include "report/report_tr.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QMenuBar>

using namespace Qt::StringLiterals;
using Act = ActionId;

namespace {

/// Names of files and gear are no place for underlined letters.
QString plain(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

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
    put(file, {Act::NewShow, Act::Open});
    m_recent = add(file, QT_TR_NOOP("Open &recent"));
    m_examples = add(file, QT_TR_NOOP("E&xamples"));
    file->addSeparator();
    put(file, {Act::Save, Act::SaveAs});
    file->addSeparator();
    put(file, {Act::ShowDetails});
    file->addSeparator();
    put(file, {Act::Quit});
}

void Menus::makeEditMenu()
{
    QMenu* edit = add(nullptr, QT_TR_NOOP("&Edit"));
    put(edit, {Act::Undo, Act::Redo});
    edit->addSeparator();
    put(edit, {Act::Cut, Act::Copy, Act::Paste, Act::Duplicate, Act::Delete});
    edit->addSeparator();
    put(edit, {Act::SelectAll});
    edit->addSeparator();
    put(edit, {Act::RotateRight, Act::RotateLeft, Act::QuarterTurn, Act::Rename, Act::Replace, Act::BreakUp});
    edit->addSeparator();
    put(edit, {Act::TidyUp, Act::Fold, Act::Stubs});

    m_context = new QMenu(&m_bar);
    put(m_context, {Act::Cut, Act::Copy, Act::Paste, Act::Duplicate, Act::Delete});
    m_context->addSeparator();
    put(m_context, {Act::RotateRight, Act::RotateLeft, Act::QuarterTurn, Act::Rename, Act::Replace, Act::BreakUp});
    m_context->addSeparator();
    put(m_context, {Act::Group, Act::Ungroup, Act::Lock});
    m_context->addSeparator();
    put(m_context, {Act::LayRightAngled, Act::LayStraight, Act::LayAgain, Act::FollowWay, Act::StockLengths});
    m_context->addSeparator();
    put(m_context, {Act::TidyUp, Act::Fold, Act::Stubs});
    m_context->addSeparator();
    put(m_context, {Act::Trace, Act::Way, Act::FitSelection, Act::FitAll});
}

void Menus::makeViewMenu()
{
    QMenu* view = add(nullptr, QT_TR_NOOP("&View"));
    put(view, {Act::StagePicture, Act::PatchPicture, Act::BayPicture, Act::ListPicture});
    view->addSeparator();
    view->addActions(m_actions.tools());
    put(view, {Act::Snap, Act::FromStage, Act::Feet});
    QMenu* layers = add(view, QT_TR_NOOP("La&yers"));
    put(layers, {Act::LayerGear, Act::LayerLeads, Act::LayerMains, Act::LayerWords});
    view->addSeparator();
    put(view, {Act::GoTo, Act::Back, Act::Forward});
    view->addSeparator();
    put(view, {Act::ZoomIn, Act::ZoomOut, Act::ZoomReset, Act::FitAll, Act::FitSelection});
    view->addSeparator();
    put(view, {Act::Minimap});
    m_parts = add(view, QT_TR_NOOP("Parts of the &window"));
    QMenu* colours = add(view, QT_TR_NOOP("&Colours"));
    put(colours, {Act::LightTheme, Act::DarkTheme, Act::SystemTheme});
    colours->addSeparator();
    put(colours, {Act::SwitchTheme});
    m_textSizes = add(view, QT_TR_NOOP("&Text size"));
    m_languages = add(view, QT_TR_NOOP("Lan&guage"));
    put(view, {Act::ReduceMotion});
}

void Menus::makeOtherMenus()
{
    m_insert = add(nullptr, QT_TR_NOOP("&Insert"));
    put(m_insert, {Act::NewBay}); // the gear below it is filled in when it opens
    QMenu* arrange = add(nullptr, QT_TR_NOOP("&Arrange"));
    put(arrange, {Act::Group, Act::Ungroup, Act::Lock});
    arrange->addSeparator();
    put(arrange, {Act::AlignLeft, Act::AlignCentre, Act::AlignRight, Act::AlignTop, Act::AlignMiddle, Act::AlignBottom});
    arrange->addSeparator();
    put(arrange, {Act::SpreadAcross, Act::SpreadDown});
    arrange->addSeparator();
    put(arrange, {Act::LayRightAngled, Act::LayStraight, Act::LayAgain, Act::FollowWay, Act::StockLengths});
    arrange->addSeparator();
    put(arrange, {Act::Picture});
    QMenu* check = add(nullptr, QT_TR_NOOP("&Check"));
    put(check, {Act::FixAll, Act::NextFinding, Act::PreviousFinding, Act::NumberInputs});
    check->addSeparator();
    put(check, {Act::Changeover, Act::CableFinder, Act::IdentifyPort, Act::Trace, Act::Way, Act::Listen});
    m_paper = add(nullptr, QT_TR_NOOP("&Paper"));
    m_paperSize = add(m_paper, QT_TR_NOOP("Paper &size"));
    put(m_paperSize, {Act::PaperA4, Act::PaperLetter});
    QMenu* help = add(nullptr, QT_TR_NOOP("&Help"));
    m_learn = add(help, QT_TR_NOOP("&Learn"));
    put(help, {Act::Shortcuts, Act::About});
}

void Menus::addToView(QAction* action)
{
    m_parts->addAction(action);
}

void Menus::retranslate()
{
    for (const Titled& row : m_titled)
        row.menu->setTitle(tr(row.title));
    fillPaper();
    fillLearn();
}

QList<const QMenu*> Menus::filled()
{
    fillRecent();
    fillExamples();
    fillTextSizes();
    fillLanguages();
    QList<const QMenu*> menus;
    for (const QAction* action : m_bar.actions()) {
        if (action->menu() != m_insert)
            menus << action->menu();
    }
    return menus;
}

void Menus::fillPaper()
{
    m_paper->clear();
    for (const Exporter& exporter : exporters()) {
        const QString format = QString::fromLatin1(exporter.format).toUpper();
        QAction* action = m_paper->addAction(tr("%1 as %2…").arg(Report::tr(exporter.name), format), this,
            [this, &exporter] { m_commands.paper.write(exporter); });
        if (&exporter == &exporters().front())
            action->setShortcuts(QKeySequence::Print);
    }
    m_paper->addSeparator();
    m_paper->addMenu(m_paperSize);
}

void Menus::fillLearn()
{
    m_learn->clear();
    m_learn->addAction(tr("All pages"), this, [this] { m_commands.window.learn({}); });
    for (const LearnChapter& chapter : learnChapters()) {
        m_learn->addSeparator();
        for (const LearnEntry& entry : chapter.entries) {
            const QString page = entry.key;
            m_learn->addAction(plain(learnTitle(page)), this, [this, page] { m_commands.window.learn(page); });
        }
    }
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
    for (const QString& name : exampleNames())
        m_examples->addAction(plain(exampleTitle(name)), this, [this, name] { m_commands.files.openExample(name); });
    QMenu* situations = m_examples->addMenu(tr("&Situations"));
    connect(situations, &QMenu::aboutToShow, this, [this, situations] { fillSituations(*situations); });
}

void Menus::fillSituations(QMenu& menu)
{
    menu.clear();
    for (const QString& name : exampleNames(u"situations/"_s)) {
        const QString title = exampleTitle(name, m_commands.document.library());
        menu.addAction(plain(title), this, [this, name] { m_commands.files.openExample(name); });
    }
}

void Menus::fillInsert()
{
    m_insert->clear();
    put(m_insert, {Act::NewBay});
    m_insert->addSeparator();
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
    put(m_textSizes, {Act::LargerText, Act::SmallerText});
}

void Menus::fillLanguages()
{
    m_languages->clear();
    for (const QString& code : languageCodes()) {
        QAction* language
            = m_languages->addAction(languageName(code), this, [this, code] { m_commands.window.setLanguage(code); });
        language->setCheckable(true);
        language->setChecked(code == m_commands.window.language());
    }
}
