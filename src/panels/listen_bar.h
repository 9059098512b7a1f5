// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "panels/player.h"
#include "panels/remedy_search.h"
#include "panels/sound_maker.h"

#include <QMap>
#include <QWidget>

class HearSwitch;
class PlayButton;
class QBoxLayout;
class QLabel;
class QPushButton;
class TextChoice;

/// Plays what arrives over a lead: as it is wired, with the best remedy, and as it was sent.
class ListenBar : public QWidget {
    Q_OBJECT

public:
    ListenBar(Document& document, std::unique_ptr<Player> player, QWidget* parent = nullptr);
    ~ListenBar() override;

    /// The lead to listen to; what plays goes over to it. Nothing: silence.
    void setLead(CableId lead);

    /// What the search for remedies has found, best first.
    void setRemedies(const QList<TriedRemedy>& remedies);

    void playOrStop();
    bool isPlaying() const { return m_playing; }

Q_SIGNALS:
    void playingChanged(bool playing);
    void saveAsked(const QString& name, const QByteArray& wav); ///< name: for the file

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QLayout* makeFirstRow();
    void makeSecondRow();
    void retranslate();
    void refresh();
    void restart();
    void rest();
    void request();
    void take(const MadeSound& made);
    void give(const MadeSound& made);
    void prepareNext();
    void choose(Hearing hearing);
    void setPlaying(bool playing);
    void say(const QString& text);
    void tell(const MadeSound& made);
    void showOffers();
    Programme programme() const;
    SoundWish wish() const;

    Document& m_document;
    std::unique_ptr<Player> m_player;
    SoundMaker m_maker;
    CableId m_lead;
    std::optional<Remedy> m_remedy;
    bool m_searching = false;
    Hearing m_hearing = Hearing::Wired;
    std::optional<Programme> m_programme; ///< chosen; else what suits the source
    bool m_asItArrives = true;
    bool m_playing = false;
    bool m_saving = false; ///< the next sound is for a file
    QMap<Hearing, MadeSound> m_made; ///< of the lead as it is now

    PlayButton* m_play;
    HearSwitch* m_switch;
    QLabel* m_state;
    QBoxLayout* m_options;
    TextChoice* m_programmes;
    TextChoice* m_levels;
    QPushButton* m_save;
    QTimer* m_patience;
};
