// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "panels/inspector_page.h"

class SeveralFields;

/// Several things at once: how many, what was found on them, what can be done with all of them.
class SeveralPage : public InspectorPage {
    Q_OBJECT

public:
    SeveralPage(Document& document, QWidget* parent);

    void refresh() override;

private:
    void addActions(QVBoxLayout& body);
    void fillFound(QVBoxLayout& body) const;
    QList<Finding> findings() const;

    Document& m_document;
    QWidget* m_body = nullptr;
    SeveralFields* m_fields = nullptr;
    QWidget* m_found = nullptr;
};
