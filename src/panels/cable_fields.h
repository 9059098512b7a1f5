// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QComboBox>
#include <QWidget>

class BoundLine;
class BoundNumber;

/// Which lead it is; leads that fit both sockets come first when the list opens.
class LeadChoice : public QComboBox {
    Q_OBJECT

public:
    LeadChoice(Document& document, CableId cable, QWidget* parent = nullptr);
    void refresh();

protected:
    void showPopup() override;
    void focusInEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void fill();
    void choose(int index);

    Document& m_document;
    CableId m_cable;
    bool m_filled = false;
};

/// What can be set on a cable: its label, its lead, its length.
class CableFields : public QWidget {
    Q_OBJECT

public:
    CableFields(Document& document, CableId cable, QWidget* parent = nullptr);
    void refresh();

private:
    BoundLine* m_label;
    LeadChoice* m_lead;
    BoundNumber* m_length;
};
