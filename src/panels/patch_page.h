// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "show/patch_lines.h"

#include <QWidget>

class Document;
class PatchTable;
class StockPage;
class QStackedWidget;
class Segmented;

/// The picture List: the inputs, the outputs with the mixes, and what is owned, each as a table.
class PatchPage : public QWidget {
    Q_OBJECT

public:
    explicit PatchPage(Document& document, QWidget* parent = nullptr);

    PatchTable& table(PatchSide side) const { return side == PatchSide::Inputs ? *m_inputs : *m_outputs; }
    void setSide(PatchSide side);
    StockPage& stock() const { return *m_stock; }
    void showStock();
    PortRef currentSocket() const; ///< of the row that has the keyboard; nothing where it has none
    void start(); ///< takes the keyboard

Q_SIGNALS:
    void said(const QString& text); ///< what people should know after what they did
    void numberInputsWanted();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    QWidget* makeHead();
    QWidget* makeAssign();
    QWidget* makeEmpty(PatchSide side);
    void showSide();

    Document& m_document;
    QWidget* m_content = nullptr;
    QStackedWidget* m_pages = nullptr;
    PatchTable* m_inputs = nullptr;
    PatchTable* m_outputs = nullptr;
    Segmented* m_tabs = nullptr;
    StockPage* m_stock = nullptr;
    QWidget* m_patchTools = nullptr;
    PatchSide m_side = PatchSide::Inputs;
    bool m_inStock = false; ///< else the side is shown
    bool m_typing = false; ///< into a table that is still empty
};
