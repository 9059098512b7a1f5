// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/patch_box.h"

#include "draw/tokens.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double chipWidth = 30;
constexpr double middleGap = 20;

double textWidth(TypeRole role, const QString& text)
{
    static const std::array metrics {QFontMetricsF(font(TypeRole::Small)), QFontMetricsF(font(TypeRole::BodyStrong))};
    return metrics[role == TypeRole::Small ? 0 : 1].horizontalAdvance(text);
}

QString foldedText(int count)
{
    return QCoreApplication::translate("Canvas", "… %n free", nullptr, count);
}

/// The ports of one side in the order of the type, the free ones folded where there are many.
QList<BoxRow> sideRows(const DeviceFacts& facts, bool right)
{
    const QStringList all = portKeys(*facts.type);
    QStringList keys;
    for (const QString& key : all) {
        if (isRightSide(*facts.type, *findPort(*facts.type, key)) == right)
            keys << key;
    }
    const bool folds = keys.size() > PatchMeasure::MostRows;
    QList<BoxRow> rows;
    QStringList folded;
    for (const QString& key : std::as_const(keys)) {
        if (folds && !facts.joined.contains(key) && !facts.channels.contains(key)) {
            folded << key;
            continue;
        }
        rows.append({key, portName(*facts.type, key), {}, 0, right, {}});
        for (const ChannelName& channel : facts.carried.value(key))
            rows.append({{}, channel.name, QString::number(channel.number), 0, right, {}});
    }
    if (!folded.isEmpty())
        rows.append({folded.first(), foldedText(int(folded.size())), {}, 0, right, folded});
    return rows;
}

double rowWidth(const QList<BoxRow>& rows)
{
    double width = 0;
    for (const BoxRow& row : rows)
        width = std::max(width, textWidth(TypeRole::Small, row.text) + (row.chip.isEmpty() ? 0 : chipWidth));
    return width;
}

double channelWidth(const DeviceFacts& facts)
{
    double width = 0;
    for (const ChannelName& channel : facts.channels)
        width = std::max(width, textWidth(TypeRole::Small, channel.name));
    return width;
}

void place(QList<BoxRow>& rows, double top)
{
    for (qsizetype i = 0; i < rows.size(); ++i)
        rows[i].y = top + PatchMeasure::Row * (double(i) + 0.5);
}

} // namespace

bool isRightSide(const DeviceType& type, const Port& port)
{
    if (port.direction != Direction::Both)
        return port.direction == Direction::Out;
    const bool takesIn = port.key.startsWith("in"_L1) || port.key == "front"_L1;
    const bool desk = port.kind == Kind::Network && type.category == "mixer"_L1;
    return !(takesIn && port.key != "insert"_L1) && !desk;
}

const BoxRow* PatchBox::row(const QString& port) const
{
    for (const BoxRow& row : rows) {
        if (!port.isEmpty() && (row.port == port || row.folded.contains(port)))
            return &row;
    }
    return nullptr;
}

bool PatchBox::folds() const
{
    return std::ranges::any_of(rows, [](const BoxRow& row) { return !row.folded.isEmpty(); });
}

double leastBoxWidth(const DeviceFacts& facts)
{
    const double header = PatchMeasure::Symbol + 8 + textWidth(TypeRole::BodyStrong, facts.device.name);
    return std::ceil(std::max(PatchMeasure::MinWidth, header + 2 * PatchMeasure::Padding));
}

PatchBox layOutBox(const DeviceFacts& facts)
{
    QList<BoxRow> left = sideRows(facts, false);
    QList<BoxRow> right = sideRows(facts, true);
    const bool beside = left.size() <= 8 && facts.channels.isEmpty();
    place(left, PatchMeasure::Header);
    place(right, PatchMeasure::Header + (beside ? 0 : double(left.size()) * PatchMeasure::Row));
    const double leftWidth = rowWidth(left);
    const double rightWidth = rowWidth(right);
    const double both = beside ? leftWidth + rightWidth + (leftWidth > 0 && rightWidth > 0 ? middleGap : 0)
                               : std::max({leftWidth + middleGap + channelWidth(facts), rightWidth});
    const qsizetype lines = beside ? std::max(left.size(), right.size()) : left.size() + right.size();
    PatchBox box;
    box.size = QSizeF(std::max(leastBoxWidth(facts), std::ceil(both + 2 * PatchMeasure::Padding)),
        PatchMeasure::Header + double(lines) * PatchMeasure::Row + PatchMeasure::Foot);
    box.rows = left + right;
    return box;
}
