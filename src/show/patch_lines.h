// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "show/show.h"

#include <optional>
#include <variant>

/// The halves of a patch: what comes into the desk, and what goes out.
enum class PatchSide { Inputs, Outputs };

/// One line of the patch: a channel or a mix.
using PatchLine = std::variant<ChannelId, MixId>;

/// What can be typed about a line. Mixes have no player, group, stand, 48 V and mixes.
enum class PatchField { Number, Name, Player, Group, Stand, Phantom, Socket, Mixes, ProvidedBy, Note, LineChecked };

/// The lines in the order of their numbers.
QList<PatchLine> patchLines(const Show& show, PatchSide side);
PatchSide sideOf(const PatchLine& line);

int lineNumber(const Show& show, const PatchLine& line); ///< 0 where the line is gone
QString lineName(const Show& show, const PatchLine& line);
PortRef lineSocket(const Show& show, const PatchLine& line);

/// What stands in a field of plain text; empty for fields that the line does not have.
QString lineText(const Show& show, const PatchLine& line, PatchField field);

/// The partner of a stereo pair, seen from either half.
std::optional<PatchLine> pairedWith(const Show& show, const PatchLine& line);

/// True for a socket that gives 48 V when somebody says so.
bool canPhantom(const Show& show, const PortRef& socket);

/// "on", "yes", "x" and their like; nothing where it is neither yes nor no.
std::optional<bool> yesOrNo(const QString& text);

/// Applies `change` to the channel or mix of the line.
template <class Change> void changeLine(Show& show, const PatchLine& line, Change change)
{
    if (const auto* channel = std::get_if<ChannelId>(&line))
        show.channels.update(*channel, change);
    else
        show.mixes.update(std::get<MixId>(line), change);
}
