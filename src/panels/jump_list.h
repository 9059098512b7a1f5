// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "draw/severity_shape.h"
#include "panels/word_match.h"

#include <QAction>
#include <QPointer>

/// An action of the menus, by itself: menus may be filled anew.
using ActionPtr = QPointer<QAction>;

/// A kind of gear in the library, by its key.
struct GearKey {
    QString key;
    bool operator==(const GearKey&) const = default;
};

/// What was found, by what it says and what it is about.
struct FindingKey {
    QString rule;
    QList<Subject> subjects;
    bool operator==(const FindingKey&) const = default;
};

/// A thing of the show, of the library or of the menus.
using JumpTarget = std::variant<ActionPtr, DeviceId, ChannelId, MixId, FindingKey, GearKey, CableId, PortRef>;

/// Something to do or to go to, as one line to choose.
struct Jump {
    JumpTarget target;
    QString name;
    QString detail; ///< where it belongs, quieter than the name; searched too
    QString keys; ///< the shortcut
    QString symbol; ///< of a device or a kind of gear
    QString tag; ///< a channel's number
    Verdict verdict; ///< of a finding
    Kind signal = Kind::Line; ///< of a lead, a port or a channel
    Searched searched;
};

/// All there is in the show and in the library. What the menus offer is added by the window.
QList<Jump> jumpsTo(const Document& document);
Jump jumpTo(QAction& action, const QString& menu);

/// The best answers to what was typed, best first, as places in `jumps`. Of equals the one used last stands first; with
/// nothing typed there are those used last, and then what comes first in `jumps`.
QList<qsizetype> bestJumps(
    const QList<Jump>& jumps, const QString& typed, const QList<JumpTarget>& recent, qsizetype most);
