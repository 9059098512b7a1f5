// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

class ShowView;

/// The whole plan in small in the corner of the canvas, and what of it is seen. A press or a drag goes there. It shows
/// itself only where there is more than fits in the view.
class Minimap : public QWidget {
    Q_OBJECT

public:
    explicit Minimap(ShowView& view);

    void setOn(bool on);
    void forget(); ///< the plan or its colours are others
    void follow(); ///< the view has moved or has another size

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    QTransform toMap() const;
    void drawPlan();
    void goTo(const QPointF& place);

    ShowView& m_view;
    bool m_on = false;
    QRectF m_contents; ///< of the scene
    QPixmap m_plan; ///< null: to be drawn anew
};
