// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/look.h"

#include <QStatusBar>

#include <optional>

class Document;
class QLabel;
class SeverityCounts;

/// The foot of the window: how much there is, what was found, where the pointer is.
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    StatusLine(const Document& document, QWidget* parent);

    void setPointer(std::optional<QPointF> metres); ///< on the stage
    void setHint(const QString& hint); ///< what the tool at work waits for; stands in place of the figures
    void setGrid(bool on);
    void setLook(const Look& look);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showAmounts();
    void showStage();

    const Document& m_document;
    QLabel* m_amounts;
    SeverityCounts* m_found;
    QLabel* m_stage;
    QLabel* m_pointer;
    QLabel* m_grid;
    QLabel* m_hint;
    std::optional<QPointF> m_place;
    bool m_gridOn = true;
};
