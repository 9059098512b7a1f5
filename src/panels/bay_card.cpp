// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/bay_card.h"

#include "panels/badge.h"
#include "panels/look.h"
#include "panels/small_widgets.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace {

constexpr int width100 = 340; ///< px at a text scale of 100 %

/// The pair cut open, as large as the text.
class SidePicture : public QWidget {
public:
    explicit SidePicture(const BaySide& side)
        : m_side(side)
    {
        const Look look = currentLook();
        setFixedSize(look.px(sideWidth), look.px(sideHeight(side)));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintSide(painter, m_side, rect(), currentLook());
    }

private:
    BaySide m_side;
};

} // namespace

BayCard::BayCard(QWidget* parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
{
    setProperty("card", QStringLiteral("floating"));
    setAutoFillBackground(true);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_column->setContentsMargins(Space::CardPadding, Space::Small, Space::CardPadding, Space::Small);
    hide();
}

void BayCard::showNote(const BayNote& note, const QRect& anchor)
{
    if (note.spoken() != m_text || note.side != m_side)
        fill(note);
    const int width = std::min(currentLook().px(width100), parentWidget()->width() - 2 * Space::Small);
    const int room = std::max(anchor.top(), parentWidget()->height() - anchor.bottom()) - Space::Large;
    const int height = heightAt(width, room);
    const int left = std::clamp(anchor.center().x() + Space::Large, Space::Small,
        std::max(Space::Small, parentWidget()->width() - width - Space::Small));
    const bool below = anchor.bottom() + Space::Large + height <= parentWidget()->height();
    const int top = below ? anchor.bottom() + Space::Large : std::max(0, anchor.top() - Space::Large - height);
    setGeometry(left, top, width, height);
    show();
    raise();
}

int BayCard::heightAt(int width, int room)
{
    const auto height = [&] {
        m_content->layout()->invalidate();
        m_content->updateGeometry();
        return std::max(m_column->heightForWidth(width), m_column->minimumSize().height());
    };
    if (m_picture) {
        m_picture->show();
        m_picture->setVisible(height() <= room);
    }
    return height();
}

void BayCard::fill(const BayNote& note)
{
    m_text = note.spoken();
    m_side = note.side;
    delete m_content;
    m_content = new QWidget(this);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Unit);
    auto* head = new QHBoxLayout;
    if (note.isVerdict)
        head->addWidget(new Badge(note.verdict, IconSize::BadgeCard), 0, Qt::AlignTop);
    head->addWidget(makeLabel(note.title, strongLook), 1);
    column->addLayout(head);
    for (const QString& line : note.lines)
        column->addWidget(makeLabel(line, quietLook));
    m_picture = note.side ? new SidePicture(*note.side) : nullptr;
    if (m_picture)
        column->addWidget(m_picture);
    m_column->addWidget(m_content);
    m_content->show(); // what is hidden takes no room
}
