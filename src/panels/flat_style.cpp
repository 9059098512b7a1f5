// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/flat_style.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace {

constexpr int ChoiceArrow = 26;
constexpr int RingGap = 2;

} // namespace

void drawChevron(QPainter& painter, const QRectF& box, Pointing pointing, const QColor& colour, double scale)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.center());
    painter.rotate(pointing == Pointing::Down ? 0
            : pointing == Pointing::Right     ? -90
            : pointing == Pointing::Up        ? 180
                                              : 90);
    painter.setPen(QPen(colour, Stroke::Outline, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF points[] = {QPointF(-3.5, -2) * scale, QPointF(0, 1.8) * scale, QPointF(3.5, -2) * scale};
    painter.drawPolyline(points, 3);
    painter.restore();
}

FlatStyle::FlatStyle(Theme theme, double textScale)
    : QProxyStyle(u"fusion"_s)
    , m_look {theme, textScale}
{
}

void FlatStyle::drawCheck(const QStyleOption& option, QPainter& painter, bool round) const
{
    const Palette& colours = m_look.colours();
    const bool on = option.state & State_On;
    const bool enabled = option.state & State_Enabled;
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(enabled ? colours.surface.lineStrong : colours.surface.line);
    painter.setBrush(on && enabled ? colours.accent.ink : colours.surface.raised);
    const double radius = round ? box.height() / 2 : Radius::Tag;
    painter.drawRoundedRect(box, radius, radius);
    if (on) {
        painter.setPen(QPen(enabled ? colours.text.onInk : colours.text.disabled, 1.8, Qt::SolidLine, Qt::RoundCap));
        const double side = box.width();
        const QPointF tick[] = {box.topLeft() + QPointF(0.24, 0.53) * side, box.topLeft() + QPointF(0.43, 0.71) * side,
            box.topLeft() + QPointF(0.77, 0.3) * side};
        painter.drawPolyline(tick, 3);
    }
    painter.restore();
}

void FlatStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const Palette& colours = m_look.colours();
    const QColor arrow = option->state & State_Enabled ? colours.text.secondary : colours.text.disabled;
    switch (element) {
    case PE_FrameFocusRect:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheck(*option, *painter, false);
    case PE_IndicatorRadioButton:
        return drawCheck(*option, *painter, true);
    case PE_IndicatorArrowDown:
        return drawChevron(*painter, option->rect, Pointing::Down, arrow, m_look.scale);
    case PE_IndicatorArrowUp:
        return drawChevron(*painter, option->rect, Pointing::Up, arrow, m_look.scale);
    case PE_IndicatorArrowRight:
        return drawChevron(*painter, option->rect, Pointing::Right, arrow, m_look.scale);
    case PE_IndicatorArrowLeft:
        return drawChevron(*painter, option->rect, Pointing::Left, arrow, m_look.scale);
    case PE_IndicatorBranch:
        if (option->state & State_Children)
            drawChevron(*painter, option->rect, option->state & State_Open ? Pointing::Down : Pointing::Right, arrow,
                m_look.scale);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void FlatStyle::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (element != CE_FocusFrame) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_look.colours().accent.ink, Stroke::Focus));
    painter->setBrush(Qt::NoBrush);
    const double radius = Radius::Control + RingGap;
    painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), radius, radius);
    painter->restore();
}

void FlatStyle::drawChoice(const QStyleOptionComplex& option, QPainter& painter) const
{
    const Palette& colours = m_look.colours();
    const bool enabled = option.state & State_Enabled;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(enabled ? colours.surface.lineStrong : colours.surface.line);
    painter.setBrush(enabled && option.state & State_MouseOver ? colours.surface.hover : colours.surface.raised);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), Radius::Control, Radius::Control);
    painter.restore();
    const QRect arrow(
        option.rect.right() - m_look.px(ChoiceArrow), option.rect.top(), m_look.px(ChoiceArrow), option.rect.height());
    drawChevron(painter, arrow, Pointing::Down, enabled ? colours.text.secondary : colours.text.disabled, m_look.scale);
}

void FlatStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    const auto* combo = control == CC_ComboBox ? qstyleoption_cast<const QStyleOptionComboBox*>(option) : nullptr;
    if (combo)
        drawChoice(*combo, *painter);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect FlatStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return option->rect.adjusted(m_look.px(6), 0, -m_look.px(ChoiceArrow), 0);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize FlatStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ComboBox)
        wanted = {size.width() + m_look.px(ChoiceArrow + 12), qMax(size.height(), m_look.px(Measure::Control))};
    return wanted;
}

int FlatStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return RingGap + int(Stroke::Focus);
    case PM_ToolBarIconSize:
    case PM_ToolBarExtensionExtent:
        return m_look.px(IconSize::Toolbar);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m_look.px(IconSize::List);
    case PM_DockWidgetSeparatorExtent:
        return 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int FlatStyle::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* result) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}
