// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "draw/symbols.h"
#include "panels/inspector_page.h"
#include "panels/remedy_search.h"

class CableFields;
class FindingList;
class RemedyList;

/// A lead: what is wrong, what arrives, what helps.
class CablePage : public InspectorPage {
    Q_OBJECT

public:
    CablePage(Document& document, const Symbols& symbols, CableId cable, QWidget* parent);

    void refresh() override;

Q_SIGNALS:
    void remediesTried(const QList<TriedRemedy>& remedies);

private:
    void fillHead(QVBoxLayout& head, const Cable& cable) const;
    void fillArrival(QVBoxLayout& body, const Cable& cable) const;
    void fillFigures(QVBoxLayout& body, const Cable& cable) const;

    Document& m_document;
    CableId m_cable;
    QWidget* m_head = nullptr;
    QWidget* m_body = nullptr;
    QWidget* m_figures = nullptr;
    CableFields* m_fields;
    FindingList* m_findings;
    RemedyList* m_remedies;
};
