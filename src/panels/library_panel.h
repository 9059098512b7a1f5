// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "draw/symbols.h"

#include <QSet>
#include <QStandardItemModel>
#include <QWidget>

class LibraryFilter;
class LibraryView;
class QLabel;
class QLineEdit;
class QPushButton;

/// All gear there is: type to find, drag out or press Enter to place.
class LibraryPanel : public QWidget {
    Q_OBJECT

public:
    LibraryPanel(Document& document, const Symbols& symbols, QWidget* parent = nullptr);

    void focusSearch();

    /// Fills the tree anew: after the library has changed.
    void reload();

Q_SIGNALS:
    void placeRequested(const QString& typeKey);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    QWidget* makeHead();
    void fold(const QModelIndex& index);
    void placeCurrent();
    void place(const QModelIndex& index);
    void search(const QString& text);
    void filterByShow();
    void showResult();
    void rememberFolding(const QModelIndex& heading, bool folded);
    void restoreFolding();
    QModelIndex firstType() const;

    Document& m_document;
    const Symbols& m_symbols;
    QStandardItemModel m_model;
    LibraryFilter* m_filter;
    QWidget* m_content = nullptr;
    LibraryView* m_view = nullptr;
    QLineEdit* m_search = nullptr;
    QPushButton* m_all = nullptr;
    QPushButton* m_inShow = nullptr;
    QLabel* m_nothing = nullptr;
    QSet<QString> m_folded;
    bool m_searching = false;
};
