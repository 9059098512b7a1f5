// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "show/id.h"

#include <QLineEdit>

class ShowView;

/// A line over a device's name on the canvas, to change it in place: Enter keeps what was typed, and so does going
/// elsewhere; Esc leaves the name as it was.
class NameEditor : public QLineEdit {
    Q_OBJECT

public:
    explicit NameEditor(ShowView& view);

    void begin(DeviceId device);
    void stop(); ///< nothing is kept
    void follow(); ///< the view or the device has moved

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void keep();
    void end();

    ShowView& m_view;
    DeviceId m_device;
};
