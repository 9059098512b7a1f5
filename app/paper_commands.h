// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/exporters.h"

#include <QObject>
#include <QWidget>

class Document;
class MessageBar;
class Settings;

/// Writes lists of the show to files.
class PaperCommands : public QObject {
    Q_OBJECT

public:
    PaperCommands(const Document& document, Settings& settings, MessageBar& messages, QWidget* window);

    void write(const Exporter& exporter);
    void setPaper(PaperSize paper);

private:
    const Document& m_document;
    Settings& m_settings;
    MessageBar& m_messages;
    QWidget* m_window;
};
