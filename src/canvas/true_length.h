// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>
#include <QFrame>

/// A small field beside a measured line that asks how long it really is. Enter answers, Esc leaves.
class TrueLength : public QFrame {
    Q_OBJECT

public:
    explicit TrueLength(QWidget* parent);

    void ask(QPoint at, int measuredMm);

Q_SIGNALS:
    void answered(int millimetres);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QDoubleSpinBox* m_length;
};
