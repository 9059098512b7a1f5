// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draw/look.h"

#include <QWidget>

#include <functional>

class QPainter;

/// A small picture in a panel: paints whatever it is told, at a size that follows the text.
class PictureBox : public QWidget {
    Q_OBJECT

public:
    using Paint = std::function<void(QPainter&, const QRectF&, const Look&)>;

    explicit PictureBox(const QSize& at100, Paint paint = {}, QWidget* parent = nullptr);

    void setPaint(Paint paint);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QSize m_at100;
    Paint m_paint;
};

/// Short facts side by side, each in a frame; they wrap.
class FactTags : public QWidget {
    Q_OBJECT

public:
    explicit FactTags(QWidget* parent = nullptr);

    void setTags(const QStringList& tags);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<QRect> places(int width) const;

    QStringList m_tags;
};
