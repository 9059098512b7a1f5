// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/show_builder.h"

/// Shows that nobody should plug together and that must have an answer all the same.

Show extremeParts(); ///< no ohm, a teraohm, a farad, a megahenry
Show transformersInARow(); ///< a thousand to one, seven times
Show manyContacts(); ///< two hundred ends of leads and sockets, joined in three chains
Show everyLead(int lengthMm); ///< every lead of the library between the same two ports
Show everyPortJoined(const QString& lead); ///< every port of a mixer to the next
Show ringOfPatchBays();
Show ringOfYLeads();

/// A socket that this plug fits, contact on contact.
ConnectorPtr counterpart(const ConnectorPtr& plug);
