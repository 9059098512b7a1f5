// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/severity.h"
#include "draw/tokens.h"

#include <QPainterPath>

#include <optional>

class QPainter;

/// Nothing stands for "checked, nothing found".
using Verdict = std::optional<Severity>;

const SeverityColours& severityColours(Verdict verdict, const Palette& palette);

/// The letter in the badge: N, W, E, D; null for a tick.
QChar severityLetter(Verdict verdict);

/// Circle, rounded square, triangle, diamond or octagon, filling `box`.
QPainterPath severityOutline(Verdict verdict, const QRectF& box);

/// The badge: shape, colour and letter. The same at any size, on screen and on paper.
void paintSeverity(QPainter& painter, const QRectF& box, Verdict verdict, const Palette& palette);

/// The grey ring with a tick that stands for an accepted finding.
void paintAccepted(QPainter& painter, const QRectF& box, const Palette& palette);
