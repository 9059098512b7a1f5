// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/show_builder.h"

#include <random>

/// Small shows of real gear, joined by real leads whose plugs fit: boxes, Y leads, free ends and plugs half pulled out
/// among them. The same ones for the same seed.
class RandomLinks {
public:
    explicit RandomLinks(unsigned seed, const Library& library = gear());

    Show next();

    int whole(qsizetype below) { return std::uniform_int_distribution(0, static_cast<int>(below) - 1)(m_random); }
    bool oneIn(int chances) { return whole(chances) == 0; }
    template <class T> const T& one(const QList<T>& all) { return all[whole(all.size())]; }

private:
    void addGear(Show& show);
    void turnSwitches(Show& show);
    void addLead(Show& show);
    PortRef freePort(const Show& show, const ConnectorPtr& plug); ///< none where nothing fits
    PortRef freePort(const Show& show);
    CableTypePtr leadFor(const Port& port, QString* end);

    std::mt19937 m_random;
    const Library& m_library;
    QList<DeviceTypePtr> m_boxes;
    QList<DeviceTypePtr> m_electronics;
    QList<CableTypePtr> m_leads;
};
