// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draw/severity_shape.h"

#include <QIcon>
#include <QWidget>

/// The sign of a severity, or of "all well".
class Badge : public QWidget {
    Q_OBJECT

public:
    explicit Badge(Verdict verdict, int px = IconSize::Badge, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Verdict m_verdict;
    int m_px;
};

/// The sign for buttons, in the colours of now; greyed where the button is disabled.
QIcon badgeIcon(Verdict verdict, double devicePixelRatio);
