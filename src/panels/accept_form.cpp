// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/accept_form.h"

#include "panels/inspector_page.h"
#include "panels/look.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace {

constexpr int longestText = 200; // what fits into the list of accepted findings

} // namespace

AcceptForm::AcceptForm(const QString& usualName, QWidget* parent)
    : QWidget(parent)
    , m_reason(new QLineEdit)
    , m_name(new QLineEdit(usualName))
    , m_accept(new QPushButton(tr("Accept")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Space::Unit, 0, 0);
    column->setSpacing(Space::Small);
    m_reason->setMaxLength(longestText);
    m_name->setMaxLength(longestText);
    m_reason->setPlaceholderText(tr("Only for the sound check"));
    column->addWidget(captioned(tr("Why it may stay as it is"), m_reason));
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::Small);
    row->addWidget(captioned(tr("Who says so"), m_name), 1);
    row->addWidget(m_accept, 0, Qt::AlignBottom);
    column->addLayout(row);
    m_accept->setEnabled(false);
    connect(m_reason, &QLineEdit::textChanged, this,
        [this](const QString& text) { m_accept->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, this, &AcceptForm::finish);
    connect(m_name, &QLineEdit::returnPressed, this, &AcceptForm::finish);
    connect(m_accept, &QPushButton::clicked, this, &AcceptForm::finish);
}

void AcceptForm::open()
{
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void AcceptForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

void AcceptForm::finish()
{
    if (m_accept->isEnabled())
        Q_EMIT accepted(m_reason->text().trimmed(), m_name->text().trimmed());
}
