// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions.h"
#include "panels/look.h"

#include <QToolBar>

class QMenu;
class QToolButton;

/// The tool bar: which picture, which tool, history, zoom, and paper at the right end.
class TopBar : public QToolBar {
    Q_OBJECT

public:
    TopBar(const Actions& actions, QMenu* paper, QWidget* parent);

    void setZoom(double zoom); ///< 1 = 100 %
    void setLook(const Look& look, const Icons& icons, const IconColours& colours);
    void retranslate();

private:
    QWidget* makePictureSwitch(const Actions& actions);

    QToolButton* m_zoom;
    QToolButton* m_paper;
    double m_zoomShown = 1;
};
