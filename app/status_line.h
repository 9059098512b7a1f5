// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/severity.h"
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
    void setSpotlight(const QString& text); ///< why the rest is dimmed; gives way to the hint
    void setGrid(bool on);
    void setLook(const Look& look);

Q_SIGNALS:
    void severityChosen(Severity severity); ///< by a click on its count

protected:
    void changeEvent(QEvent* event) override;

private:
    void showAmounts();
    void showHint();
    void showStage();

    const Document& m_document;
    QLabel* m_amounts;
    SeverityCounts* m_found;
    QLabel* m_stage;
    QLabel* m_pointer;
    QLabel* m_grid;
    QLabel* m_hint;
    QString m_toolHint;
    QString m_spotlight;
    std::optional<QPointF> m_place;
    bool m_gridOn = true;
};
