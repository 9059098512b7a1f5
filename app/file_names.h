// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class Document;
class QWidget;

/// What a dialog for files of one kind says.
struct FileKind {
    QString title; ///< of the dialog
    QString filter; ///< "PDF files (*.pdf)"
    QString suffix; ///< put on where people type none
};

/// A title as the name of a file, without what file systems do not take.
QString fileNameFor(const QString& title);

/// Where files of this show belong: beside it, or with the documents while it has no place yet.
QString folderFor(const Document& document);

/// Asks for a file to write, and whether one that is there may be replaced. Empty when people think better of it.
QString askWhereToSave(QWidget* window, const FileKind& kind, const QString& proposed);
