// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <optional>

/// The rect round many, which follows single ones at their own cost: it is asked for anew only when one has left its
/// edge.
class Extent {
public:
    /// One of them was there (null: nowhere) and is here now.
    void move(const QRectF& before, const QRectF& now)
    {
        if (!m_rect || before == now)
            return;
        if (!before.isNull() && onEdge(before))
            m_rect.reset();
        else
            *m_rect |= now;
    }

    void forget() { m_rect.reset(); }

    /// `find` makes it from scratch.
    template <class Find> const QRectF& get(Find find)
    {
        if (!m_rect)
            m_rect = find();
        return *m_rect;
    }

private:
    bool onEdge(const QRectF& rect) const
    {
        return rect.left() <= m_rect->left() || rect.top() <= m_rect->top() || rect.right() >= m_rect->right()
            || rect.bottom() >= m_rect->bottom();
    }

    std::optional<QRectF> m_rect;
};
