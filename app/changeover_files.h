// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QWidget>

class ChangeoverPanel;
class Document;
class MessageBar;
class Settings;

/// Opens the show of the other act for the changeover, and prints its moves.
class ChangeoverFiles : public QObject {
    Q_OBJECT

public:
    ChangeoverFiles(
        Document& document, Settings& settings, MessageBar& messages, ChangeoverPanel& panel, QWidget* window);

    void offer(); ///< shows that lie beside the open one or were open lately
    void choose();
    void open(const QString& path);
    void print();

private:
    Document& m_document;
    Settings& m_settings;
    MessageBar& m_messages;
    ChangeoverPanel& m_panel;
    QWidget* m_window;
};
