// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/stock_cells.h"

#include "panels/look.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QPainter>

namespace {

using Column = StockColumn;

constexpr int mostWords = 12, choicesWidth = 320, pad = 8, plateAir = 3; // px at 100 %

bool isNumber(Column column)
{
    return column >= Column::Length && column <= Column::Missing;
}

/// What is missing stands on a plate, as on paper.
void paintPlate(QPainter& painter, const QRect& room, const QString& text, const Look& look)
{
    const SeverityColours& colours = look.colours().severity.warning;
    const int width = QFontMetrics(painter.font()).horizontalAdvance(text) + 2 * look.px(pad);
    const int height = std::min(room.height() - 2 * look.px(plateAir), look.px(Measure::RowDense));
    const QRect plate(room.right() + look.px(pad) - width - look.px(plateAir), room.center().y() - height / 2, width, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.fill);
    painter.drawRoundedRect(plate, Radius::Tag, Radius::Tag);
    painter.setPen(colours.mark);
    painter.drawText(plate, Qt::AlignCenter, text);
}

void paintField(QPainter& painter, const QRect& cell, const Look& look)
{
    painter.setPen(QPen(look.colours().surface.lineStrong, Stroke::Hair));
    painter.setBrush(look.colours().surface.raised);
    painter.drawRoundedRect(QRectF(cell).adjusted(4.5, 3.5, -4.5, -4.5), Radius::Tag, Radius::Tag);
}

} // namespace

StockCells::StockCells(const StockTableModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void StockCells::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Look look = currentLook();
    const Palette& colours = look.colours();
    const Column column = Column(index.column());
    const bool heading = m_model.isHeading(index.row());
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect,
        option.state & QStyle::State_Selected ? colours.accent.spikeTint
            : heading                         ? colours.surface.sunken
                                              : colours.surface.panel);
    painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, colours.surface.line);
    const bool strong = heading || column == Column::Missing || column == Column::Thing;
    painter->setFont(look.font(strong ? TypeRole::BodyStrong : TypeRole::Body));
    if (!heading && column == Column::Owned && !m_model.isNext(index.row()))
        paintField(*painter, option.rect, look);
    const QRect room = option.rect.adjusted(look.px(pad), 0, -look.px(pad), 0);
    const QString text = index.data().toString();
    painter->setPen(index.data(Qt::ForegroundRole).value<QColor>());
    if (column == Column::Missing && !heading && !text.isEmpty())
        paintPlate(*painter, room, text, look);
    else
        painter->drawText(room, int(Qt::AlignVCenter) | int(isNumber(column) ? Qt::AlignRight : Qt::AlignLeft),
            QFontMetrics(painter->font()).elidedText(text, Qt::ElideRight, room.width()));
    if (view && view->hasFocus() && view->currentIndex() == index) {
        painter->setPen(QPen(colours.accent.ink, Stroke::Focus));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

QWidget* StockCells::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* editor = new QLineEdit(parent);
    editor->setProperty("cell", true);
    editor->setAccessibleName(m_model.headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    if (!m_model.isNext(index.row())) {
        editor->setAlignment(Qt::AlignRight);
        return editor;
    }
    auto* completer = new QCompleter(m_model.finder().choices(), editor);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(mostWords);
    completer->popup()->setProperty("completes", true);
    completer->popup()->setMinimumWidth(currentLook().px(choicesWidth));
    editor->setCompleter(completer);
    auto* self = const_cast<StockCells*>(this);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), self, [self, editor](const QString& text) {
        editor->setText(text);
        Q_EMIT self->commitData(editor);
        Q_EMIT self->closeEditor(editor, NoHint);
    });
    return editor;
}

void StockCells::updateEditorGeometry(
    QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    editor->setGeometry(option.rect);
}
