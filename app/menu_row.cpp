// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/menu_row.h"

#include "draw/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QPainter>

using namespace Qt::StringLiterals;

MenuRow::MenuRow(QWidget* parent)
    : QWidget(parent)
    , m_menus(new QMenuBar(this))
    , m_sign(new QLabel(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Space::Medium, 0, 0, 0);
    row->setSpacing(Space::Small);
    row->addWidget(m_sign);
    row->addWidget(m_menus);
    row->addStretch();
    m_menus->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
}

void MenuRow::setShow(const QString& name, const QString& state)
{
    m_name = name;
    m_state = state;
    update();
}

void MenuRow::setLook(const Look& look, const Icons& icons)
{
    m_look = look;
    setFixedHeight(qMax(look.px(Measure::Menu), m_menus->sizeHint().height()));
    m_sign->setPixmap(
        icons.pixmap(u"crosspatch"_s, look.colours().text.primary, look.px(IconSize::Toolbar), devicePixelRatioF()));
    update();
}

void MenuRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_look.colours().surface.bar);

    const QFont nameFont = m_look.font(TypeRole::BodyStrong), stateFont = m_look.font(TypeRole::Body);
    const QFontMetrics nameMetrics(nameFont), stateMetrics(stateFont);
    const int free = width() - m_menus->geometry().right() - Space::Huge;
    const int stateWidth = stateMetrics.horizontalAdvance(m_state);
    const QString name = nameMetrics.elidedText(m_name, Qt::ElideRight, qMax(0, free - stateWidth));
    const int nameWidth = nameMetrics.horizontalAdvance(name);
    if (nameWidth + stateWidth > free)
        return;
    const int left = qMax((width() - nameWidth - stateWidth) / 2, m_menus->geometry().right() + int(Space::Large));
    painter.setFont(nameFont);
    painter.setPen(m_look.colours().text.primary);
    painter.drawText(QRect(left, 0, nameWidth + 1, height()), Qt::AlignVCenter, name);
    painter.setFont(stateFont);
    painter.setPen(m_look.colours().text.secondary);
    painter.drawText(QRect(left + nameWidth, 0, stateWidth + 1, height()), Qt::AlignVCenter, m_state);
}
