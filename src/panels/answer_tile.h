// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/picture_box.h"

#include <QAbstractButton>

/// An answer to choose: a drawing, what one sees or hears, and what that means.
class AnswerTile : public QAbstractButton {
    Q_OBJECT

public:
    AnswerTile(const QString& text, const QString& meaning, PictureBox::Paint paint, QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_meaning;
    PictureBox::Paint m_paint;
};
