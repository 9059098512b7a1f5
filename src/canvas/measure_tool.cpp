// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/show_view.h"
#include "canvas/true_length.h"
#include "check/words.h"
#include "show/stage_edits.h"

#include <QKeyEvent>
#include <QLineF>
#include <QPainter>

#include <memory>

namespace {

constexpr double labelAway = 14; ///< px beside the line's end
constexpr int leastMeasuredMm = 20;

/// A drag tells how far it is. With a picture under the plan the answer to "really?" brings that to scale.
class MeasureTool : public CanvasTool {
public:
    explicit MeasureTool(ShowView& view)
        : CanvasTool(view)
        , m_trueLength(new TrueLength(view.viewport()))
    {
        QObject::connect(m_trueLength, &TrueLength::answered, m_trueLength, [this](int length) { scale(length); });
    }

    ~MeasureTool() override { m_trueLength->deleteLater(); }

    void press(const Pointer& pointer) override
    {
        m_trueLength->hide();
        m_line = QLineF(pointer.scene, pointer.scene);
        m_measuring = view().picture() == Picture::Stage;
    }

    void move(const Pointer& pointer, bool pressed) override
    {
        if (!pressed || !m_measuring)
            return;
        m_line.setP2(pointer.scene);
        if (pointer.modifiers.testFlag(Qt::ShiftModifier)) // along one of the edges
            m_line.setP2(std::abs(m_line.dx()) > std::abs(m_line.dy()) ? QPointF(m_line.x2(), m_line.y1())
                                                                       : QPointF(m_line.x1(), m_line.y2()));
        view().viewport()->update();
    }

    void release(const Pointer& pointer) override
    {
        const int length = qRound(m_line.length());
        m_measuring = false;
        if (length > leastMeasuredMm && !view().document().show().backdrop.isEmpty())
            m_trueLength->ask(pointer.viewport, length);
    }

    bool key(const QKeyEvent& event) override
    {
        if (event.key() != Qt::Key_Escape || m_line.isNull())
            return false;
        cancel();
        return true;
    }

    void cancel() override
    {
        m_line = {};
        m_measuring = false;
        m_trueLength->hide();
        view().viewport()->update();
    }

    void paint(QPainter& painter) const override
    {
        if (m_line.isNull())
            return;
        const CanvasStyle& style = view().showScene().style();
        const Palette& colours = style.colours();
        painter.setPen(QPen(colours.accent.ink, 2 * style.unit));
        painter.drawLine(m_line);
        painter.save();
        painter.translate(m_line.p2());
        painter.scale(style.unit, style.unit);
        painter.setFont(font(TypeRole::BodyStrong, style.textScale));
        const QString words = lengthText(qRound(m_line.length()));
        const double width = painter.fontMetrics().horizontalAdvance(words) + 2 * Space::Small;
        const QRectF plate(labelAway, -labelAway - painter.fontMetrics().height(), width, painter.fontMetrics().height());
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.surface.stage);
        painter.drawRoundedRect(plate, Radius::Tag, Radius::Tag);
        painter.setPen(colours.text.primary);
        painter.drawText(plate, Qt::AlignCenter, words);
        painter.restore();
    }

    Qt::CursorShape cursor() const override { return Qt::CrossCursor; }

private:
    void scale(int trueMm)
    {
        const double factor = trueMm / m_line.length();
        const QPoint fixed = view().showScene().viewpoint().place(m_line.p1()).toPoint();
        cancel();
        view().document().edit(
            ShowView::tr("Scale the picture"), [&](Show& show) { scaleBackdrop(show, fixed, factor); });
        view().setFocus();
    }

    TrueLength* m_trueLength;
    QLineF m_line;
    bool m_measuring = false;
};

} // namespace

std::unique_ptr<CanvasTool> makeMeasureTool(ShowView& view)
{
    return std::make_unique<MeasureTool>(view);
}
