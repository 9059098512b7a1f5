// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draw/severity_shape.h"
#include "panels/look.h"

#include <QWidget>

class Icons;
class QLabel;
class QTimer;
class QToolButton;

/// One line above the canvas that says what went wrong or what was done, with a badge and a button to close it.
/// Nothing stops for it.
class MessageBar : public QWidget {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void say(Severity severity, const QString& text); ///< replaces what stands there
    void tell(const QString& text); ///< good news; goes away by itself
    QString text() const;
    void setLook(const Look& look, const Icons& icons);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void put(Verdict verdict, const QString& text);
    void retranslate();

    Look m_look;
    Verdict m_verdict;
    QLabel* m_text;
    QToolButton* m_close;
    QTimer* m_fade;
};
