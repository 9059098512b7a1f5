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

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int farthestMm = 200'000;
constexpr int placeStepMm = 250;
constexpr int mostSingly = 8; // switches of one kind; a patch bay has one for each pair

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
    const DeviceType* type = typeOf(m_document.show(), deviceOf(m_document.show(), m_device));
    for (const SwitchRun& run : type ? switchRuns(type->switches) : QList<SwitchRun>()) {
        QList<Switch> all;
        for (int number = 1; number <= run.count; ++number)
            all << (run.count > 1 ? numbered(run.pattern, number) : run.pattern);
        if (run.count > mostSingly) {
            addRun(column, run, all);
            continue;
        }
        for (const Switch& one : std::as_const(all))
            addSwitch(column, one.name, {one});
    }
}

/// One field for all of them; a field each where somebody asks for it.
void DeviceFields::addRun(QVBoxLayout& column, const SwitchRun& run, const QList<Switch>& all)
{
    QString name = run.pattern.name;
    addSwitch(column, name.replace("%1"_L1, u"1–%1"_s.arg(run.count)), all);
    auto* each = new QWidget;
    auto* fields = new QVBoxLayout(each);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(Space::Medium);
    auto* fold = new Disclosure(tr("Each of them"), each);
    column.addWidget(fold);
    column.addWidget(each);
    connect(fold, &Disclosure::toggled, this, [this, fields, all] {
        for (const Switch& one : fields->isEmpty() ? all : QList<Switch>())
            addSwitch(*fields, one.name, {one});
    });
}

void DeviceFields::addSwitch(QVBoxLayout& column, const QString& name, const QList<Switch>& together)
{
    const QStringList positions = together.constFirst().positions;
    QStringList words;
    for (const QString& position : positions)
        words << positionText(position);
    auto* field = new Segmented(words);
    column.addWidget(captioned(name, field));
    m_switches.append({together, field});
    connect(field, &Segmented::chosen, this, [this, together, positions](int index) {
        m_document.edit(tr("Set switch"), [&](Show& show) {
            for (const Switch& one : together)
                setSwitch(show, m_device, one.key, positions.value(index));
        });
    });
    field->setCurrent(positionOf(m_switches.constLast()));
}

/// −1: they do not all stand alike.
int DeviceFields::positionOf(const SwitchField& field) const
{
    const Device& device = deviceOf(m_document.show(), m_device);
    const auto standsAt = [&](const Switch& one) { return one.positions.indexOf(switchPosition(m_document.show(), device, one.key)); };
    const qsizetype first = standsAt(field.together.constFirst());
    const bool alike = std::ranges::all_of(field.together, [&](const Switch& one) { return standsAt(one) == first; });
    return alike ? int(first) : -1;
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
    m_name->refresh();
    m_note->refresh();
    for (BoundNumber* number : m_numbers)
        number->refresh();
    for (const SwitchField& entry : m_switches)
        entry.field->setCurrent(positionOf(entry));
}
