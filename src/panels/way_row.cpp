// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/way_row.h"

#include "check/words.h"
#include "panels/badge.h"
#include "panels/look.h"
#include "panels/picture_box.h"
#include "panels/small_widgets.h"
#include "panels/way_picture.h"

#include <QGridLayout>
#include <QResizeEvent>

#include <algorithm>

namespace {

constexpr QSize pictureSize(220, 58);
constexpr int narrowBelow = 640; // px at 100 %
constexpr int outcomeWidth = 104;
constexpr int buttonWidth = 92;

QString pieceText(const Piece& piece)
{
    const QString name = piece.box ? piece.name : WayRow::tr("%1, %2").arg(piece.name, lengthText(piece.lengthMm));
    return piece.count > 1 ? WayRow::tr("%1 × %2").arg(piece.count).arg(name) : name;
}

QString piecesText(const QList<Piece>& pieces)
{
    QStringList words;
    for (const Piece& piece : pieces)
        words << pieceText(piece);
    return words.join(QStringLiteral(" · "));
}

/// "you own 4", "1 to get", "owned, in use".
QString stockText(const QList<Piece>& pieces)
{
    int toGet = 0, busy = 0, all = 0;
    for (const Piece& piece : pieces) {
        const int had = std::min(piece.count, piece.owned);
        all += piece.count;
        toGet += piece.count - had;
        busy += had - std::min(had, piece.free);
    }
    if (toGet > 0)
        return toGet < all ? WayRow::tr("%1 of %2 to get").arg(toGet).arg(all) : WayRow::tr("%1 to get").arg(toGet);
    if (busy > 0)
        return WayRow::tr("owned, in use");
    return pieces.size() == 1 ? WayRow::tr("you own %1").arg(pieces.first().owned) : WayRow::tr("you own all of it");
}

} // namespace

WayRow::WayRow(const Joining& way, const Symbols& symbols, bool best, QWidget* parent)
    : QFrame(parent)
    , m_grid(new QGridLayout(this))
{
    setProperty("way", best ? QStringLiteral("best") : QStringLiteral("other"));
    setAccessibleName(way.title);
    m_badge = new Badge(way.severity, IconSize::BadgeCard);
    const WayDrawing drawing = wayDrawing(way, currentLook().colours());
    m_picture
        = new PictureBox(pictureSize, [drawing, &symbols](QPainter& painter, const QRectF& box, const Look& look) {
              drawWay(painter, drawing, box, symbols, look);
          });
    m_words = makeWords(way);
    m_outcome = makeOutcome(way);
    if (way.inPlace) {
        m_button = makeLabel(tr("in place now"), captionLook);
    } else {
        const bool harmful = way.severity == Severity::Danger;
        auto* button = new QPushButton(harmful ? tr("Even so…") : tr("Put it in"));
        button->setProperty("primary", best && !way.severity);
        button->setProperty("quiet", harmful);
        button->setAccessibleName(tr("Put it in: %1").arg(way.title));
        connect(button, &QPushButton::clicked, this, &WayRow::chosen);
        m_button = button;
    }
    m_button->setMinimumWidth(currentLook().px(buttonWidth));
    const Look look = currentLook();
    m_grid->setContentsMargins(Space::Medium, look.px(Space::Small), Space::Medium, look.px(Space::Small));
    m_grid->setHorizontalSpacing(look.px(Space::Large));
    m_grid->setVerticalSpacing(look.px(Space::Unit));
    arrange(false);
}

QWidget* WayRow::makeWords(const Joining& way)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Hair);
    column->addWidget(makeLabel(way.title, strongLook));
    for (const QString& told : way.tells)
        column->addWidget(makeLabel(told, quietLook));
    column->addWidget(makeLabel(piecesText(way.pieces), captionLook));
    return box;
}

QWidget* WayRow::makeOutcome(const Joining& way)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Hair);
    for (QLabel* label :
        {makeLabel(way.outcome, strongLook), makeLabel(way.inPlace ? QString() : stockText(way.pieces), captionLook)}) {
        label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        column->addWidget(label);
    }
    box->setFixedWidth(currentLook().px(outcomeWidth));
    return box;
}

/// Wide: all in one line. Narrow: the picture goes above the words, the outcome below them.
void WayRow::arrange(bool narrow)
{
    m_narrow = narrow;
    for (QWidget* part : {m_badge, m_picture, m_words, m_outcome, m_button})
        m_grid->removeWidget(part);
    const int wordsColumn = narrow ? 1 : 2;
    m_grid->addWidget(m_badge, 0, 0, Qt::AlignVCenter);
    m_grid->addWidget(m_picture, 0, 1, Qt::AlignVCenter | Qt::AlignLeft);
    m_grid->addWidget(m_words, narrow ? 1 : 0, wordsColumn, 1, narrow ? 3 : 1);
    m_grid->addWidget(m_outcome, narrow ? 2 : 0, narrow ? 2 : 3, Qt::AlignVCenter | Qt::AlignRight);
    m_grid->addWidget(m_button, narrow ? 2 : 0, narrow ? 3 : 4, Qt::AlignVCenter | Qt::AlignRight);
    for (int column = 0; column < m_grid->columnCount(); ++column)
        m_grid->setColumnStretch(column, column == wordsColumn ? 1 : 0);
}

void WayRow::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    const bool narrow = event->size().width() < currentLook().px(narrowBelow);
    if (narrow != m_narrow)
        arrange(narrow);
}
