// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/chain_view.h"

#include "draw/signal_look.h"

#include <QPainter>
#include <QQueue>

#include <algorithm>

namespace {

constexpr int SymbolSide = 28;
constexpr int ArrowWidth = 24;

/// Which devices a device is joined to, and by which cable first.
QMap<DeviceId, QMap<DeviceId, QList<CableId>>> neighbours(const Show& show)
{
    QMap<DeviceId, QMap<DeviceId, QList<CableId>>> joined;
    show.cables.forEach([&joined](const Cable& cable) {
        for (const Plug& one : cable.plugs) {
            for (const Plug& other : cable.plugs) {
                if (one.port.device != other.port.device
                    && !joined[one.port.device][other.port.device].contains(cable.id))
                    joined[one.port.device][other.port.device] << cable.id;
            }
        }
    });
    return joined;
}

QList<DeviceId> shortestWay(const QMap<DeviceId, QMap<DeviceId, QList<CableId>>>& joined, DeviceId from, DeviceId to)
{
    QMap<DeviceId, DeviceId> cameFrom {{from, from}};
    QQueue<DeviceId> waiting;
    waiting.enqueue(from);
    while (!waiting.isEmpty() && !cameFrom.contains(to)) {
        const DeviceId here = waiting.dequeue();
        for (const DeviceId next : joined.value(here).keys()) {
            if (!cameFrom.contains(next)) {
                cameFrom.insert(next, here);
                waiting.enqueue(next);
            }
        }
    }
    QList<DeviceId> way;
    for (DeviceId at = to; cameFrom.contains(at); at = cameFrom.value(at)) {
        way.prepend(at);
        if (at == from)
            return way;
    }
    return {};
}

/// A lead shows the colour of what is sent into it; one that splits looks like two.
void describe(Chain::Step& step, const Show& show, const QList<CableId>& cables)
{
    for (const CableId id : cables) {
        const Cable* cable = show.cables.find(id);
        step.leads += std::max(1, int(cable->plugs.size()) - 1);
        for (const Plug& plug : cable->plugs) {
            const Port* port = portOf(show, plug.port);
            if (port && port->direction == Direction::Out)
                step.kind = port->kind;
        }
    }
    step.leads = std::min(step.leads, 2);
}

} // namespace

Chain chainBetween(const Show& show, DeviceId from, DeviceId to, Verdict verdict)
{
    const auto joined = neighbours(show);
    const QList<DeviceId> way = shortestWay(joined, from, to);
    Chain chain {{}, verdict};
    for (qsizetype i = 0; i < way.size(); ++i) {
        const Device* device = show.devices.find(way[i]);
        const DeviceType* type = device ? typeOf(show, *device) : nullptr;
        Chain::Step step {type ? type->symbol : QString(), 0, Kind::Line};
        if (i + 1 < way.size())
            describe(step, show, joined.value(way[i]).value(way[i + 1]));
        chain.steps << step;
    }
    return chain;
}

ChainView::ChainView(const Chain& before, const Chain& after, const Symbols& symbols, QWidget* parent)
    : QWidget(parent)
    , m_before(before)
    , m_after(after)
    , m_symbols(symbols)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ChainView::sizeHint() const
{
    const Look look = currentLook();
    return {look.px(300), look.line(TypeRole::Label) + look.px(SymbolSide + 8)};
}

void ChainView::paintEvent(QPaintEvent*)
{
    const Look look = currentLook();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double caption = look.line(TypeRole::Label), middle = look.px(ArrowWidth);
    const double steps = double(m_before.steps.size() + m_after.steps.size());
    const double left = (width() - middle) * std::max(0.36, double(m_before.steps.size()) / std::max(1.0, steps));
    const QRectF before(0, caption, left, height() - caption),
        after(left + middle, caption, width() - left - middle, height() - caption);
    painter.setFont(look.font(TypeRole::Label));
    painter.setPen(look.colours().text.secondary);
    painter.drawText(QRectF(before.left(), 0, before.width(), caption), tr("before"));
    painter.drawText(QRectF(after.left(), 0, after.width(), caption), tr("after"));
    paintChain(painter, look, m_before, before);
    paintChain(painter, look, m_after, after);

    const QPointF centre(left + middle / 2, before.center().y());
    painter.setPen(QPen(look.colours().text.secondary, Stroke::Outline, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawLine(centre - QPointF(6, 0), centre + QPointF(5, 0));
    const QPointF head[] = {centre + QPointF(1.5, -4), centre + QPointF(5.5, 0), centre + QPointF(1.5, 4)};
    painter.drawPolyline(head, 3);
}

void ChainView::paintChain(QPainter& painter, const Look& look, const Chain& chain, const QRectF& box) const
{
    if (chain.steps.isEmpty())
        return;
    const double badge = look.px(IconSize::Badge);
    const double gaps = double(chain.steps.size() - 1);
    double side = look.px(SymbolSide);
    const double least = box.width() - badge - 6 - gaps * 12;
    side = std::min(side, least / double(chain.steps.size()));
    const double gap = gaps > 0
        ? std::min(84 * look.scale, (box.width() - badge - 6 - side * double(chain.steps.size())) / gaps)
        : 0;
    double x = box.left();
    const double y = box.center().y();
    for (const Chain::Step& step : chain.steps) {
        m_symbols.paint(painter, step.symbol, QRectF(x, y - side / 2, side, side),
            {look.colours().symbol, SymbolLook::Detail::ByScale});
        x += side;
        painter.setPen(cablePen(step.kind, look.colours(), Stroke::Cable));
        for (int lead = 0; lead < step.leads; ++lead) {
            const double at = y + (step.leads > 1 ? (lead - 0.5) * 7 : 0);
            painter.drawLine(QPointF(x + 3, at), QPointF(x + gap - 3, at));
        }
        x += step.leads > 0 ? gap : 0;
    }
    paintSeverity(painter, QRectF(x + 6, y - badge / 2, badge, badge), chain.verdict, look.colours());
}
