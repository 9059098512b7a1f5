// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draw/signal_look.h"
#include "draw/wire_look.h"

class QPainter;
class QPainterPath;

/// A port as a disc on a device: how it stands, or what it would do for the lead being drawn.
enum class PortState { Free, Joined, Fits, FitsWithFinding };

/// `unit` is how many of the painter's units make one px at 100 %.
void drawPort(
    QPainter& painter, const QPointF& centre, Kind kind, PortState state, const Palette& palette, double unit = 1.0);

enum class CableState { Rest, Hover, Selected, Filtered };

/// A lead along `path` in its state; a selected one gets its halo and rings at both ends.
void drawCable(QPainter& painter, const QPainterPath& path, Kind kind, CableState state, const Palette& palette,
    double unit = 1.0);

/// The channel tag, as "M14": condensed bold on the colour of the signal.
QSizeF tagSize(const QString& text, double textScale = 1.0);
void drawTag(QPainter& painter, const QPointF& topLeft, const QString& text, Kind kind, const Palette& palette,
    double textScale = 1.0);

/// The disc on a wire that says what it carries.
void drawWireDisc(
    QPainter& painter, const QPointF& centre, const WireLook& look, const Palette& palette, double textScale = 1.0);

/// The square that stands for a contact of a plug, with its letter.
void drawContactBox(QPainter& painter, const QPointF& centre, const QString& letter, const QColor& colour,
    const Palette& palette, double textScale = 1.0);
