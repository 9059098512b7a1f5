// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/look.h"

#include <QWidget>

#include <optional>

/// Where a level lies between what is too weak for an input and what overloads it; all in dBu.
struct LevelScale {
    double weakest = 0; ///< the weakest level of use
    double nominal = 0;
    double clip = 0;
    double arrives = 0;
    std::optional<double> expected; ///< where it should be, if that is somewhere else
    QString name; ///< what arrives, where there is more than one thing; may be empty
};

/// The bar from too weak to clip with a pointer at what arrives.
class LevelBar : public QWidget {
    Q_OBJECT

public:
    explicit LevelBar(const LevelScale& scale, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double xOf(double dbu) const;
    void paintBar(QPainter& painter, const Look& look, const QRectF& bar) const;
    void paintPointer(QPainter& painter, const Look& look, const QRectF& bar) const;
    void paintScale(QPainter& painter, const Look& look, const QRectF& bar) const;

    LevelScale m_scale;
    double m_from;
    double m_to;
};
