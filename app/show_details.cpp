// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/show_details.h"

#include "draw/tokens.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>

namespace {

constexpr double leastMetres = 1, mostMetres = 100;
constexpr int longestText = 200;

struct TextRow {
    const char* label;
    QString Show::*text;
};

constexpr TextRow textRows[] = {
    {QT_TRANSLATE_NOOP("ShowDetails", "Title"), &Show::title},
    {QT_TRANSLATE_NOOP("ShowDetails", "Act"), &Show::act},
    {QT_TRANSLATE_NOOP("ShowDetails", "Venue"), &Show::venue},
    {QT_TRANSLATE_NOOP("ShowDetails", "Date"), &Show::date},
    {QT_TRANSLATE_NOOP("ShowDetails", "Contact"), &Show::contact},
    {QT_TRANSLATE_NOOP("ShowDetails", "Revision"), &Show::revision},
};

QDoubleSpinBox* metresField(int millimetres, QWidget* parent)
{
    auto* field = new QDoubleSpinBox(parent);
    field->setDecimals(2);
    field->setSingleStep(0.5);
    field->setRange(leastMetres, mostMetres);
    field->setSuffix(ShowDetails::tr(" m"));
    field->setValue(millimetres / 1000.0);
    return field;
}

int millimetres(const QDoubleSpinBox& field) { return qRound(field.value() * 1000); }

} // namespace

ShowDetails::ShowDetails(const Show& show, QWidget* parent)
    : QDialog(parent)
    , m_width(metresField(show.stage.width(), this))
    , m_depth(metresField(show.stage.height(), this))
{
    setWindowTitle(tr("Show details"));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(Space::Wide, Space::Wide, Space::Wide, Space::Wide);
    form->setSpacing(Space::Medium);
    for (const TextRow& row : textRows) {
        auto* field = new QLineEdit(show.*row.text, this);
        field->setMaxLength(longestText);
        field->setMinimumWidth(300);
        form->addRow(tr(row.label), field);
        m_texts << field;
    }
    form->addRow(tr("Stage width"), m_width);
    form->addRow(tr("Stage depth"), m_depth);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ShowDetails::writeTo(Show& show) const
{
    for (int i = 0; i < m_texts.size(); ++i)
        show.*textRows[i].text = m_texts[i]->text().trimmed();
    show.stage = {millimetres(*m_width), millimetres(*m_depth)};
}
