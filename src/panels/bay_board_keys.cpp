// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The board by keyboard, and its menus.
#include "panels/bay_board.h"

#include "panels/bay_patching.h"
#include "show/labels.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Keys that mean something else in the rest of the window.
bool BayBoard::isOwnKey(const QKeyEvent& event) const
{
    static const QList<int> own {Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_F2, Qt::Key_Left, Qt::Key_Right, Qt::Key_Up,
        Qt::Key_Down, Qt::Key_Return, Qt::Key_Enter, Qt::Key_Home, Qt::Key_End};
    return (event.modifiers() == Qt::NoModifier && own.contains(event.key())) || event.matches(QKeySequence::Paste)
        || (event.key() == Qt::Key_Escape && m_hand);
}

bool BayBoard::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isOwnKey(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void BayBoard::keyPressEvent(QKeyEvent* event)
{
    if (!isOwnKey(*event) || m_picture.fronts.empty() || !pressKey(*event))
        QWidget::keyPressEvent(event);
}

bool BayBoard::pressKey(const QKeyEvent& event)
{
    if (event.matches(QKeySequence::Paste)) {
        if (m_state.focus)
            pasteNames(*m_state.focus);
        return true;
    }
    switch (event.key()) {
    case Qt::Key_Left:
        moveFocus(-1, 0);
        return true;
    case Qt::Key_Right:
        moveFocus(1, 0);
        return true;
    case Qt::Key_Home:
        moveFocus(-1000, 0);
        return true;
    case Qt::Key_End:
        moveFocus(1000, 0);
        return true;
    case Qt::Key_Up:
        moveFocus(0, -1);
        return true;
    case Qt::Key_Down:
        moveFocus(0, 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        enterPressed();
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        pull();
        return true;
    case Qt::Key_F2:
        if (m_state.focus)
            editName(*m_state.focus);
        return true;
    case Qt::Key_Escape:
        dropHand();
        return true;
    default:
        return false;
    }
}

void BayBoard::moveFocus(int columns, int rows)
{
    BaySpot spot = m_state.focus.value_or(BaySpot());
    if (rows != 0) {
        const int step = rows > 0 ? 1 : -1;
        const bool across = jackOf(m_picture, {spot.front, spot.column, !spot.upper}) && spot.upper == (rows > 0);
        if (!across && spot.front + step >= 0 && spot.front + step < int(m_picture.fronts.size())) {
            spot.front += step;
            spot.upper = rows > 0 || !m_picture.fronts[size_t(spot.front)].columns.front().lower;
        } else if (across) {
            spot.upper = !spot.upper;
        }
    }
    const int last = int(m_picture.fronts[size_t(spot.front)].columns.size()) - 1;
    spot.column = std::clamp(spot.column + columns, 0, last);
    setFocusSpot(spot);
}

void BayBoard::enterPressed()
{
    if (!m_state.focus)
        return moveFocus(0, 0);
    if (m_hand)
        putDown(m_state.focus);
    else
        takeUp(*m_state.focus);
    if (m_state.focus)
        say(*m_state.focus);
}

/// The cords that are selected, else the one in the jack that has the keyboard. Other things stay.
void BayBoard::pull()
{
    QList<CableId> cords;
    for (const BayCord& cord : std::as_const(m_picture.cords)) {
        if (m_state.selected.contains(cord.id))
            cords << cord.id;
    }
    if (cords.isEmpty() && m_state.focus) {
        if (const CableId cord = cordAt(m_picture, jackOf(m_picture, *m_state.focus)->port))
            cords << cord;
    }
    if (!cords.isEmpty())
        pullCords(m_document, cords);
}

void BayBoard::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (!m_state.focus && !m_picture.fronts.empty() && event->reason() != Qt::MouseFocusReason)
        m_state.focus = BaySpot();
    update();
}

void BayBoard::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    Q_EMIT hintChanged({});
    update();
}

void BayBoard::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    std::optional<BaySpot> spot = byKey ? m_state.focus : m_layout.jackAt(event->pos());
    if (!spot)
        spot = m_layout.signAt(event->pos());
    if (!spot)
        return;
    QMenu menu(this);
    fillMenu(menu, *spot);
    menu.exec(byKey ? mapToGlobal(m_layout.jack(*spot).toPoint()) : event->globalPos());
}

void BayBoard::fillMenu(QMenu& menu, const BaySpot& spot)
{
    const BayJack& jack = *jackOf(m_picture, spot);
    menu.addAction(tr("Name…"), this, [this, spot] { editName(spot); });
    menu.addAction(tr("Paste names from here on"), this, [this, spot] { pasteNames(spot); })
        ->setEnabled(!QGuiApplication::clipboard()->text().isEmpty());
    if (const CableId cord = cordAt(m_picture, jack.port))
        menu.addAction(tr("Pull the cord"), this, [this, cord] { pullCords(m_document, {cord}); });
    menu.addAction(tr("Way of the signal"), this, [this, port = jack.port] { m_document.spotlight().trace(port); });
    menu.addSeparator();
    addModes(menu, spot);
    menu.addSeparator();
    addSections(menu, spot);
    menu.addSeparator();
    menu.addAction(tr("Pitch of the paper strips…"), this, [this, spot] { editPitch(spot); });
}

/// The positions of the pair's switch, for it alone and for all from it on to the end of the section.
void BayBoard::addModes(QMenu& menu, const BaySpot& spot)
{
    const BayFront& front = m_picture.fronts[size_t(spot.front)];
    const QString key = front.columns[size_t(spot.column)].modeSwitch;
    const Device& device = *m_document.show().devices.find(front.device);
    const auto& switches = typeOf(m_document.show(), device)->switches;
    const auto found = std::ranges::find(switches, key, &Switch::key);
    if (key.isEmpty() || found == switches.end())
        return;
    QStringList section;
    for (size_t i = size_t(spot.column); i < front.columns.size(); ++i) {
        if (i > size_t(spot.column) && front.columns[i].section)
            break;
        section << front.columns[i].modeSwitch;
    }
    const auto add = [&](QMenu& to, const QStringList& keys) {
        for (const QString& position : found->positions) {
            QAction* action = to.addAction(pairText(position), this,
                [this, bay = front.device, keys, position] { setMode(m_document, bay, keys, position); });
            action->setCheckable(true);
            action->setChecked(position == switchPosition(m_document.show(), device, key));
        }
    };
    add(menu, {key});
    section.removeDuplicates();
    if (section.size() > 1)
        add(*menu.addMenu(tr("From here to the end of the section")), section);
}

void BayBoard::addSections(QMenu& menu, const BaySpot& spot)
{
    const BayColumn& column = m_picture.fronts[size_t(spot.front)].columns[size_t(spot.column)];
    const PortRef jack = column.upper.port;
    menu.addAction(column.section ? tr("Section heading…") : tr("Begin a section here…"), this, [this, spot] { editSection(spot); });
    if (column.section) {
        menu.addAction(tr("Remove the section"), this,
            [this, jack] { m_document.edit(tr("Remove a section"), [&](Show& show) { removeSection(show, jack); }); });
        return;
    }
    menu.addAction(tr("A gap before this pair"), this,
        [this, jack] { m_document.edit(tr("Begin a section"), [&](Show& show) { beginSection(show, jack, {}); }); });
}

void BayBoard::modeMenu(const BaySpot& spot, const QPoint& globalPosition)
{
    QMenu menu(this);
    addModes(menu, spot);
    if (!menu.isEmpty())
        menu.exec(globalPosition);
}
