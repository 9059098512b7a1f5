// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QLibraryInfo>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A folder, what it is built on, and the highest Qt module it may use.
struct Layer {
    QString folder;
    QStringList uses; ///< these, and what these may include
    QString qt; ///< none, Core, Gui, Widgets
};

/// The picture of the program: data flows down, once. A folder includes its own files, those of the folders named here,
/// and what those may include.
const QList<Layer> picture {
    {u"circuit"_s, {}, u"none"_s},
    {u"gear"_s, {u"circuit"_s}, u"Core"_s},
    {u"show"_s, {u"gear"_s}, u"Core"_s},
    {u"signal"_s, {u"show"_s, u"circuit"_s}, u"Core"_s},
    {u"check"_s, {u"signal"_s}, u"Core"_s},
    {u"listen"_s, {u"check"_s}, u"Core"_s},
    {u"files"_s, {u"gear"_s, u"show"_s}, u"Core"_s},
    {u"draw"_s, {u"show"_s, u"check"_s}, u"Gui"_s},
    {u"report"_s, {u"check"_s, u"draw"_s, u"files"_s}, u"Gui"_s},
    {u"document"_s, {u"check"_s, u"files"_s}, u"Gui"_s},
    {u"canvas"_s, {u"document"_s, u"draw"_s}, u"Widgets"_s},
    {u"panels"_s, {u"document"_s, u"draw"_s, u"listen"_s}, u"Widgets"_s},
    {u"app"_s, {u"canvas"_s, u"panels"_s, u"report"_s}, u"Widgets"_s},
};

/// Qt modules by what they may be used for: each allows those before it.
const QStringList qtOrder {u"none"_s, u"Core"_s, u"Gui"_s, u"Widgets"_s};
const QMap<QString, QString> qtModules {
    {u"QtCore"_s, u"Core"_s}, {u"QtGui"_s, u"Gui"_s}, {u"QtSvg"_s, u"Gui"_s}, {u"QtWidgets"_s, u"Widgets"_s}, {u"QtMultimedia"_s, u"Widgets"_s}};

/// Libraries that stay where they are wrapped.
const QMap<QString, QStringList> libraries {
    {u"nlohmann"_s, {u"files"_s}},
    {u"spdlog"_s, {u"app"_s, u"document"_s, u"files"_s}},
    {u"Eigen"_s, {u"circuit"_s}},
    {u"unsupported"_s, {u"listen"_s}}, // Eigen's Fourier transform
    {u"graphviz"_s, {u"canvas"_s}},
};

const Layer* layerOf(const QString& folder)
{
    const auto found = std::ranges::find(picture, folder, &Layer::folder);
    return found == picture.end() ? nullptr : &*found;
}

/// All folders below one, itself included. Stops at a folder it has seen, so a cycle ends too.
void collect(const QString& folder, QSet<QString>& seen)
{
    if (seen.contains(folder) || !layerOf(folder))
        return;
    seen.insert(folder);
    for (const QString& below : layerOf(folder)->uses)
        collect(below, seen);
}

QSet<QString> allowedIn(const QString& folder)
{
    QSet<QString> allowed;
    collect(folder, allowed);
    return allowed;
}

struct Include {
    QString file; ///< as "gear/port.h"
    int line = 0;
    QString what;
    bool quoted = false;
};

QString text(const Include& include)
{
    return u"%1:%2 includes %3"_s.arg(include.file).arg(include.line).arg(include.what);
}

QString contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QList<Include> includesOf(const QString& root, const QString& file)
{
    static const QRegularExpression form(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)"_s);
    QList<Include> found;
    int line = 0;
    for (const QString& row : contents(root + u'/' + file).split(u'\n')) {
        ++line;
        if (const auto match = form.match(row); match.hasMatch())
            found.append({file, line, match.captured(2), match.captured(1) == "\""_L1});
    }
    return found;
}

const QString sourceFolder = QStringLiteral(CROSSPATCH_SOURCE_DIR "/src");

/// "src" for the layers, the top for app: where includes start from.
QString rootOf(const QString& folder)
{
    return folder == "app"_L1 ? QStringLiteral(CROSSPATCH_SOURCE_DIR) : sourceFolder;
}

QStringList filesOf(const QString& folder)
{
    QStringList files;
    const QDir root(rootOf(folder));
    QDirIterator it(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files << root.relativeFilePath(it.next());
    files.sort();
    return files;
}

QList<Include> allIncludes(const QString& folder)
{
    QList<Include> all;
    for (const QString& file : filesOf(folder))
        all << includesOf(rootOf(folder), file);
    return all;
}

/// The Qt module that has this header, found where Qt is installed; empty for headers that are not Qt's.
QString qtModuleOf(const QString& header)
{
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    if (header.contains(u'/'))
        return header.startsWith("Qt"_L1) ? header.section(u'/', 0, 0) : QString();
    for (const QString& module : headers.entryList({u"Qt*"_s}, QDir::Dirs)) {
        if (headers.exists(module + u'/' + header))
            return module;
    }
    return {};
}

/// What is wrong with one include, or nothing.
QString fault(const Include& include, const Layer& layer)
{
    const QString folder = include.what.section(u'/', 0, 0);
    if (include.quoted) {
        if (!include.what.contains(u'/') || !QFile::exists(rootOf(folder) + u'/' + include.what))
            return text(include) + u": own files are named \"folder/file.h\""_s;
        return allowedIn(layer.folder).contains(folder) ? QString() : text(include) + u": not below "_s + layer.folder;
    }
    if (libraries.contains(folder) && !libraries.value(folder).contains(layer.folder))
        return text(include) + u": that library belongs into "_s + libraries.value(folder).join(u", "_s);
    const QString module = qtModuleOf(include.what);
    if (module.isEmpty())
        return {};
    const bool allowed
        = qtModules.contains(module) && qtOrder.indexOf(qtModules.value(module)) <= qtOrder.indexOf(layer.qt);
    return allowed ? QString() : text(include) + u": %1 in a folder that has Qt %2"_s.arg(module, layer.qt);
}

} // namespace

/// Reads every #include of the program and fails on one that goes against the picture.
class TestLayers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFolderIsInThePicture()
    {
        QStringList expected;
        for (const Layer& layer : picture)
            expected << layer.folder;
        expected.removeAll(u"app"_s);
        expected.sort();
        QCOMPARE(QDir(sourceFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name), expected);
        for (const QString& file : QDir(sourceFolder).entryList(QDir::Files))
            QVERIFY2(file == "CMakeLists.txt"_L1, qPrintable(file + u" lies outside of the layers"_s));
    }

    void thePictureHasNoCycle()
    {
        for (const Layer& layer : picture) {
            for (const QString& below : layer.uses) {
                QVERIFY2(layerOf(below), qPrintable(below));
                QVERIFY2(!allowedIn(below).contains(layer.folder), qPrintable(layer.folder + u" and "_s + below));
            }
        }
    }

    void includesFollowThePicture_data()
    {
        QTest::addColumn<QString>("folder");
        for (const Layer& layer : picture)
            QTest::newRow(qPrintable(layer.folder)) << layer.folder;
    }
    void includesFollowThePicture()
    {
        QFETCH(QString, folder);
        const QList<Include> includes = allIncludes(folder);
        QVERIFY2(!includes.isEmpty(), "the folder has no source files");
        QStringList faults;
        for (const Include& include : includes) {
            if (const QString wrong = fault(include, *layerOf(folder)); !wrong.isEmpty())
                faults << wrong;
        }
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

    void librariesLinkWhatTheyMayInclude_data() { includesFollowThePicture_data(); }
    void librariesLinkWhatTheyMayInclude()
    {
        QFETCH(QString, folder);
        static const QRegularExpression comment(u"#[^\n]*"_s);
        static const QRegularExpression space(u"[\\s()]+"_s);
        const QString build = contents(rootOf(folder) + u'/' + folder + u"/CMakeLists.txt"_s).remove(comment);
        const QStringList words = build.split(space);
        for (const QString& word : words) {
            if (layerOf(word) && word != folder)
                QVERIFY2(allowedIn(folder).contains(word), qPrintable(folder + u" links "_s + word));
        }
    }

    /// Headers that include each other compile by luck alone.
    void headersHaveNoCycle()
    {
        QMap<QString, QStringList> graph;
        for (const Layer& layer : picture) {
            for (const Include& include : allIncludes(layer.folder)) {
                if (include.quoted && include.file.endsWith(".h"_L1))
                    graph[include.file] << include.what;
            }
        }
        QSet<QString> done;
        for (const QString& file : graph.keys())
            walk(graph, file, {}, done);
    }

    /// The program has one namespace: two headers that define one name would quietly share one type.
    void typesInHeadersHaveOneName()
    {
        static const QRegularExpression definition(
            u"^(?:struct|class|enum class) (\\w+)[^;{]*(?:\\{|$)"_s, QRegularExpression::MultilineOption);
        QMap<QString, QString> homes;
        for (const Layer& layer : picture) {
            QDirIterator files(rootOf(layer.folder) + u'/' + layer.folder, {u"*.h"_s}, QDir::Files);
            while (files.hasNext()) {
                const QString file = files.next();
                for (auto it = definition.globalMatch(contents(file)); it.hasNext();) {
                    const QString name = it.next().captured(1);
                    const bool twice = homes.contains(name) && homes.value(name) != file;
                    QVERIFY2(!twice, qPrintable(name + u" stands in "_s + file + u" and "_s + homes.value(name)));
                    homes.insert(name, file);
                }
            }
        }
    }

private:
    static void walk(
        const QMap<QString, QStringList>& graph, const QString& file, QStringList path, QSet<QString>& done)
    {
        QVERIFY2(!path.contains(file), qPrintable((path << file).join(u" → "_s)));
        if (done.contains(file))
            return;
        path << file;
        for (const QString& next : graph.value(file))
            walk(graph, next, path, done);
        done.insert(file);
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
