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

constexpr int cannotStart = 2;

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
        spdlog::error("{}", printable(text(error)).toStdString());
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
    const QString more = libraryOption(arguments);
    const GearLoad gear = loadGear(more);
    return runCommand(arguments, gear.library, stdout, stderr);
}

/// Qt ends the program where it finds no display, so this is looked at before.
bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#else
    return true;
#endif
}

/// What people should know before they begin; one line.
void tellOfTrouble(MessageBar& messages, const Settings& settings, const QList<Error>& gearErrors)
{
    if (!gearErrors.isEmpty())
        messages.say(Severity::Warning,
            MainWindow::tr("Some gear could not be read, the rest is there: %1").arg(text(gearErrors.constFirst())));
    if (!settings.putAside().isEmpty())
        messages.say(Severity::Warning,
            MainWindow::tr("The settings could not be read, so the usual ones hold. The old file is kept as %1")
                .arg(settings.putAside()));
}

int runWindow(int& count, char** values, const QStringList& arguments)
{
    if (!hasDisplay()) {
        spdlog::error("There is no display here for the window. See crosspatch --help for what works without one.");
        return cannotStart;
    }
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
    tellOfTrouble(window.messages(), settings, gear.errors);
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
