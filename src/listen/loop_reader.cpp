// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listen/loop_reader.h"

#include <utility>

void LoopReader::take(SoundPtr sound)
{
    if (sound && sound->left.empty())
        sound = nullptr;
    if (sound == m_now)
        return;
    if (isSilent())
        m_place = 0;
    m_before = std::exchange(m_now, std::move(sound));
    m_faded = 0;
}

void LoopReader::read(std::span<float> frames)
{
    const auto side = [this](const SoundPtr& sound, bool right) {
        if (!sound)
            return 0.0F;
        const Samples& samples = right ? sound->right : sound->left;
        return samples[m_place % samples.size()];
    };
    for (size_t i = 0; i + 1 < frames.size(); i += 2) {
        const float share = m_faded < fadeLength ? static_cast<float>(m_faded) / fadeLength : 1.0F;
        for (const bool right : {false, true}) {
            const float now = side(m_now, right);
            frames[i + (right ? 1 : 0)] = share < 1 ? share * now + (1 - share) * side(m_before, right) : now;
        }
        if (m_faded < fadeLength && ++m_faded == fadeLength)
            m_before = nullptr;
        ++m_place;
    }
}
