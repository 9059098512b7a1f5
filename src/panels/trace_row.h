// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draw/look.h"
#include "panels/trace_steps.h"

#include <QAbstractButton>

/// One row of a signal's way, beside the line that leads down through all of them; a click goes to the thing.
class TraceRow : public QAbstractButton {
    Q_OBJECT

public:
    enum class Place { First, Middle, Last };

    TraceRow(const TraceStep& step, Place place, QWidget* parent = nullptr);

    const TraceStep& step() const { return m_step; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString sideText() const;
    QRect textRect(const Look& look, int width) const;
    void paintRail(QPainter& painter, const Look& look) const;
    void paintWords(QPainter& painter, const Look& look) const;
    void paintSide(QPainter& painter, const Look& look) const;
    void paintLevel(QPainter& painter, const Look& look, const QRectF& bar) const;

    TraceStep m_step;
    Place m_place;
};
