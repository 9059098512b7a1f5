// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/show_files.h"

#include "app/file_names.h"
#include "app/message_bar.h"
#include "app/settings.h"
#include "document/document.h"
#include "files/safe_file.h"
#include "files/show_file.h"
#include "show/stage_edits.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QDir>
#include <QFileDialog>
#include <QImageReader>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostPictureBytes = 16 * 1024 * 1024;
constexpr int mostPicturePixels = 16384; // more than that no graphics memory takes
constexpr auto suffix = "crosspatch"_L1;
const auto exampleFolder = u":/examples"_s;

QString showFilter()
{
    return ShowFiles::tr("Crosspatch shows (*.%1)").arg(suffix);
}

} // namespace

QStringList exampleNames(const QString& folder)
{
    QStringList names;
    const QDir files(exampleFolder + u'/' + folder);
    for (const QString& file : files.entryList({u"*."_s + suffix}, QDir::Files, QDir::Name))
        names << folder + QFileInfo(file).completeBaseName();
    return names;
}

QString exampleTitle(const QString& name)
{
    const QString words = name.section(u'/', -1).replace(u'-', u' ');
    return words.left(1).toUpper() + words.mid(1);
}

QString exampleTitle(const QString& name, const Library& library)
{
    const Result<Show> show = loadShow(exampleFolder + u'/' + name + u'.' + suffix, library);
    return show && !show.value().title.isEmpty() ? show.value().title : exampleTitle(name);
}

ShowFiles::ShowFiles(Document& document, Settings& settings, MessageBar& messages, QWidget* window)
    : QObject(window)
    , m_document(document)
    , m_settings(settings)
    , m_messages(messages)
    , m_window(window)
{
}

void ShowFiles::newShow()
{
    if (mayLeave())
        m_document.replace({}, {});
}

void ShowFiles::open()
{
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Open a show"), folder(), showFilter());
    if (!path.isEmpty())
        openFile(path);
}

void ShowFiles::openFile(const QString& path)
{
    if (!mayLeave())
        return;
    const QString whole = QFileInfo(path).absoluteFilePath();
    if (const std::optional<Error> error = m_document.open(whole)) {
        m_messages.say(Severity::Error, tr("This could not be opened: %1").arg(text(*error)));
        return;
    }
    m_messages.hide();
    m_settings.addRecentFile(whole);
    Q_EMIT recentChanged();
}

void ShowFiles::choosePicture()
{
    const QString filter = tr("Pictures (*.png *.jpg *.jpeg)");
    const QString path = QFileDialog::getOpenFileName(m_window, tr("A picture under the plan"), folder(), filter);
    if (!path.isEmpty())
        openPicture(path);
}

void ShowFiles::openPicture(const QString& path)
{
    const Result<QByteArray> bytes = readFile(path, mostPictureBytes);
    const char* format = bytes ? pictureFormat(bytes.value()) : nullptr;
    QSize pixels;
    if (format) {
        QBuffer buffer;
        buffer.setData(bytes.value());
        pixels = QImageReader(&buffer, format).size();
    }
    if (!bytes) {
        m_messages.say(Severity::Error, tr("This could not be opened: %1").arg(text(bytes.error())));
        return;
    }
    if (pixels.isEmpty() || qMax(pixels.width(), pixels.height()) > mostPicturePixels) {
        m_messages.say(Severity::Error, tr("This is no PNG or JPEG picture that can be shown: %1").arg(path));
        return;
    }
    m_document.edit(tr("Put a picture under the plan"),
        [&](Show& show) { setBackdrop(show, bytes.value(), pixels); });
    m_messages.tell(tr("Measure something in it that you know (M), then type how long it really is."));
}

void ShowFiles::openExample(const QString& name)
{
    if (!mayLeave())
        return;
    Result<Show> show = loadShow(exampleFolder + u'/' + name + u'.' + suffix, m_document.library());
    if (!show) {
        m_messages.say(Severity::Error, tr("This example could not be opened: %1").arg(text(show.error())));
        return;
    }
    m_messages.hide();
    m_document.replace(std::move(show.value()), {});
}

bool ShowFiles::save()
{
    return m_document.path().isEmpty() ? saveAs() : saveTo(m_document.path());
}

bool ShowFiles::saveAs()
{
    const QString proposed = m_document.path().isEmpty()
        ? folder() + u'/' + fileNameFor(m_document.displayName()) + u'.' + suffix
        : m_document.path();
    const QString path = askWhereToSave(m_window, {tr("Save the show"), showFilter(), suffix}, proposed);
    return !path.isEmpty() && saveTo(path);
}

bool ShowFiles::saveTo(const QString& path)
{
    if (const std::optional<Error> error = m_document.save(path)) {
        m_messages.say(Severity::Error, tr("This could not be saved: %1").arg(text(*error)));
        return false;
    }
    m_messages.hide();
    m_settings.addRecentFile(QFileInfo(path).absoluteFilePath());
    Q_EMIT recentChanged();
    return true;
}

bool ShowFiles::mayLeave()
{
    if (!m_document.isModified())
        return true;
    QMessageBox question(m_window);
    question.setIcon(QMessageBox::Question);
    question.setWindowTitle(tr("Changes are not saved"));
    question.setTextFormat(Qt::PlainText);
    question.setText(tr("Save the changes in “%1”?").arg(m_document.displayName()));
    question.setInformativeText(tr("Otherwise they are lost."));
    question.setStandardButtons(QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
    question.button(QMessageBox::Discard)->setText(tr("Don’t save"));
    question.setDefaultButton(QMessageBox::Save);
    const int answer = question.exec();
    return answer == QMessageBox::Discard || (answer == QMessageBox::Save && save());
}

QString ShowFiles::folder() const
{
    const QString last = m_settings.recentFiles().value(0);
    return last.isEmpty() || !m_document.path().isEmpty() ? folderFor(m_document) : QFileInfo(last).absolutePath();
}
