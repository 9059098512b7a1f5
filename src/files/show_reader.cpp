// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/show_file.h"

#include "files/field_reader.h"
#include "files/gear_reader.h"
#include "files/json_reader.h"
#include "files/safe_file.h"
#include "show/stock.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostItems = 50'000;
constexpr size_t mostCables = 100'000;
constexpr WholeRange ids{1, 4'000'000};
constexpr WholeRange millimetres{-1'000'000, 1'000'000};
constexpr WholeRange lengths{0, 100'000'000};
constexpr WholeRange numbers{0, 1'000'000};
constexpr WholeRange degrees{0, 359};
constexpr WholeRange extents{1, 1'000'000};
constexpr WholeRange jackPitchesUm{0, 100'000};
constexpr size_t mostPoints = 1'000;
const QStringList severityWords{u"danger"_s, u"error"_s, u"warning"_s, u"note"_s, u"off"_s};

/// Builds a show from the tree of its file and checks that everything in it hangs together.
class ShowReader {
public:
    explicit ShowReader(const Library& library)
        : m_library(library)
        , m_known(library)
    {
    }

    Show read(const JsonValue& root)
    {
        FieldReader fields(root);
        checkFormat(root, fields);
        readHeader(fields);
        readEmbedded(fields);
        for (const JsonValue& value : fields.items("devices"_L1, mostItems))
            readDevice(value);
        for (const JsonValue& value : fields.items("cables"_L1, mostCables))
            readCable(value);
        for (const JsonValue& value : fields.items("channels"_L1, mostItems))
            readChannel(value);
        for (const JsonValue& value : fields.items("mixes"_L1, mostItems))
            readMix(value);
        readDecisions(fields);
        readLastId(fields);
        fields.finish();
        return std::move(m_show);
    }

private:
    void checkFormat(const JsonValue& root, FieldReader& fields)
    {
        const JsonValue* program = fields.find("program"_L1);
        const JsonValue* format = fields.find("format"_L1);
        if (!program || !format || textOf(*program) != "crosspatch"_L1)
            throw Fault{root.offset, FileText::tr("this is not a Crosspatch show")};
        const int number = wholeOf(*format, {1, std::numeric_limits<int>::max()});
        if (number > showFormat)
            throw Fault{format->offset,
                FileText::tr(
                    "the show has format %1; this Crosspatch reads up to format %2. A newer Crosspatch is needed")
                    .arg(number)
                    .arg(showFormat)};
    }

    void readHeader(FieldReader& fields)
    {
        m_show.title = fields.text("title"_L1);
        m_show.act = fields.text("act"_L1);
        m_show.venue = fields.text("venue"_L1);
        m_show.date = fields.text("date"_L1);
        m_show.contact = fields.text("contact"_L1);
        m_show.revision = fields.text("revision"_L1);
        if (const JsonValue* stage = fields.find("stage"_L1)) {
            const QPoint size = pairOf(*stage, {1, millimetres.most});
            m_show.stage = {size.x(), size.y()};
        }
        m_show.outline = readPoints(fields, "outline"_L1);
        if (const JsonValue* backdrop = fields.find("backdrop"_L1))
            readBackdrop(*backdrop);
    }

    static QList<QPoint> readPoints(FieldReader& fields, QLatin1StringView key)
    {
        QList<QPoint> points;
        for (const JsonValue& value : fields.items(key, mostPoints))
            points << pairOf(value, millimetres);
        return points;
    }

    static QSize readSize(FieldReader& fields)
    {
        const JsonValue* value = fields.find("size"_L1);
        if (!value)
            return {};
        const QPoint size = pairOf(*value, extents);
        return {size.x(), size.y()};
    }

    void readBackdrop(const JsonValue& value)
    {
        FieldReader fields(value);
        const QByteArray text = textsOf(fields.need("image"_L1)).join(QString()).toLatin1();
        const auto bytes = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
        if (!bytes || !pictureFormat(*bytes))
            throw Fault{value.offset, FileText::tr("the picture under the plan is damaged")};
        m_show.backdrop.image = *bytes;
        m_show.backdrop.place.setTopLeft(pairOf(fields.need("place"_L1), millimetres));
        m_show.backdrop.place.setSize(readSize(fields));
        m_show.backdrop.opacity = fields.whole("opacity"_L1, {1, 100}, Backdrop().opacity);
        fields.finish();
    }

    /// Takes an embedded definition in; where the library has the same, the library's is shared.
    template <class T>
    std::shared_ptr<const T> embed(
        const JsonValue& value, T thing, QMap<QString, std::shared_ptr<const T>> Library::*map, QSet<QString>& seen)
    {
        if (seen.contains(thing.key))
            throw Fault{value.offset, FileText::tr("“%1” is there twice").arg(thing.key)};
        seen.insert(thing.key);
        std::shared_ptr<const T>& known = (m_known.*map)[thing.key];
        if (!known || *known != thing)
            known = std::make_shared<const T>(std::move(thing));
        return known;
    }

    void readEmbedded(FieldReader& fields)
    {
        QSet<QString> connectors, bulks, cables, devices;
        for (const JsonValue& value : fields.items("connectors"_L1, mostItems))
            embed(value, readConnector(value), &Library::connectors, connectors);
        for (const JsonValue& value : fields.items("bulks"_L1, mostItems))
            embed(value, readBulk(value), &Library::bulks, bulks);
        for (const JsonValue& value : fields.items("cableTypes"_L1, mostItems)) {
            const CableTypePtr type = embed(value, readCableType(value, m_known), &Library::cables, cables);
            m_show.cableTypes.insert(type->key, type);
        }
        for (const JsonValue& value : fields.items("types"_L1, mostItems)) {
            const DeviceTypePtr type = embed(value, readDeviceType(value, m_known), &Library::devices, devices);
            m_show.types.insert(type->key, type);
        }
    }

    quint32 readId(FieldReader& fields)
    {
        const JsonValue& value = fields.need("id"_L1);
        const auto id = quint32(wholeOf(value, ids));
        if (m_ids.contains(id))
            throw Fault{value.offset, FileText::tr("the id %1 is there twice").arg(id)};
        m_ids.insert(id);
        m_largestId = std::max(m_largestId, id);
        return id;
    }

    /// The key of a type that the show carries or the library has.
    template <class T>
    QString readType(FieldReader& fields, QMap<QString, std::shared_ptr<const T>>& own,
        const QMap<QString, std::shared_ptr<const T>>& library)
    {
        const JsonValue& value = fields.need("type"_L1);
        const QString key = keyOf(value);
        if (!own.contains(key)) {
            if (!library.contains(key))
                throw Fault{
                    value.offset, FileText::tr("the type “%1” is neither in the show nor in the library").arg(key)};
            own.insert(key, library.value(key));
        }
        return key;
    }

    PortRef readPort(FieldReader& fields)
    {
        const JsonValue& device = fields.need("device"_L1);
        PortRef ref;
        ref.device.value = quint32(wholeOf(device, ids));
        if (!m_show.devices.contains(ref.device))
            throw Fault{device.offset, FileText::tr("there is no device %1 in the show").arg(ref.device.value)};
        ref.port = nameOf(fields.need("port"_L1)); // a port that the type does not have becomes a finding
        return ref;
    }

    PortRef readSocket(FieldReader& fields, QLatin1StringView key)
    {
        const JsonValue* value = fields.find(key);
        if (!value)
            return {};
        FieldReader inner(*value);
        const PortRef ref = readPort(inner);
        inner.finish();
        return ref;
    }

    void readSwitches(FieldReader& fields, Device& device)
    {
        const JsonValue* switches = fields.find("switches"_L1);
        if (!switches)
            return;
        for (const JsonMember& item : fieldsOf(*switches)) {
            const QString position = nameOf(item.value);
            if (!isPosition(*m_show.types.value(device.type), item.key, position))
                throw Fault{item.offset,
                    FileText::tr("the type “%1” has no switch “%2” with the position “%3”")
                        .arg(device.type, item.key, position)};
            device.switches.insert(item.key, position);
        }
    }

    /// Texts by port. Of a port that the type no longer has nothing is kept.
    QMap<QString, QString> readTextsByPort(FieldReader& fields, QLatin1StringView key, const QString& type)
    {
        QMap<QString, QString> texts;
        if (const JsonValue* value = fields.find(key)) {
            for (const JsonMember& item : fieldsOf(*value)) {
                if (findPort(*m_show.types.value(type), item.key))
                    texts.insert(item.key, textOf(item.value));
            }
        }
        return texts;
    }

    static bool isPosition(const DeviceType& type, const QString& key, const QString& position)
    {
        const auto found = std::ranges::find(type.switches, key, &Switch::key);
        if (found != type.switches.end())
            return found->positions.contains(position);
        const QString phantomMark = phantomSwitch({});
        const bool phantom = key.endsWith(phantomMark) && findPort(type, key.chopped(phantomMark.size()));
        return phantom && (position == "on"_L1 || position == "off"_L1);
    }

    void readDevice(const JsonValue& value)
    {
        FieldReader fields(value);
        Device device;
        device.id.value = readId(fields);
        device.type = readType(fields, m_show.types, m_library.devices);
        device.name = textOf(fields.need("name"_L1));
        device.place = pairOf(fields.need("place"_L1), millimetres);
        device.rotation = fields.whole("rotation"_L1, degrees, 0);
        device.size = readSize(fields);
        device.group = quint32(fields.whole("group"_L1, {0, ids.most}, 0));
        m_largestId = std::max(m_largestId, device.group);
        device.locked = fields.flag("locked"_L1);
        device.folded = fields.flag("folded"_L1);
        if (const JsonValue* place = fields.find("patchPlace"_L1))
            device.patchPlace = pairOf(*place, millimetres);
        readSwitches(fields, device);
        device.labels = readTextsByPort(fields, "labels"_L1, device.type);
        device.sections = readTextsByPort(fields, "sections"_L1, device.type);
        device.jackPitchUm = fields.whole("jackPitchUm"_L1, jackPitchesUm, 0);
        device.note = fields.text("note"_L1);
        fields.finish();
        m_show.devices.insert(std::move(device));
    }

    void readCable(const JsonValue& value)
    {
        FieldReader fields(value);
        Cable cable;
        cable.id.value = readId(fields);
        cable.type = readType(fields, m_show.cableTypes, m_library.cables);
        cable.lengthMm = fields.whole("length"_L1, lengths);
        cable.lengthFollows = fields.flag("lengthFollows"_L1);
        if (const JsonValue* plugs = fields.find("plugs"_L1)) {
            for (const JsonMember& plug : fieldsOf(*plugs))
                readPlug(plug, cable);
        }
        cable.label = fields.text("label"_L1);
        cable.laying = fields.flag("straight"_L1) ? Laying::Straight : Laying::RightAngled;
        cable.bends = readPoints(fields, "bends"_L1);
        cable.stubs = fields.flag("stubs"_L1);
        fields.finish();
        m_show.cables.insert(std::move(cable));
    }

    void readPlug(const JsonMember& member, Cable& cable)
    {
        if (!findEnd(*m_show.cableTypes.value(cable.type), member.key))
            throw Fault{member.offset, FileText::tr("the lead “%1” has no end “%2”").arg(cable.type, member.key)};
        FieldReader fields(member.value);
        Plug plug;
        plug.port = readPort(fields);
        plug.outMm = fields.whole("out"_L1, {0, 200}, 0);
        fields.finish();
        cable.plugs.insert(member.key, plug);
    }

    void readChannel(const JsonValue& value)
    {
        FieldReader fields(value);
        Channel channel;
        channel.id.value = readId(fields);
        channel.number = fields.whole("number"_L1, numbers);
        channel.name = fields.text("name"_L1);
        channel.player = fields.text("player"_L1);
        channel.group = fields.text("group"_L1);
        channel.input = readSocket(fields, "input"_L1);
        channel.linked = fields.flag("linked"_L1);
        channel.stand = fields.text("stand"_L1);
        channel.mixes = fields.text("mixes"_L1);
        channel.providedBy = fields.text("providedBy"_L1);
        channel.lineChecked = fields.flag("lineChecked"_L1);
        channel.note = fields.text("note"_L1);
        fields.finish();
        m_show.channels.insert(std::move(channel));
    }

    void readMix(const JsonValue& value)
    {
        FieldReader fields(value);
        Mix mix;
        mix.id.value = readId(fields);
        mix.number = fields.whole("number"_L1, numbers);
        mix.name = fields.text("name"_L1);
        mix.output = readSocket(fields, "output"_L1);
        mix.providedBy = fields.text("providedBy"_L1);
        mix.lineChecked = fields.flag("lineChecked"_L1);
        mix.note = fields.text("note"_L1);
        fields.finish();
        m_show.mixes.insert(std::move(mix));
    }

    void readDecisions(FieldReader& fields)
    {
        for (const JsonValue& value : fields.items("accepted"_L1, mostCables)) {
            FieldReader inner(value);
            m_show.accepted << Acceptance{nameOf(inner.need("rule"_L1)), nameOf(inner.need("subjects"_L1)),
                inner.text("reason"_L1), inner.text("name"_L1), inner.text("fingerprint"_L1)};
            inner.finish();
        }
        if (const JsonValue* severities = fields.find("severities"_L1)) {
            for (const JsonMember& item : fieldsOf(*severities)) {
                const QString word = textOf(item.value);
                if (!severityWords.contains(word))
                    throw Fault{item.value.offset,
                        FileText::tr("“%1” is not known here; it can be %2").arg(word, severityWords.join(", "_L1))};
                m_show.severities.insert(item.key, word);
            }
        }
        for (const JsonValue& value : fields.items("stock"_L1, mostItems)) {
            FieldReader inner(value);
            const JsonValue* stand = inner.find("stand"_L1);
            m_show.stock << StockItem{
                stand ? standKey(nameOf(*stand)) : keyOf(inner.need("type"_L1)), inner.whole("length"_L1, lengths, 0), inner.whole("count"_L1, numbers)};
            inner.finish();
        }
    }

    void readLastId(FieldReader& fields)
    {
        const JsonValue* value = fields.find("lastId"_L1);
        m_show.lastId = value ? quint32(wholeOf(*value, {0, ids.most})) : m_largestId;
        if (m_show.lastId < m_largestId)
            throw Fault{value->offset, FileText::tr("the show holds the larger id %1").arg(m_largestId)};
    }

    const Library& m_library;
    Library m_known; ///< the library, overlaid with what the show carries
    Show m_show;
    QSet<quint32> m_ids;
    quint32 m_largestId = 0;
};

} // namespace

Result<Show> readShow(const QByteArray& bytes, const Library& library, const QString& fileName)
{
    const Result<JsonValue> root = parseJson(bytes, fileName);
    if (!root)
        return root.error();
    try {
        return ShowReader(library).read(root.value());
    } catch (const Fault& fault) {
        return toError(fault, bytes, root.value(), fileName);
    }
}

Result<Show> loadShow(const QString& path, const Library& library)
{
    const Result<QByteArray> bytes = readFile(path, JsonLimits::bytes);
    if (!bytes)
        return bytes.error();
    return readShow(bytes.value(), library, path);
}
