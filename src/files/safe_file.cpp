// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/safe_file.h"

#include "files/json_value.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

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
    bool close() { return m_number < 0 || ::close(std::exchange(m_number, -1)) == 0; }

private:
    int m_number;
};

bool writeAll(int descriptor, const QByteArray& bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t written = ::write(descriptor, bytes.constData() + done, size_t(bytes.size() - done));
        if (written < 0 && errno != EINTR)
            return false;
        done += written > 0 ? written : 0;
    }
    return true;
}

/// Temporary files that a crash left beside this file.
void sweepLeftovers(const QFileInfo& target)
{
    QDir folder = target.dir();
    const QString start = u'.' + target.fileName() + temporaryMark;
    for (const QString& name : folder.entryList(QDir::Files | QDir::Hidden | QDir::System)) {
        if (name.startsWith(start))
            folder.remove(name);
    }
}

/// Writes the new content beside the old; errno says why where it fails.
bool writeBeside(const QByteArray& path, const QByteArray& bytes, mode_t mode)
{
    Descriptor file(::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode));
    return file.number() >= 0 && ::fchmod(file.number(), mode) == 0 && writeAll(file.number(), bytes)
        && ::fsync(file.number()) == 0 && file.close();
}

/// Makes the new name durable; a folder that cannot be opened for it is no failure of the save.
bool syncFolder(const QString& folder)
{
    const Descriptor directory(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return directory.number() < 0 || ::fsync(directory.number()) == 0 || errno == EINVAL;
}

mode_t modeFor(const struct stat& status, bool exists)
{
    if (exists)
        return status.st_mode & 07777;
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return 0666 & ~mask;
}

QString linkTarget(const QString& path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    return real.isEmpty() ? path : real;
}

} // namespace

Result<QByteArray> readFile(const QString& path, qsizetype limit)
{
    const auto fail = [&path](const QString& what) { return Error {path, {}, what}; };
    // Without O_NONBLOCK a pipe would wait for a writer for ever.
    const Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    struct stat status {};
    if (file.number() < 0 || ::fstat(file.number(), &status) != 0)
        return fail(FileText::tr("the file cannot be read: %1").arg(systemWords(errno)));
    if (S_ISDIR(status.st_mode))
        return fail(FileText::tr("this is a folder, not a file"));
    if (!S_ISREG(status.st_mode))
        return fail(FileText::tr("this is not an ordinary file"));
    const auto tooLarge = [&] { return fail(FileText::tr("the file is larger than %1 MB").arg(limit / 1024 / 1024)); };
    if (status.st_size > limit)
        return tooLarge();

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
    return tooLarge();
}

std::optional<Error> writeFile(const QString& path, const QByteArray& bytes)
{
    const auto fail = [&path](int number) {
        return Error {path, {}, FileText::tr("the file could not be saved: %1").arg(systemWords(number))};
    };
    const QFileInfo target(linkTarget(path));
    const QByteArray name = QFile::encodeName(target.filePath());
    struct stat status {};
    const bool exists = ::stat(name.constData(), &status) == 0;
    if (exists && !S_ISREG(status.st_mode))
        return Error {path, {}, FileText::tr("the file could not be saved: there is something of that name that is no file")};

    sweepLeftovers(target);
    const QString temporary = target.dir().filePath(u'.' + target.fileName() + temporaryMark
        + QString::number(::getpid()) + u'-' + QString::number(QRandomGenerator::global()->generate(), 36));
    const QByteArray temporaryName = QFile::encodeName(temporary);
    if (!writeBeside(temporaryName, bytes, modeFor(status, exists))
        || std::rename(temporaryName.constData(), name.constData()) != 0) {
        const int number = errno;
        ::unlink(temporaryName.constData());
        return fail(number);
    }
    if (!syncFolder(target.path()))
        return fail(errno);
    return {};
}
