// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "show/stage_edits.h"

#include <QObject>
#include <QPoint>

#include <optional>

class Document;
class MessageBar;

/// What the Edit and Insert menus do to the selection, each as one undo step.
class EditCommands : public QObject {
    Q_OBJECT

public:
    EditCommands(Document& document, MessageBar& messages, QObject* parent);

    void cut();
    void copy();
    void paste();
    void duplicate();
    void remove();
    void selectAll();
    void rotate(int degrees);
    void insert(const QString& deviceType);
    void numberInputs(); ///< a channel for every input where something arrives and none listens
    void group();
    void ungroup();
    void switchLock(); ///< locks what is selected, or unlocks it when all of it is locked
    void align(Alignment alignment);
    void distribute(Qt::Orientation along);
    void layLeads(Laying laying);
    void forgetBends();
    void followWays();
    void lengthsFromStock(); ///< of the selected leads, or of all
    void tidyPatch(); ///< the selected boxes, or all where fewer than two are
    void fold(); ///< all selected boxes, or unfolds them where all are folded
    void showAsStubs(); ///< or the whole way again where all selected leads are stubs
    bool areStubs() const; ///< there are selected leads, and all are shown as stubs

    /// Where the pointer is on the stage, or nothing when it is elsewhere: new things are put there.
    void setPointer(std::optional<QPoint> place) { m_pointer = place; }

private:
    QPoint placeForNew() const;

    Document& m_document;
    MessageBar& m_messages;
    std::optional<QPoint> m_pointer;
};

/// True when the clipboard holds a piece of a show.
bool clipboardHasPiece();
