// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/show_builder.h"

#include <random>

/// One random edit after another, the same ones for the same seed.
class RandomEdits {
public:
    explicit RandomEdits(unsigned seed, const Library& library = gear())
        : m_random(seed)
        , m_library(library)
    {
    }

    void change(Show& show);

private:
    void changeDevice(Show& show);
    void changeCable(Show& show);
    void addMix(Show& show);
    PortRef port(const Show& show);
    int whole(qsizetype below) { return std::uniform_int_distribution(0, static_cast<int>(below) - 1)(m_random); }
    QPoint place() { return {whole(8000), whole(6000)}; }
    template <class Id> Id one(const QList<Id>& all) { return all[whole(all.size())]; }

    std::mt19937 m_random;
    const Library& m_library;
};
