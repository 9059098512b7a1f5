// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/pair_options.h"
#include "files/safe_file.h"
#include "files/show_file.h"
#include "listen/cast.h"
#include "listen/heard.h"
#include "listen/wav.h"
#include "listen/way.h"

namespace {

constexpr double mostSeconds = 600;

/// A lead in a checked show.
struct CheckedLead {
    Checked checked;
    CableId lead;
};

/// The lead of a show that --lead names, as 7 or cable:7.
Result<CheckedLead> leadOfShow(const Call& call, Checker& checker)
{
    const Result<Show> show = loadShow(call.words.first(), call.library);
    if (!show)
        return show.error();
    QString number = call.options.value(QStringLiteral("lead"));
    if (number.startsWith(QLatin1String("cable:")))
        number = number.section(QLatin1Char(':'), 1);
    const CableId lead {number.toUInt()};
    if (show.value().cables.contains(lead))
        return CheckedLead {check(show.value(), checker), lead};
    QStringList numbers;
    for (const CableId id : show.value().cables.ids())
        numbers << QString::number(id.value);
    return Error {call.words.first(), {},
        CommandLine::tr("--lead wants the number of a lead: %1").arg(numbers.join(QStringLiteral(", ")))};
}

/// The lead between the two ports that --from and --to name; the best one where none is asked for.
Result<CheckedLead> leadOfPair(const Call& call, Checker& checker)
{
    const Result<Pair> pair = askedPair(call, checker);
    if (!pair)
        return pair.error();
    CableTypePtr type;
    if (const QString cable = call.options.value(QStringLiteral("cable")); !cable.isEmpty()) {
        const Result<CableTypePtr> asked = askedLead(call, pair.value(), cable);
        if (!asked)
            return asked.error();
        type = asked.value();
    } else {
        type = LeadChooser(call.library, checker).leads(pair.value().show, pair.value().from, pair.value().to).value(0);
    }
    if (!type)
        return Error {{}, {}, CommandLine::tr("No lead in the library has plugs for both sockets.")};
    const Connection connection = joined(pair.value(), type, call.library, checker);
    return CheckedLead {connection.checked, connection.lead};
}

/// The loop for that long, its end faded where it is no whole turn.
Sound lasting(const Sound& loop, double seconds)
{
    const auto length = static_cast<size_t>(seconds * sampleRate);
    const size_t turn = loop.left.size();
    const size_t fade = length % turn == 0 ? 0 : std::min<size_t>(length, sampleRate / 20);
    Sound sound {Samples(length), Samples(length)};
    for (size_t i = 0; i < length; ++i) {
        const size_t left = length - i;
        const float gain = left < fade ? static_cast<float>(left) / static_cast<float>(fade) : 1;
        sound.left[i] = gain * loop.left[i % turn];
        sound.right[i] = gain * loop.right[i % turn];
    }
    return sound;
}

void tell(const Console& console, const Heard& heard)
{
    if (heard.silent)
        console.line(CommandLine::tr("Nothing arrives: the file is silent."));
    if (heard.tamed)
        console.line(CommandLine::tr("This can do harm in truth. In the file it is no louder than anything else."));
    if (heard.clips)
        console.line(CommandLine::tr("It distorts: more arrives than the input takes."));
}

/// What the options ask for, or what is wrong with them.
Result<Listening> askedListening(const Call& call, const Checked& checked, const QList<PortRef>& inputs)
{
    Listening listening {makeSong()};
    listening.programme = usualProgramme(checked.show(), behind(checked.analysis(), inputs).sources);
    listening.hum = !call.options.isSet(QStringLiteral("no-hum"));
    const QString wish = call.options.value(QStringLiteral("programme"));
    const std::optional<Programme> programme = programmeFromKey(wish);
    if (!wish.isEmpty() && !programme)
        return Error {{}, {}, CommandLine::tr("No such programme: %1. There are: song, voice, guitar").arg(wish)};
    listening.programme = programme.value_or(listening.programme);
    return listening;
}

} // namespace

int listenToLead(const Call& call)
{
    const QString out = call.options.value(QStringLiteral("out"));
    if (call.words.size() > 1 || out.isEmpty())
        return call.console.fail(CommandLine::tr(
            "listen wants a lead and a file: crosspatch listen SHOW --lead NUMBER --out FILE.wav, or --from and --to"));
    bool isNumber = true;
    const QString wish = call.options.value(QStringLiteral("seconds"));
    const double seconds = wish.isEmpty() ? songLength / sampleRate : wish.toDouble(&isNumber);
    if (!isNumber || !(seconds > 0 && seconds <= mostSeconds))
        return call.console.fail(CommandLine::tr("“%1” is no time in seconds (up to 600).").arg(wish));
    Checker checker;
    const Result<CheckedLead> lead = call.words.isEmpty() ? leadOfPair(call, checker) : leadOfShow(call, checker);
    if (!lead)
        return call.console.fail(text(lead.error()));
    const Checked& checked = lead.value().checked;
    const QList<PortRef> inputs = inputsOf(checked.analysis(), lead.value().lead);
    const Result<Listening> listening = askedListening(call, checked, inputs);
    if (!listening)
        return call.console.fail(text(listening.error()));
    const bool sent = call.options.isSet(QStringLiteral("sent"));
    const Heard heard = sent ? sentTo(checked, inputs, listening.value()) : heardAt(checked, inputs, listening.value());
    if (const auto error = writeFile(out, wavFile(lasting(heard.sound, seconds))))
        return call.console.fail(text(*error));
    tell(call.console, heard);
    call.console.line(CommandLine::tr("Written: %1").arg(out));
    return fine;
}
