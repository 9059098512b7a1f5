// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/rename_card.h"

#include "panels/look.h"
#include "panels/small_widgets.h"
#include "show/numbering.h"
#include "signal/trace.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace {

constexpr int width100 = 360; ///< px at a text scale of 100 %
constexpr int mostFirst = 9999;
constexpr qsizetype shownAtStart = 3;

} // namespace

RenameCard::RenameCard(Document& document, QWidget* window)
    : FloatingCard(window)
    , m_document(document)
    , m_title(makeLabel({}, headingLook))
    , m_patternCaption(makeLabel({}, captionLook))
    , m_firstCaption(makeLabel({}, captionLook))
    , m_pattern(new QLineEdit(this))
    , m_first(new QSpinBox(this))
    , m_channels(new QCheckBox(this))
    , m_preview(makeLabel({}, quietLook))
    , m_rename(new QPushButton(this))
{
    setObjectName(u"renameCard"_s);
    m_first->setRange(0, mostFirst);
    m_first->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_rename->setProperty("primary", true);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Large);
    grid->setHorizontalSpacing(Space::Small);
    grid->setVerticalSpacing(Space::Unit);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_title, 0, 0, 1, 2);
    grid->addWidget(m_patternCaption, 1, 0);
    grid->addWidget(m_firstCaption, 1, 1);
    grid->addWidget(m_pattern, 2, 0);
    grid->addWidget(m_first, 2, 1);
    grid->addWidget(m_preview, 3, 0, 1, 2);
    grid->addWidget(m_channels, 4, 0, 1, 2);
    grid->addWidget(m_rename, 5, 0, 1, 2, Qt::AlignRight);
    connect(m_pattern, &QLineEdit::textChanged, this, &RenameCard::preview);
    connect(m_first, &QSpinBox::valueChanged, this, &RenameCard::preview);
    connect(m_pattern, &QLineEdit::returnPressed, this, &RenameCard::apply);
    connect(m_rename, &QPushButton::clicked, this, &RenameCard::apply);
    retranslate();
}

void RenameCard::openFor(const QList<DeviceId>& devices)
{
    m_devices = devices;
    const Device* first = m_document.show().devices.find(devices.value(0));
    if (!first)
        return;
    const QString stem = withoutNumber(first->name);
    m_pattern->setText(stem.isEmpty() ? first->name : stem);
    m_pattern->selectAll();
    m_first->setValue(1);
    m_channels->setEnabled(!channels().isEmpty());
    retranslate();
    open(m_pattern);
}

/// The channel of each device that has one to itself.
QHash<DeviceId, ChannelId> RenameCard::channels() const
{
    QHash<PortRef, ChannelId> byInput;
    m_document.show().channels.forEach([&](const Channel& channel) { byInput.insert(channel.input, channel.id); });
    QHash<DeviceId, ChannelId> found;
    for (const DeviceId device : m_devices) {
        const Trace trace = traceDevice(m_document.analysis(), device);
        QList<ChannelId> reached;
        for (const PortRef& end : trace.ends) {
            if (byInput.contains(end) && end.device != device)
                reached << byInput.value(end);
        }
        if (reached.size() == 1)
            found.insert(device, reached.constFirst());
    }
    return found;
}

void RenameCard::preview()
{
    const QString pattern = m_pattern->text().trimmed();
    const QStringList names = numberedNames(pattern, m_devices.size(), m_first->value());
    const bool all = names.size() <= shownAtStart + 1;
    m_preview->setText(all ? names.join(u", "_s)
                           : u"%1, …, %2"_s.arg(names.mid(0, shownAtStart).join(u", "_s), names.constLast()));
    m_rename->setEnabled(!pattern.isEmpty());
}

void RenameCard::apply()
{
    const QString pattern = m_pattern->text().trimmed();
    if (pattern.isEmpty())
        return;
    const QList<DeviceId> devices = m_devices;
    const int first = m_first->value();
    const bool withChannels = m_channels->isEnabled() && m_channels->isChecked();
    const QHash<DeviceId, ChannelId> byDevice = withChannels ? channels() : QHash<DeviceId, ChannelId>();
    shut();
    m_document.edit(tr("Rename"), [&](Show& show) {
        nameInOrder(show, devices, pattern, first);
        for (auto it = byDevice.cbegin(); it != byDevice.cend(); ++it) {
            const QString name = show.devices.find(it.key())->name;
            show.channels.update(it.value(), [&name](Channel& channel) { channel.name = name; });
        }
    });
}

QRect RenameCard::wantedGeometry(const QSize& window) const
{
    const Look look = currentLook();
    const int width = std::min(look.px(width100), window.width() - 2 * Space::Large);
    const int height = std::max(layout()->heightForWidth(width), sizeHint().height());
    return {(window.width() - width) / 2, look.px(Measure::Menu + Measure::Toolbar) + Space::Large, width, height};
}

void RenameCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    FloatingCard::changeEvent(event);
}

void RenameCard::retranslate()
{
    m_title->setText(tr("Name %n devices", nullptr, int(m_devices.size())));
    m_patternCaption->setText(tr("Name, # for the number"));
    m_firstCaption->setText(tr("From"));
    m_pattern->setAccessibleName(m_patternCaption->text());
    m_first->setAccessibleName(tr("First number"));
    m_channels->setText(tr("Their channels too"));
    m_rename->setText(tr("Rename"));
    preview();
}
