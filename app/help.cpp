// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help.h"

#include <QCoreApplication>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace {

/// Where the texts of this file find their translation.
struct Help {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

} // namespace

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
