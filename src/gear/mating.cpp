// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gear/mating.h"

#include <utility>

namespace {

using FacePair = std::pair<const Face*, const Face*>;

FacePair matchingFaces(const Connector& one, const Connector& other)
{
    for (const Face& a : one.faces) {
        for (const Face& b : other.faces) {
            if (a.shape == b.shape && a.gender != b.gender)
                return {&a, &b};
        }
    }
    return {nullptr, nullptr};
}

bool touch(const Metal& plug, const Metal& socket, double outMm)
{
    if (!plug.pin.isEmpty() || !socket.pin.isEmpty())
        return plug.pin == socket.pin && outMm <= 0;
    // A plug pulled out by outMm has each of its points that much further towards the mouth of the socket.
    return plug.from + outMm < socket.to && socket.from < plug.to + outMm;
}

} // namespace

bool fits(const Connector& one, const Connector& other)
{
    return matchingFaces(one, other).first != nullptr;
}

std::vector<Touch> mate(const Connector& one, const Connector& other, double outMm)
{
    const auto [first, second] = matchingFaces(one, other);
    if (!first)
        return {};
    const bool firstIsPlug = first->gender == Gender::Male;
    std::vector<Touch> touches;
    for (const Metal& a : first->metal) {
        for (const Metal& b : second->metal) {
            if (firstIsPlug ? touch(a, b, outMm) : touch(b, a, outMm))
                touches.push_back({a.contact, b.contact});
        }
    }
    return touches;
}
