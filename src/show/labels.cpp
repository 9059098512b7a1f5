// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "show/labels.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// "Mic 1…8 L" as Mic 1 L, Mic 2 L, …; a text that is no series is itself.
QStringList spelledOut(const QString& text, qsizetype most)
{
    static const QRegularExpression range(u"^(.*?)(\\d{1,4})\\s*(?:…|\\.{2,3}|–|-)\\s*(\\d{1,4})(.*)$"_s);
    const QRegularExpressionMatch match = range.match(text);
    if (!match.hasMatch())
        return {text};
    const int first = match.captured(2).toInt(), last = match.captured(3).toInt();
    const int step = first <= last ? 1 : -1;
    const qsizetype digits = match.captured(2).startsWith(u'0') ? match.captured(2).size() : 1;
    QStringList series;
    for (int number = first; series.size() < most; number += step) {
        series << match.captured(1) + QString::number(number).rightJustified(digits, u'0') + match.captured(4);
        if (number == last)
            break;
    }
    return series;
}

} // namespace

void labelJack(Show& show, const PortRef& jack, const QString& text)
{
    show.devices.update(jack.device, [&](Device& device) {
        const QString plain = text.simplified();
        if (plain.isEmpty())
            device.labels.remove(jack.port);
        else
            device.labels.insert(jack.port, plain);
    });
}

void labelJacks(Show& show, const QList<PortRef>& jacks, const QStringList& texts)
{
    for (qsizetype i = 0; i < std::min(jacks.size(), texts.size()); ++i)
        labelJack(show, jacks[i], texts[i]);
}

void beginSection(Show& show, const PortRef& jack, const QString& heading)
{
    show.devices.update(
        jack.device, [&](Device& device) { device.sections.insert(jack.port, heading.simplified()); });
}

void removeSection(Show& show, const PortRef& jack)
{
    show.devices.update(jack.device, [&](Device& device) { device.sections.remove(jack.port); });
}

QStringList labelSeries(const QString& typed, qsizetype most)
{
    static const QRegularExpression cellEnd(u"\\r?\\n|\\t"_s);
    QString text = typed;
    while (text.endsWith(u'\n') || text.endsWith(u'\r'))
        text.chop(1);
    QStringList all;
    for (const QString& cell : text.split(cellEnd)) {
        if (all.size() < most)
            all << spelledOut(cell.trimmed(), most - all.size());
    }
    return all;
}
