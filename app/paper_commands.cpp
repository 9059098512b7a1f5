// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper_commands.h"

#include "app/file_names.h"
#include "app/message_bar.h"
#include "document/document.h"

#include <QDir>

using namespace Qt::StringLiterals;

PaperCommands::PaperCommands(const Document& document, MessageBar& messages, QWidget* window)
    : QObject(window)
    , m_document(document)
    , m_messages(messages)
    , m_window(window)
{
}

void PaperCommands::patchListPdf(PaperSize paper)
{
    write({tr("Patch list as PDF"), tr("PDF files (*.pdf)"), u"pdf"_s}, {.paper = paper});
}

void PaperCommands::patchListCsv() { write({tr("Patch list as CSV"), tr("CSV files (*.csv)"), u"csv"_s}, {}); }

void PaperCommands::write(const FileKind& kind, const ExportOptions& options)
{
    const QString name = fileNameFor(m_document.displayName() + u' ' + tr("patch list")) + u'.' + kind.suffix;
    const QString path = askWhereToSave(m_window, kind, folderFor(m_document) + u'/' + name);
    if (path.isEmpty())
        return;
    const std::optional<Error> error = exportShow(
        u"patch-list"_s, m_document.show(), m_document.analysis(), m_document.findings(), path, options);
    if (error)
        m_messages.say(Severity::Error, tr("This could not be written: %1").arg(text(*error)));
    else
        m_messages.tell(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
}
