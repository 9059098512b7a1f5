// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draw/figure_pencil.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr Qt::Alignment middleLeft = Qt::AlignLeft | Qt::AlignVCenter;

/// A plug with the names of its contacts beside it, each with the colour it has on the plug.
struct NamedPlug {
    const char* name;
    QLatin1StringView family;
    QList<QColor> colours;
    QStringList letters;
    QStringList meanings;
};

void drawNamedPlug(FigurePencil& pencil, const NamedPlug& plug, const QRectF& row)
{
    constexpr double plugWidth = 118, legend = 132;
    pencil.plug(
        {QString(plug.family), false, plug.colours}, QRectF(row.left(), row.top() + 16, plugWidth, row.height() - 20));
    pencil.text(QRectF(row.left(), row.top(), plugWidth, 16), middleLeft, QString::fromLatin1(plug.name),
        TypeRole::BodyStrong, pencil.colours().text.primary);
    const double step = std::min(18.0, row.height() / double(plug.letters.size()));
    double y = row.center().y() - step * double(plug.letters.size()) / 2;
    for (qsizetype i = 0; i < plug.letters.size(); ++i) {
        pencil.box(QRectF(row.left() + legend, y + step / 2 - 5, 10, 10), plug.colours[i], 2);
        pencil.text(QRectF(row.left() + legend + 18, y, 40, step), middleLeft, plug.letters[i], TypeRole::Label,
            pencil.colours().text.primary);
        pencil.text(QRectF(row.left() + legend + 60, y, row.width() - legend - 60, step), middleLeft, plug.meanings[i]);
        y += step;
    }
}

/// A jack of the bay with its two springs; `plugged` puts a cord in.
void drawJack(FigurePencil& pencil, QPointF at, bool plugged, const QColor& cord)
{
    pencil.ring(at, 11, pencil.colours().symbol.body);
    pencil.dot(at, 6, pencil.colours().symbol.hole);
    if (!plugged)
        return;
    pencil.dot(at, 8, pencil.colours().symbol.ink);
    pencil.dot(at, 4, cord);
}

struct NormalState {
    const char* name;
    bool above, below;
};

constexpr NormalState normalStates[] = {
    {QT_TRANSLATE_NOOP("LearnFigures", "nothing in"), false, false},
    {QT_TRANSLATE_NOOP("LearnFigures", "plug above:\na copy"), true, false},
    {QT_TRANSLATE_NOOP("LearnFigures", "plug below:\nreplaced"), false, true},
};

/// How far in, and which spring the tip touches there.
struct SlideStep {
    const char* name;
    double in;
    bool wrong;
};

constexpr SlideStep slideSteps[] = {
    {QT_TRANSLATE_NOOP("LearnFigures", "The tip meets the sleeve spring"), 22, true},
    {QT_TRANSLATE_NOOP("LearnFigures", "The tip meets the ring spring"), 44, true},
    {QT_TRANSLATE_NOOP("LearnFigures", "Each meets its own"), 66, false},
};

} // namespace

void drawPlugAnatomy(FigurePencil& pencil)
{
    const Palette::Wire& wire = pencil.colours().wire;
    const QString ground = LearnFigures::tr("ground");
    const NamedPlug plugs[] = {
        {"TS", "jack-6.35-ts"_L1, {wire.hot, wire.shield}, {LearnFigures::tr("tip"), LearnFigures::tr("sleeve")},
            {LearnFigures::tr("signal"), ground}},
        {"TRS", "jack-6.35-trs"_L1, {wire.hot, wire.cold, wire.shield},
            {LearnFigures::tr("tip"), LearnFigures::tr("ring"), LearnFigures::tr("sleeve")},
            {LearnFigures::tr("hot, left or send"), LearnFigures::tr("cold, right or return"), ground}},
        {"XLR", "xlr3"_L1, {wire.shield, wire.hot, wire.cold}, {u"1"_s, u"2"_s, u"3"_s},
            {ground, LearnFigures::tr("hot"), LearnFigures::tr("cold")}},
    };
    double y = 0;
    for (const NamedPlug& plug : plugs) {
        drawNamedPlug(pencil, plug, QRectF(0, y, pencil.width(), 58));
        y += 66;
    }
}

void drawHeadsetPlugs(FigurePencil& pencil)
{
    const Palette::Wire& wire = pencil.colours().wire;
    const QString left = LearnFigures::tr("left"), right = LearnFigures::tr("right"),
                  ground = LearnFigures::tr("ground"), microphone = LearnFigures::tr("microphone");
    const QStringList letters {
        LearnFigures::tr("tip"), LearnFigures::tr("ring 1"), LearnFigures::tr("ring 2"), LearnFigures::tr("sleeve")};
    drawNamedPlug(pencil,
        {"CTIA", "jack-3.5-trrs"_L1, {wire.left, wire.right, wire.shield, wire.hot}, letters,
            {left, right, ground, microphone}},
        QRectF(0, 0, pencil.width(), 62));
    drawNamedPlug(pencil,
        {"OMTP", "jack-3.5-trrs"_L1, {wire.left, wire.right, wire.hot, wire.shield}, letters,
            {left, right, microphone, ground}},
        QRectF(0, 70, pencil.width(), 62));
}

void drawPlugSlides(FigurePencil& pencil)
{
    const Palette& colours = pencil.colours();
    constexpr double rowHeight = 72, jack = 104, pitch = 22, shaft = 66;
    double top = 0;
    for (const SlideStep& step : slideSteps) {
        const double y = top + 34, tip = jack + step.in;
        // The plug: sleeve, ring, tip from the hand inwards.
        pencil.box(QRectF(tip - shaft - 46, y - 9, 46, 18), colours.symbol.body, 4);
        pencil.box(QRectF(tip - shaft, y - 5, 22, 10), colours.wire.shield, 1);
        pencil.box(QRectF(tip - shaft + 24, y - 5, 18, 10), colours.wire.cold, 1);
        pencil.box(QRectF(tip - shaft + 44, y - 5, 22, 10), colours.wire.hot, 4);
        pencil.line({jack, y - 18}, {jack, y - 8}, colours.symbol.ink, Stroke::Front);
        pencil.line({jack, y + 8}, {jack, y + 18}, colours.symbol.ink, Stroke::Front);
        const QColor springs[] = {colours.wire.shield, colours.wire.cold, colours.wire.hot};
        const QString letters[] = {u"S"_s, u"R"_s, u"T"_s};
        for (int spring = 0; spring < 3; ++spring) {
            const double x = jack + 11 + pitch * spring;
            pencil.path({{x, y - 18}, {x, y - 6}}, springs[spring], 3);
            pencil.text(QRectF(x - 10, y - 34, 20, 16), Qt::AlignCenter, letters[spring], TypeRole::Caption);
        }
        pencil.tick({jack + 96, y}, !step.wrong);
        pencil.text(
            QRectF(0, y + 16, pencil.width(), 18), middleLeft, QCoreApplication::translate("LearnFigures", step.name));
        top += rowHeight;
    }
}

void drawHalfNormal(FigurePencil& pencil)
{
    const Palette& colours = pencil.colours();
    const double column = (pencil.width() - 44) / 3;
    constexpr double above = 54, below = 110;
    pencil.text(QRectF(0, above - 9, 44, 18), middleLeft, LearnFigures::tr("out"), TypeRole::Label);
    pencil.text(QRectF(0, below - 9, 44, 18), middleLeft, LearnFigures::tr("in"), TypeRole::Label);
    for (int i = 0; i < 3; ++i) {
        const NormalState& state = normalStates[i];
        const double x = 44 + column * (i + 0.5), rear = x - 22;
        const QColor signal = colours.signal.microphone, cord = colours.accent.ink;
        pencil.arrow({rear - 20, above}, {x - 11, above}, signal, 2);
        pencil.line(
            {x, above + 11}, {x, below - 11}, state.below ? colours.surface.lineStrong : signal, 2, state.below);
        pencil.arrow({x - 11, below}, {rear - 20, below}, state.below ? cord : signal, 2);
        if (state.above)
            pencil.arrow({x, above}, {x + 30, above - 34}, signal, 3);
        if (state.below)
            pencil.line({x + 30, below + 26}, {x, below}, cord, 3);
        drawJack(pencil, {x, above}, state.above, signal);
        drawJack(pencil, {x, below}, state.below, cord);
        pencil.text(QRectF(x - column / 2 + 2, 138, column - 4, 34), Qt::AlignHCenter | Qt::AlignTop,
            QCoreApplication::translate("LearnFigures", state.name), TypeRole::Small, colours.text.primary);
    }
}

void drawNumbered(FigurePencil& pencil)
{
    const Palette& colours = pencil.colours();
    const double right = pencil.width();
    const QColor signal = colours.signal.microphone;
    pencil.line({70, 31}, {right - 144, 31}, signal, 3);
    pencil.plug({u"xlr3"_s, true, {}}, QRectF(0, 14, 78, 34), true);
    pencil.plug({u"xlr3"_s, false, {}}, QRectF(right - 150, 14, 78, 34), false);
    pencil.tag({84, 8}, u"12"_s);
    pencil.tag({right - 182, 8}, u"12"_s);
    pencil.box(QRectF(right - 66, 4, 66, 54), colours.symbol.body);
    pencil.socket({u"xlr3"_s, true, {}}, QRectF(right - 56, 12, 24, 24));
    pencil.text(QRectF(right - 62, 38, 40, 16), Qt::AlignCenter, u"12"_s, TypeRole::Tag, colours.text.primary);
    const double top = 78;
    for (int row = 0; row < 3; ++row) {
        const QRectF line(0, top + 18 * row, right, 18);
        const bool here = row == 1;
        const QString names[]
            = {LearnFigures::tr("Snare, top"), LearnFigures::tr("Snare, below"), LearnFigures::tr("Hi-hat")};
        if (here)
            pencil.box(line, colours.accent.spikeTint, 2);
        pencil.text(
            line.adjusted(8, 0, 0, 0), middleLeft, QString::number(11 + row), TypeRole::Tag, colours.text.primary);
        pencil.text(line.adjusted(40, 0, -8, 0), middleLeft, names[row], TypeRole::Small, colours.text.primary);
    }
}
