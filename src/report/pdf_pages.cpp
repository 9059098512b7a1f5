// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_pages.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace {

constexpr int resolution = 1200;
constexpr double unitsPerMm = 100;

} // namespace

void PdfPage::picture(const QRectF& box, double pxMm, const std::function<void(QPainter&, double)>& draw) const
{
    painter.save();
    painter.scale(unitsPerMm, unitsPerMm);
    painter.translate(box.topLeft());
    painter.scale(pxMm, pxMm);
    draw(painter, box.width() / pxMm);
    painter.restore();
}

QByteArray pdfOf(const PdfFile& file, Typesetter& types, const std::function<void(PdfPage&, qsizetype)>& draw)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution);
    writer.setTitle(file.title);
    writer.setCreator(file.creator);
    const QSizeF size(file.paper.width, file.paper.height);
    const bool upright = size.height() > size.width();
    writer.setPageLayout({QPageSize(upright ? size : size.transposed(), QPageSize::Millimeter),
        upright ? QPageLayout::Portrait : QPageLayout::Landscape, {}});
    QPainter painter(&writer);
    const double scale = resolution / 25.4 / unitsPerMm;
    painter.scale(scale, scale);
    Pencil pencil(painter, types);
    PdfPage page {painter, pencil};
    for (qsizetype i = 0; i < file.pages; ++i) {
        if (i > 0)
            writer.newPage();
        draw(page, i);
    }
    painter.end();
    return buffer.data();
}
