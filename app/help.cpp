// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help.h"

#include "app/actions.h"
#include "panels/look.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QHeaderView>
#include <QMessageBox>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// Where the texts of this file find their translation.
struct Help {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

void add(QTreeWidget& list, const QString& name, const QAction& action)
{
    if (!action.shortcut().isEmpty())
        list.addTopLevelItem(new QTreeWidgetItem({name, action.shortcut().toString(QKeySequence::NativeText)}));
}

void fill(QTreeWidget& list, const Actions& actions)
{
    for (const ActionRow& row : actionRows()) {
        const QString name = QCoreApplication::translate("Actions", row.text).remove(u'&').remove(u'…');
        add(list, name, *actions[row.id]);
    }
    for (const QAction* tool : actions.tools())
        add(list, tool->text(), *tool);
}

} // namespace

void showShortcutList(const Actions& actions, QWidget* window)
{
    QDialog dialog(window);
    dialog.setWindowTitle(Help::tr("Keyboard shortcuts"));
    auto* list = new QTreeWidget(&dialog);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setHeaderLabels({Help::tr("What it does"), Help::tr("Keys")});
    fill(*list, actions);
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto* column = new QVBoxLayout(&dialog);
    column->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Large);
    column->addWidget(list);
    const Look look = currentLook();
    dialog.resize(look.px(480), look.px(620));
    dialog.exec();
}

void showAboutBox(QWidget* window)
{
    QMessageBox box(window);
    box.setWindowTitle(Help::tr("About Crosspatch"));
    box.setTextFormat(Qt::PlainText);
    box.setText(u"Crosspatch %1"_s.arg(QCoreApplication::applicationVersion()));
    box.setInformativeText(Help::tr("Plan the leads of a show and see what really arrives.\n\n"
                                    "Free software under the GNU General Public License, version 3 or later."));
    box.setIconPixmap(window->windowIcon().pixmap(64, 64));
    box.exec();
}
