// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/netlist_export.h"

#include "circuit/netlist.h"
#include "files/gear_words.h"
#include "signal/copper.h"
#include "signal/islands.h"

using namespace Qt::StringLiterals;

namespace {

/// Text from the show as it may stand in a comment: one line, nothing that leaves it.
QString inComment(QString text)
{
    text.removeIf([](QChar c) { return !c.isPrint() && !c.isSpace(); });
    return text.simplified();
}

QString nameOf(const Show& show, DeviceId id)
{
    const Device* device = show.devices.find(id);
    return inComment(device ? device->name : QString());
}

QString nameOf(const Show& show, const PortRef& ref)
{
    return nameOf(show, ref.device) + u", port "_s + inComment(ref.port);
}

QString wordOf(Role role)
{
    return wordFor(role, std::span<const Word<Role>>(roleWords)).toString();
}

/// Writes one island after the other.
class NetlistWriter {
public:
    explicit NetlistWriter(const Show& show)
        : m_show(show)
    {
    }

    QByteArray write()
    {
        m_text = u"* "_s + inComment(m_show.title.isEmpty() ? u"Untitled show"_s : m_show.title)
            + u": netlist by Crosspatch\n"_s
              "* A subcircuit is an island: copper that hangs together. Its node 5 is v(xisland1.5) from outside.\n"_s
            + QString::fromStdString(circuit::netlistHead());
        for (const IslandDraft& draft : draftIslands(m_show, m_sketches))
            addIsland(draft);
        m_text += m_prints + u".op\n.ac dec 20 20 20k\n.end\n"_s;
        return m_text.toUtf8();
    }

private:
    void addIsland(const IslandDraft& draft)
    {
        const auto& [members, plan] = draft;
        const Copper copper = buildCopper(plan, m_sketches);
        const QString name = u"island"_s + QString::number(++m_islands);
        m_text += u"\n.subckt %1\n"_s.arg(name);
        for (CableId id : members.leads)
            comment(leadWords(*m_show.cables.find(id)));
        for (size_t box = 0; box < members.boxes.size(); ++box)
            comment(u"node %1: case of %2"_s.arg(copper.cases[box].node).arg(nameOf(m_show, members.boxes[box])));
        for (size_t lead = 0; lead < members.leads.size(); ++lead)
            addContacts(members.leads[lead], *plan.leads[lead].type, copper.leadContacts[lead]);
        for (size_t socket = 0; socket < members.sockets.size(); ++socket)
            addPort(members.sockets[socket], plan.port(static_cast<int>(socket)), copper.ports[socket], name);
        circuit::SourceLevels levels = levelsOf(copper);
        addSources(members, copper, levels);
        m_text += QString::fromStdString(circuit::netlistCards(copper.network, levels));
        m_text += u".ends\nX%1 %1\n"_s.arg(name);
    }

    void addContacts(CableId lead, const CableType& type, const std::vector<circuit::Node>& nodes)
    {
        auto node = nodes.begin();
        for (const CableEnd& end : type.ends) {
            for (const QString& contact : end.connector->contacts)
                comment(u"node %1: lead %2, contact %3.%4"_s.arg(*node++).arg(lead.value).arg(end.key, contact));
        }
    }

    void addPort(const PortRef& ref, const Port& port, const StampedPort& stamped, const QString& island)
    {
        const QString ours = nameOf(m_show, ref);
        const QMap<QString, Role> roles = contactRoles(port);
        for (size_t i = 0; i < stamped.contacts.size(); ++i) {
            const QString contact = port.connector->contacts[static_cast<qsizetype>(i)];
            comment(u"node %1: %2, contact %3 (%4)"_s.arg(stamped.contacts[i])
                        .arg(ours, contact, wordOf(roles.value(contact, Role::Open))));
        }
        for (const Receiver& receiver : stamped.ends.receivers) {
            comment(u"%1 takes in %2: node %3 less node %4"_s.arg(ours, wordOf(receiver.leg))
                        .arg(receiver.plus)
                        .arg(receiver.minus));
            m_prints += u".print ac %1\n"_s.arg(voltsBetween(receiver, island));
        }
    }

    static QString voltsBetween(const Receiver& receiver, const QString& island)
    {
        const QString plus = u"x%1.%2"_s.arg(island).arg(receiver.plus);
        return receiver.minus == circuit::ground ? u"vdb(%1)"_s.arg(plus)
                                                 : u"vdb(%1,x%2.%3)"_s.arg(plus, island).arg(receiver.minus);
    }

    /// The first signal is on for AC, every supply for DC.
    static circuit::SourceLevels levelsOf(const Copper& copper)
    {
        circuit::SourceLevels levels(static_cast<size_t>(copper.network.sourceCount()));
        bool sending = false;
        for (const StampedPort& port : copper.ports) {
            if (port.ends.supply >= 0)
                levels[static_cast<size_t>(port.ends.supply)].dc = 1;
            if (!sending && !port.ends.drives.empty())
                levels[static_cast<size_t>(port.ends.drives.front().source)].ac = 1;
            sending = sending || !port.ends.drives.empty();
        }
        return levels;
    }

    void addSources(const Members& members, const Copper& copper, const circuit::SourceLevels& levels)
    {
        for (size_t socket = 0; socket < members.sockets.size(); ++socket) {
            const QString ours = nameOf(m_show, members.sockets[socket]);
            const PortEnds& ends = copper.ports[socket].ends;
            for (const Drive& drive : ends.drives) {
                const bool on = levels[static_cast<size_t>(drive.source)].ac > 0;
                comment(u"%1 sends %2 on %3%4"_s.arg(ours, wordOf(drive.leg), cardsOf(copper.network, drive.source),
                    on ? u": on"_s : u": off"_s));
            }
            if (ends.supply >= 0)
                comment(ours + u" feeds what is plugged in, on "_s + cardsOf(copper.network, ends.supply));
        }
        for (size_t box = 0; box < members.boxes.size(); ++box) {
            if (copper.cases[box].earth >= 0)
                comment(u"%1 stands on mains earth, %2"_s.arg(
                    nameOf(m_show, members.boxes[box]), cardsOf(copper.network, copper.cases[box].earth)));
        }
    }

    /// The cards that move together as one source.
    static QString cardsOf(const circuit::Network& network, circuit::Source source)
    {
        QStringList cards;
        for (size_t i = 0; i < network.elements().size(); ++i) {
            const circuit::Element& e = network.elements()[i];
            if (e.kind == circuit::ElementKind::VoltageSource && e.source == source)
                cards << u'V' + QString::number(i);
        }
        return cards.join(u' ');
    }

    QString leadWords(const Cable& cable) const
    {
        QStringList ends;
        for (auto it = cable.plugs.cbegin(); it != cable.plugs.cend(); ++it)
            ends << u"%1 in %2"_s.arg(it.key(), nameOf(m_show, it->port));
        return u"lead %1: %2, %3 m; %4"_s.arg(cable.id.value)
            .arg(inComment(cable.type))
            .arg(cable.lengthMm / 1000.0)
            .arg(ends.join(u"; "_s));
    }

    void comment(const QString& words) { m_text += u"* "_s + words + u'\n'; }

    const Show& m_show;
    Sketches m_sketches;
    QString m_text;
    QString m_prints;
    int m_islands = 0;
};

} // namespace

QByteArray showNetlist(const Show& show)
{
    return NetlistWriter(show).write();
}
