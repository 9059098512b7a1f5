// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/several_page.h"

#include "check/words.h"
#include "panels/badge.h"
#include "panels/look.h"
#include "panels/several_fields.h"
#include "panels/small_widgets.h"
#include "show/edits.h"

#include <QPushButton>

#include <algorithm>

namespace {

constexpr QPoint copyOffsetMm {500, 500};
constexpr int quarterTurn = 90;

} // namespace

SeveralPage::SeveralPage(Document& document, QWidget* parent)
    : InspectorPage(parent)
    , m_document(document)
{
    renew(m_body, column());
    const Selection& selection = document.selection();
    m_fields = new SeveralFields(document, selection.devices(), selection.cables(), this);
    column().addWidget(m_fields);
    renew(m_found, column());
    column().addStretch();
    refresh();
}

QList<Finding> SeveralPage::findings() const
{
    const Selection& selection = m_document.selection();
    QList<Finding> found;
    for (const Finding& finding : m_document.findings()) {
        const auto about = [&finding](auto id) { return concerns(finding, id); };
        if (!finding.accepted
            && (std::ranges::any_of(selection.devices(), about) || std::ranges::any_of(selection.cables(), about)))
            found << finding;
    }
    return found;
}

void SeveralPage::refresh()
{
    const Selection& selection = m_document.selection();
    QVBoxLayout& body = renew(m_body, column());
    QStringList counts;
    if (!selection.devices().isEmpty())
        counts << (selection.devices().size() == 1 ? tr("1 device") : tr("%1 devices").arg(selection.devices().size()));
    if (!selection.cables().isEmpty())
        counts << (selection.cables().size() == 1 ? tr("1 lead") : tr("%1 leads").arg(selection.cables().size()));
    body.addWidget(makeLabel(counts.join(QStringLiteral(", ")), headingLook));
    int total = 0;
    for (const CableId id : selection.cables())
        total += m_document.show().cables.contains(id) ? m_document.show().cables.find(id)->lengthMm : 0;
    if (total > 0)
        body.addWidget(makeLabel(tr("%1 of lead in all").arg(lengthText(total)), quietLook));
    addActions(body);
    m_fields->refresh();
    fillFound(renew(m_found, column()));
}

void SeveralPage::fillFound(QVBoxLayout& body) const
{
    const QList<Finding> found = findings();
    body.addWidget(makeLabel(found.isEmpty() ? tr("Nothing found here") : tr("What was found here"), strongLook));
    QMap<QString, int> times; // the same on many leads is one row
    for (const Finding& finding : found)
        ++times[words(finding, m_document.show()).hear];
    for (const Finding& finding : found) {
        const QString hear = words(finding, m_document.show()).hear;
        const int count = times.take(hear);
        if (count == 0)
            continue;
        auto* row = new QHBoxLayout;
        row->setSpacing(Space::Small);
        row->addWidget(new Badge(finding.severity), 0, Qt::AlignTop);
        row->addWidget(makeLabel(count > 1 ? tr("%1 × %2").arg(count).arg(hear) : hear), 1);
        body.addLayout(row);
    }
}

void SeveralPage::addActions(QVBoxLayout& body)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::Small);
    const auto addAction = [&](const QString& text, auto action) {
        auto* button = new QPushButton(text);
        connect(button, &QPushButton::clicked, this, action);
        row->addWidget(button);
    };
    if (!m_document.selection().devices().isEmpty()) {
        addAction(tr("Duplicate"), [this] {
            QList<DeviceId> copies;
            const QList<DeviceId> devices = m_document.selection().devices();
            m_document.edit(
                tr("Duplicate"), [&](Show& show) { copies = duplicateDevices(show, devices, copyOffsetMm); });
            m_document.selection().select(copies, {});
        });
        addAction(tr("Turn"), [this] {
            const QList<DeviceId> devices = m_document.selection().devices();
            m_document.edit(tr("Turn"), [&](Show& show) { rotateDevices(show, devices, quarterTurn); });
        });
    }
    addAction(tr("Remove"), [this] {
        const QList<DeviceId> devices = m_document.selection().devices();
        const QList<CableId> cables = m_document.selection().cables();
        m_document.edit(tr("Remove"), [&](Show& show) {
            removeCables(show, cables);
            removeDevices(show, devices);
        });
    });
    row->addStretch();
    body.addLayout(row);
}
