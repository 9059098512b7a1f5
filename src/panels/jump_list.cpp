// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/jump_list.h"

#include "check/words.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Where the texts of this file find their translation.
struct JumpList {
    Q_DECLARE_TR_FUNCTIONS(JumpList)
};

/// By the place of each in JumpTarget: of equal answers gear on the stage comes before its sockets.
constexpr int kindPoints[] = {60, 70, 55, 50, 30, 20, 15, 0};
constexpr int recentPoints = 120;

Jump made(const JumpTarget& target, const QString& name, const QString& detail)
{
    Jump jump {target, name, detail, {}, {}, {}, {}, Kind::Line, {}};
    jump.searched = searchable(name, detail);
    return jump;
}

void addDevices(QList<Jump>& jumps, const Show& show)
{
    show.devices.forEach([&](const Device& device) {
        const DeviceType* type = typeOf(show, device);
        Jump jump = made(device.id, device.name, fullName(*type));
        jump.symbol = type->symbol;
        jumps << jump;
    });
}

void addChannels(QList<Jump>& jumps, const Show& show)
{
    show.channels.forEach([&](const Channel& channel) {
        const QString number = JumpList::tr("Channel %1").arg(channel.number);
        Jump jump = channel.name.isEmpty() ? made(channel.id, number, channel.player)
                                           : made(channel.id, channel.name, number);
        if (const Port* port = portOf(show, channel.input))
            jump.signal = port->kind;
        jump.tag = QString::number(channel.number);
        jumps << jump;
    });
    show.mixes.forEach([&](const Mix& mix) {
        const QString number = JumpList::tr("Mix %1").arg(mix.number);
        Jump jump = mix.name.isEmpty() ? made(mix.id, number, {}) : made(mix.id, mix.name, number);
        jump.tag = QString::number(mix.number);
        jumps << jump;
    });
}

void addFindings(QList<Jump>& jumps, const Document& document)
{
    for (const Finding& finding : document.findings()) {
        Jump jump = made(FindingKey {finding.rule, finding.subjects}, words(finding, document.show()).hear,
            wayText(document.show(), finding.from, finding.to));
        jump.verdict = finding.severity;
        jumps << jump;
    }
}

void addGear(QList<Jump>& jumps, const Library& library)
{
    for (const DeviceTypePtr& type : library.devices) {
        Jump jump = made(GearKey {type->key}, JumpList::tr("Add %1").arg(fullName(*type)), JumpList::tr("Library"));
        jump.symbol = type->symbol;
        jumps << jump;
    }
}

void addCables(QList<Jump>& jumps, const Show& show)
{
    show.cables.forEach([&](const Cable& cable) {
        QStringList ends;
        Kind kind = Kind::Line;
        for (const Plug& plug : cable.plugs) {
            ends << portText(show, plug.port);
            if (const Port* port = portOf(show, plug.port); port && port->direction != Direction::In)
                kind = port->kind;
        }
        const QString way = ends.join(u" – "_s);
        Jump jump = cable.label.isEmpty() ? made(cable.id, way, leadText(show, cable))
                                          : made(cable.id, cable.label, way);
        jump.signal = kind;
        jumps << jump;
    });
}

/// A socket's names are the same on all gear of a type, so they are made and searched once a type.
void addPorts(QList<Jump>& jumps, const Show& show)
{
    struct Named {
        QString key, name;
        Kind kind;
    };
    QHash<QString, QList<Named>> byType;
    show.devices.forEach([&](const Device& device) {
        QList<Named>& ports = byType[device.type];
        const DeviceType* type = typeOf(show, device);
        if (ports.isEmpty()) {
            for (const QString& key : socketKeys(*type))
                ports << Named {key, portName(*type, key), findPort(*type, key)->kind};
        }
        for (const Named& port : std::as_const(ports)) {
            Jump jump = made(PortRef {device.id, port.key}, u"%1, %2"_s.arg(device.name, port.name), {});
            jump.signal = port.kind;
            jumps << jump;
        }
    });
}

struct Ranked {
    int score;
    qsizetype place;
};

} // namespace

QList<Jump> jumpsTo(const Document& document)
{
    QList<Jump> jumps;
    addDevices(jumps, document.show());
    addChannels(jumps, document.show());
    addFindings(jumps, document);
    addGear(jumps, document.library());
    addCables(jumps, document.show());
    addPorts(jumps, document.show());
    return jumps;
}

Jump jumpTo(QAction& action, const QString& menu)
{
    const auto plain = [](QString text) { return text.remove(u'&').remove(u'…'); };
    Jump jump = made(ActionPtr(&action), plain(action.text()), plain(menu));
    jump.keys = action.shortcut().toString(QKeySequence::NativeText);
    return jump;
}

QList<qsizetype> bestJumps(
    const QList<Jump>& jumps, const QString& typed, const QList<JumpTarget>& recent, qsizetype most)
{
    const Wanted wanted = ::wanted(typed);
    QList<Ranked> ranked;
    for (qsizetype place = 0; place < jumps.size(); ++place) {
        const Jump& jump = jumps[place];
        const int score = wanted.words.isEmpty() ? 1 : matchScore(wanted, jump.searched);
        if (score <= 0)
            continue;
        const qsizetype used = recent.indexOf(jump.target);
        const int bonus = used < 0 ? 0 : recentPoints - int(used);
        ranked.append({score + bonus + (wanted.words.isEmpty() ? 0 : kindPoints[jump.target.index()]), place});
    }
    const auto better = [](const Ranked& a, const Ranked& b) {
        return a.score != b.score ? a.score > b.score : a.place < b.place;
    };
    const qsizetype count = std::min(most, ranked.size());
    std::partial_sort(ranked.begin(), ranked.begin() + count, ranked.end(), better);
    QList<qsizetype> best;
    for (qsizetype i = 0; i < count; ++i)
        best << ranked[i].place;
    return best;
}
