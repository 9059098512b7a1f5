// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/cable_fields.h"

#include "check/words.h"
#include "panels/bound_fields.h"
#include "panels/inspector_page.h"
#include "panels/look.h"
#include "panels/small_widgets.h"
#include "show/cable_way.h"
#include "show/edits.h"

#include <QHBoxLayout>
#include <QWheelEvent>

#include <algorithm>

LeadChoice::LeadChoice(Document& document, CableId cable, QWidget* parent)
    : QComboBox(parent)
    , m_document(document)
    , m_cable(cable)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    setMaxVisibleItems(16);
    setFocusPolicy(Qt::StrongFocus);
    refresh();
    connect(this, &QComboBox::activated, this, &LeadChoice::choose);
}

/// Shows the lead of now; the rest of the list is made when it is asked for, because fitting is tried, not looked up.
void LeadChoice::refresh()
{
    const Cable* cable = m_document.show().cables.find(m_cable);
    const CableType* type = cable ? typeOf(m_document.show(), *cable) : nullptr;
    clear();
    m_filled = false;
    if (!type)
        return;
    addItem(type->name, type->key);
    setToolTip(toolTipText(type->name));
}

void LeadChoice::fill()
{
    const Cable* cable = m_document.show().cables.find(m_cable);
    if (m_filled || !cable)
        return;
    m_filled = true;
    const CableWay way = wayOf(m_document.show(), *cable);
    QList<CableTypePtr> types;
    if (way.from && way.to)
        types = LeadChooser(m_document.library(), m_document.checker()).leads(m_document.show(), way.from, way.to);
    const qsizetype fitting = types.size();
    for (const CableTypePtr& type : m_document.library().cables) {
        if (!types.contains(type))
            types << type;
    }
    clear();
    for (const CableTypePtr& type : types) {
        if (fitting > 0 && count() == fitting)
            insertSeparator(count());
        addItem(type->name, type->key);
    }
    const int current = findData(cable->type);
    if (current < 0)
        insertItem(0, typeOf(m_document.show(), *cable)->name, cable->type);
    setCurrentIndex(std::max(0, current));
}

void LeadChoice::showPopup()
{
    fill();
    QComboBox::showPopup();
}

void LeadChoice::focusInEvent(QFocusEvent* event)
{
    if (event->reason() != Qt::PopupFocusReason)
        fill();
    QComboBox::focusInEvent(event);
}

void LeadChoice::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void LeadChoice::choose(int index)
{
    const CableTypePtr type = m_document.library().cables.value(itemData(index).toString());
    const Cable* cable = m_document.show().cables.find(m_cable);
    if (!type || !cable || cable->type == type->key)
        return;
    m_document.edit(tr("Change lead"), [&](Show& show) { setCableType(show, m_cable, type); });
}

CableFields::CableFields(Document& document, CableId cable, QWidget* parent)
    : QWidget(parent)
    , m_lead(new LeadChoice(document, cable))
{
    const QString key = QStringLiteral("cable/%1/").arg(cable.value);
    m_label = new BoundLine(document,
        {key + QStringLiteral("label"), tr("Label lead"),
            [cable](
                const Show& show) { return show.cables.contains(cable) ? show.cables.find(cable)->label : QString(); },
            [cable](Show& show, const QString& text) {
                show.cables.update(cable, [&text](Cable& changed) { changed.label = text; });
            }});
    m_length = BoundNumber::ofLength(document,
        {key + QStringLiteral("length"), tr("Change length"),
            [cable](const Show& show) { return show.cables.contains(cable) ? show.cables.find(cable)->lengthMm : 0; },
            [cable](Show& show, int length) { setCableLength(show, cable, length); }},
        0, 1'000'000, 1000);
    m_label->setPlaceholderText(tr("none"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Small);
    row->addWidget(captioned(tr("Label"), m_label), 3);
    row->addWidget(captioned(tr("Lead"), m_lead), 5);
    row->addWidget(captioned(tr("Length"), m_length), 2);
}

void CableFields::refresh()
{
    m_label->refresh();
    m_lead->refresh();
    m_length->refresh();
}
