// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/floating_card.h"

#include <QList>

class QLabel;
class QScrollArea;
class SearchField;

/// Keys or a move of the mouse, and what they do.
struct KeyRow {
    QString keys;
    QString meaning;
};

/// Those of one menu or one occasion under their title.
struct KeyGroup {
    QString title;
    QList<KeyRow> rows;
};

/// The rows with all the words that were typed; groups without any are left out.
QList<KeyGroup> keyGroupsWith(const QList<KeyGroup>& groups, const QString& typed);

/// All keys and moves of the mouse on one sheet, in columns, to be searched by typing.
class CheatSheet : public FloatingCard {
    Q_OBJECT

public:
    explicit CheatSheet(QWidget* window);

    void openWith(const QList<KeyGroup>& groups);

protected:
    QRect wantedGeometry(const QSize& window) const override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void lay();
    void retranslate();

    QList<KeyGroup> m_groups;
    QLabel* m_title;
    SearchField* m_field;
    QScrollArea* m_area;
    int m_columns = 0; ///< that are laid out now
};
