// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/actions.h"
#include "panels/look.h"

#include <QToolBar>

class QMenu;
class QToolButton;
class SearchField;

/// The tool bar: which picture, which tool, history, zoom, paper, and at the right end where to go.
class TopBar : public QToolBar {
    Q_OBJECT

public:
    TopBar(const Actions& actions, QMenu* paper, QWidget* parent);

    QWidget& goTo() const; ///< the field that opens the answers
    void setZoom(double zoom); ///< 1 = 100 %
    void setZoomable(bool on);
    void setLook(const Look& look, const Icons& icons, const IconColours& colours);
    void retranslate();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makePictureSwitch(const Actions& actions);

    QToolButton* m_zoom;
    QToolButton* m_finder = nullptr;
    QToolButton* m_listen = nullptr;
    QToolButton* m_paper;
    SearchField* m_goTo;
    QAction* m_openJumps;
    double m_zoomShown = 1;
};
