// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/paper.h"
#include "report/pencil.h"

#include <functional>

/// A page in the making: the pencil draws in millimetres, pictures made of px are put into boxes in millimetres.
struct PdfPage {
    QPainter& painter;
    Pencil& pencil;

    /// Calls draw(width in px); a px is that many millimetres.
    void picture(const QRectF& box, double pxMm, const std::function<void(QPainter&, double)>& draw) const;
};

/// A PDF of so many pages of that paper.
struct PdfFile {
    QString title;
    QString creator;
    Paper paper;
    qsizetype pages = 1;
};
QByteArray pdfOf(const PdfFile& file, Typesetter& types, const std::function<void(PdfPage&, qsizetype)>& draw);
