// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/patch_hint.h"

PatchHint::PatchHint(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void PatchHint::setLook(const CanvasStyle& style, const Show& show)
{
    setVisible(style.picture == Picture::Patch && !show.devices.isEmpty() && show.cables.isEmpty());
    const bool ports = show.devices.any([&show](const Device& device) { return !typeOf(show, device)->ports.empty(); });
    setText(ports ? tr("No leads yet. Drag from one port to another.")
                  : tr("Nothing here has ports. Add gear from the library."));
    setFont(::font(TypeRole::Heading, style.textScale));
    QPalette colours = QLabel::palette();
    colours.setColor(QPalette::WindowText, style.colours().text.secondary);
    setPalette(colours);
    const QRect room = parentWidget()->rect();
    const int height = heightForWidth(room.width());
    setGeometry(0, room.height() - height - qRound(Space::Wide * style.textScale), room.width(), height);
}
