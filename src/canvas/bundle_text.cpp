// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/bundle_text.h"

#include "check/words.h"

namespace {

constexpr qsizetype mostWays = 16; ///< lines that are still read

QString wayOf(const Show& show, const Cable& cable)
{
    QList<PortRef> ports;
    for (const CableEnd& end : typeOf(show, cable)->ends) {
        if (cable.plugs.contains(end.key))
            ports << cable.plugs.value(end.key).port;
    }
    return wayText(show, ports.value(0), ports.value(1));
}

} // namespace

QString bundleText(const Show& show, const QList<CableId>& bundle)
{
    QStringList lines {QCoreApplication::translate("Canvas", "%1 leads").arg(bundle.size())};
    const bool all = bundle.size() <= mostWays;
    for (CableId id : bundle.first(all ? bundle.size() : mostWays - 1))
        lines << wayOf(show, *show.cables.find(id));
    if (!all)
        lines << QCoreApplication::translate("Canvas", "and %1 more").arg(bundle.size() - mostWays + 1);
    return lines.join(u'\n');
}
