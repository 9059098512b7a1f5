// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVBoxLayout>
#include <QWidget>

#include <functional>

/// What the inspector shows for one kind of selection. Fields stay while the show changes; the rest is made anew.
class InspectorPage : public QWidget {
    Q_OBJECT

public:
    explicit InspectorPage(QWidget* parent);

    virtual void refresh() = 0;

Q_SIGNALS:
    void lessonAsked(const QString& page); ///< of *Learn*

protected:
    QVBoxLayout& column() { return *m_column; }

    /// Puts a fresh, empty part into the page in place of what was there, to be filled.
    QVBoxLayout& renew(QWidget*& part, QVBoxLayout& column);

    void addHeading(const QString& text);

private:
    QVBoxLayout* m_column;
};

/// A field with its caption above it.
QWidget* captioned(const QString& caption, QWidget* field);
