// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draw/tokens.h"

#include <QHash>
#include <QPainterPath>
#include <QPixmap>
#include <QStringList>

#include <vector>

class QPainter;

/// What a stroke or area of a symbol is; the classes o, s, d, dd, dk, f, f2, k, k2, ring of the files.
enum class SymbolPart { Outline, Line, Detail, FineDetail, OnInk, Front, Leg, Solid, Heavy, Ring };

/// Neighbouring shapes of one part, in millimetres, front towards +y.
struct SymbolShape {
    SymbolPart part;
    QPainterPath path;
};

struct Symbol {
    QRectF bounds; ///< millimetres, without stroke widths
    std::vector<SymbolShape> shapes;
};

/// How a symbol is painted. A stroke px is `strokeUnit` device-independent units of the target, whatever the zoom.
struct SymbolLook {
    enum class Detail { ByScale, All, None };
    SymbolColours colours;
    Detail detail = Detail::ByScale;
    double strokeUnit = 1.0;
    bool stretched = false; ///< fills its target, out of proportion if need be; strokes stay even
};

/// The gear from above, read once from the program's own files.
class Symbols {
public:
    static Symbols load(const QString& folder);

    QStringList names() const;
    bool contains(const QString& name) const { return m_symbols.contains(name); }
    QSizeF size(const QString& name) const;

    /// Fits the symbol into `target`, centred, in proportion unless `stretched`; a name that is not there gives a plain box.
    void paint(QPainter& painter, const QString& name, const QRectF& target, const SymbolLook& look) const;

    /// The symbol as a picture for lists, all of it inside `px` × `px`.
    QPixmap pixmap(const QString& name, const SymbolColours& colours, int px, double devicePixelRatio) const;

private:
    QHash<QString, Symbol> m_symbols;
};

/// Reads one file; empty when it is not a drawing.
Symbol readSymbol(const QByteArray& svg);
