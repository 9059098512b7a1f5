// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/exporters.h"

#include <QObject>
#include <QWidget>

class Document;
class MessageBar;
struct FileKind;

/// Writes lists of the show to files.
class PaperCommands : public QObject {
    Q_OBJECT

public:
    PaperCommands(const Document& document, MessageBar& messages, QWidget* window);

    void patchListPdf(PaperSize paper);
    void patchListCsv();

private:
    void write(const FileKind& kind, const ExportOptions& options);

    const Document& m_document;
    MessageBar& m_messages;
    QWidget* m_window;
};
