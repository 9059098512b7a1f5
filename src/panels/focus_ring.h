// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QApplication;
class QFocusFrame;
class QWidget;

/// Draws a ring around the control that was reached by keyboard; a click shows none.
class FocusRing : public QObject {
    Q_OBJECT

public:
    /// Gives the application its ring; nothing happens when it has one.
    static void attach(QApplication& app);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using QObject::QObject;
    void showAround(QWidget* widget);

    QPointer<QFocusFrame> m_frame;
};
