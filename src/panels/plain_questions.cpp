// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/plain_questions.h"

#include <QtGlobal>

#include <array>

namespace {

constexpr auto jack = QT_TRANSLATE_NOOP("PlainQuestions", "big jack, 6.35 mm");
constexpr auto mini = QT_TRANSLATE_NOOP("PlainQuestions", "small jack, 3.5 mm");
constexpr auto xlr = QT_TRANSLATE_NOOP("PlainQuestions", "XLR, three pins");
constexpr auto rca = QT_TRANSLATE_NOOP("PlainQuestions", "RCA (cinch)");
constexpr auto pentaconn = QT_TRANSLATE_NOOP("PlainQuestions", "jack with five contacts, 4.4 mm");
constexpr auto twist = QT_TRANSLATE_NOOP("PlainQuestions", "speakON");

using enum FinderSide;

constexpr std::array rows {
    PlainUse {From, mini, QT_TRANSLATE_NOOP("PlainQuestions", "phone, player, computer"), "generic/phone:out"},
    PlainUse {From, mini, QT_TRANSLATE_NOOP("PlainQuestions", "small microphone"), "generic/electret_mono_35:out"},
    PlainUse {
        From, jack, QT_TRANSLATE_NOOP("PlainQuestions", "electric guitar or bass"), "generic/electric-guitar:out"},
    PlainUse {From, jack, QT_TRANSLATE_NOOP("PlainQuestions", "pickup without a preamp"), "generic/acoustic-piezo:out"},
    PlainUse {
        From, jack, QT_TRANSLATE_NOOP("PlainQuestions", "keyboard, synth, drum machine"), "generic/keyboard:out-l"},
    PlainUse {
        From, jack, QT_TRANSLATE_NOOP("PlainQuestions", "mixer or interface, balanced"), "generic/bal_active:out"},
    PlainUse {From, jack, QT_TRANSLATE_NOOP("PlainQuestions", "mixer, who knows how it is built"),
        "generic/mixer-unknown:out1"},
    PlainUse {From, jack, QT_TRANSLATE_NOOP("PlainQuestions", "headphones"), "generic/stereo_trs_out:out"},
    PlainUse {
        From, jack, QT_TRANSLATE_NOOP("PlainQuestions", "loudspeaker out of an amplifier"), "generic/speaker_out:out"},
    PlainUse {From, xlr, QT_TRANSLATE_NOOP("PlainQuestions", "stage microphone"), "generic/mic_dynamic:out"},
    PlainUse {
        From, xlr, QT_TRANSLATE_NOOP("PlainQuestions", "microphone that wants 48 V"), "generic/mic_condenser:out"},
    PlainUse {From, xlr, QT_TRANSLATE_NOOP("PlainQuestions", "out of a desk or an interface"), "generic/desk:out1"},
    PlainUse {From, xlr, QT_TRANSLATE_NOOP("PlainQuestions", "digital out, AES3"), "generic/aes3_out:out"},
    PlainUse {From, rca, QT_TRANSLATE_NOOP("PlainQuestions", "CD player, hi-fi"), "generic/cd-player:out-l"},
    PlainUse {From, rca, QT_TRANSLATE_NOOP("PlainQuestions", "turntable"), "generic/turntable:out-l"},
    PlainUse {From, rca, QT_TRANSLATE_NOOP("PlainQuestions", "digital out, S/PDIF"), "generic/spdif_out:out"},
    PlainUse {From, pentaconn, QT_TRANSLATE_NOOP("PlainQuestions", "balanced headphones"), "generic/phones_bal:out"},

    PlainUse {
        To, xlr, QT_TRANSLATE_NOOP("PlainQuestions", "microphone input of a desk or stage box"), "generic/desk:in1"},
    PlainUse {To, xlr, QT_TRANSLATE_NOOP("PlainQuestions", "studio monitor"), "generic/studio-monitor:in-xlr"},
    PlainUse {To, xlr, QT_TRANSLATE_NOOP("PlainQuestions", "digital in, AES3"), "generic/aes3_in:in"},
    PlainUse {To, jack, QT_TRANSLATE_NOOP("PlainQuestions", "line input of a mixer"), "generic/mixer:line1"},
    PlainUse {To, jack, QT_TRANSLATE_NOOP("PlainQuestions", "guitar amplifier, instrument input"), "generic/hiz:in"},
    PlainUse {To, jack, QT_TRANSLATE_NOOP("PlainQuestions", "mixer, who knows how it is built"),
        "generic/mixer-unknown:line1"},
    PlainUse {To, jack, QT_TRANSLATE_NOOP("PlainQuestions", "studio monitor"), "generic/studio-monitor:in-trs"},
    PlainUse {To, jack, QT_TRANSLATE_NOOP("PlainQuestions", "headphones"), "generic/headphones:in"},
    PlainUse {To, jack, QT_TRANSLATE_NOOP("PlainQuestions", "DI box"), "generic/passive-di:in"},
    PlainUse {To, mini, QT_TRANSLATE_NOOP("PlainQuestions", "microphone input of a recorder or camera"),
        "generic/mic_35_pip:in"},
    PlainUse {To, mini, QT_TRANSLATE_NOOP("PlainQuestions", "phone or computer, headset socket"),
        "generic/headset_jack_ctia:in"},
    PlainUse {To, mini, QT_TRANSLATE_NOOP("PlainQuestions", "headphones"), "generic/headphones-mini:in"},
    PlainUse {To, rca, QT_TRANSLATE_NOOP("PlainQuestions", "hi-fi amplifier"), "generic/rca_line:in"},
    PlainUse {To, rca, QT_TRANSLATE_NOOP("PlainQuestions", "digital in, S/PDIF"), "generic/spdif_in:in"},
    PlainUse {
        To, twist, QT_TRANSLATE_NOOP("PlainQuestions", "loudspeaker without an amplifier"), "generic/speaker-8-ohm:in"},
};

} // namespace

std::span<const PlainUse> plainUses()
{
    return rows;
}

QList<const char*> plainSockets(FinderSide side)
{
    QList<const char*> sockets;
    for (const PlainUse& row : rows) {
        if (row.side == side && !sockets.contains(row.socket))
            sockets << row.socket;
    }
    return sockets;
}

QList<const PlainUse*> plainUsesOf(FinderSide side, const char* socket)
{
    QList<const PlainUse*> found;
    for (const PlainUse& row : rows) {
        if (row.side == side && row.socket == socket)
            found << &row;
    }
    return found;
}

FinderEnd endOf(const PlainUse& use, const Library& library)
{
    const GearPort meant = gearPort(library, QString::fromLatin1(use.gear));
    return {{}, meant.type, meant.port};
}
