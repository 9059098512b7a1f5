// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/name_editor.h"

#include "canvas/show_view.h"
#include "show/edits.h"

#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace {

constexpr int leastWidth = 88; ///< px at a text scale of 100 %
constexpr int before = 3; ///< px that the line begins before the name, clear of its tag
constexpr int spare = 32; ///< px beside the text

} // namespace

NameEditor::NameEditor(ShowView& view)
    : QLineEdit(view.viewport())
    , m_view(view)
{
    setObjectName(QStringLiteral("nameEditor"));
    hide();
    connect(this, &QLineEdit::textChanged, this, &NameEditor::follow);
}

void NameEditor::begin(DeviceId device)
{
    const Device* found = m_view.document().show().devices.find(device);
    if (!found)
        return;
    m_device = device;
    setText(found->name);
    setAccessibleName(tr("Name of %1").arg(found->name));
    selectAll();
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
    follow();
}

void NameEditor::stop()
{
    m_device = {};
    end();
}

void NameEditor::follow()
{
    const DeviceItem* item = m_device ? m_view.showScene().item(m_device) : nullptr;
    if (!item) {
        stop();
        return;
    }
    const double scale = m_view.showScene().style().textScale;
    const QRect name = m_view.mapFromScene(item->nameBox()).boundingRect();
    const int wanted = std::max(fontMetrics().horizontalAdvance(text()) + int(spare * scale), int(leastWidth * scale));
    const int width = std::min(wanted, m_view.viewport()->width());
    const int left = name.left() - int(before * scale);
    const int height = sizeHint().height();
    setGeometry(std::clamp(left, 0, m_view.viewport()->width() - width), name.center().y() - height / 2, width, height);
}

void NameEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        keep();
    else if (event->key() == Qt::Key_Escape)
        stop();
    else
        QLineEdit::keyPressEvent(event);
    event->accept(); // what the line does not use is not for the canvas below
}

void NameEditor::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        keep();
}

/// A device without a name could not be told from others, so an empty line changes nothing.
void NameEditor::keep()
{
    const DeviceId device = std::exchange(m_device, {});
    const QString name = text().trimmed();
    end();
    if (device && !name.isEmpty())
        m_view.document().edit(tr("Rename"), [&](Show& show) { renameDevice(show, device, name); });
}

void NameEditor::end()
{
    if (isHidden())
        return;
    const bool hadFocus = hasFocus();
    hide();
    if (hadFocus)
        m_view.setFocus(Qt::OtherFocusReason);
}
