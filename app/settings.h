// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QStringList>

enum class PaperSize;

enum class ThemeChoice { System, Light, Dark };

/// What the program remembers from one start to the next. Whatever the file holds, every value read is a usable one.
class Settings {
public:
    static constexpr int recentFilesKept = 10;
    static constexpr int smallestText = 100, largestText = 300; ///< per cent

    /// Opens the file; one that cannot be read as settings is put aside, and everything is as on the first start.
    explicit Settings(const QString& file);

    /// Where the file belongs by the rules of the platform.
    static QString usualFile();

    /// The name that unreadable settings were given, or empty.
    const QString& putAside() const { return m_putAside; }

    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    int textPercent() const;
    void setTextPercent(int percent);
    QString language() const; ///< empty: the language of the system
    void setLanguage(const QString& language);
    bool snap() const;
    void setSnap(bool snap);
    bool feet() const; ///< lengths in feet and inches; the usual unit of the country until people choose
    void setFeet(bool feet);
    bool minimap() const;
    void setMinimap(bool minimap);
    bool motion() const;
    void setMotion(bool motion);

    PaperSize paper() const; ///< the usual one of the country until people choose
    void setPaper(PaperSize paper);

    QStringList recentFiles() const; ///< newest first
    void addRecentFile(const QString& path);
    void clearRecentFiles();

    QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);
    QByteArray layout() const; ///< of docks and tool bar
    void setLayout(const QByteArray& layout);

private:
    QString m_putAside;
    QSettings m_store;
};
