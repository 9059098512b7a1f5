// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/show_scene.h"

QList<CableId> ShowScene::bundleAt(const QPointF& scenePos, double radius) const
{
    const CableId nearest = cableAt(scenePos, radius);
    const QList<CableId> bundle = m_router.bundle(nearest);
    if (bundle.isEmpty())
        return {};
    const double trunk = item(bundle.first())->trunkDistance(scenePos);
    return trunk <= item(nearest)->distance(scenePos) ? bundle : QList<CableId>();
}

bool ShowScene::isHovered(CableId id) const
{
    if (!m_hover.bundle || m_hover.cable == id)
        return m_hover.cable == id;
    const QList<CableId> bundle = m_router.bundle(id);
    return !bundle.isEmpty() && bundle == m_router.bundle(m_hover.cable);
}

/// A bundle opens under the pointer, where some of it is selected, and where only some of it is in the light.
void ShowScene::refreshSpread(CableId id)
{
    const QList<CableId> bundle = m_router.bundle(id);
    Spread spread = Spread::Gathered;
    for (CableId lead : bundle) {
        const bool apart = m_document.selection().contains(lead)
            || m_document.spotlight().shows(lead) != m_document.spotlight().shows(id);
        if (apart)
            spread = Spread::Open;
        else if (spread == Spread::Gathered && isHovered(lead))
            spread = Spread::Peeked;
    }
    for (CableId lead : bundle)
        item(lead)->setSpread(spread);
}
