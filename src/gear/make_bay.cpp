// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gear/make_bay.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize panelMm {482, 150}; // 19 inches, and the depth with plugs

/// A kind of jack: its sockets in the upper and lower row in front and behind, by key.
struct JackRow {
    const char* word;
    const char* name;
    const char* frontA;
    const char* frontB;
    const char* rearA;
    const char* rearB;
};

constexpr JackRow jackRows[] {
    {"trs", "TRS", "jack-6.35-trs-socket", "jack-6.35-trs-socket", "jack-6.35-trs-socket", "jack-6.35-trs-socket"},
    {"tt", "TT", "tt-socket", "tt-socket", "tt-socket", "tt-socket"},
    {"xlr", "XLR", "xlr3-male", "xlr3-female", "xlr3-female", "xlr3-male"},
    {"rca", "RCA", "rca-socket", "rca-socket", "rca-socket", "rca-socket"},
};

const JackRow& jackRow(BayJackType type)
{
    return jackRows[int(type)];
}

Port makePort(const QString& key, const QString& name, int count, const char* connector, const Library& library)
{
    Port port;
    port.key = key;
    port.name = name;
    port.count = count;
    port.direction = Direction::Both;
    port.connector = library.connectors.value(QLatin1String(connector));
    port.circuit = u"joint"_s;
    return port;
}

QString node(const Port& port, qsizetype contact)
{
    return port.key + u"#."_s + port.connector->contacts.value(contact);
}

/// Contacts that two sockets share, hot first; the shield stands last in both.
QList<std::pair<qsizetype, qsizetype>> matching(const Port& one, const Port& other)
{
    const qsizetype ones = one.connector->contacts.size(), others = other.connector->contacts.size();
    QList<std::pair<qsizetype, qsizetype>> pairs;
    for (qsizetype i = 0; i + 1 < std::min(ones, others); ++i)
        pairs << std::pair(i, i);
    pairs << std::pair(ones - 1, others - 1);
    return pairs;
}

void addWire(DeviceType& type, const QString& one, const QString& other, const QString& when = {})
{
    Part part;
    part.nodes = {one, other};
    part.when = when;
    type.inside.push_back(part);
}

void addNormals(DeviceType& type, const Port& upper, const Port& lower, const QList<BayMode>& modes)
{
    const QHash<BayMode, QString> terms {{BayMode::Half, u"mode#=half & front-b# free"_s},
        {BayMode::Full, u"mode#=full & front-a# free & front-b# free"_s}, {BayMode::Parallel, u"mode#=parallel"_s}};
    for (qsizetype contact = 0; contact + 1 < upper.connector->contacts.size(); ++contact) {
        for (const BayMode mode : modes) {
            if (terms.contains(mode))
                addWire(type, node(upper, contact), node(lower, contact), terms.value(mode));
        }
    }
}

void addGround(DeviceType& type, const Port& upper, const Port& lower)
{
    const QString upperShield = node(upper, upper.connector->contacts.size() - 1);
    const QString lowerShield = node(lower, lower.connector->contacts.size() - 1);
    addWire(type, upperShield, lowerShield, u"ground=strapped & mode#!=isolated"_s);
    for (const QString& shield : {upperShield, lowerShield})
        addWire(type, shield, u"chassis"_s, u"ground=bussed & mode#!=isolated"_s);
    type.switches.push_back({u"ground"_s, u"Sleeves"_s, {u"bussed"_s, u"strapped"_s, u"isolated"_s}});
}

/// The mode wished for stands first: a switch's first position holds until somebody sets it.
void addModes(DeviceType& type, const BayWish& wish, QList<BayMode> modes)
{
    modes.removeOne(wish.mode);
    modes.prepend(wish.mode);
    QStringList positions;
    for (const BayMode mode : std::as_const(modes))
        positions << modeWord(mode);
    for (int pair = 1; pair <= wish.pairs; ++pair) {
        const QString number = QString::number(pair);
        type.switches.push_back({u"mode"_s + number, u"Pair "_s + number, positions});
    }
}

} // namespace

QList<BayMode> modesOf(BayJackType front)
{
    if (front == BayJackType::Xlr || front == BayJackType::Rca)
        return {BayMode::Open, BayMode::Parallel, BayMode::Isolated};
    return {BayMode::Half, BayMode::Full, BayMode::Open, BayMode::Parallel, BayMode::Isolated};
}

QString modeWord(BayMode mode)
{
    static const QString words[] {u"half"_s, u"full"_s, u"open"_s, u"parallel"_s, u"isolated"_s};
    return words[int(mode)];
}

DeviceType makeBay(const BayWish& wished, const Library& library)
{
    BayWish wish = wished;
    wish.pairs = std::clamp(wish.pairs, 1, BayWish::mostPairs);
    const QList<BayMode> modes = modesOf(wish.front);
    if (!modes.contains(wish.mode))
        wish.mode = modes.first();
    const JackRow &front = jackRow(wish.front), &rear = jackRow(wish.rear);
    DeviceType type;
    type.key = u"made/patch-bay-2x%1-%2-%3-%4"_s.arg(QString::number(wish.pairs), QLatin1String(front.word),
        QLatin1String(rear.word), modeWord(wish.mode));
    type.model = u"Patch bay 2 × %1, %2"_s.arg(QString::number(wish.pairs), QLatin1String(front.name));
    if (wish.rear != wish.front)
        type.model += u" to %1"_s.arg(QLatin1String(rear.name));
    type.category = u"patch-bay"_s;
    type.symbol = u"rack"_s;
    type.size = panelMm;
    type.earth = Earth::Floating;
    type.ports = {makePort(u"front-a"_s, u"Front A%1"_s, wish.pairs, front.frontA, library),
        makePort(u"front-b"_s, u"Front B%1"_s, wish.pairs, front.frontB, library),
        makePort(u"rear-a"_s, u"Rear A%1"_s, wish.pairs, rear.rearA, library),
        makePort(u"rear-b"_s, u"Rear B%1"_s, wish.pairs, rear.rearB, library)};
    const Port &frontA = type.ports[0], &frontB = type.ports[1], &rearA = type.ports[2], &rearB = type.ports[3];
    for (const auto& [behind, ahead] : matching(rearA, frontA)) {
        addWire(type, node(rearA, behind), node(frontA, ahead));
        addWire(type, node(rearB, behind), node(frontB, ahead));
    }
    addNormals(type, rearA, rearB, modes);
    addModes(type, wish, modes);
    addGround(type, rearA, rearB);
    return type;
}
