// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/inspector_panel.h"

#include "panels/inspector.h"
#include "panels/listen_bar.h"

#include <QVBoxLayout>

InspectorPanel::InspectorPanel(
    Document& document, const Symbols& symbols, std::unique_ptr<Player> player, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_inspector(new Inspector(document, symbols, this))
    , m_listenBar(new ListenBar(document, std::move(player), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_inspector, 1);
    column->addWidget(m_listenBar);
    setFocusProxy(m_inspector);
    connect(&m_document.selection(), &Selection::changed, this, &InspectorPanel::follow);
    connect(m_inspector, &Inspector::remediesTried, m_listenBar, &ListenBar::setRemedies);
    follow();
}

/// The one lead that is selected, or silence.
void InspectorPanel::follow()
{
    const Selection& selection = m_document.selection();
    const bool one = selection.devices().isEmpty() && selection.cables().size() == 1;
    m_listenBar->setLead(one ? selection.cables().first() : CableId {});
}
