// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/canvas_style.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

/// What lies on a stage with nothing on it: how to begin.
class EmptyStage : public QWidget {
    Q_OBJECT

public:
    explicit EmptyStage(QWidget* parent);

    void setLook(const CanvasStyle& style, QSize stage);
    void setExamples(const QStringList& names);

Q_SIGNALS:
    void openExampleRequested(const QString& name);
    void newStageRequested();
    void openRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void dress();

    CanvasStyle m_style;
    QSize m_stage;
    QStringList m_names;
    QLabel* m_title;
    QLabel* m_hint;
    QLabel* m_examplesTitle;
    QPushButton* m_newStage;
    QPushButton* m_open;
    QHBoxLayout* m_examples;
    QList<QPushButton*> m_links;
};
