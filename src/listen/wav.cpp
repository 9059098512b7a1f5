// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listen/wav.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr int channels = 2;
constexpr int bytesPerSample = 3;
constexpr int headerBytes = 44;
constexpr quint16 pcm = 1; // WAVE_FORMAT_PCM
constexpr double fullScale = 8388607; // 2^23 − 1

/// The lowest `bytes` of a number, lowest first, as RIFF wants them.
void put(QByteArray& file, quint32 value, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        file.append(static_cast<char>((value >> (8 * i)) & 0xFFU));
}

/// 24 bits need no dither: the rounding lies at −146 dB.
void putSample(QByteArray& file, float sample)
{
    const double limited = std::clamp(static_cast<double>(sample), -1.0, 1.0);
    put(file, static_cast<quint32>(std::lround(limited * fullScale)), bytesPerSample);
}

} // namespace

QByteArray wavFile(const Sound& sound)
{
    const auto frames = static_cast<quint32>(sound.left.size());
    const quint32 dataBytes = frames * channels * bytesPerSample;
    QByteArray file;
    file.reserve(headerBytes + static_cast<qsizetype>(dataBytes));
    file.append("RIFF");
    put(file, headerBytes - 8 + dataBytes, 4);
    file.append("WAVEfmt ");
    put(file, 16, 4);
    put(file, pcm, 2);
    put(file, channels, 2);
    put(file, sampleRate, 4);
    put(file, sampleRate * channels * bytesPerSample, 4);
    put(file, channels * bytesPerSample, 2);
    put(file, 8 * bytesPerSample, 2);
    file.append("data");
    put(file, dataBytes, 4);
    for (size_t i = 0; i < frames; ++i) {
        putSample(file, sound.left[i]);
        putSample(file, sound.right[i]);
    }
    return file;
}
