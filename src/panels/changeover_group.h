// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/changeover.h"

#include <QWidget>

class ChangeoverRow;
class ChangeoverWords;
class QLabel;
class QLineEdit;

/// The moves of one stop: where, who does them, how many are done.
class ChangeoverGroup : public QWidget {
    Q_OBJECT

public:
    ChangeoverGroup(const CrewStop& stop, int number, const ChangeoverWords& words, QWidget* parent = nullptr);

    const QList<ChangeoverRow*>& rows() const { return m_rows; }
    const StandPlace& place() const { return m_place; }
    CrewStop::Kind kind() const { return m_kind; }
    QString who() const;
    void setWho(const QString& name);
    int done() const;
    void showCount();

Q_SIGNALS:
    void whoChanged();

private:
    CrewStop::Kind m_kind;
    StandPlace m_place;
    QList<ChangeoverRow*> m_rows;
    QLabel* m_count;
    QLineEdit* m_who;
};
