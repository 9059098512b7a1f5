// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/trace_page.h"

#include "check/chain_words.h"
#include "check/trace_text.h"
#include "check/words.h"
#include "panels/badge.h"
#include "panels/look.h"
#include "panels/small_widgets.h"
#include "panels/trace_row.h"

#include <algorithm>

using namespace Qt::StringLiterals;

TracePage::TracePage(Document& document, const Subject& start, QWidget* parent)
    : InspectorPage(parent)
    , m_document(document)
    , m_start(start)
{
    addHead();
    renew(m_body, column());
    column().addStretch();
    refresh();
}

void TracePage::addHead()
{
    auto* row = new QHBoxLayout;
    auto* back = new QPushButton(tr("Back"));
    back->setToolTip(tr("Back to what is selected"));
    back->setObjectName(u"back"_s);
    connect(back, &QPushButton::clicked, this, &TracePage::closed);
    row->addWidget(back);
    row->addStretch();
    column().addLayout(row);
}

/// What was asked for while it is still there, else the first way.
void TracePage::find()
{
    const Checked& checked = m_document.checked();
    if (m_source && m_end) {
        m_chain = signalChain(checked, traceFrom(checked.analysis(), m_start), m_source, m_end);
        if (!m_chain.stages.isEmpty())
            return;
    }
    m_chain = signalChain(checked, m_start);
    m_source = m_chain.source;
    m_end = m_chain.end;
}

void TracePage::refresh()
{
    find();
    QVBoxLayout& body = renew(m_body, column());
    if (m_chain.stages.isEmpty()) {
        fillEmpty(body);
        return;
    }
    fillTitle(body);
    fillVerdicts(body);
    fillSteps(body);
    fillOthers(body, tr("It also goes to"), m_chain.ends, m_end);
    fillOthers(body, tr("This also comes in there"), m_chain.sources, m_source);
}

void TracePage::fillTitle(QVBoxLayout& body)
{
    const Show& show = m_document.show();
    auto* head = new QVBoxLayout;
    head->setSpacing(Space::Hair);
    head->addWidget(makeLabel(tr("The way of the signal"), headingLook));
    head->addWidget(makeLabel(
        tr("%1 → %2").arg(show.devices.find(m_chain.source.device)->name, chainEndText(show, m_chain.end)), quietLook));
    body.addLayout(head);
}

void TracePage::fillVerdicts(QVBoxLayout& body)
{
    auto* rows = new QVBoxLayout;
    rows->setSpacing(Space::Small);
    for (const ChainVerdict& verdict : verdicts(m_chain, m_document.show())) {
        auto* row = new QHBoxLayout;
        row->setSpacing(Space::Small);
        row->addWidget(new Badge(verdict.severity), 0, Qt::AlignTop);
        row->addWidget(makeLabel(verdict.text), 1);
        rows->addLayout(row);
    }
    body.addLayout(rows);
}

void TracePage::fillSteps(QVBoxLayout& body)
{
    auto* rows = new QVBoxLayout;
    rows->setSpacing(0);
    const QList<TraceStep> steps = traceSteps(m_chain, m_document.show());
    for (const TraceStep& step : steps) {
        const auto place = &step == &steps.constFirst() ? TraceRow::Place::First
            : &step == &steps.constLast()               ? TraceRow::Place::Last
                                                        : TraceRow::Place::Middle;
        auto* row = new TraceRow(step, place);
        connect(row, &TraceRow::clicked, this, [this, thing = step.thing] { Q_EMIT chosen(thing); });
        rows->addWidget(row);
    }
    body.addLayout(rows);
}

/// The other branches of a split, and what is mixed in on the way.
void TracePage::fillOthers(QVBoxLayout& body, const QString& title, const QList<PortRef>& ports, PortRef& wanted)
{
    if (ports.size() < 2)
        return;
    auto* rows = new QVBoxLayout;
    rows->setSpacing(Space::Unit);
    rows->addWidget(makeLabel(title, strongLook));
    for (const PortRef& port : ports) {
        if (port == wanted)
            continue;
        auto* button = new QPushButton(chainEndText(m_document.show(), port));
        connect(button, &QPushButton::clicked, this, [this, port, &wanted] {
            wanted = port;
            refresh();
        });
        rows->addWidget(button, 0, Qt::AlignLeft);
    }
    body.addLayout(rows);
}

void TracePage::fillEmpty(QVBoxLayout& body)
{
    const Trace trace = traceFrom(m_document.analysis(), m_start);
    body.addWidget(makeLabel(tr("No way to follow here"), headingLook));
    body.addWidget(makeLabel(traceText(trace, m_document.show()), quietLook));
    body.addWidget(makeLabel(tr("Plug a lead in at both ends, from something that sends to something that listens: its way "
                                "is then told here, stage by stage, with the level at each.")));
}
