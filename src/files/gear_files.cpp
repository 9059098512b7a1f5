// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/gear_files.h"

#include "files/field_reader.h"
#include "files/gear_reader.h"
#include "files/json_reader.h"
#include "files/safe_file.h"

#include <QDirIterator>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostEntries = 10'000;

/// Fills a library file by file; a fault costs the entry it stands in, not its neighbours.
class Loader {
public:
    GearLoad result;

    void load(const QString& place)
    {
        m_before = result.library;
        if (QFileInfo(place).isFile()) {
            loadFile(place, [this](const JsonValue& root) { device(root); });
            return;
        }
        const QDir dir(place);
        loadFile(dir.filePath(u"connectors.json"_s), [this](const JsonValue& root) { connectors(root); });
        loadFile(dir.filePath(u"cables.json"_s), [this](const JsonValue& root) { cables(root); });
        QStringList files;
        QDirIterator walk(dir.filePath(u"gear"_s), {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            files << walk.next();
        files.sort();
        for (const QString& file : files)
            loadFile(file, [this](const JsonValue& root) { device(root); });
    }

private:
    template <class Read> void loadFile(const QString& file, Read read)
    {
        if (!QFileInfo::exists(file))
            return;
        m_file = file;
        const Result<QByteArray> bytes = readFile(file, JsonLimits::bytes);
        if (!bytes) {
            result.errors << bytes.error();
            return;
        }
        m_bytes = bytes.value();
        const Result<JsonValue> root = parseJson(m_bytes, file);
        if (!root) {
            result.errors << root.error();
            return;
        }
        m_root = &root.value();
        attempt([&] { read(*m_root); });
    }

    template <class Action> void attempt(Action action)
    {
        try {
            action();
        } catch (const Fault& fault) {
            result.errors << toError(fault, m_bytes, *m_root, m_file);
        }
    }

    /// Each of a list on its own, so that one that is wrong does not take the others along.
    template <class Read> void each(FieldReader& fields, QLatin1StringView key, Read read)
    {
        for (const JsonValue& value : fields.items(key, mostEntries))
            attempt([&] { read(value); });
    }

    template <class T> void add(const JsonValue& value, T thing, QMap<QString, std::shared_ptr<const T>> Library::*map)
    {
        const QString key = thing.key;
        if ((m_before.*map).contains(key))
            throw Fault{
                value.offset, FileText::tr("“%1” is built in and cannot be replaced; give yours another key").arg(key)};
        if ((result.library.*map).contains(key))
            throw Fault{value.offset, FileText::tr("“%1” is there twice").arg(key)};
        (result.library.*map).insert(key, std::make_shared<const T>(std::move(thing)));
    }

    void connectors(const JsonValue& root)
    {
        FieldReader fields(root);
        each(fields, "connectors"_L1,
            [this](const JsonValue& value) { add(value, readConnector(value), &Library::connectors); });
        fields.finish();
    }

    void cables(const JsonValue& root)
    {
        FieldReader fields(root);
        each(fields, "bulks"_L1, [this](const JsonValue& value) { add(value, readBulk(value), &Library::bulks); });
        each(fields, "cables"_L1,
            [this](const JsonValue& value) { add(value, readCableType(value, result.library), &Library::cables); });
        fields.finish();
    }

    void device(const JsonValue& root) { add(root, readDeviceType(root, result.library), &Library::devices); }

    Library m_before; ///< what earlier folders gave
    QString m_file;
    QByteArray m_bytes;
    const JsonValue* m_root = nullptr;
};

} // namespace

GearLoad loadLibrary(const QStringList& places)
{
    Loader loader;
    for (const QString& place : places)
        loader.load(place);
    return std::move(loader.result);
}
