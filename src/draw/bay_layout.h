// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draw/bay_picture.h"
#include "draw/look.h"

#include <QRectF>

/// A jack by its place in the picture.
struct BaySpot {
    int front = 0;
    int column = 0;
    bool upper = true;

    bool operator==(const BaySpot&) const = default;
};

const BayJack* jackOf(const BayPicture& picture, const BaySpot& spot); ///< nullptr: none there
std::optional<BaySpot> spotOf(const BayPicture& picture, const PortRef& port);

/// A cord as it hangs: one curve.
struct CordCurve {
    QPointF from, pull, pullTo, to;

    QPointF at(double share) const;
    QRectF box() const;
    double distance(const QPointF& point) const;
};

/// Where everything in the picture of the bays lies, in px from its top left.
class BayLayout {
public:
    BayLayout() = default;
    BayLayout(const BayPicture& picture, const Look& look, double width);

    QSizeF size() const { return m_size; }
    QRectF body(int front) const { return at(front).body; }
    QRectF heading(int front) const { return at(front).heading; }
    double radius(int front) const { return at(front).radius; }
    bool isUpright(int front) const { return at(front).upright; } ///< names, where jacks are close
    QPointF jack(const BaySpot& spot) const;
    QRectF cell(const BaySpot& spot) const; ///< of the scribble strip
    QRectF strip(int front, bool upper) const;
    QRectF sign(int front, int column) const; ///< of the normal
    std::optional<BaySpot> jackAt(const QPointF& point) const; ///< its strip counts too
    std::optional<BaySpot> signAt(const QPointF& point) const;
    std::optional<CordCurve> cord(const BayPicture& picture, const BayCord& cord) const;
    CordCurve curve(const QPointF& from, const QPointF& to, int lane) const;

private:
    struct Front {
        QRectF heading, body;
        std::vector<double> x; ///< of the columns' middles
        double pitch = 0, radius = 0, upperY = 0, lowerY = 0, stripHeight = 0;
        bool upright = false, twoRows = true;
    };
    const Front& at(int front) const { return m_fronts[size_t(front)]; }
    Front place(const BayFront& front, const Look& look, double width, double top) const;
    std::optional<BaySpot> columnAt(const QPointF& point) const;

    std::vector<Front> m_fronts;
    QSizeF m_size;
    double m_unit = 1;
};
