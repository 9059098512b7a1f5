// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QHash>
#include <QIcon>
#include <QPixmap>
#include <QStringList>

/// Colours of an icon in its states; `on` is for checked buttons.
struct IconColours {
    QColor normal;
    QColor disabled;
    QColor on;
};

/// The program's line icons, read once. What is drawn in currentColor takes the colour asked for.
class Icons {
public:
    static Icons load(const QString& folder);

    QStringList names() const;
    bool contains(const QString& name) const { return m_files.contains(name); }

    /// Crisp at any size; null when there is no such icon.
    QPixmap pixmap(const QString& name, const QColor& colour, int px, double devicePixelRatio) const;

    /// An icon that draws itself anew for each size and screen.
    QIcon icon(const QString& name, const IconColours& colours) const;

private:
    QHash<QString, QByteArray> m_files;
};
