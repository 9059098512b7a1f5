// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

/// Why a finding is left as it is, and who says so. Enter accepts, Esc gives up.
class AcceptForm : public QWidget {
    Q_OBJECT

public:
    explicit AcceptForm(const QString& usualName, QWidget* parent = nullptr);

    void open();

Q_SIGNALS:
    void accepted(const QString& reason, const QString& name);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void finish();

    QLineEdit* m_reason;
    QLineEdit* m_name;
    QPushButton* m_accept;
};
