// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gear/cable_type.h"
#include "gear/device_type.h"

#include <QHash>

#include <array>
#include <map>
#include <memory>
#include <tuple>
#include <unordered_map>
#include <vector>

/// Gear types with their names turned into numbers, once each: what islands and networks are put together from.

/// A socket of a device type; a counted port has several.
struct SocketSketch {
    int row = 0; ///< index into the type's ports
    QString key; ///< "in7"
    int group = -1; ///< of the box; −1: joined to nothing inside
    int follows = -1; ///< the socket of the box whose signal comes out here; −1: a source of its own
    std::vector<int> followers; ///< the sockets of the box where its signal comes out
};

/// Where a part inside a box is soldered to.
struct NodeSketch {
    enum class Where { Contact, Inner, Chassis };
    Where where = Where::Inner;
    int socket = -1; ///< Contact: index into the box's sockets
    int index = 0; ///< Contact: index into the connector's contacts; Inner: number of the node in the box
};

/// What must hold for a part to be there.
struct TermSketch {
    int index = -1; ///< of a switch, or of a socket
    int position = -1; ///< of the switch; −1: the socket must be free
    bool isUnless = false; ///< the switch must stand in any other

    bool allows(int where) const { return (where == position) != isUnless; }
};

/// A part inside a box or a plug, spelled out where it is counted.
struct PartSketch {
    const Part* part = nullptr;
    std::array<NodeSketch, 4> nodes {};
    std::vector<TermSketch> terms;

    /// True where all terms hold; `plugged` by socket of the box.
    bool isThere(const std::vector<int>& switches, const std::vector<bool>& plugged) const;
};

/// Sockets that copper or coils inside a box may join, whatever its switches.
struct GroupSketch {
    std::vector<int> sockets; ///< indices into the box's sockets
    std::vector<PartSketch> parts;
};

struct BoxSketch {
    std::vector<SocketSketch> sockets;
    QHash<QString, int> socketByKey;
    std::vector<std::vector<Role>> roles; ///< by row, by contact
    std::vector<GroupSketch> groups;
    int innerNodes = 0;
};

struct WireSketch {
    int from = 0; ///< contacts of a lead are counted through all its ends
    int to = 0;
    bool shield = false;
    int run = 0; ///< wires of one run lie in one jacket, from the same end to the same end
};

struct LeadPartSketch {
    const Part* part = nullptr;
    int from = 0;
    int to = 0;
};

struct LeadSketch {
    std::vector<int> firstContact; ///< by end
    int contacts = 0;
    std::vector<WireSketch> wires;
    std::vector<LeadPartSketch> parts;
    std::vector<int> conductor; ///< by contact: contacts of one number are one piece of copper
};

/// Indices of two contacts that touch.
struct TouchSketch {
    int plug = 0;
    int socket = 0;

    bool operator==(const TouchSketch&) const = default;
};

/// Keeps the types it was asked for, since it knows them by address. For one thread.
class Sketches {
public:
    const BoxSketch& box(const DeviceTypePtr& type);
    const LeadSketch& lead(const CableTypePtr& type);
    const std::vector<TouchSketch>& touches(const ConnectorPtr& plug, const ConnectorPtr& socket, int outMm);

    /// How far out, in millimetres, a plug touches other contacts than in the millimetre before: the stages of a jack on
    /// its way in. Pinned plugs have none.
    const std::vector<int>& stopsOnTheWay(const ConnectorPtr& plug, const ConnectorPtr& socket);

    /// The type with the figures that hold while its switches stand so; the type itself where nothing differs.
    const DeviceTypePtr& turned(const DeviceTypePtr& type, const std::vector<int>& positions);

    /// The type with the figures that hold when one of its outputs is loaded so; the type itself where nothing differs.
    DeviceTypePtr loaded(const DeviceTypePtr& type, int row, double loadOhm);

    /// The type with another circuit behind one of its ports: what would be if …
    DeviceTypePtr variant(const DeviceTypePtr& type, int row, const QString& circuit);

private:
    template <class Type, class Sketch> using Kept
        = std::unordered_map<const Type*, std::pair<std::shared_ptr<const Type>, std::unique_ptr<Sketch>>>;

    Kept<DeviceType, BoxSketch> m_boxes;
    Kept<CableType, LeadSketch> m_leads;
    struct Touches {
        ConnectorPtr plug;
        ConnectorPtr socket;
        std::vector<TouchSketch> touches;
    };

    std::map<std::tuple<const Connector*, const Connector*, int>, Touches> m_touches;
    std::map<std::pair<const Connector*, const Connector*>, std::vector<int>> m_stops;
    std::map<std::pair<DeviceTypePtr, std::vector<int>>, DeviceTypePtr> m_turned;
    std::map<std::tuple<DeviceTypePtr, int, size_t>, DeviceTypePtr> m_loaded;
    std::map<std::tuple<DeviceTypePtr, int, QString>, DeviceTypePtr> m_variants;
};
