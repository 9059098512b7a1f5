// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What keys and the menu do in the patch table.
#include "panels/patch_table.h"

#include <QContextMenuEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace {

/// A key with what it does while the table has the keyboard.
struct TableKey {
    QKeySequence keys;
    void (*run)(PatchTable& table);
};

const QList<TableKey>& tableKeys()
{
    static const QList<TableKey> keys {
        {QKeySequence(QKeySequence::Copy), [](PatchTable& table) { table.copy(); }},
        {QKeySequence(QKeySequence::Cut), [](PatchTable& table) {
             table.copy();
             table.clearCells();
         }},
        {QKeySequence(QKeySequence::Paste), [](PatchTable& table) { table.paste(); }},
        {QKeySequence(Qt::Key_Delete), [](PatchTable& table) { table.clearCells(); }},
        {QKeySequence(Qt::Key_Backspace), [](PatchTable& table) { table.clearCells(); }},
        {QKeySequence(QKeySequence::SelectAll), [](PatchTable& table) { table.selectAll(); }},
        {QKeySequence(Qt::CTRL | Qt::Key_D), [](PatchTable& table) { table.fill(false); }},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), [](PatchTable& table) { table.fill(true); }},
        {QKeySequence(Qt::Key_Insert), [](PatchTable& table) { table.insertRows(); }},
        {QKeySequence(Qt::CTRL | Qt::Key_Delete), [](PatchTable& table) { table.removeRows(); }},
        {QKeySequence(Qt::Key_F2), [](PatchTable& table) { table.edit(table.currentIndex()); }},
    };
    return keys;
}

const TableKey* keyFor(const QKeyEvent& event)
{
    const QKeySequence pressed(event.keyCombination());
    const auto found = std::ranges::find(tableKeys(), pressed, &TableKey::keys);
    return found == tableKeys().end() ? nullptr : &*found;
}

} // namespace

bool PatchTable::isOwnKey(const QKeyEvent& event) const
{
    return keyFor(event);
}

bool PatchTable::runKey(const QKeyEvent& event)
{
    if (const TableKey* key = keyFor(event)) {
        key->run(*this);
        return true;
    }
    const bool alt = event.modifiers() == Qt::AltModifier;
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (alt)
            moveByKey(event.key() == Qt::Key_Up ? -1 : 1);
        return alt;
    default:
        return false;
    }
}

void PatchTable::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    fillMenu(menu);
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    menu.exec(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()) : event->globalPos());
}

void PatchTable::fillMenu(QMenu& menu)
{
    const auto add = [&](const QString& text, const QKeySequence& key, auto run, bool possible = true) {
        const QString keys = key.toString(QKeySequence::NativeText);
        QAction* action = menu.addAction(keys.isEmpty() ? text : text + u'\t' + keys, this, run);
        action->setEnabled(possible);
    };
    const QList<int> rows = selectedRows();
    const bool some = !m_model.lines(rows).isEmpty();
    add(tr("&Copy"), QKeySequence::Copy, [this] { copy(); }, some);
    add(tr("&Paste"), QKeySequence::Paste, [this] { paste(); });
    add(tr("C&lear"), Qt::Key_Delete, [this] { clearCells(); }, some);
    add(tr("&Way of the signal"), {}, [this] { m_document.spotlight().trace(currentSocket()); }, bool(currentSocket()));
    menu.addSeparator();
    add(tr("&Fill down"), Qt::CTRL | Qt::Key_D, [this] { fill(false); }, rows.size() > 1);
    add(tr("Fill &series"), Qt::CTRL | Qt::SHIFT | Qt::Key_D, [this] { fill(true); }, rows.size() > 1);
    menu.addSeparator();
    const bool inputs = m_model.side() == PatchSide::Inputs;
    add(inputs ? tr("&Insert a spare") : tr("&Insert a row"), Qt::Key_Insert, [this] { insertRows(); });
    add(tr("&Delete rows"), Qt::CTRL | Qt::Key_Delete, [this] { removeRows(); }, some);
    add(tr("&Renumber without gaps"), {}, [this] { renumber(); }, m_model.lines(rows).size() > 1);
    if (inputs) {
        const bool paired = std::ranges::any_of(rows, [this](int row) {
            return m_model.isPair(row) || (row > 0 && m_model.isPair(row - 1));
        });
        menu.addSeparator();
        add(tr("S&tereo pair"), {}, [this] { setPair(true); }, some);
        add(tr("T&wo mono channels"), {}, [this] { setPair(false); }, paired);
    }
    menu.addSeparator();
    fillAssignMenu(*menu.addMenu(tr("&Assign sockets")));
}

void PatchTable::fillAssignMenu(QMenu& menu)
{
    const Show& show = m_document.show();
    const auto add = [&](const QString& text, DeviceId box) {
        menu.addAction(text, this, [this, box] {
            AssignOptions options = m_assign;
            options.box = box;
            assign(options);
        });
    };
    const QList<DeviceId> boxes = patchBoxes(show, m_model.side());
    if (boxes.isEmpty())
        menu.addAction(tr("No stage box or desk in the show yet"))->setEnabled(false);
    else
        add(tr("At the &nearest box"), {});
    for (const DeviceId id : boxes)
        add(tr("At %1").arg(QString(show.devices.find(id)->name).replace(u'&', u"&&"_s)), id);
    menu.addSeparator();
    const std::pair<QString, bool AssignOptions::*> switches[] = {{tr("Groups begin a &bank of eight"), &AssignOptions::banks},
        {tr("Stereo on &odd sockets"), &AssignOptions::stereoOnOdd}, {tr("Keep &gaps"), &AssignOptions::keepGaps}};
    for (const auto& [text, member] : switches) {
        if (m_model.side() == PatchSide::Outputs && member != &AssignOptions::keepGaps)
            continue; // mixes have no groups and no pairs
        QAction* action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(m_assign.*member);
        connect(action, &QAction::toggled, this, [this, member](bool on) { m_assign.*member = on; });
    }
}
