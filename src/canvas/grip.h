// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <Qt>

#include <memory>

class QPainter;
class ShowView;

/// A part of what is selected that the pointer can take: a bend of a lead, a corner of a riser.
class Grip {
public:
    virtual ~Grip() = default;

    virtual void drag(const QPointF& scenePos, Qt::KeyboardModifiers modifiers) = 0;
    virtual void drop() = 0; ///< makes the edit
    virtual void cancel() = 0; ///< all is shown as the show has it
    virtual void remove() { } ///< a double click: a bend goes
};

/// The grip there, or none. On the plan only.
std::unique_ptr<Grip> gripAt(ShowView& view, const QPointF& scenePos);

/// The signs of all grips of the selection, in scene coordinates.
void paintGrips(QPainter& painter, ShowView& view);
