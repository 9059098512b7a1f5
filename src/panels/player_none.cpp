// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/player.h"

namespace {

/// Built without Qt Multimedia: sound can be saved, not played.
class NoPlayer : public Player {
public:
    bool play(SoundPtr) override { return false; }
    void stop() override { }
};

} // namespace

std::unique_ptr<Player> makePlayer()
{
    return std::make_unique<NoPlayer>();
}
