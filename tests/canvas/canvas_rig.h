// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "canvas/show_view.h"
#include "canvas/tidy_up.h"
#include "support/show_builder.h"

#include <QTest>

/// A view on a show in a window of a known size.
struct Stage {
    explicit Stage(const QString& words, Picture picture = Picture::Stage)
        : document(gear())
        , symbols(Symbols::load(QStringLiteral(CROSSPATCH_SOURCE_DIR "/resources/symbols")))
        , view(document, symbols)
    {
        Show show = showFrom(words);
        tidyUp(show);
        document.replace(show, {});
        view.setMotion(false);
        view.resize(1200, 900);
        view.show();
        view.setPicture(picture);
        view.fitAll();
    }

    DeviceId device(const QString& name) const { return deviceIn(document.show(), name); }
    QPoint at(const QString& name) { return view.mapFromScene(view.showScene().item(device(name))->body().center()); }
    QPoint portAt(const QString& words)
    {
        const PortRef port = portIn(document.show(), words);
        return view.mapFromScene(*view.showScene().item(port.device)->spotPlace(port.port));
    }

    void press(QPoint at) { QTest::mousePress(view.viewport(), Qt::LeftButton, {}, at); }
    void move(QPoint at)
    {
        QMouseEvent event(QEvent::MouseMove, at, view.viewport()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(view.viewport(), &event);
    }
    void hover(QPoint at)
    {
        QMouseEvent event(QEvent::MouseMove, at, view.viewport()->mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
        QCoreApplication::sendEvent(view.viewport(), &event);
    }
    void release(QPoint at) { QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, at); }
    void drag(QPoint from, QPoint to)
    {
        press(from);
        for (int step = 1; step <= 10; ++step)
            move(from + (to - from) * step / 10);
        release(to);
    }

    /// Empty where items and show agree in every id and place.
    QString mismatch() const
    {
        const ShowScene& scene = *static_cast<const ShowScene*>(view.scene());
        const Show& show = document.show();
        if (scene.devices().size() != show.devices.size() || scene.cables().size() != show.cables.size())
            return QStringLiteral("not the same things");
        QString wrong;
        show.devices.forEach([&](const Device& device) {
            Device seen = device;
            seen.place = scene.viewpoint().place(device.place);
            seen.rotation = scene.viewpoint().rotation(device.rotation);
            const DeviceItem* item = scene.item(device.id);
            const QPoint place = view.picture() == Picture::Stage ? seen.place : seen.patchPlace;
            if (!item || item->pos() != place || item->facts().device != seen)
                wrong = QStringLiteral("device %1").arg(device.id.value);
        });
        show.cables.forEach([&](const Cable& cable) {
            const CableItem* item = scene.item(cable.id);
            if (!item || item->runs().isEmpty() != cable.plugs.isEmpty())
                wrong = QStringLiteral("cable %1: %2 plugs, %3 runs")
                            .arg(cable.id.value)
                            .arg(cable.plugs.size())
                            .arg(item ? item->runs().size() : -1);
        });
        return wrong;
    }

    Document document;
    Symbols symbols;
    ShowView view;
};
