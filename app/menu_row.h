// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/look.h"

#include <QWidget>

class Icons;
class QLabel;
class QMenuBar;

/// The row at the very top: the program's sign, the menus, and in the middle the name of the show.
class MenuRow : public QWidget {
    Q_OBJECT

public:
    explicit MenuRow(QWidget* parent);

    QMenuBar& menuBar() { return *m_menus; }
    void setShow(const QString& name, const QString& state);
    void setLook(const Look& look, const Icons& icons);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QMenuBar* m_menus;
    QLabel* m_sign;
    Look m_look;
    QString m_name;
    QString m_state;
};
