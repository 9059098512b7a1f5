// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QStringList>
#include <QToolButton>

class QButtonGroup;

/// Which step of the type scale a label has, by the names of the style sheet.
struct LabelLook {
    QLatin1StringView type;
    QLatin1StringView tone {};
};

inline constexpr LabelLook headingLook {QLatin1StringView("heading")};
inline constexpr LabelLook strongLook {QLatin1StringView("strong")};
inline constexpr LabelLook bodyLook {QLatin1StringView()};
inline constexpr LabelLook quietLook {QLatin1StringView(), QLatin1StringView("secondary")};
inline constexpr LabelLook smallLook {QLatin1StringView("small"), QLatin1StringView("secondary")};
inline constexpr LabelLook captionLook {QLatin1StringView("caption"), QLatin1StringView("secondary")};

/// A label that wraps and never takes its text for anything but plain text.
QLabel* makeLabel(const QString& text, LabelLook look = bodyLook);

/// A hair line across.
QFrame* makeRule();

/// A small exclusive or free-standing filter button.
QPushButton* makeChip(const QString& text);

/// A text as a tool tip; marks in it are shown, never obeyed.
QString toolTipText(const QString& plain);

/// A switch of a few words side by side, one of which holds.
class Segmented : public QFrame {
    Q_OBJECT

public:
    explicit Segmented(const QStringList& words, QWidget* parent = nullptr);

    void setCurrent(int index); ///< −1: none of them

Q_SIGNALS:
    void chosen(int index); ///< by the user

private:
    QButtonGroup* m_group;
};

/// A heading that folds what lies below it.
class Disclosure : public QToolButton {
    Q_OBJECT

public:
    Disclosure(const QString& text, QWidget* content, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    QSize sizeHint() const override;
};
