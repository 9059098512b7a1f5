// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>

/// The languages that were built in, English first: "en", "de" …
QStringList languageCodes();

/// A language's name in itself, with a capital: "Deutsch".
QString languageName(const QString& code);

/// The best built-in language for these wishes of the system ("de-AT", "de", …).
QString bestLanguage(const QStringList& wishes);

/// Puts one language at a time in place, the program's texts and Qt's own. Windows hear of it by LanguageChange.
class LanguageSwitch {
public:
    LanguageSwitch() = default;
    ~LanguageSwitch();
    Q_DISABLE_COPY_MOVE(LanguageSwitch)

    const QString& current() const { return m_current; }

    /// An empty code means the language of the system.
    void use(const QString& code);

private:
    void remove();

    QTranslator m_program;
    QTranslator m_toolkit;
    QString m_current;
};
