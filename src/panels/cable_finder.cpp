// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/cable_finder.h"

#include "check/words.h"
#include "gear/port_circuit.h"
#include "panels/finder_card.h"
#include "panels/identify_port.h"
#include "panels/jump_box.h"
#include "panels/look.h"
#include "panels/small_widgets.h"
#include "panels/way_row.h"
#include "show/edits.h"

#include <QDoubleSpinBox>
#include <QKeyEvent>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int usualMm = 3000; // where the plan does not say

Jump deviceJump(const Device& device, const DeviceType& type)
{
    Jump jump {device.id, device.name, fullName(type), {}, type.symbol, {}, {}, Kind::Line, {}};
    jump.searched = searchable(jump.name, jump.detail);
    return jump;
}

Jump gearJump(const DeviceType& type)
{
    Jump jump {GearKey {type.key}, fullName(type), type.category, {}, type.symbol, {}, {}, Kind::Line, {}};
    jump.searched = searchable(jump.name, jump.detail);
    return jump;
}

/// Placed gear first, then all the library has with a port for that side.
QList<Jump> gearToChoose(const Show& show, const Library& library, FinderSide side)
{
    QList<Jump> jumps;
    show.devices.forEach([&](const Device& device) {
        const DeviceType& type = *typeOf(show, device);
        if (!portsFor(type, side).isEmpty())
            jumps << deviceJump(device, type);
    });
    for (const DeviceTypePtr& type : library.devices) {
        if (!portsFor(*type, side).isEmpty())
            jumps << gearJump(*type);
    }
    return jumps;
}

} // namespace

CableFinder::CableFinder(Document& document, const Symbols& symbols, QWidget* parent)
    : QScrollArea(parent)
    , m_document(document)
    , m_symbols(symbols)
    , m_search(document.library())
    , m_lengthMm(usualMm)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Cable finder"));
    setFocusPolicy(Qt::NoFocus);
    connect(&m_search, &WaySearch::found, this, &CableFinder::showFound);
    connect(&m_document, &Document::changed, this, [this] {
        prune();
        showEnds();
        ask();
    });
    build();
}

void CableFinder::chooseGear(FinderSide side)
{
    m_choosing = side;
    QPushButton& anchor = (side == FinderSide::From ? m_fromCard : m_toCard)->chooser();
    m_gear->openAt(&anchor, gearToChoose(m_document.show(), m_document.library(), side));
}

void CableFinder::takeGear(const JumpTarget& target)
{
    FinderEnd end;
    if (const auto* device = std::get_if<DeviceId>(&target))
        end.device = *device;
    else if (const auto* gear = std::get_if<GearKey>(&target))
        end.type = m_document.library().devices.value(gear->key);
    const FinderEnd& other = m_choosing == FinderSide::From ? m_to : m_from;
    end.port = likelyPort(end, m_document.show(), m_choosing, portOf(other, m_document.show()));
    setEnd(m_choosing, end);
}

void CableFinder::setEnd(FinderSide side, const FinderEnd& end)
{
    side == FinderSide::From ? setEnds(end, m_to) : setEnds(m_from, end);
}

void CableFinder::setEnds(const FinderEnd& from, const FinderEnd& to)
{
    const bool planned = m_from.device && m_to.device;
    m_from = from;
    m_to = to;
    if (from.device && to.device && !planned)
        m_lengthMm = 0;
    else if (!(from.device && to.device) && m_lengthMm == 0)
        m_lengthMm = usualMm;
    showEnds();
    ask();
}

void CableFinder::swap()
{
    const auto turned = [this](FinderEnd end, FinderSide side) {
        const DeviceType* type = typeOf(end, m_document.show());
        if (type && !portsFor(*type, side).contains(end.port))
            end.port = likelyPort(end, m_document.show(), side, nullptr);
        return end;
    };
    setEnds(turned(m_to, FinderSide::From), turned(m_from, FinderSide::To));
}

void CableFinder::start()
{
    const Show& show = m_document.show();
    const Selection& selection = m_document.selection();
    FinderEnd from, to;
    if (selection.cables().size() == 1) {
        fillFromLead(selection.cables().first());
    } else if (selection.cables().isEmpty() && selection.devices().size() <= 2) {
        for (DeviceId id : selection.devices()) {
            FinderEnd end {id, nullptr, {}};
            const FinderSide side = from.device || portsFor(*typeOf(end, show), FinderSide::From).isEmpty()
                ? FinderSide::To
                : FinderSide::From;
            end.port = likelyPort(end, show, side, portOf(from, show));
            (side == FinderSide::From ? from : to) = end;
        }
    }
    if (from.device || to.device)
        setEnds(from, to);
    else if (selection.cables().size() != 1)
        ask();
    m_fromCard->chooser().setFocus(Qt::OtherFocusReason);
}

void CableFinder::fillFromLead(CableId lead)
{
    const Show& show = m_document.show();
    FinderEnd from, to;
    for (const Plug& plug : show.cables.find(lead)->plugs) {
        const Port* port = portOf(show, plug.port);
        FinderEnd& end = port && sends(*port) && !from.device ? from : to;
        if (port && !end.device)
            end = {plug.port.device, nullptr, plug.port.port};
    }
    setEnds(from, to);
}

void CableFinder::identify(const PortRef& ref)
{
    const Show& show = m_document.show();
    const Port* port = portOf(show, ref);
    const QList<CableId> leads = cablesAt(show, ref);
    if (!port)
        return;
    const FinderEnd end {ref.device, nullptr, ref.port};
    if (!leads.isEmpty())
        fillFromLead(leads.first());
    else if (port->direction == Direction::In)
        setEnds({}, end);
    else
        setEnds(end, {});
    QTimer::singleShot(0, this, [this] { ensureWidgetVisible(m_side, 0, 0); }); // it may stand under the ways
}

std::optional<FinderSide> CableFinder::unknownSide() const
{
    for (const FinderSide side : {FinderSide::From, FinderSide::To}) {
        const Port* port = portOf(side == FinderSide::From ? m_from : m_to, m_document.show());
        if (port && isUnknown(*port))
            return side;
    }
    return std::nullopt;
}

void CableFinder::showUnknown()
{
    const std::optional<FinderSide> side = unknownSide();
    m_side->setVisible(side.has_value());
    if (side)
        m_identify->setPort(*side == FinderSide::From ? m_from : m_to, m_document.show());
}

/// A placed device's type is stated in the show, for good; one from the library only for this question.
void CableFinder::state(const Port& port)
{
    const std::optional<FinderSide> side = unknownSide();
    if (!side)
        return;
    FinderEnd end = *side == FinderSide::From ? m_from : m_to;
    (*side == FinderSide::From ? m_fromCard : m_toCard)->chooser().setFocus(Qt::OtherFocusReason); // the steps go
    if (end.device) {
        const QString name = portName(*typeOf(end, m_document.show()), end.port);
        m_document.edit(tr("State %1").arg(name), [&](Show& show) { statePort(show, end.device, port); });
        return;
    }
    DeviceType stated = *end.type;
    for (Port& each : stated.ports)
        each = each.key == port.key ? port : each;
    end.type = std::make_shared<const DeviceType>(std::move(stated));
    setEnd(*side, end);
}

/// Gear that has left the show is no end of a question.
void CableFinder::prune()
{
    for (FinderEnd* end : {&m_from, &m_to}) {
        if (end->device && !portOf(*end, m_document.show()))
            *end = {};
    }
}

void CableFinder::ask()
{
    m_current = false;
    m_search.stop();
    const std::optional<Wish> from = wishOf(m_from, m_document.show());
    const std::optional<Wish> to = wishOf(m_to, m_document.show());
    if (!isVisible() || !from || !to) {
        m_found = {};
        showRows();
        return;
    }
    m_how->setText(tr("trying…"));
    m_search.start(m_document.checked(), *from, *to, m_lengthMm);
}

void CableFinder::showEnds()
{
    const bool planned = m_from.device && m_to.device;
    m_fromCard->setEnd(m_from);
    m_toCard->setEnd(m_to);
    showUnknown();
    const QSignalBlocker quiet(m_length);
    m_length->setSpecialValueText(planned ? tr("by the plan") : QString());
    m_length->setValue(inLengthUnit(m_lengthMm));
}

void CableFinder::showFound(const FoundWays& found)
{
    m_found = found;
    m_current = true;
    m_identify->setOutcomes(found.outcomes);
    showRows();
}

bool CableFinder::passes(const Joining& way) const
{
    switch (m_filter) {
    case Filter::All:
        return true;
    case Filter::Owned:
        return isOwned(way);
    case Filter::NoBox:
        return !hasBox(way);
    }
    return true;
}

void CableFinder::showRows()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const bool asked = wishOf(m_from, m_document.show()) && wishOf(m_to, m_document.show());
    m_examples->setVisible(!asked);
    m_listHead->setVisible(asked);
    QWidget* before = m_listHead->findChildren<QPushButton*>().last();
    int shown = 0;
    for (qsizetype i = 0; i < m_found.ways.size(); ++i) {
        if (!passes(m_found.ways[i]))
            continue;
        const bool best = shown++ == 0 && m_found.ways[i].severity.value_or(Severity::Note) < Severity::Error;
        auto* row = new WayRow(m_found.ways[i], m_symbols, best);
        connect(row, &WayRow::chosen, this, [this, i] { put(i); });
        m_rows->addWidget(row);
        if (auto* button = row->findChild<QPushButton*>()) {
            setTabOrder(before, button);
            before = button;
        }
    }
    m_count->setText(shown == 0 ? tr("No way")
            : shown == 1        ? tr("One way")
                                : tr("%n ways, best first", nullptr, shown));
    m_how->setText(
        m_current ? tr("each one tried in full, %1 ms").arg(std::max<qint64>(m_found.milliseconds, 1)) : QString());
    if (asked && m_current && shown == 0)
        m_rows->addWidget(makeLabel(m_found.ways.isEmpty()
                ? tr("Nothing in the library joins these two. They may be of different worlds: sound, data, mains.")
                : tr("None of the ways is left with this filter. Choose All to see them."),
            quietLook));
    showFoot();
}

void CableFinder::showFoot()
{
    m_foot->setVisible(!m_found.ways.isEmpty());
    const auto plain = std::ranges::find_if(m_found.ways, &Joining::plain);
    const bool fails = plain != m_found.ways.end() && !plain->findings.isEmpty();
    const QString why = fails ? words(plain->findings.first(), plain->after.show()).why : QString();
    m_whyTitle->setText(plain != m_found.ways.end() && plain->severity.value_or(Severity::Note) >= Severity::Error
            ? tr("Why the plain lead fails")
            : tr("About the plain lead"));
    m_footRow->setStretch(0, fails ? 1 : 0); // else what was assumed begins at the left
    m_footRow->setSpacing(fails ? Space::Huge : 0);
    m_whyTitle->setVisible(fails);
    m_why->setVisible(fails);
    m_why->setText(why);
    m_assumed->setText(m_found.assumed.isEmpty() ? tr("Nothing: all figures come from data sheets.")
                                                 : m_found.assumed.join(QLatin1Char('\n')));
}

void CableFinder::put(qsizetype place)
{
    if (!m_current)
        return; // the show has moved on, the answer is on its way
    const FoundWays found = m_found;
    const Joining& way = found.ways[place];
    m_document.edit(way.title, [&](Show& show) { show = ::putIn(way, found.pair); });
    CableId lead;
    for (const Hop& hop : way.hops)
        lead = lead ? lead : hop.leads.value(0);
    Q_EMIT putIn(lead);
}

void CableFinder::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (m_rows && (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange))
        build();
}

void CableFinder::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QScrollArea::keyPressEvent(event);
}

void CableFinder::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}
