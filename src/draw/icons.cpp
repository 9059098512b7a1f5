// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draw/icons.h"

#include <QDir>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace {

void paintSvg(QPainter& painter, const QByteArray& svg, const QColor& colour, const QRectF& target)
{
    QByteArray inked = svg;
    inked.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer(inked).render(&painter, target);
}

class LineIcon : public QIconEngine {
public:
    LineIcon(const QByteArray& svg, const IconColours& colours)
        : m_svg(svg)
        , m_colours(colours)
    {
    }

    QIconEngine* clone() const override { return new LineIcon(m_svg, m_colours); }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const int side = qMin(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        paintSvg(*painter, m_svg, colour(mode, state), square);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        painter.setRenderHint(QPainter::Antialiasing);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return result;
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }

    bool isNull() override { return false; }

private:
    QColor colour(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return m_colours.disabled;
        return state == QIcon::On ? m_colours.on : m_colours.normal;
    }

    QByteArray m_svg;
    IconColours m_colours;
};

} // namespace

Icons Icons::load(const QString& folder)
{
    Icons result;
    const QDir dir(folder);
    const QStringList files = dir.entryList({u"*.svg"_s}, QDir::Files, QDir::Name);
    for (const QString& name : files) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            result.m_files.insert(name.chopped(4), file.readAll());
    }
    return result;
}

QStringList Icons::names() const
{
    QStringList result = m_files.keys();
    result.sort();
    return result;
}

QPixmap Icons::pixmap(const QString& name, const QColor& colour, int px, double devicePixelRatio) const
{
    const auto it = m_files.constFind(name);
    if (it == m_files.cend())
        return {};
    QPixmap result((QSizeF(px, px) * devicePixelRatio).toSize());
    result.setDevicePixelRatio(devicePixelRatio);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSvg(painter, *it, colour, QRectF(0, 0, px, px));
    return result;
}

QIcon Icons::icon(const QString& name, const IconColours& colours) const
{
    const auto it = m_files.constFind(name);
    return it == m_files.cend() ? QIcon() : QIcon(new LineIcon(*it, colours));
}
