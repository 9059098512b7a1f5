// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changeover_files.h"

#include "app/file_names.h"
#include "app/message_bar.h"
#include "app/settings.h"
#include "app/show_files.h"
#include "check/check.h"
#include "document/document.h"
#include "files/safe_file.h"
#include "files/show_file.h"
#include "panels/changeover_panel.h"
#include "report/changeover_pdf.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostOffers = 6;

} // namespace

ChangeoverFiles::ChangeoverFiles(
    Document& document, Settings& settings, MessageBar& messages, ChangeoverPanel& panel, QWidget* window)
    : QObject(window)
    , m_document(document)
    , m_settings(settings)
    , m_messages(messages)
    , m_panel(panel)
    , m_window(window)
{
    connect(&panel, &ChangeoverPanel::chooseWanted, this, &ChangeoverFiles::choose);
    connect(&panel, &ChangeoverPanel::openWanted, this, &ChangeoverFiles::open);
    connect(&panel, &ChangeoverPanel::printWanted, this, &ChangeoverFiles::print);
}

void ChangeoverFiles::offer()
{
    QStringList paths;
    const QFileInfo own(m_document.path());
    const auto add = [&](const QString& path) {
        if (paths.size() < mostOffers && path != own.absoluteFilePath() && !paths.contains(path)
            && QFileInfo::exists(path))
            paths << path;
    };
    if (!m_document.path().isEmpty()) {
        for (const QFileInfo& beside : own.absoluteDir().entryInfoList({u"*.crosspatch"_s}, QDir::Files, QDir::Name))
            add(beside.absoluteFilePath());
    }
    for (const QString& path : m_settings.recentFiles())
        add(path);
    if (m_document.path().isEmpty()) { // an example, perhaps
        for (const QString& name : exampleNames())
            add(u":/examples/%1.crosspatch"_s.arg(name));
    }
    m_panel.setOffers(paths);
}

void ChangeoverFiles::choose()
{
    const QString path = QFileDialog::getOpenFileName(
        m_window, tr("The show of the next act"), folderFor(m_document), tr("Crosspatch shows (*.crosspatch)"));
    if (!path.isEmpty())
        open(path);
}

void ChangeoverFiles::open(const QString& path)
{
    const Result<Show> show = loadShow(path, m_document.library());
    if (!show)
        return m_messages.say(Severity::Error, tr("This could not be opened: %1").arg(text(show.error())));
    m_panel.setOther(show.value(), QFileInfo(path).completeBaseName());
    m_panel.takeFocus();
}

void ChangeoverFiles::print()
{
    const FileKind kind {tr("Changeover"), tr("%1 files (*.%2)").arg(u"PDF"_s, u"pdf"_s), u"pdf"_s};
    const QString name = fileNameFor(tr("%1 changeover").arg(m_document.displayName())) + u".pdf"_s;
    const QString path = askWhereToSave(m_window, kind, folderFor(m_document) + u'/' + name);
    if (path.isEmpty())
        return;
    SheetOptions options;
    options.paper = m_settings.paper();
    const Show &before = m_panel.before(), &after = m_panel.after();
    const QByteArray pdf = changeoverPdf(before, after, check(after).findings(), m_panel.names(), options);
    if (const auto error = writeFile(path, pdf))
        m_messages.say(Severity::Error, tr("This could not be written: %1").arg(text(*error)));
    else
        m_messages.tell(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
}
