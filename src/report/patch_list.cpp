// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/patch_list.h"

#include "check/rule.h"
#include "files/show_file.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace {

/// The desks that inputs reach, by maker and model.
QString deskText(const Show& show, const QList<PatchRow>& rows)
{
    QStringList desks;
    for (const PatchRow& row : rows) {
        const Device* desk = show.devices.find(row.desk);
        if (const DeviceType* type = desk ? typeOf(show, *desk) : nullptr; type && !desks.contains(fullName(*type)))
            desks << fullName(*type);
    }
    return desks.join(u" · "_s);
}

CheckSummary checkedOf(const Show& show, const QList<Finding>& findings)
{
    CheckSummary checked;
    checked.inputs = show.channels.size();
    checked.outputs = show.mixes.size();
    checked.leads = show.cables.size();
    checked.devices = show.devices.size();
    checked.counts = count(findings);
    checked.hash = showHash(show);
    for (const Rule* rule : allRules()) {
        const QString code = QString::fromLatin1(rule->code);
        if (show.severities.value(code) == "off"_L1)
            checked.rulesOff << code;
        else
            ++checked.rulesOn;
    }
    return checked;
}

} // namespace

PatchList patchList(const Show& show, const QList<Finding>& findings)
{
    PatchList list;
    static_cast<PatchRows&>(list) = patchRows(show, findings);
    list.show = show.title;
    list.act = show.act;
    list.venue = show.venue;
    list.date = show.date;
    list.contact = show.contact;
    list.revision = show.revision;
    list.desk = deskText(show, list.rows);
    list.checked = checkedOf(show, findings);
    return list;
}

QString showHash(const Show& show)
{
    const QByteArray digest = QCryptographicHash::hash(writeShow(show), QCryptographicHash::Sha256);
    QStringList groups;
    for (int i = 0; i < 4; ++i)
        groups << QString::fromLatin1(digest.mid(2 * i, 2).toHex().toUpper());
    return groups.join(u' ');
}
