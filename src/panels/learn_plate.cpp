// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/learn_plate.h"

#include "check/words.h"
#include "panels/arrival_view.h"
#include "panels/badge.h"
#include "panels/look.h"
#include "panels/small_widgets.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace {

/// The badge and what one hears; below it why, where the plate wants that.
void addVerdict(QVBoxLayout& column, const LearnPlate& plate, const LearnDemo& demo)
{
    const auto found = std::ranges::find(demo.findings, plate.finding, &Finding::rule);
    const bool well = found == demo.findings.end();
    const Words said = well ? Words {LearnFigureView::tr("All well"), {}, {}, {}} : words(*found, demo.checked.show());
    auto* row = new QHBoxLayout;
    row->setSpacing(currentLook().px(Space::Small));
    row->addWidget(new Badge(well ? Verdict {} : Verdict {found->severity}, IconSize::Badge), 0, Qt::AlignTop);
    row->addWidget(makeLabel(said.hear, strongLook), 1);
    column.addLayout(row);
    if (plate.parts.why)
        column.addWidget(makeLabel(said.why, smallLook));
}

/// The lead, and what the plate wants to show of it.
ArrivalPicture pictureOf(const LearnPlate& plate, const LearnDemo& demo)
{
    const Show& show = demo.checked.show();
    ArrivalPicture picture = arrivalPicture(show, demo.checked.analysis(), *show.cables.find(demo.lead));
    if (!plate.parts.waves)
        picture.waves.clear();
    if (!plate.parts.level)
        picture.levels.clear();
    if (!plate.parts.curve)
        picture.bend.reset();
    return picture;
}

} // namespace

LearnFigureView::LearnFigureView(LearnFigure figure, QWidget* parent)
    : QWidget(parent)
    , m_figure(figure)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(learnFigureText(figure));
}

int LearnFigureView::heightForWidth(int width) const
{
    return int(std::ceil(learnFigureHeight(m_figure, width, currentLook())));
}

QSize LearnFigureView::sizeHint() const
{
    const int width = currentLook().px(300);
    return {width, heightForWidth(width)};
}

QSize LearnFigureView::minimumSizeHint() const
{
    return {200, heightForWidth(200)};
}

void LearnFigureView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawLearnFigure(painter, m_figure, rect(), currentLook());
}

QWidget* makePlate(const LearnPlate& plate, const Library& library, Checker& checker)
{
    const Look look = currentLook();
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, look.px(Space::Unit), 0, 0);
    column->setSpacing(look.px(Space::Small));
    column->addWidget(makeRule());
    column->addWidget(makeLabel(captionText(plate), captionLook));
    if (plate.figure != LearnFigure::None) {
        column->addWidget(new LearnFigureView(plate.figure));
    } else if (const LearnDemo demo = learnDemo(plate, library, checker); demo.lead) {
        addVerdict(*column, plate, demo);
        column->addWidget(new ArrivalView(pictureOf(plate, demo)));
    }
    column->addWidget(makeRule());
    return widget;
}
