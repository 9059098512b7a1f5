// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/canvas_bound.h"

#include "draw/tokens.h"

#include <cstring>

using namespace Qt::StringLiterals;

namespace {

constexpr double boxWidth = 170;
constexpr double header = 30;
constexpr double row = 22;
constexpr double detailFrom = 0.25; ///< below that scale boxes are plain and leads hairlines
constexpr int curvePieces = 20;

int numberOf(const QString& port)
{
    return port.mid(port[0] == u'i' ? 2 : 3).toInt() - 1;
}

const QColor ink(0x20, 0x22, 0x24), body(0xff, 0xff, 0xff), floorColour(0xfa, 0xfa, 0xf8), leadColour(0x1f, 0x62, 0xc4);

} // namespace

CanvasBound::CanvasBound(const Show& show, QSize size)
    : m_image(size, QImage::Format_RGB32)
{
    show.devices.forEach([&](const Device& device) {
        const std::vector<Port>& ports = typeOf(show, device)->ports;
        Box box;
        const int lines = std::max(ports[0].count, ports[1].count);
        box.rect = QRectF(device.patchPlace, QSizeF(boxWidth, header + lines * row + 6));
        box.title.setText(device.name);
        for (int i = 0; i < ports[0].count; ++i)
            box.inputs << header + row * (i + 0.5);
        for (int i = 0; i < ports[1].count; ++i)
            box.outputs << header + row * (i + 0.5);
        m_places.insert(device.id, int(m_boxes.size()));
        m_boxes.push_back(std::move(box));
    });
    for (int i = 1; i <= 20; ++i) {
        m_inputNames << QStaticText(u"Input %1"_s.arg(i));
        m_outputNames << QStaticText(u"Output %1"_s.arg(i));
    }
    show.cables.forEach([&](const Cable& cable) {
        const PortRef from = cable.plugs.first().port.port[0] == u'o' ? cable.plugs.first().port : cable.plugs.last().port;
        const PortRef to = from == cable.plugs.first().port ? cable.plugs.last().port : cable.plugs.first().port;
        Lead lead {m_places.value(from.device), m_places.value(to.device), numberOf(from.port), numberOf(to.port), {}, {}};
        layCurve(lead);
        m_leads.push_back(std::move(lead));
    });
}

void CanvasBound::layCurve(Lead& lead)
{
    const Box& from = m_boxes[size_t(lead.from)];
    const Box& to = m_boxes[size_t(lead.to)];
    const QPointF a(from.rect.right(), from.rect.top() + from.outputs[lead.output]);
    const QPointF b(to.rect.left(), to.rect.top() + to.inputs[lead.input]);
    const double pull = std::max(40.0, std::abs(b.x() - a.x()) / 2);
    const QPointF c = a + QPointF(pull, 0);
    const QPointF d = b - QPointF(pull, 0);
    lead.curve.resize(curvePieces + 1);
    for (int i = 0; i <= curvePieces; ++i) {
        const double t = double(i) / curvePieces;
        const double s = 1 - t;
        lead.curve[i] = s * s * s * a + 3 * s * s * t * c + 3 * s * t * t * d + t * t * t * b;
    }
    lead.bounds = lead.curve.boundingRect().adjusted(-2, -2, 2, 2);
}

void CanvasBound::fitAll()
{
    QRectF all;
    for (const Box& box : m_boxes)
        all |= box.rect;
    m_scale = std::min({1.5, (m_image.width() - 48) / all.width(), (m_image.height() - 48) / all.height()});
    m_origin = all.center() - QPointF(m_image.width(), m_image.height()) / 2 / m_scale;
}

void CanvasBound::showHub(DeviceId hub)
{
    m_scale = 1;
    m_origin = m_boxes[size_t(m_places.value(hub))].rect.center() - QPointF(m_image.width(), m_image.height()) / 2;
}

QRectF CanvasBound::exposedBy(const QRect& pixels) const
{
    return {m_origin + QPointF(pixels.topLeft()) / m_scale, QSizeF(pixels.size()) / m_scale};
}

void CanvasBound::paintAll()
{
    QPainter painter(&m_image);
    painter.scale(m_scale, m_scale);
    painter.translate(-m_origin);
    paint(painter, exposedBy(m_image.rect()));
}

void CanvasBound::paint(QPainter& painter, const QRectF& exposed)
{
    painter.fillRect(exposed, floorColour);
    painter.setRenderHint(QPainter::Antialiasing, m_scale >= detailFrom);
    painter.setPen(m_scale >= detailFrom ? QPen(leadColour, 2) : QPen(leadColour, 0));
    for (const Lead& lead : m_leads) {
        if (lead.bounds.intersects(exposed))
            paintLead(painter, lead, exposed);
    }
    painter.setFont(font(TypeRole::Small));
    for (const Box& box : m_boxes) {
        if (box.rect.adjusted(-6, -6, 6, 6).intersects(exposed))
            paintBox(painter, box);
    }
}

void CanvasBound::paintLead(QPainter& painter, const Lead& lead, const QRectF& exposed) const
{
    if (m_scale < detailFrom) {
        painter.drawLine(lead.curve.first(), lead.curve[curvePieces / 4]);
        painter.drawLine(lead.curve[curvePieces / 4], lead.curve[curvePieces * 3 / 4]);
        painter.drawLine(lead.curve[curvePieces * 3 / 4], lead.curve.last());
        return;
    }
    const QRectF near = exposed.adjusted(-2, -2, 2, 2);
    const auto seen = [&](int i) {
        return QRectF(lead.curve[i], lead.curve[i + 1]).normalized().adjusted(0, 0, 0.1, 0.1).intersects(near);
    };
    for (int i = 0; i < curvePieces;) {
        int end = i;
        while (end < curvePieces && seen(end))
            ++end;
        if (end > i)
            painter.drawPolyline(lead.curve.constData() + i, end - i + 1);
        i = end + 1;
    }
}

void CanvasBound::paintBox(QPainter& painter, const Box& box) const
{
    if (m_scale < detailFrom) {
        painter.fillRect(box.rect, ink);
        return;
    }
    painter.setPen(QPen(ink, 1.5));
    painter.setBrush(body);
    painter.drawRoundedRect(box.rect, 6, 6);
    painter.drawStaticText(box.rect.topLeft() + QPointF(38, 8), box.title);
    for (int i = 0; i < box.inputs.size(); ++i)
        painter.drawStaticText(box.rect.topLeft() + QPointF(14, box.inputs[i] - 8), m_inputNames[i]);
    for (int i = 0; i < box.outputs.size(); ++i)
        painter.drawStaticText(box.rect.topLeft() + QPointF(boxWidth - 64, box.outputs[i] - 8), m_outputNames[i]);
    painter.setBrush(leadColour);
    for (double y : box.inputs)
        painter.drawEllipse(box.rect.topLeft() + QPointF(0, y), 4.25, 4.25);
    for (double y : box.outputs)
        painter.drawEllipse(box.rect.topLeft() + QPointF(boxWidth, y), 4.25, 4.25);
}

void CanvasBound::pan(QPoint by)
{
    // Only sideways: that is what is measured.
    const int line = m_image.width() - std::abs(by.x());
    for (int y = 0; y < m_image.height(); ++y) {
        auto* pixels = reinterpret_cast<QRgb*>(m_image.scanLine(y));
        std::memmove(by.x() < 0 ? pixels : pixels + by.x(), by.x() < 0 ? pixels - by.x() : pixels, size_t(line) * 4);
    }
    m_origin -= QPointF(by) / m_scale;
    const QRect fresh = by.x() < 0 ? QRect(line, 0, -by.x(), m_image.height()) : QRect(0, 0, by.x(), m_image.height());
    QPainter painter(&m_image);
    painter.setClipRect(fresh);
    painter.scale(m_scale, m_scale);
    painter.translate(-m_origin);
    paint(painter, exposedBy(fresh));
}

void CanvasBound::drag(DeviceId device, QPointF by)
{
    const int place = m_places.value(device);
    Box& box = m_boxes[size_t(place)];
    QRectF dirty = box.rect;
    box.rect.translate(by);
    dirty |= box.rect;
    for (Lead& lead : m_leads) {
        if (lead.from != place && lead.to != place)
            continue;
        dirty |= lead.bounds;
        layCurve(lead);
        dirty |= lead.bounds;
    }
    QPainter painter(&m_image);
    painter.scale(m_scale, m_scale);
    painter.translate(-m_origin);
    painter.setClipRect(dirty.adjusted(-6, -6, 6, 6));
    paint(painter, dirty.adjusted(-6, -6, 6, 6) & exposedBy(m_image.rect()));
}

void CanvasBound::zoomBy(double factor)
{
    const QPointF middle = exposedBy(m_image.rect()).center();
    m_scale *= factor;
    m_origin = middle - QPointF(m_image.width(), m_image.height()) / 2 / m_scale;
}
