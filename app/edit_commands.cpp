// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edit_commands.h"

#include "app/message_bar.h"
#include "canvas/tidy_up.h"
#include "document/document.h"
#include "files/show_file.h"
#include "panels/stock_words.h"
#include "show/edits.h"
#include "signal/inputs.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const auto pieceMime = u"application/x-crosspatch"_s;
constexpr QPoint besideOriginal(400, 400);

QPoint middle(const Show& piece)
{
    QPoint least(INT_MAX, INT_MAX), most(INT_MIN, INT_MIN);
    piece.devices.forEach([&](const Device& device) {
        least = {qMin(least.x(), device.place.x()), qMin(least.y(), device.place.y())};
        most = {qMax(most.x(), device.place.x()), qMax(most.y(), device.place.y())};
    });
    return least + (most - least) / 2;
}

QString namesOf(const Show& piece)
{
    QStringList names;
    piece.devices.forEach([&names](const Device& device) { names << device.name; });
    return names.join(u'\n');
}

} // namespace

EditCommands::EditCommands(Document& document, MessageBar& messages, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_messages(messages)
{
}

void EditCommands::cut()
{
    copy();
    if (const QList<DeviceId> devices = m_document.selection().devices(); !devices.isEmpty())
        m_document.edit(tr("Cut"), [&devices](Show& show) { removeDevices(show, devices); });
}

void EditCommands::copy()
{
    if (m_document.selection().devices().isEmpty())
        return;
    const Show piece = extract(m_document.show(), m_document.selection().devices());
    auto data = std::make_unique<QMimeData>();
    data->setData(pieceMime, writeShow(piece));
    data->setText(namesOf(piece));
    QGuiApplication::clipboard()->setMimeData(data.release());
}

void EditCommands::paste()
{
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    if (!data || !data->hasFormat(pieceMime))
        return;
    const Result<Show> piece = readShow(data->data(pieceMime), m_document.library(), tr("Clipboard"));
    if (!piece) {
        m_messages.say(Severity::Error, tr("This could not be pasted: %1").arg(text(piece.error())));
        return;
    }
    const QPoint offset = m_pointer ? *m_pointer - middle(piece.value()) : besideOriginal;
    QList<DeviceId> pasted;
    m_document.edit(tr("Paste"), [&](Show& show) { pasted = insertShow(show, piece.value(), offset); });
    m_document.selection().select(pasted, {});
}

void EditCommands::duplicate()
{
    const QList<DeviceId> devices = m_document.selection().devices();
    if (devices.isEmpty())
        return;
    QList<DeviceId> copies;
    m_document.edit(tr("Duplicate"), [&](Show& show) { copies = duplicateDevices(show, devices, besideOriginal); });
    m_document.selection().select(copies, {});
}

void EditCommands::remove()
{
    const QList<DeviceId> devices = m_document.selection().devices();
    const QList<CableId> cables = m_document.selection().cables();
    m_document.edit(tr("Delete"), [&](Show& show) {
        removeCables(show, cables);
        removeDevices(show, devices);
    });
    if (std::ranges::any_of(devices, [this](DeviceId id) { return m_document.show().devices.contains(id); }))
        m_messages.say(Severity::Note, tr("What is locked stays. Arrange, Lock or unlock sets it free."));
}

void EditCommands::selectAll()
{
    m_document.selection().select(m_document.show().devices.ids(), m_document.show().cables.ids());
}

void EditCommands::rotate(int degrees)
{
    const QList<DeviceId> devices = m_document.selection().devices();
    QString mergeKey = u"rotate"_s;
    for (const DeviceId id : devices)
        mergeKey += u' ' + QString::number(id.value);
    m_document.edit(
        tr("Rotate"), [&](Show& show) { rotateDevices(show, devices, degrees); }, mergeKey);
}

void EditCommands::insert(const QString& deviceType)
{
    const DeviceTypePtr type = m_document.library().devices.value(deviceType);
    if (!type)
        return;
    DeviceId added;
    m_document.edit(tr("Add %1").arg(type->model), [&](Show& show) { added = addDevice(show, type, placeForNew()); });
    m_document.selection().select(added);
}

void EditCommands::tidyPatch()
{
    const QList<DeviceId> selected = m_document.selection().devices();
    m_document.edit(
        tr("Tidy up"), [&](Show& show) { selected.size() > 1 ? tidyUp(show, selected) : tidyUp(show); });
}

void EditCommands::numberInputs()
{
    const QList<OpenInput> inputs = openInputs(m_document.analysis());
    if (inputs.isEmpty()) {
        m_messages.tell(tr("Every input of stage boxes and desks that gets a signal has its channel."));
        return;
    }
    int number = 0;
    m_document.show().channels.forEach([&](const Channel& channel) { number = std::max(number, channel.number); });
    m_document.edit(tr("Number the inputs"), [&](Show& show) {
        for (const OpenInput& open : inputs)
            assignChannel(show, ++number, open.name, open.input);
    });
    m_messages.tell(tr("%n channels more; the patch list prints them.", nullptr, int(inputs.size())));
}

void EditCommands::group()
{
    const QList<DeviceId> devices = m_document.selection().devices();
    if (devices.size() > 1)
        m_document.edit(tr("Group"), [&](Show& show) { groupDevices(show, devices); });
}

void EditCommands::ungroup()
{
    const QList<DeviceId> devices = m_document.selection().devices();
    m_document.edit(tr("Ungroup"), [&](Show& show) { ungroupDevices(show, devices); });
}

void EditCommands::switchLock()
{
    const QList<DeviceId> devices = m_document.selection().devices();
    const bool locks = std::ranges::any_of(
        devices, [this](DeviceId id) { return !m_document.show().devices.find(id)->locked; });
    m_document.edit(locks ? tr("Lock") : tr("Unlock"), [&](Show& show) { lockDevices(show, devices, locks); });
}

void EditCommands::align(Alignment alignment)
{
    const QList<DeviceId> devices = m_document.selection().devices();
    m_document.edit(tr("Align"), [&](Show& show) { alignDevices(show, devices, alignment); });
}

void EditCommands::distribute(Qt::Orientation along)
{
    const QList<DeviceId> devices = m_document.selection().devices();
    m_document.edit(tr("Distribute"), [&](Show& show) { distributeDevices(show, devices, along); });
}

void EditCommands::layLeads(Laying laying)
{
    const QList<CableId> cables = m_document.selection().cables();
    m_document.edit(tr("Lay leads"), [&](Show& show) {
        for (CableId id : cables)
            layCable(show, id, laying, show.cables.find(id)->bends);
    });
}

void EditCommands::forgetBends()
{
    const QList<CableId> cables = m_document.selection().cables();
    m_document.edit(tr("Forget bends"), [&](Show& show) {
        for (CableId id : cables)
            layCable(show, id, Laying::RightAngled, {});
    });
}

void EditCommands::followWays()
{
    const QList<CableId> cables = m_document.selection().cables();
    m_document.edit(tr("Length follows the way"), [&](Show& show) {
        for (CableId id : cables)
            followWay(show, id);
    });
}

void EditCommands::lengthsFromStock()
{
    const QList<CableId> selected = m_document.selection().cables();
    const QList<CableId> leads = selected.isEmpty() ? m_document.show().cables.ids() : selected;
    StockLengths lengths;
    m_document.edit(tr("Lengths from stock"), [&](Show& show) { lengths = takeLengthsFromStock(show, leads); });
    m_messages.tell(stockLengthsText(lengths));
}

void EditCommands::fold()
{
    const QList<DeviceId> devices = m_document.selection().devices();
    const bool folded = std::ranges::all_of(
        devices, [this](DeviceId id) { return m_document.show().devices.find(id)->folded; });
    m_document.edit(folded ? tr("Unfold") : tr("Fold"), [&](Show& show) { foldBoxes(show, devices, !folded); });
}

bool EditCommands::areStubs() const
{
    const QList<CableId> cables = m_document.selection().cables();
    return !cables.isEmpty()
        && std::ranges::all_of(cables, [this](CableId id) { return m_document.show().cables.find(id)->stubs; });
}

void EditCommands::showAsStubs()
{
    const QList<CableId> cables = m_document.selection().cables();
    const bool stubs = areStubs();
    m_document.edit(stubs ? tr("Show the whole way") : tr("Show as stubs"),
        [&](Show& show) { ::showAsStubs(show, cables, !stubs); });
}

QPoint EditCommands::placeForNew() const
{
    const Show& show = m_document.show();
    QPoint place = m_pointer.value_or(QPoint(show.stage.width() / 2, show.stage.height() / 2));
    const auto taken = [&] {
        bool found = false;
        show.devices.forEach([&](const Device& device) { found = found || device.place == place; });
        return found;
    };
    while (taken())
        place += besideOriginal;
    return place;
}

bool clipboardHasPiece()
{
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    return data && data->hasFormat(pieceMime);
}
