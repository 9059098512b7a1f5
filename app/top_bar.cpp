// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/top_bar.h"

#include "draw/icons.h"
#include "panels/search_field.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;
using Act = ActionId;

namespace {

constexpr int goToLeast = 40, goToMost = 238; ///< px at a text scale of 100 %
constexpr double mostForWords = 1.5; ///< text scale

} // namespace

TopBar::TopBar(const Actions& actions, QMenu* paper, QWidget* parent)
    : QToolBar(parent)
    , m_zoom(new QToolButton(this))
    , m_paper(new QToolButton(this))
    , m_goTo(new SearchField({}, actions[Act::GoTo]->shortcut().toString(QKeySequence::NativeText), this))
    , m_openJumps(actions[Act::GoTo])
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
    addActions({actions[Act::CableFinder], actions[Act::Listen]});
    m_finder = qobject_cast<QToolButton*>(widgetForAction(actions[Act::CableFinder]));
    m_listen = qobject_cast<QToolButton*>(widgetForAction(actions[Act::Listen]));
    m_paper->setMenu(paper);
    m_paper->setPopupMode(QToolButton::InstantPopup);
    addWidget(m_paper);
    m_goTo->setReadOnly(true);
    m_goTo->setFocusPolicy(Qt::NoFocus);
    m_goTo->setCursor(Qt::PointingHandCursor);
    m_goTo->installEventFilter(this);
    addWidget(m_goTo);
    retranslate();
}

QWidget* TopBar::makePictureSwitch(const Actions& actions)
{
    auto* frame = new QFrame(this);
    frame->setProperty("segmented", true);
    auto* row = new QHBoxLayout(frame);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(Space::Hair);
    for (const Act id : {Act::StagePicture, Act::PatchPicture, Act::BayPicture, Act::ListPicture}) {
        auto* segment = new QToolButton(frame);
        segment->setProperty("segment", true);
        segment->setToolButtonStyle(Qt::ToolButtonTextOnly);
        segment->setDefaultAction(actions[id]);
        row->addWidget(segment);
    }
    return frame;
}

QWidget& TopBar::goTo() const
{
    return *m_goTo;
}

/// The field only looks like one: what is typed goes into the answers that open over it.
bool TopBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_goTo && event->type() == QEvent::MouseButtonPress) {
        m_openJumps->trigger();
        return true;
    }
    return QToolBar::eventFilter(watched, event);
}

void TopBar::setZoom(double zoom)
{
    m_zoomShown = zoom;
    m_zoom->setText(tr("%1 %").arg(QLocale().toString(qRound(zoom * 100))));
}

void TopBar::setZoomable(bool on)
{
    m_zoom->setEnabled(on);
}

void TopBar::setLook(const Look& look, const Icons& icons, const IconColours& colours)
{
    setFixedHeight(look.px(Measure::Toolbar));
    const int side = look.px(IconSize::Toolbar);
    setIconSize({side, side});
    m_paper->setIconSize({side, side});
    for (QToolButton* button : {m_finder, m_listen, m_paper}) // at large text the words would push each other out
        button->setToolButtonStyle(look.scale > mostForWords ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_goTo->setMinimumWidth(look.px(goToLeast));
    m_goTo->setMaximumWidth(look.px(goToMost));
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
    m_goTo->setPlaceholderText(tr("Do anything or go to…"));
    m_goTo->setAccessibleName(m_goTo->placeholderText());
    setZoom(m_zoomShown);
}
