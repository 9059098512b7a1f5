// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"
#include "app/languages.h"
#include "app/log.h"
#include "app/main_window.h"
#include "app/message_bar.h"
#include "app/settings.h"
#include "app/show_files.h"
#include "document/document.h"
#include "draw/icons.h"
#include "draw/symbols.h"
#include "files/gear_files.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTimer>

#include <spdlog/spdlog.h>

using namespace Qt::StringLiterals;

namespace {

/// The command line as texts, before there is an application.
QStringList argumentsOf(int count, char** values)
{
    QStringList arguments;
    for (int i = 1; i < count; ++i)
        arguments << QString::fromLocal8Bit(values[i]);
    return arguments;
}

void nameProgram()
{
    QCoreApplication::setApplicationName(u"crosspatch"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CROSSPATCH_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Crosspatch"_s);
    QGuiApplication::setDesktopFileName(u"crosspatch"_s);
}

/// What ships with the program, the user's own gear, and what the command line names.
GearLoad loadGear(const QString& more)
{
    QStringList places {u":/"_s, QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)};
    if (!more.isEmpty())
        places << more;
    GearLoad gear = loadLibrary(places);
    for (const Error& error : gear.errors)
        spdlog::warn("{}", printable(text(error)).toStdString());
    spdlog::info("{} device types, {} leads", gear.library.devices.size(), gear.library.cables.size());
    return gear;
}

/// Commands draw on paper only, so they want fonts but no display.
int runWithoutWindow(int& count, char** values, const QStringList& arguments)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(count, values);
    nameProgram();
    LanguageSwitch languages;
    languages.use({});
    const GearLoad gear = loadGear(libraryOption(arguments));
    return runCommand(arguments, gear.library, stdout, stderr);
}

int runWindow(int& count, char** values, const QStringList& arguments)
{
    QApplication app(count, values);
    nameProgram();
    QApplication::setWindowIcon(QIcon(u":/icons/crosspatch.svg"_s));
    const bool dark = QApplication::palette().color(QPalette::Window).lightness() < 128;

    Settings settings(Settings::usualFile());
    LanguageSwitch languages;
    languages.use(settings.language());
    const GearLoad gear = loadGear({});
    const Symbols symbols = Symbols::load(u":/symbols"_s);
    const Icons icons = Icons::load(u":/icons"_s);
    Document document(gear.library);

    MainWindow window({document, symbols, icons, settings, languages, dark ? Theme::Dark : Theme::Light});
    if (!settings.putAside().isEmpty())
        window.messages().say(Severity::Warning,
            MainWindow::tr("The settings could not be read. They are kept as %1; the program starts with the usual ones.")
                .arg(settings.putAside()));
    if (!arguments.isEmpty())
        window.files().openFile(arguments.constFirst());
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    QStringList arguments = argumentsOf(argc, argv);
    startLog(arguments.removeAll(u"--verbose"_s) > 0);
    return isCommand(arguments) ? runWithoutWindow(argc, argv, arguments) : runWindow(argc, argv, arguments);
}
