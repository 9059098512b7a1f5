// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/floating_card.h"
#include "panels/jump_rows.h"

class QLabel;
class QListView;
class SearchField;

/// Type to do anything or go anywhere: a line to type in, and the best answers below it.
class JumpBox : public FloatingCard {
    Q_OBJECT

public:
    JumpBox(const Symbols& symbols, QWidget* window);

    /// Opens under `anchor`, or in the middle when that is not to be seen.
    void openAt(QWidget* anchor, QList<Jump> jumps);

    /// Other words for the empty line than those for going anywhere.
    void setHint(const QString& hint);

Q_SIGNALS:
    void chosen(const JumpTarget& target);

protected:
    QRect wantedGeometry(const QSize& window) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void ask();
    void choose(const QModelIndex& index);
    bool step(int key);
    void retranslate();

    JumpModel m_model;
    QList<JumpTarget> m_recent; ///< chosen last stands first
    QPointer<QWidget> m_anchor;
    QString m_hint;
    SearchField* m_field;
    QListView* m_list;
    QLabel* m_nothing;
};
