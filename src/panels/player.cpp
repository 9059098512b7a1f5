// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/player.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QIODevice>
#include <QMediaDevices>
#include <QMutex>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace {

constexpr int channels = 2;
constexpr int bufferMilliseconds = 120; // a switch is heard within that time
constexpr int fadeOutMilliseconds = 200; // the last of the buffer, faded

/// A loop as a device without an end. Some systems read it in a thread of their own.
class LoopDevice : public QIODevice {
public:
    LoopDevice() { open(QIODevice::ReadOnly); }

    void take(SoundPtr sound)
    {
        const QMutexLocker lock(&m_mutex);
        m_reader.take(std::move(sound));
    }
    void setSampleFormat(QAudioFormat::SampleFormat format) { m_format = format; }

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return sampleRate + QIODevice::bytesAvailable(); }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        const QMutexLocker lock(&m_mutex);
        const bool floats = m_format == QAudioFormat::Float;
        const auto sampleBytes = static_cast<qint64>(floats ? sizeof(float) : sizeof(qint16));
        const qint64 frames = most / (channels * sampleBytes);
        m_frames.resize(static_cast<size_t>(frames * channels));
        m_reader.read(m_frames);
        if (floats) {
            std::memcpy(data, m_frames.data(), m_frames.size() * sizeof(float));
        } else {
            auto* to = reinterpret_cast<qint16*>(data);
            for (const float sample : m_frames)
                *to++ = static_cast<qint16>(std::lround(std::clamp(sample, -1.0F, 1.0F) * 32767));
        }
        return frames * channels * sampleBytes;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QMutex m_mutex;
    LoopReader m_reader;
    std::vector<float> m_frames;
    QAudioFormat::SampleFormat m_format = QAudioFormat::Float;
};

/// Plays through Qt Multimedia.
class SystemPlayer : public Player {
public:
    SystemPlayer()
    {
        m_end.setSingleShot(true);
        m_end.setInterval(fadeOutMilliseconds);
        QObject::connect(&m_end, &QTimer::timeout, &m_end, [this] { m_sink.reset(); });
    }
    ~SystemPlayer() override { m_sink.reset(); }

    bool play(SoundPtr sound) override
    {
        m_end.stop();
        m_loop.take(std::move(sound));
        if (m_sink && m_sink->state() != QAudio::StoppedState)
            return true;
        return start(QMediaDevices::defaultAudioOutput());
    }

    void stop() override
    {
        m_loop.take(nullptr);
        m_end.start();
    }

private:
    bool start(const QAudioDevice& output)
    {
        QAudioFormat format;
        format.setSampleRate(sampleRate);
        format.setChannelCount(channels);
        for (const QAudioFormat::SampleFormat samples : {QAudioFormat::Float, QAudioFormat::Int16}) {
            format.setSampleFormat(samples);
            if (output.isNull() || !output.isFormatSupported(format))
                continue;
            m_loop.setSampleFormat(samples);
            m_sink = std::make_unique<QAudioSink>(output, format);
            m_sink->setBufferSize(format.bytesForDuration(bufferMilliseconds * 1000));
            m_sink->start(&m_loop);
            if (m_sink->error() == QAudio::NoError)
                return true;
            m_sink.reset();
        }
        return false;
    }

    LoopDevice m_loop;
    std::unique_ptr<QAudioSink> m_sink; ///< after the loop it reads
    QTimer m_end;
};

} // namespace

std::unique_ptr<Player> makePlayer()
{
    return std::make_unique<SystemPlayer>();
}
