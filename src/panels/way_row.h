// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/joinings.h"
#include "draw/symbols.h"

#include <QFrame>

class QGridLayout;

/// One way to join two ports: how good it is, what it looks like, what one will hear, what it takes.
class WayRow : public QFrame {
    Q_OBJECT

public:
    WayRow(const Joining& way, const Symbols& symbols, bool best, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange(bool narrow);
    QWidget* makeWords(const Joining& way);
    QWidget* makeOutcome(const Joining& way);

    QGridLayout* m_grid;
    QWidget* m_badge;
    QWidget* m_picture;
    QWidget* m_words;
    QWidget* m_outcome;
    QWidget* m_button;
    bool m_narrow = false;
};
