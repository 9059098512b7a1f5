// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QWidget>

class Document;
class MessageBar;
class Settings;
struct Library;

/// The example shows that were built in, as "club-night", or "situations/s21-synth-into-balanced" of a folder with its
/// slash.
QStringList exampleNames(const QString& folder = {});

/// An example's name for menus: "Club night", or the title in its file.
QString exampleTitle(const QString& name);
QString exampleTitle(const QString& name, const Library& library);

/// Opens and saves the show, asks before work is lost, and says in the message bar what went wrong. When opening or
/// saving fails, the open show stays as it is.
class ShowFiles : public QObject {
    Q_OBJECT

public:
    ShowFiles(Document& document, Settings& settings, MessageBar& messages, QWidget* window);

    void newShow();
    void open();
    void openFile(const QString& path);
    void openExample(const QString& name); ///< as a copy without a file of its own
    void choosePicture(); ///< one to lie under the plan
    void openPicture(const QString& path);
    bool save();
    bool saveAs();
    bool saveTo(const QString& path);

    /// True when the open show may go: it is saved, or people said so.
    bool mayLeave();

Q_SIGNALS:
    void recentChanged();

private:
    QString folder() const;

    Document& m_document;
    Settings& m_settings;
    MessageBar& m_messages;
    QWidget* m_window;
};
