// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gear/make_bay.h"

#include <QWidget>

class Document;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QSpinBox;

/// Asks for a patch bay as somebody has it, and puts it into the show. Enter puts it in, Esc gives up.
class BayForm : public QWidget {
    Q_OBJECT

public:
    explicit BayForm(Document& document, QWidget* parent = nullptr);

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    BayWish wish() const;
    void putIn();
    void fillModes();
    void showWhat();

    Document& m_document;
    QLineEdit* m_name;
    QSpinBox* m_pairs;
    QComboBox* m_front;
    QComboBox* m_rear;
    QComboBox* m_mode;
    QDoubleSpinBox* m_pitch;
    QLabel* m_what;
};
