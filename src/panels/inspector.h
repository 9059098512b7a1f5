// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "draw/symbols.h"

#include <QScrollArea>

class InspectorPage;

/// What is selected, explained: a lead, a device, several things, or the show.
class Inspector : public QScrollArea {
    Q_OBJECT

public:
    Inspector(Document& document, const Symbols& symbols, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void refresh();
    InspectorPage* makePage();

    Document& m_document;
    const Symbols& m_symbols;
    InspectorPage* m_page = nullptr;
};
