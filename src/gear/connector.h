// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

enum class Gender { Male, Female };

/// One piece of metal on a face. Pinned connectors meet pin by pin; round ones meet where metal lies against metal.
struct Metal {
    QString contact; ///< which of the connector's contacts this is
    QString pin; ///< pinned connectors: the position that must be equal; empty on round ones
    double from = 0; ///< round ones: millimetres along the plug, counted from its tip when fully in
    double to = 0;

    bool operator==(const Metal&) const = default;
};

/// What something can be plugged into or on. A combo socket has two faces.
struct Face {
    QString shape; ///< what must be equal to fit at all, as "xlr3" or "jack-6.35"
    Gender gender = Gender::Male;
    std::vector<Metal> metal;

    bool operator==(const Face&) const = default;
};

/// A plug or a socket: named contacts on one or more faces.
struct Connector {
    QString key;
    QString name;
    QString family; ///< how it is drawn
    QStringList contacts; ///< in the order hot, cold, shield or tip, ring, sleeve: roles are dealt out along it
    std::vector<Face> faces;

    bool operator==(const Connector&) const = default;
};

using ConnectorPtr = std::shared_ptr<const Connector>;
