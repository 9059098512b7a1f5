// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draw/bay_words.h"

#include <QFrame>

class QVBoxLayout;

/// A small card beside a jack that says what is there, or what a plug would do. The pointer goes through it.
class BayCard : public QFrame {
    Q_OBJECT

public:
    explicit BayCard(QWidget* parent);

    /// Shows the note below the anchor, or above it where there is no room; both in the parent's px.
    void showNote(const BayNote& note, const QRect& anchor);
    const QString& text() const { return m_text; }

private:
    void fill(const BayNote& note);
    int heightAt(int width, int room); ///< without the picture where it has no room

    QWidget* m_content = nullptr;
    QWidget* m_picture = nullptr; ///< of the jack from the side, where there is one
    QVBoxLayout* m_column;
    QString m_text;
    std::optional<BaySide> m_side;
};
