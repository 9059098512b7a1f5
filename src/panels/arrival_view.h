// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draw/arrival_picture.h"

#include <QWidget>

/// What arrives over a lead, drawn.
class ArrivalView : public QWidget {
    Q_OBJECT

public:
    explicit ArrivalView(const ArrivalPicture& picture, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ArrivalPicture m_picture;
};
