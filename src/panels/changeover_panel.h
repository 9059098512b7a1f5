// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/changeover.h"
#include "document/document.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class ChangeoverGroup;
class ChangeoverWords;
class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

/// Two acts, and the moves from one to the other to be ticked off. The open show is one of them.
class ChangeoverPanel : public QWidget {
    Q_OBJECT

public:
    explicit ChangeoverPanel(Document& document, QWidget* parent = nullptr);

    void setOther(const Show& show, const QString& name);
    bool hasOther() const { return m_other.has_value(); }
    /// Shows to offer while none is chosen.
    void setOffers(const QStringList& paths);

    const Show& before() const { return m_isAfter ? *m_other : m_document.show(); }
    const Show& after() const { return m_isAfter ? m_document.show() : *m_other; }
    QStringList names() const; ///< who does each stop
    void takeFocus();

Q_SIGNALS:
    void chooseWanted();
    void openWanted(const QString& path);
    void printWanted();
    void closeWanted();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    QWidget* makeHead();
    QWidget* makeEmptyPage();
    QWidget* makeList();
    void follow();
    void forget();
    void swap();
    void addGroup(QVBoxLayout& column, const CrewStop& stop, int number, const ChangeoverWords& words);
    void setDone(const CrewMove& move, bool done);
    void rememberNames();
    void showProgress();
    void reveal(const CrewMove& move);

    Document& m_document;
    std::optional<Show> m_other;
    QString m_otherName;
    QStringList m_offers;
    bool m_isAfter = false; ///< the open show is the next act
    Changeover m_plan;
    QTimer m_soon; ///< edits that follow each other are looked at once
    QList<CrewMove> m_done;
    QList<std::pair<CrewStop, QString>> m_names; ///< who does what, as far as somebody said
    QList<ChangeoverGroup*> m_groups;
    QWidget* m_content = nullptr;
    QPushButton* m_choose = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_state = nullptr;
    QScrollArea* m_scroll = nullptr;
};
