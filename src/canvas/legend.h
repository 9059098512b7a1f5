// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/canvas_style.h"

#include <QWidget>

/// What the colours and strokes of leads mean, in one line.
class Legend : public QWidget {
    Q_OBJECT

public:
    explicit Legend(QWidget* parent);

    void setLook(const CanvasStyle& style);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    CanvasStyle m_style;
};
