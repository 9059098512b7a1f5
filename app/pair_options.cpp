// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pair_options.h"

#include "gear/wiring.h"

#include <cmath>

namespace {

QString portsHint(const Library& library, const QString& wish)
{
    const DeviceTypePtr type = library.devices.value(wish.left(wish.lastIndexOf(QLatin1Char(':'))));
    if (!type)
        return CommandLine::tr("No such type or port: %1. “crosspatch gear list” shows all types.").arg(wish);
    return CommandLine::tr("No such port: %1. It has: %2").arg(wish, portKeys(*type).join(QStringLiteral(", ")));
}

QString leadHint(const Library& library, const QString& wish, const Port& from, const Port& to)
{
    if (isWiring(wish))
        return CommandLine::tr("No lead wired as %1 has plugs for both sockets: %2 and %3.")
            .arg(wish, from.connector->name, to.connector->name);
    return CommandLine::tr("No such lead: %1. There are: %2")
        .arg(wish, library.cables.keys().join(QStringLiteral(", ")));
}

} // namespace

Result<Pair> askedPair(const Call& call, Checker& checker)
{
    const QString fromText = call.options.value(QStringLiteral("from"));
    const QString toText = call.options.value(QStringLiteral("to"));
    if (fromText.isEmpty() || toText.isEmpty())
        return Error {{}, {}, CommandLine::tr("two ports are wanted: --from TYPE:PORT --to TYPE:PORT [--cable TYPE]")};
    const GearPort from = gearPort(call.library, fromText);
    const GearPort to = gearPort(call.library, toText);
    if (!from || !to)
        return Error {{}, {}, portsHint(call.library, from ? toText : fromText)};
    bool isNumber = true;
    const QString lengthText = call.options.value(QStringLiteral("length"));
    const double metres = lengthText.isEmpty() ? 3.0 : lengthText.toDouble(&isNumber);
    if (!isNumber || metres < 0 || metres > 10000)
        return Error {{}, {}, CommandLine::tr("“%1” is no length in metres (0 to 10000).").arg(lengthText)};
    const bool phantom = call.options.isSet(QStringLiteral("phantom"));
    return pairOf(from, to, static_cast<int>(std::lround(metres * 1000)), call.library, checker,
        phantom ? PhantomWish::On : PhantomWish::AsItStands);
}

Result<CableTypePtr> askedLead(const Call& call, const Pair& pair, const QString& cable)
{
    const Port& sender = *portOf(pair.show, pair.from);
    const Port& receiver = *portOf(pair.show, pair.to);
    if (const CableTypePtr type = wishedLead(call.library, cable, sender, receiver))
        return type;
    return Error {{}, {}, leadHint(call.library, cable, sender, receiver)};
}
