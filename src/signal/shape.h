// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signal/copper.h"

#include <memory>
#include <optional>
#include <string>
#include <unordered_map>

/// All that an island's answer depends on, with places in lists instead of ids: islands of one shape have one answer.
std::string shapeOf(const Show& show, const IslandParts& parts);

/// Answers kept by shape, so that the same shape is solved once. One per thread; forgets when it grows too large.
class SolvedShapes {
public:
    /// The answer of an island of that shape, speaking of these parts; nothing when the shape is new.
    std::optional<Island> island(const std::string& shape, const IslandParts& parts) const;

    void remember(const Show& show, const std::string& shape, const IslandParts& parts, Island island);

private:
    struct Entry {
        IslandParts parts; ///< what the island was solved for
        Island island;
        std::vector<std::shared_ptr<const void>> types; ///< kept, since shapes know them by address
    };

    std::unordered_map<std::string, Entry> m_entries;
};
