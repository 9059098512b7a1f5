// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/flow.h"

#include <algorithm>

namespace {

constexpr double fullEnough = 0.55; ///< a page may end here for the sake of a group that fits the next one whole

void splitLongStrips(QList<Strip>& strips, const QList<FlowSection>& sections, double height)
{
    QList<Strip> fitting;
    for (const Strip& strip : std::as_const(strips)) {
        const double room = height - sections[strip.section].headHeight;
        if (strip.height <= room)
            fitting << strip;
        else
            fitting << splitToHeight(strip, room);
    }
    strips = fitting;
}

bool together(const Strip& a, const Strip& b, int Strip::*key)
{
    return a.section == b.section && a.*key >= 0 && a.*key == b.*key;
}

class Pager {
public:
    Pager(const QList<Strip>& strips, const QList<FlowSection>& sections, const QRectF& area)
        : m_strips(strips)
        , m_sections(sections)
        , m_area(area)
    {
    }

    QList<FlowPage> run()
    {
        for (qsizetype i = 0; i < m_strips.size();) {
            const qsizetype end = clusterEnd(i);
            if (m_pages.isEmpty() || mustBreak(i, end))
                newPage();
            for (; i < end; ++i)
                place(i);
        }
        return m_pages;
    }

private:
    double room() const { return m_area.bottom() - m_y; }
    bool startsSection(qsizetype i) const { return i == 0 || m_strips[i].section != m_strips[i - 1].section; }
    const FlowSection& section(qsizetype i) const { return m_sections[m_strips[i].section]; }

    void newPage()
    {
        m_pages << FlowPage();
        m_y = m_area.top();
        m_section = -1;
    }

    /// One past the strips that must stay with this one, as far as they fit a page.
    qsizetype clusterEnd(qsizetype i) const
    {
        double height = section(i).headHeight + m_strips[i].height;
        qsizetype end = i + 1;
        while (end < m_strips.size() && m_strips[end - 1].withNext) {
            height
                += m_strips[end].height + (startsSection(end) ? section(end).headHeight + section(end).gapBefore : 0);
            if (height > m_area.height())
                break;
            ++end;
        }
        return end;
    }

    double heightOf(qsizetype from, qsizetype end) const
    {
        const bool first = m_section != m_strips[from].section;
        double height = first ? section(from).headHeight + (m_y > m_area.top() ? section(from).gapBefore : 0) : 0;
        for (qsizetype i = from; i < end; ++i) {
            height += m_strips[i].height + m_strips[i].gapBefore;
            if (i > from && startsSection(i))
                height += section(i).headHeight + section(i).gapBefore;
        }
        return height;
    }

    bool mustBreak(qsizetype i, qsizetype end) const
    {
        if (m_y <= m_area.top())
            return false;
        if (startsSection(i) && section(i).newPage)
            return true;
        constexpr double hair = 1e-6;
        if (heightOf(i, end) > room() + hair)
            return true;
        if (m_y - m_area.top() < fullEnough * m_area.height())
            return false;
        return breaksBefore(i, &Strip::group) || breaksBefore(i, &Strip::box);
    }

    /// True where a run begins that does not fit here but fits a page of its own.
    bool breaksBefore(qsizetype i, int Strip::*key) const
    {
        if (i == 0 || m_strips[i].*key < 0 || together(m_strips[i - 1], m_strips[i], key))
            return false;
        double height = 0;
        qsizetype end = i;
        while (end < m_strips.size() && (end == i || together(m_strips[end - 1], m_strips[end], key)))
            height += m_strips[end++].height;
        return height > room() && height + section(i).headHeight <= m_area.height();
    }

    void place(qsizetype i)
    {
        const Strip& strip = m_strips[i];
        const bool onTop = m_y <= m_area.top();
        if (m_section != strip.section) {
            m_section = strip.section;
            m_y += onTop ? 0 : section(i).gapBefore;
            add(-1, section(i).headHeight, strip.section);
        } else {
            m_y += strip.gapBefore;
        }
        add(i, strip.height, strip.section);
    }

    void add(qsizetype strip, double height, int sectionIndex)
    {
        m_pages.last() << Placed {strip, sectionIndex, {m_area.left(), m_y, m_area.width(), height}};
        m_y += height;
    }

    const QList<Strip>& m_strips;
    const QList<FlowSection>& m_sections;
    QRectF m_area;
    QList<FlowPage> m_pages;
    double m_y = 0;
    int m_section = -1;
};

} // namespace

void bindLoneRows(QList<Strip>& strips)
{
    const auto bind = [&strips](int Strip::*key) {
        for (qsizetype i = 0; i + 1 < strips.size(); ++i) {
            if (!together(strips[i], strips[i + 1], key))
                continue;
            const bool first = i == 0 || !together(strips[i - 1], strips[i], key);
            const bool last = i + 2 == strips.size() || !together(strips[i + 1], strips[i + 2], key);
            if (first || last)
                strips[i].withNext = true;
        }
    };
    bind(&Strip::group);
    for (qsizetype i = 1; i < strips.size(); ++i) {
        const bool sectionEnds = i + 1 == strips.size() || strips[i + 1].section != strips[i].section;
        if (sectionEnds && strips[i].section == strips[i - 1].section)
            strips[i - 1].withNext = true;
    }
}

QList<FlowPage> paginate(QList<Strip>& strips, const QList<FlowSection>& sections, const QRectF& area)
{
    splitLongStrips(strips, sections, area.height());
    return Pager(strips, sections, area).run();
}
