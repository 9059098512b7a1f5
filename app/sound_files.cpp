// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound_files.h"

#include "app/file_names.h"
#include "app/message_bar.h"
#include "document/document.h"
#include "files/safe_file.h"

#include <QCoreApplication>
#include <QDir>

namespace {

/// The context of these texts.
struct SoundFiles {
    Q_DECLARE_TR_FUNCTIONS(SoundFiles)
};

} // namespace

void saveSound(
    const QString& name, const QByteArray& wav, const Document& document, MessageBar& messages, QWidget* window)
{
    const QString suffix = QStringLiteral("wav");
    const FileKind kind {SoundFiles::tr("Sound of a lead"), SoundFiles::tr("WAV files (*.wav)"), suffix};
    const QString proposed = folderFor(document) + QLatin1Char('/') + fileNameFor(name) + QLatin1Char('.') + suffix;
    const QString path = askWhereToSave(window, kind, proposed);
    if (path.isEmpty())
        return;
    if (const auto error = writeFile(path, wav))
        messages.say(Severity::Error, SoundFiles::tr("This could not be written: %1").arg(text(*error)));
    else
        messages.tell(SoundFiles::tr("Written: %1").arg(QDir::toNativeSeparators(path)));
}
