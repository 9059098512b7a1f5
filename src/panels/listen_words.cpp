// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/listen_words.h"

#include "check/words.h"

#include <QCoreApplication>

namespace {

/// The context of these texts.
struct ListenWords {
    Q_DECLARE_TR_FUNCTIONS(ListenWords)
};

constexpr double tellDb = 3; // less is hardly heard as softer or louder

QString programmeName(Programme programme)
{
    switch (programme) {
    case Programme::Song:
        return ListenWords::tr("song with voice");
    case Programme::Voice:
        return ListenWords::tr("voice, close");
    case Programme::Guitar:
        return ListenWords::tr("guitar alone");
    }
    return {};
}

} // namespace

QStringList programmeNames()
{
    QStringList names;
    for (const Programme programme : programmes)
        names << programmeName(programme);
    return names;
}

QString soundName(Hearing hearing, const QString& lead)
{
    switch (hearing) {
    case Hearing::Wired:
        return ListenWords::tr("%1, as wired").arg(lead);
    case Hearing::Repaired:
        return ListenWords::tr("%1, as repaired").arg(lead);
    case Hearing::Sent:
        return ListenWords::tr("%1, as sent").arg(lead);
    }
    return {};
}

QString soundRemark(const MadeSound& made)
{
    const Heard& facts = made.facts;
    if (facts.silent)
        return made.hearing == Hearing::Sent ? ListenWords::tr("Nothing is sent here.")
                                             : ListenWords::tr("Nothing arrives: you hear silence.");
    if (facts.tamed)
        return ListenWords::tr("This can do harm in truth. Here it is no louder than anything else.");
    if (facts.clips)
        return ListenWords::tr("It distorts: more arrives than the input takes.");
    if (made.hearing == Hearing::Sent || std::abs(facts.offDb) < tellDb)
        return {};
    return facts.offDb < 0 ? ListenWords::tr("It arrives %1 softer than it should.").arg(decibelText(-facts.offDb))
                           : ListenWords::tr("It arrives %1 louder than it should.").arg(decibelText(facts.offDb));
}
