// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file_names.h"

#include "document/document.h"

#include <QFileDialog>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 80;

}

QString fileNameFor(const QString& title)
{
    QString name;
    for (const QChar sign : title.left(longestName)) {
        const bool refused = u"/\\:*?\"<>|"_s.contains(sign) || sign.category() == QChar::Other_Control;
        name += refused ? u'-' : sign;
    }
    name = name.trimmed();
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return name;
}

QString folderFor(const Document& document)
{
    return document.path().isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                     : QFileInfo(document.path()).absolutePath();
}

QString askWhereToSave(QWidget* window, const FileKind& kind, const QString& proposed)
{
    QFileDialog dialog(window, kind.title, QFileInfo(proposed).absolutePath(), kind.filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(kind.suffix);
    dialog.selectFile(QFileInfo(proposed).fileName());
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().constFirst() : QString();
}
