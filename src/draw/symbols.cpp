// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draw/symbols.h"

#include "draw/stroke_scale.h"

#include <QDir>
#include <QFile>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// What a part is painted with; width 0 means no stroke, a null colour no fill.
struct PartInk {
    QColor SymbolColours::*stroke;
    QColor SymbolColours::*fill;
    double width;
    Qt::PenCapStyle cap;
    double opacity;
};

/// In the order of SymbolPart.
constexpr PartInk partInks[] = {
    {&SymbolColours::ink, &SymbolColours::body, Stroke::Outline, Qt::FlatCap, 1.0}, // Outline
    {&SymbolColours::ink, nullptr, Stroke::Outline, Qt::RoundCap, 1.0}, // Line
    {&SymbolColours::detail, nullptr, 1.0, Qt::FlatCap, 1.0}, // Detail
    {&SymbolColours::detail, nullptr, 0.75, Qt::FlatCap, 0.7}, // FineDetail
    {&SymbolColours::body, nullptr, 1.0, Qt::FlatCap, 1.0}, // OnInk
    {&SymbolColours::ink, nullptr, Stroke::Front, Qt::FlatCap, 1.0}, // Front
    {&SymbolColours::ink, nullptr, 2.0, Qt::RoundCap, 1.0}, // Leg
    {nullptr, &SymbolColours::ink, 0.0, Qt::FlatCap, 1.0}, // Solid
    {&SymbolColours::ink, nullptr, 2.5, Qt::FlatCap, 1.0}, // Heavy
    {&SymbolColours::detail, nullptr, 1.0, Qt::FlatCap, 1.0}, // Ring
};

const PartInk& inkOf(SymbolPart part)
{
    return partInks[static_cast<int>(part)];
}

QPen penOf(SymbolPart part, const SymbolColours& colours, double unit)
{
    const PartInk& ink = inkOf(part);
    if (!ink.stroke)
        return Qt::NoPen;
    QColor colour = colours.*ink.stroke;
    colour.setAlphaF(static_cast<float>(colour.alphaF() * ink.opacity));
    QPen pen(colour, ink.width * unit, Qt::SolidLine, ink.cap, Qt::RoundJoin);
    if (part == SymbolPart::Ring)
        pen.setDashPattern({3, 2});
    return pen;
}

bool isDetail(SymbolPart part)
{
    return part == SymbolPart::Detail || part == SymbolPart::FineDetail;
}

bool showsDetail(const SymbolLook& look, double pxPerMm)
{
    if (look.detail != SymbolLook::Detail::ByScale)
        return look.detail == SymbolLook::Detail::All;
    return pxPerMm * 1000 / look.strokeUnit >= Measure::DetailPxPerMetre;
}

/// Strokes of the small pictures in lists, of those on the plan.
constexpr double ListStroke = 0.8;

/// A device nobody drew: a box with its front.
Symbol plainBox(const QSizeF& size)
{
    const QRectF box(QPointF(0, 0), size);
    Symbol symbol{box, {}};
    QPainterPath outline;
    outline.addRect(box);
    QPainterPath front(box.bottomLeft());
    front.lineTo(box.bottomRight());
    symbol.shapes = {{SymbolPart::Outline, outline}, {SymbolPart::Front, front}};
    return symbol;
}

void paintShapes(QPainter& painter, const Symbol& symbol, const SymbolLook& look)
{
    const double scale = strokeScale(painter);
    if (scale <= 0)
        return;
    const bool detailed = showsDetail(look, scale);
    for (const SymbolShape& shape : symbol.shapes) {
        if (!detailed && isDetail(shape.part))
            continue;
        const PartInk& ink = inkOf(shape.part);
        painter.setPen(penOf(shape.part, look.colours, look.strokeUnit / scale));
        painter.setBrush(ink.fill ? QBrush(look.colours.*ink.fill) : QBrush(Qt::NoBrush));
        painter.drawPath(shape.path);
    }
}

/// The symbol at the size of the target; the shapes are scaled, not the painter, so that strokes stay even.
Symbol stretched(const Symbol& symbol, const QSizeF& size)
{
    const QTransform scale
        = QTransform::fromScale(size.width() / symbol.bounds.width(), size.height() / symbol.bounds.height());
    Symbol result {scale.mapRect(symbol.bounds), symbol.shapes};
    for (SymbolShape& shape : result.shapes)
        shape.path = scale.map(shape.path);
    return result;
}

void paintFitted(QPainter& painter, const Symbol& symbol, const QRectF& target, const SymbolLook& look)
{
    const double fit = std::min(target.width() / symbol.bounds.width(), target.height() / symbol.bounds.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(target.center());
    painter.scale(fit, fit);
    painter.translate(-symbol.bounds.center());
    paintShapes(painter, symbol, look);
    painter.restore();
}

} // namespace

Symbols Symbols::load(const QString& folder)
{
    Symbols result;
    const QDir dir(folder);
    const QStringList files = dir.entryList({u"*.svg"_s}, QDir::Files, QDir::Name);
    for (const QString& name : files) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        Symbol symbol = readSymbol(file.readAll());
        if (!symbol.shapes.empty())
            result.m_symbols.insert(name.chopped(4), std::move(symbol));
    }
    return result;
}

QStringList Symbols::names() const
{
    QStringList result = m_symbols.keys();
    result.sort();
    return result;
}

QSizeF Symbols::size(const QString& name) const
{
    const auto it = m_symbols.constFind(name);
    return it == m_symbols.cend() ? QSizeF() : it->bounds.size();
}

void Symbols::paint(QPainter& painter, const QString& name, const QRectF& target, const SymbolLook& look) const
{
    if (target.isEmpty())
        return;
    const auto it = m_symbols.constFind(name);
    if (it == m_symbols.cend())
        paintFitted(painter, plainBox(target.size()), target, look);
    else if (look.stretched)
        paintFitted(painter, stretched(*it, target.size()), target, look);
    else
        paintFitted(painter, *it, target, look);
}

QPixmap Symbols::pixmap(const QString& name, const SymbolColours& colours, int px, double devicePixelRatio) const
{
    QPixmap result((QSizeF(px, px) * devicePixelRatio).toSize());
    result.setDevicePixelRatio(devicePixelRatio);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    const double margin = Stroke::Front * ListStroke / 2;
    const QRectF inside = QRectF(0, 0, px, px).adjusted(margin, margin, -margin, -margin);
    paint(painter, name, inside, {colours, SymbolLook::Detail::All, ListStroke});
    return result;
}
