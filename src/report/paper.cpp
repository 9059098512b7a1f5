// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paper.h"

Paper landscape(PaperSize size)
{
    return size == PaperSize::A4 ? Paper {297, 210} : Paper {279.4, 215.9};
}

Paper upright(PaperSize size)
{
    const Paper across = landscape(size);
    return {across.height, across.width};
}
