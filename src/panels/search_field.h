// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

/// A line to search in, with a lens and the key that leads to it.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    SearchField(const QString& hint, const QString& key, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitText();

    QString m_key;
};
