// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draw/lead_picture.h"
#include "draw/look.h"

class QPainter;

double leadPictureHeight(const LeadPicture& picture, const Look& look);

/// A lead as it lies there and below it each contact with its wire, up to the input that subtracts, across the whole
/// width of `box`.
void drawLeadPicture(QPainter& painter, const LeadPicture& picture, const QRectF& box, const Look& look);

/// The same in words, wire by wire.
QString leadPictureText(const LeadPicture& picture);
