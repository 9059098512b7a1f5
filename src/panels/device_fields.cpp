// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/device_fields.h"

#include "panels/bound_fields.h"
#include "panels/inspector_page.h"
#include "panels/look.h"
#include "panels/small_widgets.h"
#include "show/edits.h"
#include "show/stage_edits.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int farthestMm = 200'000;
constexpr int placeStepMm = 250;

const Device& deviceOf(const Show& show, DeviceId id)
{
    static const Device nothing;
    const Device* device = show.devices.find(id);
    return device ? *device : nothing;
}

} // namespace

QString positionText(const QString& position)
{
    if (position == "on"_L1)
        return DeviceFields::tr("On");
    if (position == "off"_L1)
        return DeviceFields::tr("Off");
    return position.left(1).toUpper() + position.mid(1);
}

DeviceFields::DeviceFields(Document& document, DeviceId device, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_device(device)
{
    const QString key = u"device/%1/"_s.arg(device.value);
    m_name = new BoundLine(document,
        {key + u"name"_s, tr("Rename"), [device](const Show& show) { return deviceOf(show, device).name; },
            [device](Show& show, const QString& text) { renameDevice(show, device, text); }});
    m_note = new BoundText(document,
        {key + u"note"_s, tr("Change note"), [device](const Show& show) { return deviceOf(show, device).note; },
            [device](Show& show, const QString& text) {
                show.devices.update(device, [&text](Device& changed) { changed.note = text; });
            }});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Medium);
    column->addWidget(captioned(tr("Name"), m_name));
    addSwitches(*column);
    addPlace(*column);
    column->addWidget(captioned(tr("Note"), m_note));
}

void DeviceFields::addSwitches(QVBoxLayout& column)
{
    const Device& device = deviceOf(m_document.show(), m_device);
    const DeviceType* type = typeOf(m_document.show(), device);
    for (const Switch& definition : type ? type->switches : std::vector<Switch> {}) {
        QStringList words;
        for (const QString& position : definition.positions)
            words << positionText(position);
        auto* field = new Segmented(words);
        column.addWidget(captioned(definition.name, field));
        m_switches.append({definition, field});
        connect(field, &Segmented::chosen, this, [this, definition](int index) {
            m_document.edit(tr("Set switch"),
                [&](Show& show) { setSwitch(show, m_device, definition.key, definition.positions.value(index)); });
        });
        field->setCurrent(int(definition.positions.indexOf(switchPosition(m_document.show(), device, definition.key))));
    }
}

BoundNumber* DeviceFields::placeField(const QString& key, int& (QPoint::*side)())
{
    const DeviceId device = m_device;
    const Binding<int> binding {u"device/%1/"_s.arg(device.value) + key, tr("Move"),
        [device, side](const Show& show) {
            QPoint place = deviceOf(show, device).place;
            return (place.*side)();
        },
        [device, side](Show& show, int length) {
            QPoint offset = deviceOf(show, device).place;
            QPoint target = offset;
            (target.*side)() = length;
            moveDevices(show, {device}, target - offset);
        }};
    return BoundNumber::ofLength(m_document, binding, -farthestMm, farthestMm, placeStepMm);
}

void DeviceFields::addPlace(QVBoxLayout& column)
{
    const DeviceId device = m_device;
    const Binding<double> rotation {u"device/%1/rotation"_s.arg(device.value), tr("Rotate"),
        [device](const Show& show) { return double(deviceOf(show, device).rotation); },
        [device](Show& show, double degrees) {
            rotateDevices(show, {device}, qRound(degrees) - deviceOf(show, device).rotation);
        }};
    auto* turned = new BoundNumber(m_document, rotation, {0, 359, 15, 0, u"°"_s});
    turned->setWrapping(true);
    m_numbers = {placeField(u"x"_s, &QPoint::rx), placeField(u"y"_s, &QPoint::ry), turned};
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::Small);
    row->addWidget(captioned(tr("From the left"), m_numbers[0]));
    row->addWidget(captioned(tr("From upstage"), m_numbers[1]));
    row->addWidget(captioned(tr("Turned"), m_numbers[2]));
    column.addLayout(row);
    if (isResizable(*typeOf(m_document.show(), deviceOf(m_document.show(), device))))
        addSize(column);
}

void DeviceFields::addSize(QVBoxLayout& column)
{
    const auto makeField = [this, device = m_device](const QString& key, bool width) {
        const auto sizeOf = [device](const Show& show) {
            return footprint(deviceOf(show, device), *typeOf(show, deviceOf(show, device))).toSize();
        };
        const Binding<int> binding {u"device/%1/"_s.arg(device.value) + key, tr("Change size"),
            [=](const Show& show) { return width ? sizeOf(show).width() : sizeOf(show).height(); },
            [=](Show& show, int length) {
                QSize size = sizeOf(show);
                width ? size.setWidth(length) : size.setHeight(length);
                resizeDevice(show, device, size);
            }};
        return BoundNumber::ofLength(m_document, binding, leastSizeMm, mostSizeMm, placeStepMm);
    };
    m_numbers << makeField(u"width"_s, true) << makeField(u"depth"_s, false);
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::Small);
    row->addWidget(captioned(tr("Width"), m_numbers[3]));
    row->addWidget(captioned(tr("Depth"), m_numbers[4]));
    column.addLayout(row);
}

void DeviceFields::refresh()
{
    const Device& device = deviceOf(m_document.show(), m_device);
    m_name->refresh();
    m_note->refresh();
    for (BoundNumber* number : m_numbers)
        number->refresh();
    for (const SwitchField& entry : m_switches)
        entry.field->setCurrent(
            int(entry.definition.positions.indexOf(switchPosition(m_document.show(), device, entry.definition.key))));
}
