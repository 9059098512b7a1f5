// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/changeover_row.h"

#include "panels/look.h"
#include "panels/small_widgets.h"
#include "panels/tag_label.h"

#include <QCheckBox>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

ChangeoverRow::ChangeoverRow(const CrewMove& move, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_move(move)
    , m_tick(new QCheckBox)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Space::Unit, Space::Unit, Space::Unit, Space::Unit);
    row->setSpacing(Space::Small);
    m_tick->setAccessibleName(text);
    m_tick->installEventFilter(this);
    row->addWidget(m_tick, 0, Qt::AlignTop);
    if (move.kind == MoveKind::PhantomOff || move.kind == MoveKind::PhantomOn)
        row->addWidget(new TagLabel(u"48\u00a0V"_s, Kind::Power), 0, Qt::AlignTop);
    QLabel* words = makeLabel(text);
    words->setAttribute(Qt::WA_TransparentForMouseEvents);
    row->addWidget(words, 1);
    setCursor(Qt::PointingHandCursor);
    connect(m_tick, &QCheckBox::clicked, this, &ChangeoverRow::ticked);
}

bool ChangeoverRow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason)
            Q_EMIT chosen();
    }
    return QWidget::eventFilter(watched, event);
}

void ChangeoverRow::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !rect().contains(event->position().toPoint()))
        return;
    m_tick->setFocus(Qt::MouseFocusReason);
    Q_EMIT chosen();
}
