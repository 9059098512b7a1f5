// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/patch_columns.h"

#include <QCoreApplication>

namespace {

using Column = PatchColumn;
using Field = PatchField;

struct PatchColumns {
    Q_DECLARE_TR_FUNCTIONS(PatchColumns)
};

constexpr PatchColumnRow inputColumns[] = {
    {Column::Number, Field::Number, QT_TRANSLATE_NOOP("PatchColumns", "Ch"), 56},
    {Column::Name, Field::Name, QT_TRANSLATE_NOOP("PatchColumns", "Source"), 132},
    {Column::Player, Field::Player, QT_TRANSLATE_NOOP("PatchColumns", "Player"), 80},
    {Column::Mic, {}, QT_TRANSLATE_NOOP("PatchColumns", "Mic or DI"), 112},
    {Column::Stand, Field::Stand, QT_TRANSLATE_NOOP("PatchColumns", "Stand"), 76},
    {Column::Phantom, Field::Phantom, QT_TRANSLATE_NOOP("PatchColumns", "48 V"), 48},
    {Column::Socket, Field::Socket, QT_TRANSLATE_NOOP("PatchColumns", "Box"), 72},
    {Column::Desk, {}, QT_TRANSLATE_NOOP("PatchColumns", "Desk"), 52},
    {Column::Group, Field::Group, QT_TRANSLATE_NOOP("PatchColumns", "Group"), 84},
    {Column::Mixes, Field::Mixes, QT_TRANSLATE_NOOP("PatchColumns", "Mixes"), 56},
    {Column::ProvidedBy, Field::ProvidedBy, QT_TRANSLATE_NOOP("PatchColumns", "Provided by"), 84},
    {Column::Note, Field::Note, QT_TRANSLATE_NOOP("PatchColumns", "Notes"), 116},
    {Column::LineChecked, Field::LineChecked, QT_TRANSLATE_NOOP("PatchColumns", "Heard"), 56},
    {Column::Status, {}, QT_TRANSLATE_NOOP("PatchColumns", "Status"), 160},
};
constexpr PatchColumnRow outputColumns[] = {
    {Column::Number, Field::Number, QT_TRANSLATE_NOOP("PatchColumns", "Mix"), 56},
    {Column::Name, Field::Name, QT_TRANSLATE_NOOP("PatchColumns", "Name"), 132},
    {Column::Plays, {}, QT_TRANSLATE_NOOP("PatchColumns", "Plays on"), 144},
    {Column::Socket, Field::Socket, QT_TRANSLATE_NOOP("PatchColumns", "Output"), 88},
    {Column::EndsAt, {}, QT_TRANSLATE_NOOP("PatchColumns", "Ends at"), 160},
    {Column::ProvidedBy, Field::ProvidedBy, QT_TRANSLATE_NOOP("PatchColumns", "Provided by"), 96},
    {Column::Note, Field::Note, QT_TRANSLATE_NOOP("PatchColumns", "Notes"), 160},
    {Column::LineChecked, Field::LineChecked, QT_TRANSLATE_NOOP("PatchColumns", "Heard"), 56},
    {Column::Status, {}, QT_TRANSLATE_NOOP("PatchColumns", "Status"), 160},
};

} // namespace

std::span<const PatchColumnRow> patchColumns(PatchSide side)
{
    return side == PatchSide::Inputs ? std::span<const PatchColumnRow>(inputColumns) : outputColumns;
}

QString titleOf(const PatchColumnRow& column)
{
    return PatchColumns::tr(column.title);
}

QString columnText(const PatchRow& row, PatchColumn column)
{
    switch (column) {
    case Column::Number:
        return QString::number(row.number);
    case Column::Name:
        return row.source;
    case Column::Player:
        return row.player;
    case Column::Mic:
        return row.mic;
    case Column::Stand:
        return row.stand;
    case Column::Phantom:
        return row.phantom ? PatchColumns::tr("on") : QString();
    case Column::Socket:
        return row.boxTag;
    case Column::Desk:
        return row.deskSocket;
    case Column::Group:
        return row.group;
    case Column::Mixes:
        return row.mixes;
    case Column::ProvidedBy:
        return row.providedBy;
    case Column::Note:
        return row.note;
    case Column::LineChecked:
        return row.lineChecked ? PatchColumns::tr("yes") : QString();
    default:
        return {};
    }
}

QString columnText(const MixRow& row, PatchColumn column)
{
    switch (column) {
    case Column::Number:
        return QString::number(row.number);
    case Column::Name:
        return row.name;
    case Column::Plays:
        return row.plays;
    case Column::Socket:
        return row.outputTag;
    case Column::EndsAt:
        return row.endsAt;
    case Column::ProvidedBy:
        return row.providedBy;
    case Column::Note:
        return row.note;
    case Column::LineChecked:
        return row.lineChecked ? PatchColumns::tr("yes") : QString();
    default:
        return {};
    }
}
