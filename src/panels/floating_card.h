// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

/// A card that lies over the window for a moment and is in nobody's way: it closes with Esc and when the keyboard goes
/// elsewhere, and then gives the keyboard back.
class FloatingCard : public QFrame {
    Q_OBJECT

public:
    explicit FloatingCard(QWidget* window);

    void open(QWidget* focus);
    void shut();

Q_SIGNALS:
    void closed();

protected:
    /// Where it lies in the window, which may be of any size.
    virtual QRect wantedGeometry(const QSize& window) const = 0;
    void place();

    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QPointer<QWidget> m_before; ///< had the keyboard
};
