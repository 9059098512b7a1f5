// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/patch_box.h"
#include "canvas/port_spot.h"
#include "draw/tokens.h"

#include <QHash>
#include <QStaticText>

/// What boxes of one picture have in common, made once: rows of a type, texts ready to be painted.
class BoxKit {
public:
    /// The box for these facts; devices of a type share their rows where nothing is folded and no channel named.
    PatchBox box(const DeviceFacts& facts);

    const QFont& font(TypeRole role);
    const QStaticText& text(TypeRole role, const QString& text);

private:
    static constexpr size_t roles = size_t(TypeRole::Figure) + 1;

    QHash<DeviceTypePtr, PatchBox> m_plain; ///< with no name
    std::array<std::optional<QFont>, roles> m_fonts;
    std::array<QHash<QString, QStaticText>, roles> m_texts;
};
