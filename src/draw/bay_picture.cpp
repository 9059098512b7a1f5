// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draw/bay_picture.h"

#include "draw/bay_sources.h"
#include "gear/part_terms.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct BayText {
    Q_DECLARE_TR_FUNCTIONS(BayPicture)
};

/// One way in which a pair's jacks are joined: while its switch stands so, and the named fronts are free.
struct NormalRow {
    QString modeSwitch; ///< "#" for the pair's number
    QString position;
    QStringList free;
};

/// What is alike in all bays of one type.
struct BayPlan {
    const Port* upper = nullptr;
    const Port* lower = nullptr; ///< nullptr: one row
    QList<NormalRow> normals;
    PartTerm apart; ///< the switch and its position in which even the sleeves touch no neighbour; mostly there is none

    explicit operator bool() const { return upper != nullptr; }
};

QString rearOf(QString front)
{
    return front.replace(0, 5, u"rear"_s);
}

/// The node of the hot contact behind a row of jacks: the rear may have other sockets than the front.
QString hotBehind(const DeviceType& type, const Port& front)
{
    const QString key = rearOf(front.key);
    const auto rear = std::ranges::find(type.ports, key, &Port::key);
    const Port& port = rear == type.ports.end() || !rear->connector ? front : *rear;
    return key + u"#."_s + port.connector->contacts.value(0);
}

NormalRow normalRow(const QString& when)
{
    NormalRow row;
    for (const PartTerm& term : termsOf(when)) {
        if (term.isFree()) {
            row.free << term.subject;
        } else {
            row.modeSwitch = term.subject;
            row.position = term.position;
        }
    }
    return row;
}

BayPlan planOf(const DeviceType& type)
{
    BayPlan plan;
    for (const Port& port : type.ports) {
        if (port.count < 2 || !port.connector || !port.key.startsWith("front"_L1))
            continue;
        if (!plan.upper)
            plan.upper = &port;
        else if (!plan.lower && port.count == plan.upper->count)
            plan.lower = &port;
    }
    if (!plan.lower)
        return plan;
    const QStringList ends {hotBehind(type, *plan.upper), hotBehind(type, *plan.lower)};
    for (const Part& part : type.inside) {
        if (part.kind == PartKind::Wire && part.nodes == ends)
            plan.normals << normalRow(part.when);
        for (const PartTerm& term : termsOf(part.when)) {
            if (term.isUnless && term.subject.contains(u'#'))
                plan.apart = term;
        }
    }
    return plan;
}

JackKind kindOf(const Port& port)
{
    const QString& family = port.connector->family;
    if (family == "tt"_L1)
        return JackKind::Tt;
    if (family == "xlr3"_L1)
        return JackKind::Xlr;
    return family == "rca"_L1 ? JackKind::Rca : JackKind::Jack635;
}

QString whatText(const BayPlan& plan)
{
    const QString jacks[] {BayText::tr("6.35 TRS"), BayText::tr("TT"), BayText::tr("XLR"), BayText::tr("RCA")};
    const QString& jack = jacks[int(kindOf(*plan.upper))];
    return plan.lower ? BayText::tr("2 × %1, %2, front").arg(plan.upper->count).arg(jack)
                      : BayText::tr("%1, %2, front").arg(plan.upper->count).arg(jack);
}

/// What a strip says of the gear behind a jack: "Kick mic", or "Line 7" of gear with many sockets alike.
QString shortName(const Show& show, const PortRef& ref)
{
    const Device* device = show.devices.find(ref.device);
    const Port* port = portOf(show, ref);
    if (!device || !port)
        return {};
    return port->count > 2 ? portName(*typeOf(show, *device), ref.port) : device->name;
}

/// Makes the picture of one bay.
class FrontMaker {
public:
    FrontMaker(const Checked& checked, const Device& device, const BayPlan& plan)
        : m_checked(checked)
        , m_show(checked.show())
        , m_device(device)
        , m_plan(plan)
    {
        for (const CableId id : m_show.cables.at(device.id)) {
            for (const Plug& plug : m_show.cables.find(id)->plugs) {
                if (plug.port.device == device.id)
                    m_plugged.insert(plug.port.port);
            }
        }
        for (const Finding& finding : checked.findings(device.id)) {
            if (finding.rule == "normal-broken"_L1 && finding.accepted)
                m_accepted << finding;
        }
    }

    BayFront make() const
    {
        BayFront front {m_device.id, m_device.name, whatText(m_plan), kindOf(*m_plan.upper), 0, false, {}};
        const int ofType = typeOf(m_show, m_device)->jackPitchUm;
        front.pitchUm = m_device.jackPitchUm > 0 ? m_device.jackPitchUm : ofType;
        front.pitchStated = front.pitchUm > 0;
        if (!front.pitchStated)
            front.pitchUm = usualPitchUm(front.kind);
        for (int pair = 1; pair <= m_plan.upper->count; ++pair)
            front.columns.push_back(column(pair));
        return front;
    }

private:
    BayColumn column(int pair) const
    {
        BayColumn made;
        made.upper = jack(*m_plan.upper, pair, pair);
        if (const auto section = m_device.sections.constFind(made.upper.port.port); section != m_device.sections.cend())
            made.section = *section;
        if (!m_plan.lower)
            return made;
        made.lower = jack(*m_plan.lower, pair, m_plan.upper->count + pair);
        putNormal(made, pair);
        return made;
    }

    BayJack jack(const Port& port, int pair, int number) const
    {
        BayJack made;
        made.port = {m_device.id, port.key + QString::number(pair)};
        made.rear = {m_device.id, rearOf(made.port.port)};
        made.number = number;
        made.plugged = m_plugged.contains(made.port.port);
        made.labelled = m_device.labels.contains(made.port.port);
        if (made.labelled)
            made.name = m_device.labels.value(made.port.port);
        else if (const Port* rear = portOf(m_show, made.rear); rear && (m_plugged.contains(made.rear.port) || !takesPlug(*rear)))
            made.name = shortName(m_show, otherEnd(m_show, made.rear)); // of a DB25 there is no plug of this jack alone
        if (made.plugged) {
            if (const std::optional<PortRef> source = sourceAt(m_checked.analysis(), made.port))
                made.source = portOf(m_show, *source)->kind;
        }
        return made;
    }

    void putNormal(BayColumn& column, int pair) const
    {
        const auto here = [pair](QString key) { return key.replace(u'#', QString::number(pair)); };
        for (const NormalRow& row : m_plan.normals) {
            column.modeSwitch = here(row.modeSwitch);
            if (!row.modeSwitch.isEmpty() && switchPosition(m_show, m_device, column.modeSwitch) != row.position)
                continue;
            column.normal = row.free.isEmpty() ? Normal::Parallel : row.free.size() == 1 ? Normal::Half : Normal::Full;
            const bool broken = std::ranges::any_of(
                row.free, [&](const QString& key) { return m_plugged.contains(here(key)); });
            if (broken)
                column.state = losesFeed(column) ? NormalState::Broken : NormalState::Settled;
            return;
        }
        const PartTerm& apart = m_plan.apart;
        if (!apart.subject.isEmpty() && switchPosition(m_show, m_device, here(apart.subject)) == apart.position)
            column.normal = Normal::Isolated;
    }

    bool losesFeed(const BayColumn& column) const
    {
        const Subject lower = column.lower->port, upper = column.upper.port;
        const bool accepted = std::ranges::any_of(m_accepted,
            [&](const Finding& f) { return f.subjects.contains(lower) || f.subjects.contains(upper); });
        return !accepted && m_plugged.contains(column.upper.rear.port) && m_plugged.contains(column.lower->rear.port);
    }

    const Checked& m_checked;
    const Show& m_show;
    const Device& m_device;
    const BayPlan& m_plan;
    QSet<QString> m_plugged;
    QList<Finding> m_accepted;
};

bool isFront(const PortRef& ref, const QSet<DeviceId>& bays)
{
    return bays.contains(ref.device) && ref.port.startsWith("front"_L1);
}

std::optional<Kind> carriedKind(const Analysis& analysis, const BayCord& cord)
{
    const std::optional<PortRef> source = sourceAt(analysis, cord.from);
    return source ? std::optional(portOf(analysis.show(), *source)->kind) : std::nullopt;
}

void addCords(BayPicture& picture, const Checked& checked, const QSet<DeviceId>& bays)
{
    const Show& show = checked.show();
    QSet<CableId> seen;
    for (const BayFront& front : picture.fronts) {
        for (const CableId id : show.cables.at(front.device)) {
            const Cable& cable = *show.cables.find(id);
            BayCord cord {id, {}, {}, cable.label.isEmpty() ? QString::number(id.value) : cable.label, {}};
            for (const Plug& plug : cable.plugs) {
                if (isFront(plug.port, bays))
                    (cord.from ? cord.to : cord.from) = plug.port;
            }
            if (!cord.from || seen.contains(id))
                continue;
            seen.insert(id);
            cord.kind = carriedKind(checked.analysis(), cord);
            picture.cords << cord;
        }
    }
}

} // namespace

int usualPitchUm(JackKind kind)
{
    constexpr int pitches[] {18'000, 9'050, 27'000, 18'000};
    return pitches[int(kind)];
}

bool isBay(const DeviceType& type)
{
    return stationOf(type) == Station::PatchBay && planOf(type);
}

BayPicture bayPicture(const Checked& checked)
{
    BayPicture picture;
    QSet<DeviceId> bays;
    const Show& show = checked.show();
    show.devices.forEach([&](const Device& device) {
        const DeviceType* type = typeOf(show, device);
        if (!type || stationOf(*type) != Station::PatchBay)
            return;
        if (const BayPlan plan = planOf(*type)) {
            picture.fronts.push_back(FrontMaker(checked, device, plan).make());
            bays.insert(device.id);
        }
    });
    addCords(picture, checked, bays);
    return picture;
}
