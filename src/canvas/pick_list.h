// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/canvas_style.h"
#include "draw/severity_shape.h"

#include <QFrame>
#include <QStandardItemModel>

class QLineEdit;
class QListView;

/// One row of a pick list.
struct PickRow {
    QString text;
    QString detail = {}; ///< at the right end, quieter
    std::optional<Verdict> verdict = {}; ///< a badge before the text
    bool heading = false; ///< parts the rows below from those above and cannot be picked
};

/// A short list at a place of the canvas, with a line to type what is meant. It goes by Esc or when the keyboard goes.
class PickList : public QFrame {
    Q_OBJECT

public:
    explicit PickList(QWidget* parent);

    void setLook(const CanvasStyle& style);
    void setRows(const QList<PickRow>& rows); ///< the first that can be picked becomes the current one
    void open(QPoint at, const QString& hint); ///< beside the point, in the parent's coordinates
    void dismiss();
    int current() const; ///< −1: none

Q_SIGNALS:
    void typed(const QString& text);
    void currentChanged(int row);
    void picked(int row);
    void otherWanted(); ///< Tab
    void left(); ///< nothing was picked

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool key(int key);
    void step(int by);
    void pick();
    void fitRows();

    CanvasStyle m_style;
    QPoint m_at;
    QStandardItemModel m_rows;
    QLineEdit* m_field;
    QListView* m_list;
};
