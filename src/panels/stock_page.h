// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Document;
class StockTable;
class QStackedWidget;

/// What is owned against what the show needs, with what can be done about it.
class StockPage : public QWidget {
    Q_OBJECT

public:
    explicit StockPage(Document& document, QWidget* parent = nullptr);

    StockTable& table() const { return *m_table; }
    void start(); ///< takes the keyboard

Q_SIGNALS:
    void said(const QString& text); ///< what people should know after what they did

private:
    QWidget* makeTools();
    QWidget* makeEmpty();
    void showPage();
    void ownAll();
    void lengthsFromStock();

    Document& m_document;
    StockTable* m_table;
    QWidget* m_tools;
    QStackedWidget* m_pages;
    bool m_typing = false; ///< into a table of which nothing is owned yet
};
