// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/severity_counts.h"

#include "check/words.h"
#include "draw/severity_shape.h"

#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

struct Entry {
    Verdict verdict;
    int count;
};

QList<Entry> entries(const Counts& counts)
{
    const Entry all[] = {{Severity::Danger, counts.danger}, {Severity::Error, counts.error},
        {Severity::Warning, counts.warning}, {Severity::Note, counts.note}};
    QList<Entry> shown;
    for (const Entry& entry : all) {
        if (entry.count > 0)
            shown << entry;
    }
    if (shown.isEmpty())
        shown << Entry {std::nullopt, 0};
    return shown;
}

} // namespace

void SeverityCounts::setCounts(const Counts& counts)
{
    m_counts = counts;
    QStringList spoken;
    for (const Entry& entry : entries(counts)) {
        if (entry.verdict)
            spoken << u"%1: %2"_s.arg(name(*entry.verdict), QLocale().toString(entry.count));
    }
    setAccessibleName(spoken.isEmpty() ? tr("Nothing found") : spoken.join(u", "_s));
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

void SeverityCounts::setLook(const Look& look)
{
    m_look = look;
    updateGeometry();
    update();
}

QSize SeverityCounts::sizeHint() const
{
    const QFontMetrics metrics(m_look.font(TypeRole::Small));
    int width = 0;
    for (const Entry& entry : entries(m_counts))
        width += m_look.px(IconSize::Badge) + metrics.horizontalAdvance(QLocale().toString(entry.count)) + Space::Large;
    return {width, m_look.px(IconSize::Badge)};
}

void SeverityCounts::mousePressEvent(QMouseEvent* event)
{
    const QFontMetrics metrics(m_look.font(TypeRole::Small));
    int right = 0;
    for (const Entry& entry : entries(m_counts)) {
        right += m_look.px(IconSize::Badge) + metrics.horizontalAdvance(QLocale().toString(entry.count)) + Space::Large;
        if (entry.verdict && event->position().x() < right) {
            Q_EMIT chosen(*entry.verdict);
            return;
        }
    }
}

void SeverityCounts::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_look.font(TypeRole::Small));
    painter.setPen(m_look.colours().text.secondary);
    const int side = m_look.px(IconSize::Badge);
    int x = 0;
    for (const Entry& entry : entries(m_counts)) {
        paintSeverity(painter, QRectF(x, (height() - side) / 2.0, side, side), entry.verdict, m_look.colours());
        x += side + Space::Unit;
        if (!entry.verdict)
            continue;
        const QString number = QLocale().toString(entry.count);
        const int width = painter.fontMetrics().horizontalAdvance(number);
        painter.drawText(QRect(x, 0, width + 1, height()), Qt::AlignVCenter, number);
        x += width + Space::Medium;
    }
}
