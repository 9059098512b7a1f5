// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/inspector_page.h"

#include "panels/look.h"
#include "panels/small_widgets.h"

InspectorPage::InspectorPage(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(Space::PanelPadding, Space::Medium, Space::PanelPadding, Space::PanelPadding);
    m_column->setSpacing(Space::Medium);
    m_column->setAlignment(Qt::AlignTop);
}

QVBoxLayout& InspectorPage::renew(QWidget*& part, QVBoxLayout& column)
{
    auto* fresh = new QWidget(this);
    auto* content = new QVBoxLayout(fresh);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(Space::SectionGap);
    if (part) {
        delete column.replaceWidget(part, fresh);
        part->hide();
        part->deleteLater();
    } else {
        column.addWidget(fresh);
    }
    part = fresh;
    return *content;
}

void InspectorPage::addHeading(const QString& text)
{
    m_column->addSpacing(Space::Hair);
    m_column->addWidget(makeLabel(text, strongLook));
}

QWidget* captioned(const QString& caption, QWidget* field)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Hair);
    QLabel* label = makeLabel(caption, smallLook);
    label->setBuddy(field);
    column->addWidget(label);
    column->addWidget(field);
    field->setAccessibleName(caption);
    return box;
}
