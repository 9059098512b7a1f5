// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/safe_file.h"

#include "files/json_value.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr auto temporaryMark = ".crosspatch-save-"_L1;

QString systemWords(int number)
{
    return QString::fromLocal8Bit(std::strerror(number));
}

/// Closes a descriptor on the way out unless that was done and checked before.
class Descriptor {
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() { close(); }

    int number() const { return m_number; }
    /// After an interruption the descriptor is closed all the same.
    bool close() { return m_number < 0 || ::close(std::exchange(m_number, -1)) == 0 || errno == EINTR; }

private:
    int m_number;
};

template <class Call> int retried(Call call)
{
    int result = call();
    while (result < 0 && errno == EINTR)
        result = call();
    return result;
}

bool writeAll(int descriptor, const QByteArray& bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t written = ::write(descriptor, bytes.constData() + done, size_t(bytes.size() - done));
        if (written < 0 && errno != EINTR)
            return false;
        done += std::max<ssize_t>(written, 0);
    }
    return true;
}

bool syncs(int descriptor)
{
    return retried([descriptor] { return ::fsync(descriptor); }) == 0;
}

/// A process that writes just now owns its temporary file; one that is gone has left it behind.
bool isRunning(const QString& process)
{
    bool ok = false;
    const pid_t id = process.toInt(&ok);
    return ok && id > 0 && id != ::getpid() && (::kill(id, 0) == 0 || errno == EPERM);
}

QString temporaryStart(const QFileInfo& target)
{
    return u'.' + target.fileName() + temporaryMark;
}

/// Temporary files that a crash left beside this file.
void sweepLeftovers(const QFileInfo& target)
{
    QDir folder = target.dir();
    const QString start = temporaryStart(target);
    for (const QString& name : folder.entryList(QDir::Files | QDir::Hidden | QDir::System)) {
        if (name.startsWith(start) && !isRunning(name.mid(start.size()).section(u'-', 0, 0)))
            folder.remove(name);
    }
}

/// Writes the new content beside the old, with the permissions of the old; errno says why where it fails.
bool writeBeside(const QByteArray& path, const QByteArray& bytes, std::optional<mode_t> mode)
{
    constexpr int flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW;
    Descriptor file(retried([&] { return ::open(path.constData(), flags, mode ? 0600 : 0666); }));
    return file.number() >= 0 && (!mode || retried([&] { return ::fchmod(file.number(), *mode); }) == 0)
        && writeAll(file.number(), bytes) && syncs(file.number()) && file.close();
}

/// Makes the new name durable, where we may open the folder.
bool syncFolder(const QString& folder)
{
    const QByteArray name = QFile::encodeName(folder);
    const Descriptor directory(
        retried([&name] { return ::open(name.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); }));
    if (directory.number() < 0)
        return errno == EACCES;
    return syncs(directory.number()) || errno == EINVAL; // some file systems have no such thing
}

QString linkTarget(const QString& path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    return real.isEmpty() ? path : real;
}

/// What is compiled into the program; the system knows no such path.
Result<QByteArray> readBuiltIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error {path, {}, FileText::tr("the file cannot be read: %1").arg(file.errorString())};
    return file.readAll();
}

} // namespace

Result<QByteArray> readFile(const QString& path, qsizetype limit)
{
    if (path.startsWith(":/"_L1))
        return readBuiltIn(path);
    const auto fail = [&path](const QString& what) { return Error {path, {}, what}; };
    // Without O_NONBLOCK a pipe would wait for a writer for ever.
    const QByteArray name = QFile::encodeName(path);
    const Descriptor file(retried([&name] { return ::open(name.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC); }));
    struct stat status { };
    if (file.number() < 0 || ::fstat(file.number(), &status) != 0)
        return fail(FileText::tr("the file cannot be read: %1").arg(systemWords(errno)));
    if (S_ISDIR(status.st_mode))
        return fail(FileText::tr("this is a folder, not a file"));
    if (!S_ISREG(status.st_mode))
        return fail(FileText::tr("this is not an ordinary file"));
    QByteArray bytes;
    char buffer[64 * 1024];
    while (bytes.size() <= limit) {
        const ssize_t count = ::read(file.number(), buffer, sizeof buffer);
        if (count == 0)
            return bytes;
        if (count < 0 && errno != EINTR)
            return fail(FileText::tr("the file cannot be read: %1").arg(systemWords(errno)));
        bytes.append(buffer, std::max<ssize_t>(count, 0));
    }
    return fail(FileText::tr("the file is larger than %1 MB").arg(limit / 1024 / 1024));
}

std::optional<Error> writeFile(const QString& path, const QByteArray& bytes)
{
    const auto fail = [&path](int number) {
        return Error {path, {}, FileText::tr("the file could not be saved: %1").arg(systemWords(number))};
    };
    const QFileInfo target(linkTarget(path));
    const QByteArray name = QFile::encodeName(target.filePath());
    struct stat status { };
    const bool exists = ::stat(name.constData(), &status) == 0;
    if (exists && !S_ISREG(status.st_mode))
        return Error {
            path, {}, FileText::tr("the file could not be saved: there is something of that name that is no file")};

    sweepLeftovers(target);
    const QString temporary = target.dir().filePath(temporaryStart(target) + QString::number(::getpid()) + u'-'
        + QString::number(QRandomGenerator::global()->generate(), 36));
    const QByteArray temporaryName = QFile::encodeName(temporary);
    if (!writeBeside(temporaryName, bytes, exists ? std::optional(status.st_mode & 07777) : std::nullopt)
        || std::rename(temporaryName.constData(), name.constData()) != 0) {
        const int number = errno;
        ::unlink(temporaryName.constData());
        return fail(number);
    }
    if (!syncFolder(target.path()))
        return fail(errno);
    return {};
}
