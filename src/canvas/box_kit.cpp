// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/box_kit.h"

#include <QFontMetricsF>

namespace {

constexpr qsizetype mostTexts = 5000; ///< more than are ever seen at once

bool isPlain(const DeviceFacts& facts)
{
    return facts.channels.isEmpty() && facts.carried.isEmpty() && facts.pairs.isEmpty() && !facts.device.folded;
}

} // namespace

PatchBox BoxKit::box(const DeviceFacts& facts)
{
    if (!isPlain(facts))
        return layOutBox(facts);
    auto plain = m_plain.constFind(facts.type);
    if (plain == m_plain.cend()) {
        DeviceFacts nameless = facts;
        nameless.device.name.clear();
        const PatchBox made = layOutBox(nameless);
        if (made.folds())
            return layOutBox(facts);
        plain = m_plain.insert(facts.type, made);
    }
    PatchBox box = *plain;
    putName(box, facts.device.name);
    return box;
}

const QFont& BoxKit::font(TypeRole role)
{
    std::optional<QFont>& font = m_fonts[size_t(role)];
    if (!font)
        font = ::font(role);
    return *font;
}

const QStaticText& BoxKit::text(TypeRole role, const QString& text)
{
    QHash<QString, QStaticText>& texts = m_texts[size_t(role)];
    if (const auto known = texts.constFind(text); known != texts.cend())
        return *known;
    if (texts.size() > mostTexts)
        texts.clear();
    QStaticText made(text);
    made.setTextFormat(Qt::PlainText);
    made.setPerformanceHint(QStaticText::AggressiveCaching);
    made.prepare({}, font(role));
    return *texts.insert(text, made);
}
