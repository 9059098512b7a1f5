// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class Document;
class MessageBar;
class QWidget;

/// Asks where to put the sound, writes it there and says so. `name`: proposed for the file.
void saveSound(
    const QString& name, const QByteArray& wav, const Document& document, MessageBar& messages, QWidget* window);
