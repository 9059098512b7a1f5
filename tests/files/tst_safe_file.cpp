// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/safe_file.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <fcntl.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// Makes system calls of the writer fail on demand: the functions below take the place of the C library's.
struct Fault {
    bool armed = false;
    bool shortWrites = false;
    bool forEver = false;
    int at = 0; ///< which call fails, counted from 1
    int number = 0; ///< with which errno

    QByteArrayList calls {}; ///< in the order they came

    bool strikes(const char* call)
    {
        if (!armed)
            return false;
        calls << call;
        if (calls.size() != at && !(forEver && calls.size() > at))
            return false;
        errno = number;
        return true;
    }
} fault;

} // namespace

extern "C" {

int open(const char* path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = (flags & O_CREAT) ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    return fault.strikes((flags & O_EXCL) ? "create" : "open") ? -1
                                                               : int(syscall(SYS_openat, AT_FDCWD, path, flags, mode));
}

ssize_t write(int descriptor, const void* bytes, size_t size)
{
    if (fault.strikes("write"))
        return -1;
    const bool cut = fault.armed && fault.shortWrites && size > 1;
    return syscall(SYS_write, descriptor, bytes, cut ? size / 2 : size);
}

int fchmod(int descriptor, mode_t mode)
{
    return fault.strikes("fchmod") ? -1 : int(syscall(SYS_fchmod, descriptor, mode));
}

int fsync(int descriptor)
{
    return fault.strikes("fsync") ? -1 : int(syscall(SYS_fsync, descriptor));
}

int close(int descriptor)
{
    const bool struck = fault.strikes("close");
    const int number = errno;
    const int result = int(syscall(SYS_close, descriptor));
    if (!struck)
        return result;
    errno = number;
    return -1;
}

int rename(const char* from, const char* to) noexcept
{
    return fault.strikes("rename") ? -1 : int(syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0));
}

} // extern "C"

class TestSafeFile : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QString m_path;

    static QByteArray content(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be opened)");
    }

    QStringList names() const
    {
        return QFileInfo(m_path).dir().entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    static mode_t modeOf(const QString& path)
    {
        struct stat status { };
        stat(QFile::encodeName(path).constData(), &status);
        return status.st_mode & 07777;
    }

private Q_SLOTS:
    void init();
    void writesAndReads();
    void keepsPermissions();
    void newFileFollowsUmask();
    void followsLinks();
    void refusesWhatIsNoFile();
    void refusesWhatCannotBeRead();
    void limit();
    void sweepsLeftovers();
    void stepsInOrder();
    void everyFault_data();
    void everyFault();
    void shortWrites();
    void fileSizeLimit();
    void fullDisk();
    void killedWhileSaving();
};

void TestSafeFile::init()
{
    static int number = 0;
    const QString folder = m_dir.filePath(QString::number(++number));
    QVERIFY(QDir().mkpath(folder));
    m_path = folder + u"/show é.crosspatch"_s;
}

void TestSafeFile::writesAndReads()
{
    for (const QByteArray& bytes : {QByteArray("one"), QByteArray(), QByteArray(3'000'000, 'x')}) {
        QVERIFY(!writeFile(m_path, bytes));
        const Result<QByteArray> read = readFile(m_path, 4'000'000);
        QVERIFY(read);
        QCOMPARE(read.value(), bytes);
        QCOMPARE(names(), QStringList {u"show é.crosspatch"_s});
    }
}

void TestSafeFile::keepsPermissions()
{
    for (mode_t mode : {0640u, 0666u, 0400u}) {
        QVERIFY(!writeFile(m_path, "old"));
        QCOMPARE(chmod(QFile::encodeName(m_path).constData(), mode), 0);
        QVERIFY(!writeFile(m_path, "new"));
        QCOMPARE(modeOf(m_path), mode);
        QCOMPARE(content(m_path), "new");
    }
}

void TestSafeFile::newFileFollowsUmask()
{
    const mode_t before = umask(027);
    const bool failed = writeFile(m_path, "new").has_value();
    umask(before);
    QVERIFY(!failed);
    QCOMPARE(modeOf(m_path), mode_t(0640));
}

void TestSafeFile::followsLinks()
{
    const QString elsewhere = m_dir.filePath(u"elsewhere"_s);
    QVERIFY(QDir().mkpath(elsewhere));
    const QString target = elsewhere + u"/real.crosspatch"_s;
    QVERIFY(!writeFile(target, "old"));
    QVERIFY(QFile::link(target, m_path));
    QVERIFY(!writeFile(m_path, "new"));
    QVERIFY(QFileInfo(m_path).isSymLink());
    QCOMPARE(content(target), "new");
}

void TestSafeFile::refusesWhatIsNoFile()
{
    const QString folder = QFileInfo(m_path).path();
    const QString pipe = folder + u"/pipe"_s;
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QVERIFY(readFile(folder, 10).error().what.contains("folder"_L1));
    QVERIFY(readFile(pipe, 10).error().what.contains("not an ordinary file"_L1));
    QVERIFY(readFile(u"/dev/zero"_s, 10).error().what.contains("not an ordinary file"_L1));
    for (const QString& path : {folder, pipe}) {
        const std::optional<Error> error = writeFile(path, "x");
        QVERIFY(error);
        QCOMPARE(error->file, path);
        QVERIFY(error->what.contains("that is no file"_L1));
    }
    QVERIFY(QFileInfo(folder).isDir());
    QCOMPARE(names(), QStringList {u"pipe"_s});
}

void TestSafeFile::refusesWhatCannotBeRead()
{
    const Result<QByteArray> missing = readFile(m_path, 10);
    QVERIFY(!missing);
    QCOMPARE(missing.error().file, m_path);
    QVERIFY(missing.error().what.contains("cannot be read: No such file"_L1));
    const std::optional<Error> nowhere = writeFile(m_path + u"/deeper/x"_s, "x");
    QVERIFY(nowhere && nowhere->what.contains("could not be saved: No such file"_L1));

    QVERIFY(!writeFile(m_path, "secret"));
    QCOMPARE(chmod(QFile::encodeName(m_path).constData(), 0), 0);
    const uid_t user = geteuid();
    constexpr uid_t nobody = 65534; // root may read everything
    if (user == 0)
        QCOMPARE(seteuid(nobody), 0);
    const Result<QByteArray> unreadable = readFile(m_path, 10);
    QCOMPARE(seteuid(user), 0);
    QVERIFY(!unreadable);
    QVERIFY(unreadable.error().what.contains("Permission denied"_L1));
}

void TestSafeFile::limit()
{
    QVERIFY(!writeFile(m_path, QByteArray(1'000'000, 'x')));
    QVERIFY(readFile(m_path, 1'000'000));
    const Result<QByteArray> over = readFile(m_path, 999'999);
    QVERIFY(!over);
    QVERIFY(over.error().what.contains("larger than"_L1));
    QVERIFY(!readFile(u"/proc/self/maps"_s, 100)); // states a size of 0
}

void TestSafeFile::sweepsLeftovers()
{
    const QString folder = QFileInfo(m_path).path() + u'/';
    const pid_t gone = fork();
    if (gone == 0)
        _exit(0);
    QCOMPARE(waitpid(gone, nullptr, 0), gone);
    const QString mine = folder + u".show é.crosspatch.crosspatch-save-%1-abc"_s;
    const QStringList kept {folder + u".other.crosspatch.crosspatch-save-%1-abc"_s.arg(gone), mine.arg(getppid())};
    for (const QString& path : kept + QStringList {mine.arg(gone), mine.arg(u"x"_s)})
        QVERIFY(!writeFile(path, "left over"));
    QVERIFY(!writeFile(m_path, "new"));
    QCOMPARE(names().size(), 3);
    QVERIFY(QFile::exists(kept[0]) && QFile::exists(kept[1]));
    QCOMPARE(content(m_path), "new");
}

void TestSafeFile::everyFault_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<bool>("forEver");
    QTest::addColumn<bool>("exists");
    const std::pair<int, const char*> numbers[] = {
        {ENOSPC, "ENOSPC"}, {EIO, "EIO"}, {EDQUOT, "EDQUOT"}, {EROFS, "EROFS"}, {EACCES, "EACCES"}, {EINTR, "EINTR"}};
    for (const auto& [number, name] : numbers) {
        QTest::addRow("%s once", name) << number << false << true;
        QTest::addRow("%s once, new file", name) << number << false << false;
        if (number != EINTR)
            QTest::addRow("%s for ever", name) << number << true << true;
    }
}

/// The order matters: content on the disk before the name changes, then the name on the disk.
void TestSafeFile::stepsInOrder()
{
    fault = {.armed = true};
    const bool failed = writeFile(m_path, "new").has_value();
    const QByteArrayList first = std::exchange(fault, {.armed = true}).calls;
    const bool failedAgain = writeFile(m_path, "newer").has_value();
    const QByteArrayList second = std::exchange(fault, {}).calls;
    QVERIFY(!failed && !failedAgain);
    QCOMPARE(first.join(' '), "create write fsync close rename open fsync close");
    QCOMPARE(second.join(' '), "create fchmod write fsync close rename open fsync close");
}

/// Each system call of a save fails in turn: the old file stays or the new one is whole, and no false success.
void TestSafeFile::everyFault()
{
    QFETCH(int, number);
    QFETCH(bool, forEver);
    QFETCH(bool, exists);
    const QByteArray before = exists ? QByteArray("old") : QByteArray("(cannot be opened)");
    const QByteArray after(100'000, 'n');
    const int steps = exists ? 9 : 8;
    for (int at = 1; at <= steps; ++at) {
        QFile::remove(m_path);
        if (exists)
            QVERIFY(!writeFile(m_path, before));
        fault = {.armed = true, .forEver = forEver, .at = at, .number = number};
        const std::optional<Error> error = writeFile(m_path, after);
        fault = {};
        // Interrupted calls are made again, but for the renaming; a folder that we may not open loses nothing.
        const bool harmless
            = (number == EINTR && at != steps - 3) || (number == EACCES && at == steps - 2) || at == steps;
        QVERIFY2(error.has_value() != harmless, qPrintable(u"call %1"_s.arg(at)));
        QVERIFY(content(m_path) == after || (error && content(m_path) == before));
        QVERIFY2(names().size() <= 1, qPrintable(names().join(u' ')));
        if (error) {
            QCOMPARE(error->file, m_path);
            QVERIFY2(error->what.contains(QString::fromLocal8Bit(std::strerror(number))), qPrintable(error->what));
        }
    }
}

void TestSafeFile::shortWrites()
{
    QVERIFY(!writeFile(m_path, "old"));
    fault = {.armed = true, .shortWrites = true};
    const QByteArray bytes(1'000'001, 's');
    const std::optional<Error> error = writeFile(m_path, bytes);
    fault = {};
    QVERIFY(!error);
    QVERIFY(content(m_path) == bytes);
}

/// Also without the right to mount: a limit that makes the last write come back short and the next one fail.
void TestSafeFile::fileSizeLimit()
{
    QVERIFY(!writeFile(m_path, "old"));
    signal(SIGXFSZ, SIG_IGN);
    rlimit before {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit tight {64 * 1024, before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
    const std::optional<Error> error = writeFile(m_path, QByteArray(200'000, 'n'));
    setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(error);
    QVERIFY2(error->what.contains("File too large"_L1), qPrintable(error->what));
    QCOMPARE(content(m_path), "old");
    QCOMPARE(names().size(), 1);
}

void TestSafeFile::fullDisk()
{
    const QByteArray disk = QFile::encodeName(QFileInfo(m_path).path());
    if (mount("tmpfs", disk.constData(), "tmpfs", 0, "size=64k") != 0)
        QSKIP("no right to mount a small disk");
    QVERIFY(!writeFile(m_path, "old"));
    int saved = 0;
    for (qsizetype size : {1, 4096, 40'000, 70'000, 200'000, 20'000'000}) {
        const QByteArray bytes(size, 'n');
        const QByteArray before = content(m_path);
        const std::optional<Error> error = writeFile(m_path, bytes);
        saved += !error;
        if (content(m_path) != (error ? before : bytes) || names().size() != 1
            || (error && !error->what.contains("No space left"_L1))) {
            umount2(disk.constData(), MNT_DETACH);
            QFAIL(qPrintable(u"size %1"_s.arg(size)));
        }
    }
    umount2(disk.constData(), MNT_DETACH);
    QCOMPARE(saved, 3);
}

/// kill -9 at any moment leaves one of the contents whole, and the next save clears away what the killed one left.
void TestSafeFile::killedWhileSaving()
{
    const QByteArray contents[] = {QByteArray(300'000, 'a'), QByteArray(200'000, 'b')};
    QVERIFY(!writeFile(m_path, contents[0]));
    for (int round = 0; round < 100; ++round) {
        const pid_t child = fork();
        if (child == 0) {
            for (int i = 0;; ++i)
                (void)writeFile(m_path, contents[i % 2]);
        }
        usleep(useconds_t(500 + 97 * round));
        kill(child, SIGKILL);
        QCOMPARE(waitpid(child, nullptr, 0), child);
        const QByteArray now = content(m_path);
        QVERIFY2(now == contents[0] || now == contents[1], qPrintable(QString::number(now.size())));
    }
    QVERIFY(!writeFile(m_path, "end"));
    QCOMPARE(names().size(), 1);
}

QTEST_GUILESS_MAIN(TestSafeFile)
#include "tst_safe_file.moc"
