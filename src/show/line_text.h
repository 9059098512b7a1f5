// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "show/patch_lines.h"

#include <QMap>

/// What is typed, pasted and filled into the lines of the patch. Each function is one step.

/// Sockets by what people call them, in lower case with plain blanks: "sl 3".
using SocketsByName = QMap<QString, PortRef>;
QString socketKey(const QString& name);

/// Puts the text into the field; other lines make room for a number, a socket brings its lead along. False where it
/// cannot be taken: no number, no such socket, 48 V where the socket gives none.
bool setLineText(Show& show, const PatchLine& line, PatchField field, const QString& text, const SocketsByName& sockets);

/// What became of a block of text.
struct Pasted {
    qsizetype added = 0; ///< lines that were not there before
    qsizetype refused = 0; ///< cells that could not be taken
};

/// Puts a block into the lines from `row` on; lines that are missing are added at the end. Nothing in place of a
/// field: that column takes no text.
Pasted pasteLines(Show& show, PatchSide side, qsizetype row, const QList<std::optional<PatchField>>& fields,
    const QList<QStringList>& block, const SocketsByName& sockets);

/// The first line's text in all others.
void fillDown(Show& show, const QList<PatchLine>& lines, PatchField field, const SocketsByName& sockets);

/// "Tom 1" makes "Tom 2", "Tom 3", …; text without a number stays the same. Sockets go on in their box.
void fillSeries(Show& show, const QList<PatchLine>& lines, PatchField field, const SocketsByName& sockets);

void clearFields(Show& show, const QList<PatchLine>& lines, const QList<PatchField>& fields);
