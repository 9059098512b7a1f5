// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draw/bay_paint.h"

#include "draw/short_name.h"
#include "draw/signal_look.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double cordInk = 6.5, cordCore = 4, haloWidth = 12; // px, as drawn for any text size
constexpr int uprightNumberStep = 4;

/// All that every painter below needs.
struct Brushes {
    QPainter& painter;
    const BayPicture& picture;
    const BayLayout& layout;
    const BayState& state;
    const Look& look;

    const Palette& colours() const { return look.colours(); }
    QRectF clip() const { return painter.clipBoundingRect(); }
    bool isSeen(const QRectF& box) const { return !painter.hasClipping() || clip().intersects(box); }
};

QColor colourOf(std::optional<Kind> kind, const Palette& colours)
{
    return kind ? signalColour(*kind, colours) : colours.text.secondary;
}

/// The name as it is on paper strips: cut at its end, "Insert send 1" and "Insert send 2" would read the same.
QString fitted(const QString& name, const QFontMetricsF& metrics, double room)
{
    const auto fits = [&](const QString& text) { return metrics.horizontalAdvance(text) <= room; };
    if (fits(name))
        return name;
    const QString made = shortName(name, fits);
    return made.isEmpty() ? metrics.elidedText(name, Qt::ElideRight, room) : made;
}

void paintEars(const Brushes& with, const QRectF& body)
{
    const double unit = with.look.scale;
    with.painter.setPen(QPen(with.colours().symbol.ink, Stroke::Outline));
    with.painter.setBrush(with.colours().surface.sunken);
    for (const double x : {body.left() + 15 * unit, body.right() - 15 * unit}) {
        for (const double y : {body.top() + 30 * unit, body.bottom() - 30 * unit})
            with.painter.drawRoundedRect(QRectF(x - 5 * unit, y - 9 * unit, 10 * unit, 18 * unit), 5 * unit, 5 * unit);
    }
}

void paintHeading(const Brushes& with, int index)
{
    const BayFront& front = with.picture.fronts[size_t(index)];
    const QRectF box = with.layout.heading(index);
    with.painter.setFont(with.look.font(TypeRole::Heading));
    with.painter.setPen(with.colours().text.primary);
    QRectF used;
    with.painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, front.name, &used);
    with.painter.setFont(with.look.font(TypeRole::Small));
    with.painter.setPen(with.colours().text.secondary);
    with.painter.drawText(box.adjusted(used.width() + with.look.px(Space::Large), 0, 0, 0),
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, front.what);
}

void paintSections(const Brushes& with, int index)
{
    const std::vector<BayColumn>& columns = with.picture.fronts[size_t(index)].columns;
    const QRectF upper = with.layout.strip(index, true);
    const QRectF body = with.layout.body(index);
    const bool twoRows = jackOf(with.picture, {index, 0, false}) != nullptr;
    const double below = twoRows ? with.layout.strip(index, false).top() : body.bottom();
    const double half = 7 * with.look.scale;
    for (int i = 0; i < int(columns.size()); ++i) {
        if (!columns[size_t(i)].section)
            continue;
        const QRectF cell = with.layout.cell({index, i, true});
        with.painter.setPen(QPen(with.colours().surface.lineStrong, Stroke::Hair));
        if (i > 0)
            with.painter.drawLine(QPointF(cell.left() - half, upper.bottom()), QPointF(cell.left() - half, below));
        with.painter.setFont(with.look.font(TypeRole::Caption));
        with.painter.setPen(with.colours().text.secondary);
        with.painter.drawText(QRectF(cell.left(), body.top(), upper.right() - cell.left(), upper.top() - body.top()),
            Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, *columns[size_t(i)].section);
    }
}

void paintJacks(const Brushes& with, int index)
{
    const std::vector<BayColumn>& columns = with.picture.fronts[size_t(index)].columns;
    const double radius = with.layout.radius(index);
    for (int i = 0; i < int(columns.size()); ++i) {
        for (const bool upper : {true, false}) {
            const BaySpot spot {index, i, upper};
            const BayJack* jack = jackOf(with.picture, spot);
            const QPointF centre = with.layout.jack(spot);
            if (!jack || !with.isSeen(QRectF(centre.x() - 2 * radius, centre.y() - 2 * radius, 4 * radius, 4 * radius)))
                continue;
            paintJack(with.painter, centre, radius,
                jack->plugged ? std::optional(colourOf(jack->source, with.colours())) : std::nullopt, with.look);
        }
        const QRectF box = with.layout.sign(index, i);
        if (columns[size_t(i)].lower && with.isSeen(box))
            paintNormal(with.painter, box, columns[size_t(i)].normal, columns[size_t(i)].state, with.look);
    }
}

void paintFront(const Brushes& with, int index)
{
    const QRectF body = with.layout.body(index);
    if (!with.isSeen(with.layout.heading(index) | body))
        return;
    with.painter.setPen(QPen(with.colours().symbol.ink, Stroke::Outline));
    with.painter.setBrush(with.colours().surface.panel);
    with.painter.drawRoundedRect(body, Radius::Device, Radius::Device);
    paintEars(with, body);
    paintHeading(with, index);
    paintSections(with, index);
    paintJacks(with, index);
}

void paintCord(const Brushes& with, const CordCurve& curve, const QColor& core, bool selected, bool hovered)
{
    QPainterPath path(curve.from);
    path.cubicTo(curve.pull, curve.pullTo, curve.to);
    with.painter.setBrush(Qt::NoBrush);
    const auto stroke = [&](const QColor& colour, double width) {
        with.painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        with.painter.drawPath(path);
    };
    if (selected)
        stroke(with.colours().accent.spike, haloWidth);
    stroke(with.colours().symbol.ink, hovered ? cordInk + 1.5 : cordInk);
    stroke(core, cordCore);
}

void paintFlag(const Brushes& with, const QPointF& middle, const QString& text)
{
    with.painter.setFont(with.look.font(TypeRole::Tag));
    const QFontMetricsF metrics(with.painter.font());
    const double width = std::max(metrics.horizontalAdvance(text) + 10 * with.look.scale, 22 * with.look.scale);
    const QRectF box(middle.x() - width / 2, middle.y() - 9 * with.look.scale, width, 18 * with.look.scale);
    with.painter.setPen(QPen(with.colours().symbol.ink, Stroke::Outline));
    with.painter.setBrush(with.colours().surface.raised);
    with.painter.drawRoundedRect(box, Radius::Tag, Radius::Tag);
    with.painter.setPen(with.colours().text.primary);
    with.painter.drawText(box, Qt::AlignCenter, text);
}

void paintCell(const Brushes& with, const BaySpot& spot, const BayJack& jack, bool broken)
{
    const QRectF cell = with.layout.cell(spot);
    const bool marked = with.state.marked.contains(spot);
    if (marked || broken)
        with.painter.fillRect(cell, marked ? with.colours().accent.spikeTint : with.colours().severity.warning.tint);
    with.painter.setPen(QPen(with.colours().surface.line, Stroke::Hair));
    with.painter.drawLine(cell.topRight(), cell.bottomRight());
    const bool upright = with.layout.isUpright(spot.front);
    const double line = with.look.line(TypeRole::Caption);
    const QRectF numberBox = upright && !spot.upper ? QRectF(cell.left(), cell.bottom() - line, cell.width(), line)
                                                    : QRectF(cell.left(), cell.top() + 1, cell.width(), line);
    with.painter.setFont(with.look.font(TypeRole::Caption));
    with.painter.setPen(with.colours().text.secondary);
    const bool wide = with.painter.fontMetrics().horizontalAdvance(u"00"_s) + 2 < cell.width();
    if (wide || spot.column % uprightNumberStep == 0)
        with.painter.drawText(numberBox, Qt::AlignCenter | Qt::TextDontClip, QLocale().toString(jack.number));
    QFont font = with.look.font(TypeRole::Tag);
    if (!jack.labelled)
        font.setWeight(QFont::Medium);
    with.painter.setFont(font);
    with.painter.setPen(with.colours().text.primary);
    const QFontMetricsF metrics(font);
    if (!upright) {
        const QRectF box(cell.left() + 2, numberBox.bottom() - 1, cell.width() - 4, cell.bottom() - numberBox.bottom());
        with.painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, fitted(jack.name, metrics, box.width()));
        return;
    }
    const double room = cell.height() - line - 8;
    with.painter.save();
    with.painter.translate(cell.center().x(), spot.upper ? cell.bottom() - 4 : numberBox.top() - 4);
    with.painter.rotate(-90);
    with.painter.drawText(QRectF(0, -cell.width() / 2, room, cell.width()),
        (spot.upper ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter | Qt::TextSingleLine,
        fitted(jack.name, metrics, room));
    with.painter.restore();
}

void paintStrips(const Brushes& with, int index)
{
    const std::vector<BayColumn>& columns = with.picture.fronts[size_t(index)].columns;
    for (const bool upper : {true, false}) {
        const QRectF strip = with.layout.strip(index, upper);
        if (!jackOf(with.picture, {index, 0, upper}) || !with.isSeen(strip))
            continue;
        with.painter.setPen(QPen(with.colours().surface.lineStrong, Stroke::Outline));
        with.painter.setBrush(with.colours().surface.raised);
        with.painter.drawRect(strip);
        for (int i = 0; i < int(columns.size()); ++i) {
            const BaySpot spot {index, i, upper};
            if (with.isSeen(with.layout.cell(spot)))
                paintCell(with, spot, *jackOf(with.picture, spot), columns[size_t(i)].state == NormalState::Broken);
        }
    }
}

void paintRing(const Brushes& with, const BaySpot& spot, const QColor& colour)
{
    const double radius = with.layout.radius(spot.front) + 4;
    with.painter.setBrush(Qt::NoBrush);
    with.painter.setPen(QPen(colour, Stroke::Focus));
    with.painter.drawEllipse(with.layout.jack(spot), radius, radius);
}

void paintWarnings(const Brushes& with, int index)
{
    const std::vector<BayColumn>& columns = with.picture.fronts[size_t(index)].columns;
    const double side = IconSize::Badge * with.look.scale;
    for (int i = 0; i < int(columns.size()); ++i) {
        const QRectF sign = with.layout.sign(index, i);
        if (columns[size_t(i)].state == NormalState::Broken && with.isSeen(sign.adjusted(-side, 0, side, 0)))
            paintSeverity(with.painter, QRectF(sign.center().x() - side - 3, sign.center().y() - side / 2, side, side),
                Severity::Warning, with.colours());
    }
}

} // namespace

void paintBays(QPainter& painter, const BayPicture& picture, const BayLayout& layout, const BayState& state,
    const Look& look)
{
    const Brushes with {painter, picture, layout, state, look};
    painter.setRenderHint(QPainter::Antialiasing);
    const int fronts = int(picture.fronts.size());
    for (int index = 0; index < fronts; ++index)
        paintFront(with, index);
    QList<std::pair<QPointF, QString>> flags;
    for (const BayCord& cord : picture.cords) {
        const std::optional<CordCurve> curve = layout.cord(picture, cord);
        if (!curve)
            continue;
        if (with.isSeen(curve->box().adjusted(-haloWidth, -haloWidth, haloWidth, haloWidth)))
            paintCord(with, *curve, colourOf(cord.kind, with.colours()), state.selected.contains(cord.id), state.hovered == cord.id);
        flags.emplaceBack(curve->at(0.4 + 0.05 * (cord.id.value % 5)), cord.number); // so that flags of like cords lie apart
    }
    if (state.draft)
        paintCord(with, *state.draft, colourOf(state.draftKind, with.colours()), true, false);
    for (int index = 0; index < fronts; ++index) {
        paintStrips(with, index);
        paintWarnings(with, index);
    }
    for (const auto& [middle, number] : flags)
        paintFlag(with, middle, number);
    if (state.under)
        paintRing(with, *state.under, with.colours().text.primary);
    if (state.focus)
        paintRing(with, *state.focus, with.colours().accent.ink);
}
