// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/top_bar.h"

#include "draw/icons.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;
using Act = ActionId;

TopBar::TopBar(const Actions& actions, QMenu* paper, QWidget* parent)
    : QToolBar(parent)
    , m_zoom(new QToolButton(this))
    , m_paper(new QToolButton(this))
{
    setObjectName(u"topBar"_s);
    setMovable(false);
    setToolButtonStyle(Qt::ToolButtonIconOnly);
    setContextMenuPolicy(Qt::PreventContextMenu);

    addWidget(makePictureSwitch(actions));
    addSeparator();
    addActions(actions.tools());
    addSeparator();
    addActions({actions[Act::Undo], actions[Act::Redo]});
    addSeparator();
    addAction(actions[Act::ZoomOut]);
    m_zoom->setProperty("figure", true);
    connect(m_zoom, &QToolButton::clicked, actions[Act::ZoomReset], &QAction::trigger);
    addWidget(m_zoom);
    addActions({actions[Act::ZoomIn], actions[Act::FitAll], actions[Act::Snap]});
    widgetForAction(actions[Act::Snap])->setProperty("toggle", true);
    addSeparator();
    addAction(actions[Act::SwitchTheme]);

    auto* gap = new QWidget(this);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(gap);
    m_paper->setMenu(paper);
    m_paper->setPopupMode(QToolButton::InstantPopup);
    m_paper->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    addWidget(m_paper);
    retranslate();
}

QWidget* TopBar::makePictureSwitch(const Actions& actions)
{
    auto* frame = new QFrame(this);
    frame->setProperty("segmented", true);
    auto* row = new QHBoxLayout(frame);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(Space::Hair);
    for (const Act id : {Act::StagePicture, Act::PatchPicture}) {
        auto* segment = new QToolButton(frame);
        segment->setProperty("segment", true);
        segment->setToolButtonStyle(Qt::ToolButtonTextOnly);
        segment->setDefaultAction(actions[id]);
        row->addWidget(segment);
    }
    return frame;
}

void TopBar::setZoom(double zoom)
{
    m_zoomShown = zoom;
    m_zoom->setText(tr("%1 %").arg(QLocale().toString(qRound(zoom * 100))));
}

void TopBar::setLook(const Look& look, const Icons& icons, const IconColours& colours)
{
    setFixedHeight(look.px(Measure::Toolbar));
    const int side = look.px(IconSize::Toolbar);
    setIconSize({side, side});
    m_paper->setIconSize({side, side});
    m_paper->setIcon(icons.icon(u"paper"_s, colours));
    if (auto* more = findChild<QToolButton*>(u"qt_toolbar_ext_button"_s))
        more->setIcon(icons.icon(u"chevron-right"_s, colours));
    const QFontMetrics metrics(look.font(TypeRole::BodyStrong));
    m_zoom->setMinimumWidth(metrics.horizontalAdvance(tr("%1 %").arg(1000)) + Space::Medium);
}

void TopBar::retranslate()
{
    setWindowTitle(tr("Tool bar"));
    m_zoom->setToolTip(tr("Zoom to 100 %"));
    m_paper->setText(tr("Paper"));
    m_paper->setToolTip(tr("Lists to print"));
    setZoom(m_zoomShown);
}
