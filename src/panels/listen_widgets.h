// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QToolButton>

class QActionGroup;
class QButtonGroup;
class QTimer;

/// A round button: a triangle while nothing plays, a square while something does, an arc that runs while it is made.
class PlayButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit PlayButton(QWidget* parent = nullptr);

    void setPlaying(bool playing);
    void setBusy(bool busy);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void name();

    bool m_playing = false;
    QTimer* m_turning;
    int m_angle = 0; ///< degrees
};

/// What one compares, side by side, with letters: lime is what one hears. A segment that cannot be had says why.
class HearSwitch : public QFrame {
    Q_OBJECT

public:
    explicit HearSwitch(int segments, QWidget* parent = nullptr);

    void setWords(const QStringList& words);
    void setCurrent(int index);
    void offer(int index, const QString& about); ///< about: the tool tip
    void withhold(int index, const QString& reason);

Q_SIGNALS:
    void chosen(int index); ///< by the user

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitWords();

    QStringList m_words;
    QButtonGroup* m_group;
};

/// A choice as a line of text with a chevron: "Plays: song".
class TextChoice : public QToolButton {
    Q_OBJECT

public:
    explicit TextChoice(int choices, QWidget* parent = nullptr);

    void setWords(const QString& pattern, const QStringList& words); ///< pattern: with %1
    void setCurrent(int index);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int index); ///< by the user

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showCurrent();

    QString m_pattern;
    QActionGroup* m_choices;
};
