// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/lead_picture.h"
#include "panels/look.h"

#include <QWidget>

/// A lead as it lies there and below it each contact with its wire, up to the input that subtracts.
class LeadDrawing : public QWidget {
    Q_OBJECT

public:
    explicit LeadDrawing(const LeadPicture& picture, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Columns {
        double leftBox, rightBox, triangle;
    };
    using Places = QMap<QString, QPointF>;

    double leadZoom(const Look& look) const;
    double shapeHeight(const Look& look) const;
    double sideHeight(const std::vector<LeadEnd>& ends, const Look& look) const;
    Columns columns(const Look& look) const;
    void paintTitles(QPainter& painter, const Look& look, double top) const;
    Places placeContacts(const Look& look, double top) const;
    void paintWires(QPainter& painter, const Look& look, const Places& places) const;
    void paintPart(QPainter& painter, const Look& look, const QString& text, QPointF at) const;
    void paintLinks(QPainter& painter, const Look& look, const Places& places) const;
    void paintContacts(QPainter& painter, const Look& look, const Places& places) const;
    void paintContact(QPainter& painter, const Look& look, const LeadContact& contact, QPointF at, bool atLeft) const;
    void paintEndNames(QPainter& painter, const Look& look, const Places& places) const;
    void paintDifference(
        QPainter& painter, const Look& look, const LeadDifference& difference, const Places& places) const;

    LeadPicture m_picture;
};
