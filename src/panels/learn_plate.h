// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/learn_demo.h"

#include <QWidget>

/// A drawn figure of *Learn*.
class LearnFigureView : public QWidget {
    Q_OBJECT

public:
    explicit LearnFigureView(LearnFigure figure, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    LearnFigure m_figure;
};

/// A picture on a page with its caption. Where it shows a lead, the engine solves that lead now, and its verdict stands
/// above it.
QWidget* makePlate(const LearnPlate& plate, const Library& library, Checker& checker);
