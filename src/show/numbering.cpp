// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "show/numbering.h"

#include "show/edits.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

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
