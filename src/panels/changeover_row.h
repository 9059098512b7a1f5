// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/changeover.h"

#include <QWidget>

class QCheckBox;

/// One move of a changeover with a box to tick. It is chosen by a click on its words or when the keyboard gets to it.
class ChangeoverRow : public QWidget {
    Q_OBJECT

public:
    ChangeoverRow(const CrewMove& move, const QString& text, QWidget* parent = nullptr);

    const CrewMove& move() const { return m_move; }
    QCheckBox& tick() { return *m_tick; }

Q_SIGNALS:
    void ticked(bool on); ///< by the user
    void chosen();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    CrewMove m_move;
    QCheckBox* m_tick;
};
