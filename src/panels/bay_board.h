// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "draw/bay_paint.h"
#include "draw/bay_words.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

#include <functional>

class BayNameEditor;
class QMenu;
class QToolButton;

/// The fronts of all patch bays, one under another: cords are dragged from jack to jack, or plugged by keyboard.
class BayBoard : public QWidget {
    Q_OBJECT

public:
    explicit BayBoard(Document& document, QWidget* parent = nullptr);

    const BayPicture& picture() const { return m_picture; }
    const BayLayout& layoutOfJacks() const { return m_layout; }
    std::optional<BaySpot> focusSpot() const { return m_state.focus; }
    void setFocusSpot(const BaySpot& spot);
    QString spoken(const BaySpot& spot) const; ///< for assistive tools
    QString spokenFront(int front) const;
    void press() { enterPressed(); } ///< takes a cord at the jack that has the keyboard, or plugs it in there
    void mark(const QList<BaySpot>& spots); ///< as found
    void refresh(); ///< from the document
    void fit(const QSize& room); ///< that there is
    double zoom() const { return m_zoom; } ///< 1: as large as the text size asks for
    void setZoom(double zoom);
    double zoomFor(const QSize& room) const; ///< the largest at which all bays are in sight
    void editName(const BaySpot& spot);
    void editSection(const BaySpot& spot); ///< the one that begins at this pair, or will
    void pasteNames(const BaySpot& first);
    void fillMenu(QMenu& menu, const BaySpot& spot);

Q_SIGNALS:
    void noteChanged(const std::optional<BayNote>& note, const QRect& anchor); ///< in the board's px
    void hintChanged(const QString& hint);
    void pictureChanged();
    void focusMoved();
    void zoomChanged(double zoom);
    void sightWanted(const QRect& rect);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    /// A plug in the hand, by mouse or keyboard.
    struct Hand {
        BaySpot start; ///< where the cord begins
        std::optional<BaySpot> from; ///< the jack a plug was pulled from; nothing: a new cord
        CableId cord; ///< whose plug it is
    };

    bool isOwnKey(const QKeyEvent& event) const;
    bool pressKey(const QKeyEvent& event);
    void moveFocus(int columns, int rows);
    void enterPressed();
    void takeUp(const BaySpot& spot);
    void carryTo(const QPointF& point);
    void putDown(std::optional<BaySpot> spot);
    void dropHand();
    void pull();
    void hover(const QPointF& point);
    void showNoteAt(const std::optional<BaySpot>& spot);
    void choose(const BaySpot& spot);
    void arrange();
    void arrangeButtons();
    void updateAround(const std::optional<CordCurve>& before, const std::optional<CordCurve>& after);
    void say(const BaySpot& spot);
    void modeMenu(const BaySpot& spot, const QPoint& globalPosition);
    void addModes(QMenu& menu, const BaySpot& spot);
    void openEditor(const QPointF& middle, const QString& text, const std::function<void(const QString&, bool)>& write);
    void addSections(QMenu& menu, const BaySpot& spot);
    QRect rectOf(const BaySpot& spot) const;
    Look look() const; ///< as large as zoomed
    void editPitch(const BaySpot& spot);

    Document& m_document;
    LeadChooser m_leads;
    BayPicture m_picture;
    BayLayout m_layout;
    BayState m_state;
    std::optional<Hand> m_hand;
    std::optional<QPointF> m_pressed;
    QHash<DeviceId, QToolButton*> m_grounds; ///< the switch of the sleeves, in each heading
    QPointer<BayNameEditor> m_editor;
    QSize m_room;
    double m_zoom = 1;
};
