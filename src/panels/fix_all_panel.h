// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "panels/fix_search.h"
#include "panels/floating_card.h"

#include <QTimer>

class FixRow;
class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;

/// Mends the whole show: a list of what is wrong and what would be done about each, to tick, and one button that does
/// it all in one step.
class FixAllPanel : public FloatingCard {
    Q_OBJECT

public:
    FixAllPanel(Document& document, QWidget* window);

    void openList();

protected:
    QRect wantedGeometry(const QSize& window) const override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    QWidget* makeFoot();
    void search();
    void showPlan(const FixPlan& plan);
    void showRows(const FixPlan& plan);
    void showEmpty();
    void showTotals(const FixPlan& plan);
    void setTicked(const QString& key, bool on);
    void putIn();
    void retranslate();

    Document& m_document;
    FixSearch m_search;
    FixPlan m_plan;
    QStringList m_declined; ///< keys of findings
    QList<FixRow*> m_rows;
    QTimer m_patience; ///< work that takes longer shows how far it is
    QLabel* m_title;
    QLabel* m_state;
    QScrollArea* m_scroll;
    QProgressBar* m_progress;
    QLabel* m_totals;
    QPushButton* m_close;
    QPushButton* m_putIn;
};
