// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/fix_all.h"

#include <QWidget>

class QCheckBox;

/// One step of mending the whole show: what is wrong, what will be done, what it takes; with a box to tick.
class FixRow : public QWidget {
    Q_OBJECT

public:
    /// `before`: the show in which the finding stands.
    FixRow(const FixStep& step, const Show& before, QWidget* parent = nullptr);

    const QString& key() const { return m_key; }
    QCheckBox& tick() { return *m_tick; }

Q_SIGNALS:
    void ticked(bool on); ///< by the user

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QString m_key;
    QCheckBox* m_tick;
};

/// "2 × XLR, 5 m, Passive DI box": parts as a list; of the owned or of those to get.
QString partsText(const QList<RemedyPart>& parts, bool owned);
