// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/library_view.h"

#include "panels/flat_style.h"
#include "panels/library_model.h"

#include <QDrag>
#include <QMimeData>
#include <QPainter>
#include <QPixmapCache>

using namespace Qt::StringLiterals;

namespace {

constexpr int SideMargin = 8;
constexpr int Inset = 14;
constexpr int HeadingRow = 28;
constexpr int Bar = 3;

QPixmap symbolPixmap(const Symbols& symbols, const QString& name, const Look& look, int px, double ratio)
{
    const QString key = u"symbol/%1/%2/%3/%4"_s.arg(name).arg(int(look.theme)).arg(px).arg(ratio);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = symbols.pixmap(name, look.colours().symbol, px, ratio);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

QRect textRow(const QRect& rect, int left, int right)
{
    return rect.adjusted(left, 0, -right, 0);
}

void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const Look& look)
{
    const QRectF box = QRectF(option.rect).adjusted(look.px(SideMargin) - 0.5, 0.5, -SideMargin + 0.5, -0.5);
    const bool selected = option.state & QStyle::State_Selected;
    if (!selected && !(option.state & QStyle::State_MouseOver))
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(selected ? look.colours().accent.spikeTint : look.colours().surface.hover);
    painter.drawRoundedRect(box, Radius::Control, Radius::Control);
    if (selected) {
        painter.setBrush(look.colours().accent.spikeLine);
        painter.drawRoundedRect(QRectF(box.left(), box.top(), Bar, box.height()), Bar / 2.0, Bar / 2.0);
    }
}

} // namespace

LibraryDelegate::LibraryDelegate(const Symbols& symbols, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_symbols(symbols)
{
}

QSize LibraryDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const Look look = currentLook();
    return {look.px(160), look.px(index.parent().isValid() ? Measure::LibraryRow : HeadingRow)};
}

void LibraryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.parent().isValid())
        paintType(*painter, option, index);
    else
        paintHeading(*painter, option, index);
    painter->restore();
}

void LibraryDelegate::paintHeading(
    QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Look look = currentLook();
    const Palette& colours = look.colours();
    paintGround(painter, option, look);
    const QRectF chevron(option.rect.left() + look.px(8), option.rect.top(), look.px(16), option.rect.height());
    drawChevron(painter, chevron, option.state & QStyle::State_Open ? Pointing::Down : Pointing::Right,
        colours.text.secondary, look.scale);
    painter.setFont(look.font(TypeRole::BodyStrong));
    painter.setPen(colours.text.secondary);
    const QRect row = textRow(option.rect, look.px(28), look.px(Inset));
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
    painter.setFont(look.font(TypeRole::Small));
    painter.setPen(colours.text.tertiary);
    painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(index.model()->rowCount(index)));
}

void LibraryDelegate::paintType(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Look look = currentLook();
    const Palette& colours = look.colours();
    paintGround(painter, option, look);
    const int side = look.px(IconSize::LibrarySymbol);
    const QPixmap symbol
        = symbolPixmap(m_symbols, index.data(SymbolRole).toString(), look, side, painter.device()->devicePixelRatioF());
    painter.drawPixmap(option.rect.left() + look.px(Inset), option.rect.center().y() - side / 2 + 1, symbol);

    const QFont caption = look.font(TypeRole::Caption);
    const QString sockets = index.data(SocketsRole).toString();
    const int socketsWidth = QFontMetrics(caption).horizontalAdvance(sockets);
    const bool selected = option.state & QStyle::State_Selected;
    QRect row = textRow(option.rect, look.px(Inset + 8) + side, look.px(Inset));
    painter.setFont(caption);
    painter.setPen(colours.text.tertiary);
    painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, sockets);

    row.setRight(row.right() - socketsWidth - look.px(8));
    const QFont body = look.font(selected ? TypeRole::BodyStrong : TypeRole::Body);
    const QFontMetrics metrics(body);
    const QString name = metrics.elidedText(index.data().toString(), Qt::ElideRight, row.width());
    painter.setFont(body);
    painter.setPen(colours.text.primary);
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, name);

    row.setLeft(row.left() + metrics.horizontalAdvance(name) + look.px(6));
    const QString maker
        = QFontMetrics(caption).elidedText(index.data(MakerRole).toString(), Qt::ElideRight, row.width());
    painter.setFont(caption);
    painter.setPen(colours.text.tertiary);
    if (maker.size() > 1)
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, maker);
}

LibraryView::LibraryView(const Symbols& symbols, QWidget* parent)
    : QTreeView(parent)
    , m_symbols(symbols)
{
    setItemDelegate(new LibraryDelegate(symbols, this));
    setProperty("painted", true);
    setHeaderHidden(true);
    setIndentation(0);
    setRootIsDecorated(false);
    setExpandsOnDoubleClick(false);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
}

void LibraryView::startDrag(Qt::DropActions)
{
    const QString key = currentIndex().data(TypeKeyRole).toString();
    if (key.isEmpty())
        return;
    auto* content = new QMimeData;
    content->setData(u"application/x-crosspatch-type"_s, key.toUtf8());
    content->setText(currentIndex().data().toString());
    auto* drag = new QDrag(this);
    drag->setMimeData(content);
    const Look look = currentLook();
    const int side = look.px(2 * IconSize::LibrarySymbol);
    drag->setPixmap(
        symbolPixmap(m_symbols, currentIndex().data(SymbolRole).toString(), look, side, devicePixelRatioF()));
    drag->setHotSpot({side / 2, side / 2});
    drag->exec(Qt::CopyAction);
}
