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

QString cut(TypeRole role, const QString& text)
{
    return QFontMetricsF(font(role)).elidedText(text, Qt::ElideRight, PatchMeasure::MostText);
}

QList<BoxRow> joinedRows(const DeviceFacts& facts, const QStringList& keys, bool right)
{
    QList<BoxRow> rows;
    for (const QString& key : keys) {
        if (facts.joined.contains(key))
            rows.append({key, cut(TypeRole::Small, portName(*facts.type, key)), {}, 0, right, {}});
    }
    return rows;
}

/// The ports of one side in the order of the type, the free ones folded where there are many.
QList<BoxRow> sideRows(const DeviceFacts& facts, bool right)
{
    const QStringList all = socketKeys(*facts.type);
    QStringList keys;
    for (const QString& key : all) {
        if (isRightSide(*facts.type, *findPort(*facts.type, key)) == right)
            keys << key;
    }
    if (facts.device.folded)
        return joinedRows(facts, keys, right);
    const bool folds = keys.size() > PatchMeasure::MostRows;
    QList<BoxRow> rows;
    QStringList folded;
    for (const QString& key : std::as_const(keys)) {
        if (folds && !facts.joined.contains(key) && !facts.channels.contains(key)) {
            folded << key;
            continue;
        }
        rows.append({key, cut(TypeRole::Small, portName(*facts.type, key)), {}, 0, right, {}});
        for (const ChannelName& channel : facts.carried.value(key))
            rows.append({{}, cut(TypeRole::Small, channel.name), QString::number(channel.number), 0, right, {}});
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

/// Lines beside ports that lie one below the other and carry left and right.
QList<QLineF> pairLines(const DeviceFacts& facts, const PatchBox& box)
{
    constexpr double away = 8; ///< from the box
    constexpr double beyond = 7; ///< above the upper and below the lower port
    QList<QLineF> lines;
    for (auto pair = facts.pairs.cbegin(); pair != facts.pairs.cend(); ++pair) {
        const BoxRow* left = box.row(pair.key());
        const BoxRow* right = box.row(pair.value());
        if (!left || !right || left->right != right->right || std::abs(left->y - right->y) > PatchMeasure::Row + 1)
            continue;
        const double x = left->right ? box.size.width() + away : -away;
        lines << QLineF(x, std::min(left->y, right->y) - beyond, x, std::max(left->y, right->y) + beyond);
    }
    return lines;
}

/// What stands in the header for all that is folded.
BoxRow headerRow(const DeviceFacts& facts)
{
    BoxRow header {{}, {}, {}, PatchMeasure::Header / 2, false, {}};
    for (const QString& key : socketKeys(*facts.type)) {
        if (!facts.joined.contains(key))
            header.folded << key;
    }
    if (!header.folded.isEmpty())
        header.text = QStringLiteral("+%1").arg(header.folded.size());
    return header;
}

void place(QList<BoxRow>& rows, double top)
{
    for (qsizetype i = 0; i < rows.size(); ++i)
        rows[i].y = top + PatchMeasure::Row * (double(i) + 0.5);
}

/// A device with one port says all in its header.
PatchBox oneLineBox(const DeviceFacts& facts, const QString& port)
{
    PatchBox box;
    box.size = QSizeF(PatchMeasure::MinWidth, PatchMeasure::Header);
    box.rows.append(
        {port, {}, {}, PatchMeasure::Header / 2, isRightSide(*facts.type, *findPort(*facts.type, port)), {}});
    return box;
}

PatchBox boxOfRows(const DeviceFacts& facts)
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
    box.size = QSizeF(std::ceil(std::max(PatchMeasure::MinWidth, both + 2 * PatchMeasure::Padding)),
        PatchMeasure::Header + double(lines) * PatchMeasure::Row + (lines > 0 ? PatchMeasure::Foot : 0));
    box.rows = left + right;
    if (facts.device.folded)
        box.header = headerRow(facts);
    return box;
}

} // namespace

bool isRightSide(const DeviceType& type, const Port& port)
{
    if (port.direction != Direction::Both)
        return port.direction == Direction::Out;
    const bool takesIn = port.key.startsWith("in"_L1) || port.key == "front"_L1;
    const bool desk = port.kind == Kind::Network && isDesk(type);
    return !(takesIn && port.key != "insert"_L1) && !desk;
}

const BoxRow* PatchBox::row(const QString& port) const
{
    for (const BoxRow& row : rows) {
        if (!port.isEmpty() && (row.port == port || row.folded.contains(port)))
            return &row;
    }
    return header.folded.contains(port) ? &header : nullptr;
}

bool PatchBox::folds() const
{
    return std::ranges::any_of(rows, [](const BoxRow& row) { return !row.folded.isEmpty(); });
}

QRectF PatchBox::chevron() const
{
    const double side = PatchMeasure::Chevron;
    return foldable ? QRectF(size.width() - side - 4, (PatchMeasure::Header - side) / 2, side, side) : QRectF();
}

void putName(PatchBox& box, const QString& name)
{
    box.name = cut(TypeRole::BodyStrong, name);
    const double fold = box.foldable ? PatchMeasure::Chevron + textWidth(TypeRole::Small, box.header.text) : 0;
    const double header = PatchMeasure::Symbol + 8 + textWidth(TypeRole::BodyStrong, box.name) + fold;
    box.size.setWidth(std::max(box.size.width(), std::ceil(header + 2 * PatchMeasure::Padding)));
}

PatchBox layOutBox(const DeviceFacts& facts)
{
    const QStringList ports = socketKeys(*facts.type);
    PatchBox box = ports.size() == 1 ? oneLineBox(facts, ports.first()) : boxOfRows(facts);
    box.foldable = !box.header.folded.isEmpty() || ports.size() >= PatchMeasure::LeastFoldable;
    putName(box, facts.device.name);
    box.pairs = pairLines(facts, box);
    return box;
}
