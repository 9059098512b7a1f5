// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/canvas_items.h"

#include <QGraphicsItem>
#include <QPaintDevice>
#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace {

constexpr int mostCells = 4096; ///< a thing over more cells than that is entered in as many only
constexpr double everywhere = 1e8;

struct CellRange {
    qint64 left, top, right, bottom;

    qint64 count() const { return (right - left + 1) * (bottom - top + 1); }
};

CellRange cellsOf(const QRectF& rect, double cell)
{
    const auto place = [cell](double value) { return qint64(std::floor(value / cell)); };
    return {place(rect.left()), place(rect.top()), place(rect.right()), place(rect.bottom())};
}

quint64 keyOf(qint64 x, qint64 y)
{
    return (quint64(quint32(x)) << 32) | quint32(y);
}

QRectF grown(const QRectF& rect, double by)
{
    return rect.adjusted(-by, -by, by, by);
}

/// Also for rects without a height or width.
bool meet(const QRectF& a, const QRectF& b)
{
    return a.left() <= b.right() && b.left() <= a.right() && a.top() <= b.bottom() && b.top() <= a.bottom();
}

} // namespace

class CanvasItems::Layer : public QGraphicsItem {
public:
    Layer(const CanvasItems& items, double z)
        : m_items(items)
    {
        setAcceptedMouseButtons(Qt::NoButton);
        setFlag(ItemUsesExtendedStyleOption);
        setZValue(z);
    }

    QRectF boundingRect() const override
    {
        return {-everywhere, -everywhere, 2 * everywhere, 2 * everywhere};
    }

    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*) override
    {
        painter->setRenderHint(QPainter::Antialiasing);
        const Which which = m_items.wanted();
        if (this == m_items.m_layers[0])
            m_items.paint(*painter, option->exposedRect, Level::Floor, Level::HoveredCable, which);
        else if (this == m_items.m_layers[1])
            m_items.paint(*painter, option->exposedRect, Level::Device, Level::SelectedCable, which);
        else
            m_items.paintAbove(*painter, option->exposedRect, which);
    }

private:
    const CanvasItems& m_items;
};

CanvasItems::CanvasItems(QGraphicsScene& scene, double cell)
    : m_scene(scene)
    , m_cell(cell)
{
    constexpr std::array<double, 3> heights {1, 2, 5};
    for (size_t i = 0; i < m_layers.size(); ++i) {
        m_layers[i] = new Layer(*this, heights[i]);
        m_scene.addItem(m_layers[i]);
    }
}

CanvasItems::~CanvasItems() = default;

std::vector<quint64> CanvasItems::cellsUnder(const CanvasItem& item) const
{
    std::vector<quint64> keys;
    for (const QRectF& piece : item.pieces()) {
        const CellRange range = cellsOf(piece, m_cell);
        for (qint64 x = range.left; x <= range.right; ++x) {
            for (qint64 y = range.top; y <= range.bottom && keys.size() < mostCells; ++y) {
                if (keys.empty() || keys.back() != keyOf(x, y))
                    keys.push_back(keyOf(x, y));
            }
        }
    }
    std::ranges::sort(keys);
    const auto repeated = std::ranges::unique(keys);
    keys.erase(repeated.begin(), repeated.end());
    keys.shrink_to_fit();
    return keys;
}

void CanvasItems::enter(CanvasItem& item)
{
    std::vector<quint64> cells = cellsUnder(item);
    if (item.m_items && cells == item.m_cells) {
        item.update();
        return;
    }
    if (item.m_items)
        leave(item);
    item.m_items = this;
    for (quint64 key : cells)
        m_cells[key].push_back(&item);
    item.m_cells = std::move(cells);
    item.update();
}

void CanvasItems::leave(CanvasItem& item)
{
    item.update();
    m_seenIn = {};
    for (quint64 key : item.m_cells) {
        const auto cell = m_cells.find(key);
        std::ranges::iter_swap(std::ranges::find(*cell, &item), cell->end() - 1);
        cell->pop_back();
        if (cell->empty())
            m_cells.erase(cell);
    }
    item.m_cells.clear();
    item.m_items = nullptr;
    m_moving.remove(&item);
}

void CanvasItems::update(const CanvasItem& item)
{
    m_seenIn = {};
    if (!m_moving.isEmpty() && !m_moving.contains(&item))
        m_still = {};
    if (!m_scene.views().isEmpty())
        m_scene.update(grown(item.sceneBoundingRect(), m_reach));
}

void CanvasItems::visit(const QRectF& rect, std::vector<CanvasItem*>& found) const
{
    found.clear();
    const quint32 question = ++m_question;
    const QRectF wide = grown(rect, m_reach);
    const auto look = [&](const std::vector<CanvasItem*>& cell) {
        for (CanvasItem* item : cell) {
            if (item->m_asked == question)
                continue;
            item->m_asked = question;
            if (item->m_visible && meet(item->sceneBoundingRect(), wide))
                found.push_back(item);
        }
    };
    const CellRange range = cellsOf(wide, m_cell);
    if (range.count() > m_cells.size()) {
        for (const std::vector<CanvasItem*>& cell : m_cells)
            look(cell);
        return;
    }
    for (qint64 x = range.left; x <= range.right; ++x) {
        for (qint64 y = range.top; y <= range.bottom; ++y) {
            if (const auto cell = m_cells.constFind(keyOf(x, y)); cell != m_cells.cend())
                look(*cell);
        }
    }
}

const std::vector<CanvasItem*>& CanvasItems::near(const QRectF& rect) const
{
    visit(rect, m_found);
    return m_found;
}

void CanvasItems::collect(const QRectF& exposed, Level first, Level last, Which which) const
{
    if (m_seenIn.isNull() || m_seenIn != exposed)
        visit(exposed, m_seen);
    m_seenIn = exposed;
    m_painted.clear();
    std::ranges::copy_if(m_seen, std::back_inserter(m_painted), [&](const CanvasItem* item) {
        const bool wanted = which == Which::All || m_moving.contains(item) == (which == Which::Moving);
        return item->m_level >= first && item->m_level <= last && wanted;
    });
    if (which == Which::Moving && last > Level::HoveredCable)
        addCovering(m_painted);
}

/// The collected ones, the lowest first.
void CanvasItems::sortCollected() const
{
    m_sorted.clear();
    for (CanvasItem* item : m_painted)
        m_sorted.emplace_back(item->order(), item);
    std::ranges::sort(m_sorted);
    for (size_t i = 0; i < m_sorted.size(); ++i)
        m_painted[i] = m_sorted[i].second;
}

/// Gear that stands still hides the leads that move below it.
void CanvasItems::addCovering(std::vector<CanvasItem*>& moving) const
{
    QSet<CanvasItem*> covering;
    for (const CanvasItem* lead : m_moving) {
        if (lead->m_level > Level::HoveredCable)
            continue;
        for (const QRectF& piece : lead->pieces()) {
            for (CanvasItem* item : near(piece)) {
                if (item->m_level >= Level::Device && !m_moving.contains(item))
                    covering.insert(item);
            }
        }
    }
    moving.insert(moving.end(), covering.cbegin(), covering.cend());
}

void CanvasItems::paint(QPainter& painter, const QRectF& exposed, Level first, Level last, Which which) const
{
    collect(exposed, first, last, which);
    sortCollected();
    const QTransform base = painter.worldTransform();
    QPointF at;
    for (const CanvasItem* item : m_painted) {
        if (item->m_pos != at) {
            at = item->m_pos;
            painter.setWorldTransform(QTransform(base).translate(at.x(), at.y()));
        }
        painter.setOpacity(item->m_opacity);
        item->paint(painter, exposed);
    }
    painter.setOpacity(1);
    painter.setWorldTransform(base);
}

void CanvasItems::paintAbove(QPainter& painter, const QRectF& exposed, Which which) const
{
    collect(exposed, Level::Floor, Level::SelectedCable, which);
    std::erase_if(m_painted, [](const CanvasItem* item) { return !item->reachesAbove(); });
    sortCollected();
    for (const CanvasItem* item : m_painted)
        item->paintAbove(painter);
}

void CanvasItems::setMoving(const QSet<const CanvasItem*>& items)
{
    if (items == m_moving)
        return;
    m_moving = items;
    m_still = {};
}

void CanvasItems::paintBelow(QPainter& painter, const QRectF& exposed, const PaintFloor& paintFloor)
{
    if (m_moving.isEmpty()) {
        paintFloor(painter, exposed);
        return;
    }
    const QPaintDevice& device = *painter.device();
    const QSize size = (QSizeF(device.width(), device.height()) * device.devicePixelRatioF()).toSize();
    if (m_still.pixmap.size() != size || m_still.transform != painter.worldTransform())
        makeStill(painter, paintFloor);
    const QTransform transform = painter.worldTransform();
    painter.resetTransform();
    painter.drawPixmap(0, 0, m_still.pixmap);
    painter.setWorldTransform(transform);
}

void CanvasItems::makeStill(const QPainter& like, const PaintFloor& paintFloor)
{
    const QPaintDevice& device = *like.device();
    const double ratio = device.devicePixelRatioF();
    const QSizeF size(device.width(), device.height());
    m_still = {QPixmap((size * ratio).toSize()), like.worldTransform()};
    m_still.pixmap.setDevicePixelRatio(ratio);
    QPainter painter(&m_still.pixmap);
    painter.setWorldTransform(m_still.transform);
    const QRectF exposed = m_still.transform.inverted().mapRect(QRectF({0, 0}, size));
    paintFloor(painter, exposed);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, exposed, Level::Floor, Level::SelectedCable, Which::Still);
    paintAbove(painter, exposed, Which::Still);
}
