// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/several_fields.h"

#include "panels/bound_fields.h"
#include "panels/device_fields.h"
#include "panels/inspector_page.h"
#include "panels/look.h"
#include "panels/small_widgets.h"
#include "show/edits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int various = -1; // below every value that can be set
constexpr qsizetype mostSwitches = 4; // a stage box has one for each input; those are set in its list of ports

/// The value that all of these have, or "various".
template <class Id, class Read> double commonValue(const QList<Id>& ids, Read read)
{
    const double first = read(ids.first());
    return std::ranges::all_of(ids, [&](Id id) { return read(id) == first; }) ? first : various;
}

/// The switches that all of these devices have with the same positions.
QList<Switch> commonSwitches(const Show& show, const QList<DeviceId>& devices)
{
    QList<Switch> common;
    for (qsizetype i = 0; i < devices.size(); ++i) {
        const Device* device = show.devices.find(devices[i]);
        const DeviceType* type = device ? typeOf(show, *device) : nullptr;
        const std::vector<Switch> own = type ? type->switches : std::vector<Switch> {};
        if (i == 0)
            common = QList<Switch>(own.begin(), own.end());
        else
            common.removeIf([&own](const Switch& each) { return std::ranges::find(own, each) == own.end(); });
    }
    return common;
}

} // namespace

SeveralFields::SeveralFields(
    Document& document, const QList<DeviceId>& devices, const QList<CableId>& cables, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_devices(devices)
    , m_cables(cables)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Medium);
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::Small);
    if (!m_devices.isEmpty()) {
        addSwitches(*column);
        addTurned(*row);
    }
    if (!m_cables.isEmpty())
        addLength(*row);
    column->addLayout(row);
    refresh();
}

void SeveralFields::addSwitches(QVBoxLayout& column)
{
    const QList<Switch> common = commonSwitches(m_document.show(), m_devices);
    if (common.size() > mostSwitches)
        return;
    for (const Switch& definition : common) {
        QStringList words;
        for (const QString& position : definition.positions)
            words << positionText(position);
        auto* field = new Segmented(words, this);
        column.addWidget(captioned(definition.name, field));
        m_switches.append({definition, field});
        connect(field, &Segmented::chosen, this, [this, definition](int index) {
            m_document.edit(tr("Set switch"), [&](Show& show) {
                for (const DeviceId id : m_devices)
                    setSwitch(show, id, definition.key, definition.positions.value(index));
            });
        });
    }
}

void SeveralFields::addTurned(QBoxLayout& row)
{
    const QList<DeviceId> devices = m_devices;
    const auto rotationOf = [](const Show& show, DeviceId id) {
        const Device* device = show.devices.find(id);
        return device ? device->rotation : 0;
    };
    const Binding<double> binding {u"several/rotation"_s, tr("Rotate"),
        [=](const Show& show) { return commonValue(devices, [&](DeviceId id) { return rotationOf(show, id); }); },
        [=](Show& show, double degrees) {
            for (const DeviceId id : devices)
                rotateDevices(show, {id}, std::max(0, qRound(degrees)) - rotationOf(show, id));
        }};
    auto* turned = new BoundNumber(m_document, binding, {various, 359, 15, 0, u"°"_s}, this);
    turned->setSpecialValueText(tr("various"));
    m_numbers << turned;
    row.addWidget(captioned(tr("Turned"), turned));
}

void SeveralFields::addLength(QBoxLayout& row)
{
    const QList<CableId> cables = m_cables;
    const auto lengthOf = [](const Show& show, CableId id) {
        const Cable* cable = show.cables.find(id);
        return cable ? cable->lengthMm : 0;
    };
    const Binding<int> binding {u"several/length"_s, tr("Change length"),
        [=](const Show& show) {
            return int(commonValue(cables, [&](CableId id) { return lengthOf(show, id); }));
        },
        [=](Show& show, int length) {
            for (const CableId id : cables)
                setCableLength(show, id, std::max(0, length));
        }};
    BoundNumber* length = BoundNumber::ofLength(m_document, binding, various, 1'000'000, 1000);
    length->setSpecialValueText(tr("various"));
    m_numbers << length;
    row.addWidget(captioned(tr("Length of each"), length));
}

void SeveralFields::refresh()
{
    for (BoundNumber* number : m_numbers)
        number->refresh();
    for (const SwitchField& entry : m_switches) {
        const auto positionOf = [&](DeviceId id) {
            const Device* device = m_document.show().devices.find(id);
            return device ? double(entry.definition.positions.indexOf(
                                switchPosition(m_document.show(), *device, entry.definition.key)))
                          : various;
        };
        entry.field->setCurrent(int(commonValue(m_devices, positionOf)));
    }
}
