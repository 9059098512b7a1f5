// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draw/marks.h"

#include <QWidget>

/// The tag of a lead, "L12": what kind of signal it carries and the channel it feeds.
class TagLabel : public QWidget {
    Q_OBJECT

public:
    TagLabel(const QString& text, Kind kind, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    Kind m_kind;
};
