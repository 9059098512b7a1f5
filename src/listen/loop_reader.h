// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listen/sound.h"

#include <memory>
#include <span>

using SoundPtr = std::shared_ptr<const Sound>;

/// Reads a loop without end, and goes over to another at the same place without a click.
class LoopReader {
public:
    /// Null fades out. What is taken up after silence begins at the beginning.
    void take(SoundPtr sound);

    bool isSilent() const { return !m_now && !m_before; }

    /// Fills with left and right in turn.
    void read(std::span<float> frames);

private:
    static constexpr int fadeLength = sampleRate / 100;

    SoundPtr m_now;
    SoundPtr m_before; ///< while it fades out
    size_t m_place = 0;
    int m_faded = 0; ///< samples
};
