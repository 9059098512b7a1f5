// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/true_length.h"

#include "check/words.h"
#include "draw/tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>

#include <algorithm>

namespace {

constexpr double longest = 1000;
constexpr int away = 12; ///< px from the end of the line

} // namespace

TrueLength::TrueLength(QWidget* parent)
    : QFrame(parent)
    , m_length(new QDoubleSpinBox(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    auto* caption = new QLabel(tr("Really"), this);
    caption->setBuddy(m_length);
    m_length->setAccessibleName(tr("Real length of the measured line"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Space::Small, Space::Small, Space::Small, Space::Small);
    row->addWidget(caption);
    row->addWidget(m_length);
    hide();
}

void TrueLength::ask(QPoint at, int measuredMm)
{
    m_length->setRange(0.01, longest);
    m_length->setSuffix(QString(QChar(0x202F)) + lengthUnitName());
    m_length->setValue(inLengthUnit(measuredMm));
    adjustSize();
    move(std::clamp(at.x() + away, 0, std::max(0, parentWidget()->width() - width())),
        std::clamp(at.y() + away, 0, std::max(0, parentWidget()->height() - height())));
    show();
    raise();
    m_length->setFocus();
    m_length->selectAll();
}

void TrueLength::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        hide();
        Q_EMIT answered(fromLengthUnit(m_length->value()));
    } else if (event->key() == Qt::Key_Escape) {
        hide();
    } else {
        QFrame::keyPressEvent(event);
    }
}
