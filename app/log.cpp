// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log.h"

#include <QDir>
#include <QStandardPaths>

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t fileBytes = 512 * 1024;
constexpr size_t filesKept = 3;

/// QStandardPaths of Qt 6.4 does not know the folder for state.
QString stateFolder()
{
    const QString chosen = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base = QDir::isAbsolutePath(chosen) ? chosen : QDir::homePath() + u"/.local/state"_s;
    return base + u"/crosspatch"_s;
}

spdlog::sink_ptr fileSink()
{
    const QString folder = stateFolder();
    if (!QDir().mkpath(folder))
        return nullptr;
    try {
        const std::string path = QFile::encodeName(folder + u"/crosspatch.log"_s).toStdString();
        return std::make_shared<spdlog::sinks::rotating_file_sink_mt>(path, fileBytes, filesKept);
    } catch (const spdlog::spdlog_ex&) {
        return nullptr; // no place for a log is no reason not to start
    }
}

spdlog::level::level_enum level(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return spdlog::level::debug;
    case QtInfoMsg:
        return spdlog::level::info;
    case QtWarningMsg:
        return spdlog::level::warn;
    case QtCriticalMsg:
        return spdlog::level::err;
    case QtFatalMsg:
        return spdlog::level::critical;
    }
    Q_UNREACHABLE();
}

void logQtMessage(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    spdlog::log(level(type), "{}", printable(message).toStdString());
}

bool mustBeSpelled(QChar sign)
{
    const bool turnsWriting = (sign >= u'\u202A' && sign <= u'\u202E') || (sign >= u'\u2066' && sign <= u'\u2069');
    return sign.category() == QChar::Other_Control || turnsWriting;
}

} // namespace

void startLog(bool verbose)
{
    const auto screen = std::make_shared<spdlog::sinks::stderr_color_sink_mt>();
    screen->set_level(verbose ? spdlog::level::debug : spdlog::level::err);
    screen->set_pattern("crosspatch: %v");
    const auto logger = std::make_shared<spdlog::logger>("crosspatch", screen);
    if (const spdlog::sink_ptr file = fileSink()) {
        file->set_level(verbose ? spdlog::level::debug : spdlog::level::info);
        logger->sinks().push_back(file);
    }
    logger->set_level(spdlog::level::debug);
    logger->flush_on(spdlog::level::warn);
    spdlog::set_default_logger(logger);
    qInstallMessageHandler(logQtMessage);
}

QString printable(const QString& text)
{
    QString line;
    line.reserve(text.size());
    for (const QChar sign : text)
        line += mustBeSpelled(sign) ? u"\\u%1"_s.arg(uint(sign.unicode()), 4, 16, QChar(u'0')) : QString(sign);
    return line;
}
