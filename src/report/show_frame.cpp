// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/show_frame.h"

#include "report/report_tr.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

const QString madeGap = u"  ·  "_s;

QString madeText(const QDateTime& time)
{
    const QDateTime when = time.isValid() ? time : QDateTime::currentDateTime();
    const QString program = (u"Crosspatch "_s + QCoreApplication::applicationVersion()).trimmed();
    return program + madeGap + QLocale().toString(when, u"d MMM yyyy HH:mm"_s);
}

} // namespace

SheetFrame showFrame(const PatchList& list, const SheetOptions& options, const QString& letter, const QString& title)
{
    SheetFrame frame;
    frame.letter = letter;
    frame.title = title;
    frame.fields = {{Report::tr("Show"), list.show}, {Report::tr("Act"), list.act, 2},
        {Report::tr("Venue"), list.venue}, {Report::tr("Date"), list.date}, {Report::tr("Desk"), list.desk, 1},
        {Report::tr("Contact"), list.contact}, {Report::tr("Revision"), list.revision}};
    frame.counts = list.checked.counts;
    frame.made = madeText(options.time);
    frame.hash = list.checked.hash;
    return frame;
}

QString fileTitle(const PatchList& list, const SheetFrame& frame)
{
    return list.show.isEmpty() ? frame.title : list.show + u" – "_s + frame.title;
}

QString creator(const SheetFrame& frame)
{
    return frame.made.section(madeGap, 0, 0);
}
