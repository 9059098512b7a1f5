// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "draw/symbols.h"
#include "panels/player.h"

#include <QWidget>

class Inspector;
class ListenBar;

/// The inspector with its foot: whatever lead is selected can be listened to.
class InspectorPanel : public QWidget {
    Q_OBJECT

public:
    InspectorPanel(
        Document& document, const Symbols& symbols, std::unique_ptr<Player> player, QWidget* parent = nullptr);

    Inspector& inspector() { return *m_inspector; }
    ListenBar& listenBar() { return *m_listenBar; }

private:
    void follow();

    Document& m_document;
    Inspector* m_inspector;
    ListenBar* m_listenBar;
};
