// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "panels/inspector_page.h"

#include "check/signal_chain.h"

/// The way of a signal from its source to its end: what is to be said of it, and every stage in a line.
class TracePage : public InspectorPage {
    Q_OBJECT

public:
    TracePage(Document& document, const Subject& start, QWidget* parent);

    void refresh() override;
    const SignalChain& chain() const { return m_chain; }

Q_SIGNALS:
    void closed();
    void chosen(const Subject& thing); ///< a row was clicked

private:
    void addHead();
    void find();
    void fillTitle(QVBoxLayout& body);
    void fillVerdicts(QVBoxLayout& body);
    void fillSteps(QVBoxLayout& body);
    void fillOthers(QVBoxLayout& body, const QString& title, const QList<PortRef>& ports, PortRef& wanted);
    void fillEmpty(QVBoxLayout& body);

    Document& m_document;
    Subject m_start;
    PortRef m_source; ///< asked for; nothing: the first
    PortRef m_end;
    SignalChain m_chain;
    QWidget* m_body = nullptr;
};
