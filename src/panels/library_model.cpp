// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/library_model.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

struct Heading {
    const char* name;
    QList<QLatin1StringView> categories;
};

/// In the order in which one plans a stage.
const QList<Heading>& headings()
{
    static const QList<Heading> table {
        {QT_TRANSLATE_NOOP("LibraryPanel", "Microphones"), {"microphone"_L1}},
        {QT_TRANSLATE_NOOP("LibraryPanel", "Wireless"), {"wireless"_L1}},
        {QT_TRANSLATE_NOOP("LibraryPanel", "DI and boxes"),
            {"di-box"_L1, "re-amp"_L1, "isolator"_L1, "splitter"_L1, "merge"_L1, "pad"_L1, "adapter"_L1}},
        {QT_TRANSLATE_NOOP("LibraryPanel", "Instruments"), {"instrument"_L1, "keyboard"_L1}},
        {QT_TRANSLATE_NOOP("LibraryPanel", "Amps"), {"amplifier"_L1}},
        {QT_TRANSLATE_NOOP("LibraryPanel", "Computers and players"), {"computer"_L1, "player"_L1, "recorder"_L1}},
        {QT_TRANSLATE_NOOP("LibraryPanel", "Stage boxes"), {"stage-box"_L1, "multicore"_L1, "network"_L1}},
        {QT_TRANSLATE_NOOP("LibraryPanel", "Desks"), {"mixer"_L1}},
        {QT_TRANSLATE_NOOP("LibraryPanel", "Monitors and PA"), {"speaker"_L1}},
        {QT_TRANSLATE_NOOP("LibraryPanel", "Headphones and in-ears"), {"headphones"_L1, "headphone-amp"_L1}},
        {QT_TRANSLATE_NOOP("LibraryPanel", "Interfaces"), {"audio-interface"_L1, "converter"_L1, "dac"_L1}},
        {QT_TRANSLATE_NOOP("LibraryPanel", "Outboard"), {"preamp"_L1, "effects"_L1, "dynamics"_L1}},
        {QT_TRANSLATE_NOOP("LibraryPanel", "Patch bays"), {"patch-bay"_L1}},
        {QT_TRANSLATE_NOOP("LibraryPanel", "Other gear"), {}},
        {QT_TRANSLATE_NOOP("LibraryPanel", "Stage"), {"stage"_L1}},
        {QT_TRANSLATE_NOOP("LibraryPanel", "Reference sockets"), {"reference"_L1}},
    };
    return table;
}

qsizetype headingOf(const QString& category)
{
    qsizetype other = 0;
    for (qsizetype i = 0; i < headings().size(); ++i) {
        if (headings()[i].categories.contains(category))
            return i;
        if (headings()[i].categories.isEmpty())
            other = i;
    }
    return other;
}

/// Families by the short word people use for them.
QString shortName(const Connector& connector)
{
    static constexpr std::pair<QLatin1StringView, QLatin1StringView> names[] = {
        {"xlr"_L1, "XLR"_L1},
        {"jack-6.35-trs"_L1, "TRS"_L1},
        {"jack-6.35"_L1, "TS"_L1},
        {"jack-3.5"_L1, "3.5"_L1},
        {"jack-2.5"_L1, "2.5"_L1},
        {"jack-4.4"_L1, "4.4"_L1},
        {"speakon"_L1, "speakON"_L1},
        {"binding"_L1, "4 mm"_L1},
        {"rca"_L1, "RCA"_L1},
        {"tt"_L1, "TT"_L1},
        {"combo"_L1, "XLR/TRS"_L1},
        {"usb"_L1, "USB"_L1},
        {"ethercon"_L1, "etherCON"_L1},
        {"db25"_L1, "DB25"_L1},
    };
    for (const auto& [family, name] : names) {
        if (connector.family.startsWith(family))
            return name;
    }
    return connector.name;
}

struct Side {
    int count = 0;
    QString name; ///< of the first socket

    void add(const Port& port)
    {
        if (count == 0 && port.connector)
            name = shortName(*port.connector);
        count += port.count;
    }
    QString text() const { return count > 1 ? u"%1 × %2"_s.arg(count).arg(name) : name; }
};

/// Without spaces and hyphens, so that "sm58" finds "SM 58" and "SM-58".
QString squeezed(QString text)
{
    text.remove(u' ').remove(u'-');
    return text;
}

QString searchText(const DeviceType& type, const QString& heading)
{
    const QString words
        = QStringList {fullName(type), type.category, heading, type.functions.join(u' ')}.join(u' ').toCaseFolded();
    return words + u'\n' + squeezed(words);
}

QStandardItem* makeRow(const DeviceType& type, const QString& heading)
{
    auto* item = new QStandardItem(type.model);
    item->setData(type.key, TypeKeyRole);
    item->setData(type.maker, MakerRole);
    item->setData(socketsSummary(type), SocketsRole);
    item->setData(type.symbol, SymbolRole);
    item->setData(searchText(type, heading), SearchRole);
    item->setData(QStringList {fullName(type), socketsSummary(type)}.join(u", "_s), Qt::AccessibleTextRole);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren);
    return item;
}

} // namespace

QString socketsSummary(const DeviceType& type)
{
    Side in, out;
    for (const Port& port : type.ports) {
        if (port.kind == Kind::Power || !takesPlug(port))
            continue;
        (port.direction == Direction::In ? in : out).add(port);
    }
    if (in.count > 0 && out.count > 0)
        return u"%1 / %2"_s.arg(in.count).arg(out.count);
    return out.count > 0 ? out.text() : in.text();
}

void fillLibraryModel(QStandardItemModel& model, const Library& library)
{
    std::map<qsizetype, std::vector<DeviceTypePtr>> groups;
    for (const DeviceTypePtr& type : library.devices)
        groups[headingOf(type->category)].push_back(type);
    model.clear();
    for (auto& [index, types] : groups) {
        const QString name = QCoreApplication::translate("LibraryPanel", headings()[index].name);
        std::ranges::sort(types, [](const DeviceTypePtr& a, const DeviceTypePtr& b) {
            if (a->maker != b->maker)
                return QString::localeAwareCompare(a->maker, b->maker) < 0;
            return QString::localeAwareCompare(a->model, b->model) < 0;
        });
        auto* heading = new QStandardItem(name);
        heading->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        for (const DeviceTypePtr& type : types)
            heading->appendRow(makeRow(*type, name));
        model.appendRow(heading);
    }
}

void LibraryFilter::setText(const QString& text)
{
    m_words = text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void LibraryFilter::setOnly(const std::optional<QSet<QString>>& typeKeys)
{
    m_only = typeKeys;
    invalidateFilter();
}

bool LibraryFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!parent.isValid()) {
        for (int child = 0; child < sourceModel()->rowCount(index); ++child) {
            if (filterAcceptsRow(child, index))
                return true;
        }
        return false;
    }
    if (m_only && !m_only->contains(index.data(TypeKeyRole).toString()))
        return false;
    const QString haystack = index.data(SearchRole).toString();
    return std::ranges::all_of(m_words, [&haystack](const QString& word) { return haystack.contains(word); });
}
