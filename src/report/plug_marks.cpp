// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/plug_marks.h"

#include "report/paper.h"
#include "report/report_tr.h"

#include <QTransform>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace {

enum class Form { Circle, Jack, Block };

/// How a family of connectors stands on paper.
struct PlugLook {
    QLatin1StringView family;
    Form form;
    int contacts; ///< holes of a circle, gaps of a jack
    QLatin1StringView letters;
    const char* legend;
};

constexpr PlugLook looks[] = {
    {"xlr3"_L1, Form::Circle, 3, {}, QT_TRANSLATE_NOOP("Report", "XLR")},
    {"xlr4"_L1, Form::Circle, 4, {}, QT_TRANSLATE_NOOP("Report", "XLR, 4 pins")},
    {"xlr5"_L1, Form::Circle, 5, {}, QT_TRANSLATE_NOOP("Report", "XLR, 5 pins")},
    {"jack-6.35-ts"_L1, Form::Jack, 2, "TS"_L1, QT_TRANSLATE_NOOP("Report", "jack, 2 contacts")},
    {"jack-6.35-trs"_L1, Form::Jack, 3, "TRS"_L1, QT_TRANSLATE_NOOP("Report", "jack, 3 contacts")},
    {"jack-3.5-ts"_L1, Form::Jack, 2, "3.5"_L1, QT_TRANSLATE_NOOP("Report", "mini jack, 2 contacts")},
    {"jack-3.5-trs"_L1, Form::Jack, 3, "3.5"_L1, QT_TRANSLATE_NOOP("Report", "mini jack, 3 contacts")},
    {"jack-3.5-trrs"_L1, Form::Jack, 4, "3.5"_L1, QT_TRANSLATE_NOOP("Report", "mini jack, 4 contacts")},
    {"jack-2.5-trrs"_L1, Form::Jack, 4, "2.5"_L1, QT_TRANSLATE_NOOP("Report", "2.5 mm jack")},
    {"jack-4.4"_L1, Form::Jack, 5, "4.4"_L1, QT_TRANSLATE_NOOP("Report", "4.4 mm jack")},
    {"tt"_L1, Form::Jack, 3, "TT"_L1, QT_TRANSLATE_NOOP("Report", "bantam jack")},
    {"rca"_L1, Form::Jack, 1, "RCA"_L1, QT_TRANSLATE_NOOP("Report", "RCA")},
    {"speakon"_L1, Form::Block, 0, "NL"_L1, QT_TRANSLATE_NOOP("Report", "speakON")},
    {"ethercon"_L1, Form::Block, 0, "NET"_L1, QT_TRANSLATE_NOOP("Report", "network")},
    {"usb"_L1, Form::Block, 0, "USB"_L1, QT_TRANSLATE_NOOP("Report", "USB")},
    {"bnc"_L1, Form::Block, 0, "BNC"_L1, QT_TRANSLATE_NOOP("Report", "BNC")},
    {"toslink"_L1, Form::Block, 0, "OPT"_L1, QT_TRANSLATE_NOOP("Report", "optical")},
    {"binding-post"_L1, Form::Block, 0, "4mm"_L1, QT_TRANSLATE_NOOP("Report", "banana")},
    {"microdot"_L1, Form::Block, 0, "MD"_L1, QT_TRANSLATE_NOOP("Report", "MicroDot")},
};

constexpr PlugLook unknownLook {""_L1, Form::Block, 0, "?"_L1, QT_TRANSLATE_NOOP("Report", "other plug")};

const PlugLook& lookOf(const LeadPlug& plug)
{
    const auto found
        = std::ranges::find_if(looks, [&plug](const PlugLook& look) { return plug.family == look.family; });
    return found == std::end(looks) ? unknownLook : *found;
}

constexpr double circleRadius = 2.3;
constexpr double bodyLength = 6.1, bodyHeight = 3.7, shaftLength = 4.5;

double naturalWidth(const PlugLook& look)
{
    return look.form == Form::Jack ? bodyLength + shaftLength : bodyLength + 0.8;
}

void drawCircle(Pencil& pencil, const PlugLook& look, bool female, QPointF centre)
{
    constexpr double pinRing = 1.08, pin = 0.44;
    const QColor ink(Ink::black), white(Ink::white);
    pencil.ring(centre, circleRadius - 0.22, 0.44, female ? ink : white);
    QPainterPath pins;
    for (int i = 0; i < look.contacts; ++i) {
        const double angle = std::numbers::pi * (0.5 + 2.0 * i / look.contacts);
        pins.addEllipse(centre + pinRing * QPointF(std::cos(angle), std::sin(angle)), pin, pin);
    }
    pencil.fill(pins, female ? white : ink);
}

/// The shaft with a gap between every two contacts, tip at the far end, as a path along +x from the body.
QPainterPath shaft(int contacts, double length)
{
    constexpr double half = 0.5, gap = 0.3, tip = 1.25;
    QPainterPath path;
    const double rings = length - tip - gap;
    const double each = contacts > 1 ? rings / (contacts - 1) : length;
    for (int i = 0; i + 1 < contacts; ++i)
        path.addRect(QRectF(i * each, -half, each - (i + 2 < contacts ? gap : 0), 2 * half));
    if (contacts <= 1) {
        path.addRect(QRectF(0, -half, length, 2 * half));
        return path;
    }
    path.addPolygon(
        QPolygonF({{length - tip, 0}, {length - 0.7 * tip, -0.75}, {length, 0}, {length - 0.7 * tip, 0.75}}));
    path.closeSubpath();
    return path;
}

} // namespace

double plugWidth(const LeadPlug& plug, double scale)
{
    const PlugLook& look = lookOf(plug);
    return look.form == Form::Circle ? 2 * circleRadius : naturalWidth(look) * scale;
}

void drawPlugMark(Pencil& pencil, const LeadPlug& plug, QPointF left, PlugPointing pointing, double scale)
{
    const PlugLook& look = lookOf(plug);
    if (look.form == Form::Circle) {
        drawCircle(pencil, look, plug.gender == Gender::Female, left + QPointF(circleRadius, 0));
        return;
    }
    const double free = (naturalWidth(look) - bodyLength) * scale;
    const double bodyLeft = left.x() + (pointing == PlugPointing::Left ? free : 0);
    const QRectF body(bodyLeft, left.y() - bodyHeight * scale / 2, bodyLength * scale, bodyHeight * scale);
    pencil.plate(body, 0.5 * scale, QColor(Ink::black));
    const QTransform place
        = QTransform::fromTranslate(pointing == PlugPointing::Left ? body.left() : body.right(), left.y())
              .scale(pointing == PlugPointing::Left ? -scale : scale, scale);
    if (look.form == Form::Jack) {
        pencil.fill(place.map(shaft(look.contacts, shaftLength)), QColor(Ink::black));
    } else {
        QPainterPath stub;
        stub.addRect(QRectF(0, -1.2, 0.8, 2.4));
        pencil.fill(place.map(stub), QColor(Ink::black));
    }
    const Type letters {8.2 * scale, QFont::Black};
    pencil.text(look.letters, body.center().x(), body.center().y(), letters, Side::Centre, QColor(Ink::white));
}

QString plugText(const LeadPlug& plug)
{
    const PlugLook& look = lookOf(plug);
    const QString name = Report::tr(look.legend);
    if (look.form != Form::Circle)
        return name;
    return plug.gender == Gender::Female ? Report::tr("%1 female").arg(name) : Report::tr("%1 male").arg(name);
}
