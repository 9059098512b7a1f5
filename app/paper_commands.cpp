// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper_commands.h"

#include "app/file_names.h"
#include "app/message_bar.h"
#include "app/settings.h"
#include "document/document.h"
#include "report/report_tr.h"

#include <QDir>

using namespace Qt::StringLiterals;

PaperCommands::PaperCommands(const Document& document, Settings& settings, MessageBar& messages, QWidget* window)
    : QObject(window)
    , m_document(document)
    , m_settings(settings)
    , m_messages(messages)
    , m_window(window)
{
}

void PaperCommands::write(const Exporter& exporter)
{
    const QString key = QString::fromLatin1(exporter.key), suffix = QString::fromLatin1(exporter.format);
    const QString title = Report::tr(exporter.name);
    const FileKind kind {title, tr("%1 files (*.%2)").arg(suffix.toUpper(), suffix), suffix};
    const QString name = fileNameFor(m_document.displayName() + u' ' + title) + u'.' + suffix;
    const QString path = askWhereToSave(m_window, kind, folderFor(m_document) + u'/' + name);
    if (path.isEmpty())
        return;
    SheetOptions options;
    options.paper = m_settings.paper();
    if (const auto error = exportShow(key, suffix, m_document.show(), m_document.findings(), path, options))
        m_messages.say(Severity::Error, tr("This could not be written: %1").arg(text(*error)));
    else
        m_messages.tell(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
}

void PaperCommands::setPaper(PaperSize paper)
{
    m_settings.setPaper(paper);
}
