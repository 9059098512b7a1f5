// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/sound_maker.h"

#include "listen/way.h"

namespace {

Heard heardOf(const SoundWish& wish, const SongPtr& song)
{
    const Listening listening {song, wish.programme, wish.asItArrives};
    const QList<PortRef> inputs = inputsOf(wish.wired.analysis(), wish.lead);
    if (wish.hearing == Hearing::Sent)
        return sentTo(wish.wired, inputs, listening);
    if (wish.hearing == Hearing::Wired || !wish.repaired)
        return heardAt(wish.wired, inputs, listening);
    return heardAt(*wish.repaired, inputsAfter(wish.wired.analysis(), wish.lead, wish.repaired->analysis()), listening);
}

} // namespace

SoundMaker::SoundMaker(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

SoundMaker::~SoundMaker()
{
    stop();
    m_pool.waitForDone();
}

void SoundMaker::stop()
{
    ++m_question;
    m_pool.clear();
}

void SoundMaker::make(const SoundWish& wish)
{
    stop();
    m_pool.start([this, question = m_question.load(), wish] {
        if (!m_song)
            m_song = makeSong();
        if (question != m_question)
            return;
        MadeSound made {wish.hearing, nullptr, heardOf(wish, m_song)};
        made.sound = std::make_shared<const Sound>(std::exchange(made.facts.sound, {}));
        QMetaObject::invokeMethod(
            this,
            [this, question, made] {
                if (question == m_question)
                    Q_EMIT this->made(made);
            },
            Qt::QueuedConnection);
    });
}
