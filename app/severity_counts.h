// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/finding.h"
#include "panels/look.h"

#include <QWidget>

/// How many findings of each severity there are, each number after its badge; a tick when there are none. A click on one asks to
/// see only those.
class SeverityCounts : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    void setCounts(const Counts& counts);
    void setLook(const Look& look);
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(Severity severity);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    Counts m_counts;
    Look m_look;
};
