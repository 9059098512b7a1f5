// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "show/numbering.h"

#include "show/edits.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

QList<qsizetype> readingOrder(const QList<QPoint>& places, int row)
{
    QList<qsizetype> order(places.size());
    std::iota(order.begin(), order.end(), qsizetype(0));
    std::ranges::stable_sort(order, {}, [&places](qsizetype i) { return places[i].y(); });
    for (auto begin = order.begin(); begin != order.end();) {
        const auto end = std::find_if(begin, order.end(),
            [&, top = places[*begin].y()](qsizetype i) { return places[i].y() - top >= row; });
        std::stable_sort(begin, end, [&places](qsizetype a, qsizetype b) { return places[a].x() < places[b].x(); });
        begin = end;
    }
    return order;
}

QStringList numberedNames(const QString& pattern, qsizetype count, int first)
{
    const QString plan = pattern.contains(u'#') ? pattern : pattern + u" #"_s;
    const qsizetype at = plan.indexOf(u'#');
    qsizetype digits = 1;
    while (at + digits < plan.size() && plan[at + digits] == u'#')
        ++digits;
    QStringList names;
    for (qsizetype i = 0; i < count; ++i) {
        const QString number = QString::number(first + i).rightJustified(digits, u'0');
        names << (plan.left(at) + number + plan.mid(at + digits)).trimmed();
    }
    return names;
}

QString withoutNumber(const QString& name)
{
    static const QRegularExpression number(u"\\s*\\d+$"_s);
    return QString(name).remove(number);
}

void nameInOrder(Show& show, const QList<DeviceId>& ids, const QString& pattern, int first)
{
    const QStringList names = numberedNames(pattern, ids.size(), first);
    for (qsizetype i = 0; i < ids.size(); ++i)
        renameDevice(show, ids[i], names[i]);
}
