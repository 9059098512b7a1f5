// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gear/port.h"

namespace {

template <class Unit> void replace(MaybeFigure<Unit>& figure, const MaybeFigure<Unit>& other)
{
    if (other)
        figure = other;
}

} // namespace

bool takesPlug(const Port& port)
{
    return !port.connector || !port.connector->faces.empty();
}

void apply(const Alternative& alternative, Port& port)
{
    const PortFigures& figures = alternative.figures;
    replace(port.impedance, figures.impedance);
    replace(port.inductance, figures.inductance);
    replace(port.capacitance, figures.capacitance);
    replace(port.nominal, figures.nominal);
    replace(port.maximum, figures.maximum);
    replace(port.minimum, figures.minimum);
    replace(port.leastLoad, figures.leastLoad);
    replace(port.phantomCurrent, figures.phantomCurrent);
    replace(port.gain, figures.gain);
}
