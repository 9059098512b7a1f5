// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draw/bay_words.h"

#include <QWidget>

class BayBoard;
class BayCard;
class BayForm;
class BayLegend;
class Document;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class SearchField;

/// The picture *Bay*: all patch bays of the show from the front, with a field to find a jack and a line of signs.
class BayView : public QWidget {
    Q_OBJECT

public:
    explicit BayView(Document& document, QWidget* parent = nullptr);

    ~BayView() override;

    BayBoard& board() { return *m_board; }
    const BayCard& card() const { return *m_card; }
    bool reveal(); ///< brings what is selected into sight; false: it is not in a front
    PortRef focusPort() const; ///< of the jack that has the keyboard; nothing: none
    void renameJack(); ///< the one that has the keyboard
    void newBay(); ///< asks for one
    double zoom() const;
    void setZoom(double zoom);
    void zoomIn();
    void zoomOut();
    void fitAll();

Q_SIGNALS:
    void hintChanged(const QString& hint);
    void zoomChanged(double zoom);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeEmpty();
    void refresh();
    void closeForm();
    void showNote(const std::optional<BayNote>& note, const QRect& anchor);
    void find(const QString& words);
    void goToNext();
    void retranslate();

    Document& m_document;
    QStackedWidget* m_pages;
    QScrollArea* m_scroll;
    BayBoard* m_board;
    BayCard* m_card;
    BayLegend* m_legend;
    SearchField* m_find = nullptr;
    QPushButton* m_name = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_emptyTitle = nullptr;
    QLabel* m_emptyHint = nullptr;
    QPushButton* m_place = nullptr;
    QPushButton* m_make = nullptr;
    QPushButton* m_new = nullptr;
    BayForm* m_form = nullptr; ///< while one is asked for
    QList<BaySpot> m_found;
    qsizetype m_next = 0; ///< of what was found, goes to with Enter
    bool m_stale = true;
};
