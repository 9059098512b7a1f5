// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/check.h"
#include "check/patch_rows.h"

#include <QColor>
#include <QHash>

/// A colour and what it stands for.
struct StripColour {
    QString name;
    QColor colour;
};

/// What colour a source has: its channel's group, or, where the show has no groups, its kind as on screen.
class SourceColours {
public:
    SourceColours(const Checked& checked, const PatchRows& rows);

    QColor of(const PortRef& jack); ///< invalid where nothing is to be had, or nothing of a group
    QList<StripColour> used() const { return m_used; }

private:
    QColor note(const QString& name, const QColor& colour);

    const Checked& m_checked;
    QStringList m_groups;
    QHash<DeviceId, qsizetype> m_groupOf;
    QList<StripColour> m_used;
};
