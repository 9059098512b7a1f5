// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "panels/inspector_page.h"

class BoundLine;
class BoundNumber;
class QComboBox;

/// With nothing selected: what the inspector is for, and the fields of the show itself.
class ShowPage : public InspectorPage {
    Q_OBJECT

public:
    ShowPage(Document& document, QWidget* parent);

    void refresh() override;

private:
    void addLessons();
    void addLines();
    void addStage();
    void addOutline();
    void addBackdrop();

    Document& m_document;
    QList<BoundLine*> m_lines;
    QList<BoundNumber*> m_numbers;
    QComboBox* m_outline = nullptr;
    QWidget* m_backdrop = nullptr; ///< the fields of the picture under the plan, where there is one
};
