// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

/// One figure: what, how much, and on what it rests.
struct FigureRow {
    QString name;
    QString value;
    QString remark;
};

/// Figures under one another, values aligned, parted by hair lines.
class FigureTable : public QWidget {
    Q_OBJECT

public:
    explicit FigureTable(const QList<FigureRow>& rows, QWidget* parent = nullptr);
};
