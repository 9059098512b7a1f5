// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draw/symbols.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace {

/// Keeps the shapes QtSvg paints. The part of each is told by its stroke colour, see `partStyle`.
class ShapeRecorder : public QPaintEngine {
public:
    ShapeRecorder()
        : QPaintEngine(AllFeatures)
    {
    }

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState&) override { }
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override { }

    void drawPath(const QPainterPath& path) override
    {
        if (state->pen().style() == Qt::NoPen)
            return;
        const auto part = static_cast<SymbolPart>(state->pen().color().blue());
        const QPainterPath placed = state->transform().map(path);
        const bool joins = !m_shapes.empty() && m_shapes.back().part == part && part != SymbolPart::Outline;
        if (joins)
            m_shapes.back().path.addPath(placed);
        else
            m_shapes.push_back({part, placed});
        m_shapes.back().path.setFillRule(Qt::WindingFill);
    }

    std::vector<SymbolShape> take() { return std::move(m_shapes); }

private:
    std::vector<SymbolShape> m_shapes;
};

class RecordingDevice : public QPaintDevice {
public:
    QPaintEngine* paintEngine() const override { return &m_recorder; }
    ShapeRecorder& recorder() { return m_recorder; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        default:
            return 1000;
        }
    }

private:
    mutable ShapeRecorder m_recorder;
};

/// Gives every class a stroke colour of its own, the number of its part.
constexpr char partStyle[] = "<style>.o{fill:none;stroke:#000000}.s{fill:none;stroke:#000001}"
                             ".d{fill:none;stroke:#000002}.dd{fill:none;stroke:#000003}"
                             ".dk{fill:none;stroke:#000004}.f{fill:none;stroke:#000005}"
                             ".f2{fill:none;stroke:#000006}.k{fill:none;stroke:#000007}"
                             ".k2{fill:none;stroke:#000008}.ring{fill:none;stroke:#000009}</style>";

} // namespace

Symbol readSymbol(const QByteArray& svg)
{
    QByteArray styled = svg;
    styled.insert(styled.indexOf('>', styled.indexOf("<svg")) + 1, partStyle);
    QSvgRenderer renderer(styled);
    if (!renderer.isValid())
        return {};
    RecordingDevice device;
    QPainter painter(&device);
    renderer.render(&painter, renderer.viewBoxF());
    painter.end();
    return {renderer.viewBoxF(), device.recorder().take()};
}
