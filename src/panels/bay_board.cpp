// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/bay_board.h"

#include "panels/bay_accessible.h"
#include "panels/bay_name_editor.h"
#include "panels/bay_patching.h"
#include "panels/look.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPaintEvent>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr double leastZoom = 0.4, mostZoom = 3, zoomGrain = 0.05;

} // namespace

BayBoard::BayBoard(Document& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_leads(document.library(), document.checker())
{
    offerBaysToAssistiveTools();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setObjectName(u"bayBoard"_s);
    setAccessibleName(tr("Patch bays"));
    connect(&document.selection(), &Selection::changed, this, [this] {
        m_state.selected = m_document.selection().cables();
        update();
    });
}

void BayBoard::refresh()
{
    m_picture = bayPicture(m_document.checked());
    m_state.selected = m_document.selection().cables();
    if (m_state.focus && !jackOf(m_picture, *m_state.focus))
        m_state.focus.reset();
    m_state.under.reset();
    m_state.hovered = {};
    m_state.marked.clear();
    if (m_hand && (!jackOf(m_picture, m_hand->start) || (m_hand->cord && !m_document.show().cables.contains(m_hand->cord))))
        dropHand();
    arrange();
    showNoteAt({});
    Q_EMIT pictureChanged();
}

void BayBoard::fit(const QSize& room)
{
    m_room = room;
    arrange();
}

Look BayBoard::look() const
{
    Look look = currentLook();
    look.scale *= m_zoom;
    return look;
}

void BayBoard::setZoom(double zoom)
{
    zoom = std::clamp(zoom, leastZoom, mostZoom);
    if (zoom == m_zoom)
        return;
    m_zoom = zoom;
    arrange();
    if (m_state.focus)
        Q_EMIT sightWanted(rectOf(*m_state.focus).united(m_layout.cell(*m_state.focus).toAlignedRect()));
    Q_EMIT zoomChanged(m_zoom);
}

double BayBoard::zoomFor(const QSize& room) const
{
    Look tried = currentLook();
    const double scale = tried.scale;
    for (double zoom = mostZoom; zoom > leastZoom; zoom -= zoomGrain) {
        tried.scale = scale * zoom;
        const QSizeF size = BayLayout(m_picture, tried, room.width()).size();
        if (size.width() <= room.width() && size.height() <= room.height())
            return zoom;
    }
    return leastZoom;
}

void BayBoard::arrange()
{
    m_layout = BayLayout(m_picture, look(), m_room.width());
    setFixedSize(m_room.expandedTo(m_layout.size().toSize()));
    arrangeButtons();
    update();
}

/// One switch in each heading for what the sleeves are tied to.
void BayBoard::arrangeButtons()
{
    QHash<DeviceId, QToolButton*> before = m_grounds;
    m_grounds.clear();
    for (int i = 0; i < int(m_picture.fronts.size()); ++i) {
        const DeviceId bay = m_picture.fronts[size_t(i)].device;
        const Device& device = *m_document.show().devices.find(bay);
        const auto& switches = typeOf(m_document.show(), device)->switches;
        const auto ground = std::ranges::find(switches, u"ground"_s, &Switch::key);
        if (ground == switches.end())
            continue;
        QToolButton* button = before.take(bay);
        if (!button) {
            button = new QToolButton(this);
            button->setPopupMode(QToolButton::InstantPopup);
            button->setMenu(new QMenu(button));
            for (const QString& position : ground->positions)
                button->menu()->addAction(pairText(position), this,
                    [this, bay, position] { setMode(m_document, bay, {u"ground"_s}, position); });
        }
        m_grounds.insert(bay, button);
        button->setText(tr("Sleeves: %1").arg(pairText(switchPosition(m_document.show(), device, u"ground"_s))));
        button->setAccessibleName(tr("%1, sleeves").arg(device.name));
        const QSize size = button->sizeHint();
        const QRectF heading = m_layout.heading(i);
        const double right = std::min(heading.right(), m_layout.body(i).right());
        button->setGeometry(QRect(QPoint(int(right) - size.width(), int(heading.center().y()) - size.height() / 2), size));
        button->show();
    }
    for (QToolButton* button : std::as_const(before))
        button->deleteLater();
}

void BayBoard::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setClipRegion(event->region());
    painter.fillRect(event->rect(), currentLook().colours().surface.window);
    BayState state = m_state;
    if (!hasFocus())
        state.focus.reset();
    paintBays(painter, m_picture, m_layout, state, look());
}

QRect BayBoard::rectOf(const BaySpot& spot) const
{
    const QPointF centre = m_layout.jack(spot);
    const double radius = m_layout.radius(spot.front) + 8 * std::max(1.0, m_zoom);
    return QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius).toAlignedRect();
}

void BayBoard::mark(const QList<BaySpot>& spots)
{
    m_state.marked = spots;
    update();
}

void BayBoard::setFocusSpot(const BaySpot& spot)
{
    if (!jackOf(m_picture, spot))
        return;
    m_state.focus = spot;
    Q_EMIT sightWanted(rectOf(spot).united(m_layout.cell(spot).toAlignedRect()));
    if (m_hand)
        carryTo(m_layout.jack(spot));
    else
        choose(spot);
    showNoteAt(spot);
    say(spot);
    Q_EMIT focusMoved();
    update();
}

QString BayBoard::spoken(const BaySpot& spot) const
{
    return spokenJack(m_document.checked(), m_picture, spot);
}

QString BayBoard::spokenFront(int front) const
{
    const BayFront& bay = m_picture.fronts[size_t(front)];
    return tr("%1, %2", "name of a patch bay, what it is").arg(bay.name, bay.what);
}

/// The inspector explains the cord in the jack, else the lead behind it.
void BayBoard::choose(const BaySpot& spot)
{
    const BayJack& jack = *jackOf(m_picture, spot);
    CableId lead = cordAt(m_picture, jack.port);
    if (!lead)
        lead = cablesAt(m_document.show(), jack.rear).value(0);
    lead ? m_document.selection().select(lead) : m_document.selection().clear();
}

void BayBoard::say(const BaySpot& spot)
{
    const BayNote note = jackNote(m_document.checked(), m_picture, spot);
    setAccessibleDescription(note.spoken());
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    Q_EMIT hintChanged(m_hand ? tr("Enter plugs in at %1. Esc lets go.").arg(jackText(m_picture, spot))
                              : tr("Jack %1. Enter takes a cord, F2 names, Delete pulls.").arg(jackText(m_picture, spot)));
}

void BayBoard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        arrange();
    else if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Patch bays"));
        qDeleteAll(m_grounds);
        m_grounds.clear();
        refresh();
    }
    QWidget::changeEvent(event);
}
