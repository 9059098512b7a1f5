// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include "report/paper.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

#include <tuple>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 1024 * 1024;

constexpr auto themeKey = "look/theme"_L1;
constexpr auto textKey = "look/text"_L1;
constexpr auto motionKey = "look/motion"_L1;
constexpr auto languageKey = "look/language"_L1;
constexpr auto minimapKey = "stage/minimap"_L1;
constexpr auto snapKey = "stage/snap"_L1;
constexpr auto feetKey = "stage/feet"_L1;
constexpr auto paperKey = "paper/size"_L1;
constexpr auto recentKey = "files/recent"_L1;
constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto layoutKey = "window/layout"_L1;

struct ThemeWord {
    ThemeChoice theme;
    QLatin1StringView word;
};

constexpr ThemeWord themeWords[] = {
    {ThemeChoice::System, "system"_L1},
    {ThemeChoice::Light, "light"_L1},
    {ThemeChoice::Dark, "dark"_L1},
};

bool readsAsSettings(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return true; // a file that may not be read is not a broken one
    if (file.size() > largestFile || file.readAll().contains('\0'))
        return false;
    QSettings store(path, QSettings::IniFormat);
    std::ignore = store.allKeys(); // QSettings looks for mistakes only when it needs the values
    return store.status() != QSettings::FormatError;
}

/// The new name of a broken file, or empty when the file is as it should be.
QString putAsideIfBroken(const QString& path)
{
    if (!QFileInfo(path).isFile() || readsAsSettings(path))
        return {};
    const QString aside = path + u".broken"_s;
    QFile::remove(aside);
    return QFile::rename(path, aside) ? aside : QString();
}

} // namespace

Settings::Settings(const QString& file)
    : m_putAside(putAsideIfBroken(file))
    , m_store(file, QSettings::IniFormat)
{
}

QString Settings::usualFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/crosspatch.ini"_s;
}

ThemeChoice Settings::theme() const
{
    const QString word = m_store.value(themeKey).toString();
    for (const ThemeWord& row : themeWords) {
        if (word == row.word)
            return row.theme;
    }
    return ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice theme)
{
    for (const ThemeWord& row : themeWords) {
        if (row.theme == theme)
            m_store.setValue(themeKey, QString(row.word));
    }
}

int Settings::textPercent() const
{
    return qBound(smallestText, m_store.value(textKey, smallestText).toInt(), largestText);
}

void Settings::setTextPercent(int percent)
{
    m_store.setValue(textKey, percent);
}

QString Settings::language() const
{
    return m_store.value(languageKey).toString();
}

void Settings::setLanguage(const QString& language)
{
    m_store.setValue(languageKey, language);
}

bool Settings::snap() const
{
    return m_store.value(snapKey, true).toBool();
}

void Settings::setSnap(bool snap)
{
    m_store.setValue(snapKey, snap);
}

bool Settings::feet() const
{
    const bool usual = QLocale::system().measurementSystem() != QLocale::MetricSystem;
    return m_store.value(feetKey, usual).toBool();
}

void Settings::setFeet(bool feet)
{
    m_store.setValue(feetKey, feet);
}

bool Settings::minimap() const
{
    return m_store.value(minimapKey, true).toBool();
}

void Settings::setMinimap(bool minimap)
{
    m_store.setValue(minimapKey, minimap);
}

bool Settings::motion() const
{
    return m_store.value(motionKey, true).toBool();
}

void Settings::setMotion(bool motion)
{
    m_store.setValue(motionKey, motion);
}

PaperSize Settings::paper() const
{
    const bool letterCountry = QLocale::system().measurementSystem() == QLocale::ImperialUSSystem;
    return m_store.value(paperKey, letterCountry ? u"letter"_s : u"a4"_s) == u"letter"_s ? PaperSize::Letter
                                                                                         : PaperSize::A4;
}

void Settings::setPaper(PaperSize paper)
{
    m_store.setValue(paperKey, paper == PaperSize::Letter ? u"letter"_s : u"a4"_s);
}

QStringList Settings::recentFiles() const
{
    return m_store.value(recentKey).toStringList().mid(0, recentFilesKept);
}

void Settings::addRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    m_store.setValue(recentKey, files.mid(0, recentFilesKept));
}

void Settings::clearRecentFiles()
{
    m_store.remove(recentKey);
}

QByteArray Settings::geometry() const
{
    return m_store.value(geometryKey).toByteArray();
}

void Settings::setGeometry(const QByteArray& geometry)
{
    m_store.setValue(geometryKey, geometry);
}

QByteArray Settings::layout() const
{
    return m_store.value(layoutKey).toByteArray();
}

void Settings::setLayout(const QByteArray& layout)
{
    m_store.setValue(layoutKey, layout);
}
