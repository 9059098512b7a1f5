// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "panels/problems_model.h"

#include <QWidget>

#include <functional>

class QLabel;
class QStackedWidget;
class QTableView;
class QPushButton;

/// Everything that was found in the show, worst first. A click selects and reveals.
class ProblemsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ProblemsPanel(Document& document, QWidget* parent = nullptr);

Q_SIGNALS:
    void fixAllWanted();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Chip {
        QPushButton* button;
        ProblemFilter filter;
    };

    void build();
    QWidget* makeHead();
    QWidget* makeEmptyPage();
    QWidget* makeWellPage();
    QTableView* makeTable();
    void addChip(QLayout& row, const ProblemFilter& filter);
    void refresh();
    void follow(); ///< at the cost of what has changed
    void showRows(const std::function<void()>& change);
    void refreshChips();
    void fitHead();
    void setFilter(const ProblemFilter& filter);
    void fitColumns();
    void showFinding(const QModelIndex& index);
    void followSelection();
    void setCurrent(int row);

    Document& m_document;
    Checked m_known; ///< what the rows tell
    ProblemsModel m_model;
    ProblemFilter m_filter;
    QList<Chip> m_chips;
    QWidget* m_content = nullptr;
    QWidget* m_chipRow = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_subtitle = nullptr;
    QLabel* m_checked = nullptr;
    QLabel* m_well = nullptr;
    QPushButton* m_fixAll = nullptr;
    QStackedWidget* m_pages = nullptr;
    QTableView* m_table = nullptr;
    bool m_short = false; ///< too narrow for words in the head
    bool m_following = false; ///< the selection is being shown, not made
};
