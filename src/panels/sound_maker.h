// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listen/heard.h"
#include "listen/loop_reader.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>

/// What one compares.
enum class Hearing { Wired, Repaired, Sent };

/// A sound to make of a lead.
struct SoundWish {
    Checked wired;
    CableId lead;
    std::optional<Checked> repaired;
    Hearing hearing = Hearing::Wired;
    Programme programme = Programme::Song;
    bool asItArrives = true;
};

/// A sound and what is to be said of it.
struct MadeSound {
    Hearing hearing = Hearing::Wired;
    SoundPtr sound;
    Heard facts; ///< without the sound
};

/// Makes sounds away from the window's thread. Only the answer to the last wish comes.
class SoundMaker : public QObject {
    Q_OBJECT

public:
    explicit SoundMaker(QObject* parent = nullptr);
    ~SoundMaker() override;

    void make(const SoundWish& wish);
    void stop();

Q_SIGNALS:
    void made(const MadeSound& sound);

private:
    std::atomic<quint64> m_question = 0;
    SongPtr m_song; ///< for the work alone
    QThreadPool m_pool; ///< last: its end waits for the work
};
