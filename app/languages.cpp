// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

const auto folder = u":/translations"_s;
const auto prefix = u"crosspatch_"_s;

/// The place for numbers and dates: the system's own where it speaks that language ("de_AT"), else the usual one.
QLocale localeFor(const QString& code)
{
    const QLocale locale(code);
    return QLocale::system().language() == locale.language() ? QLocale::system() : locale;
}

} // namespace

QStringList languageCodes()
{
    QStringList codes;
    for (const QString& file : QDir(folder).entryList({prefix + u"*.qm"_s}, QDir::Files, QDir::Name))
        codes << file.mid(prefix.size()).chopped(3);
    codes.removeAll(u"en"_s);
    codes.prepend(u"en"_s);
    return codes;
}

QString languageName(const QString& code)
{
    const QLocale locale(code);
    const QString name = code == "en"_L1 ? u"English"_s : locale.nativeLanguageName();
    return locale.toUpper(name.left(1)) + name.mid(1);
}

QString bestLanguage(const QStringList& wishes)
{
    const QStringList codes = languageCodes();
    for (const QString& wish : wishes) {
        const QString spelled = QString(wish).replace(u'-', u'_');
        for (const QString& code : {spelled, spelled.section(u'_', 0, 0)}) {
            if (codes.contains(code))
                return code;
        }
    }
    return codes.first();
}

LanguageSwitch::~LanguageSwitch()
{
    remove();
}

void LanguageSwitch::use(const QString& code)
{
    const QString wanted = languageCodes().contains(code) ? code : bestLanguage(QLocale::system().uiLanguages());
    if (wanted == m_current)
        return;
    remove();
    m_current = wanted;
    QLocale::setDefault(localeFor(wanted));
    if (m_toolkit.load(u"qtbase_"_s + wanted, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_toolkit);
    if (m_program.load(prefix + wanted, folder))
        QCoreApplication::installTranslator(&m_program);
}

void LanguageSwitch::remove()
{
    QCoreApplication::removeTranslator(&m_toolkit);
    QCoreApplication::removeTranslator(&m_program);
}
