// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draw/icons.h"
#include "draw/lead_shape.h"
#include "draw/severity_shape.h"
#include "draw/signal_look.h"
#include "draw/symbols.h"
#include "draw/wire_look.h"

#include <QPainter>
#include <QTest>

#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr Theme themes[] = {Theme::Light, Theme::Dark};
const std::vector<Verdict> verdicts{std::nullopt, Severity::Note, Severity::Warning, Severity::Error, Severity::Danger};

double linear(float channel)
{
    return channel <= 0.04045F ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// WCAG 2.2, relative luminance and contrast ratio.
double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one) + 0.05, b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

QImage painted(const QSize& size, const QColor& ground, const std::function<void(QPainter&)>& paint)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(ground);
    QPainter painter(&image);
    paint(painter);
    painter.end();
    return image;
}

bool shows(const QImage& image, const QColor& colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == colour.rgb())
                return true;
        }
    }
    return false;
}

/// Every pixel black or white, as a poor printer would have it.
std::vector<bool> oneBit(const QImage& image)
{
    std::vector<bool> dark;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            dark.push_back(qGray(image.pixel(x, y)) < 128);
    }
    return dark;
}

} // namespace

class TestDraw : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signalKindsDifferWithoutColour();
    void textContrast();
    void signsContrast();
    void everySymbolLoads();
    void symbolsKeepProportionAndStroke();
    void detailGoesWhenSmall();
    void unknownSymbolIsABox();
    void badgesDifferInOneBit_data();
    void badgesDifferInOneBit();
    void everyIconTakesItsColour();
    void contactsTakeTheirColours_data();
    void contactsTakeTheirColours();
    void leadReachesBothEnds();
    void wireRolesAreDistinct();
};

void TestDraw::signalKindsDifferWithoutColour()
{
    const Kind kinds[]
        = {Kind::Microphone, Kind::Instrument, Kind::Line, Kind::Headphone, Kind::Speaker, Kind::Digital, Kind::Power};
    QSet<QString> looks;
    QSet<QChar> letters;
    for (const Kind kind : kinds) {
        const QPen pen = cablePen(kind, palette(Theme::Light), cableWidth(kind));
        QString look = QString::number(pen.widthF());
        for (const qreal dash : pen.dashPattern())
            look += u' ' + QString::number(dash * pen.widthF());
        QVERIFY2(!looks.contains(look), qPrintable(look));
        looks.insert(look);
        letters.insert(tagLetter(kind));
    }
    QCOMPARE(letters.size(), qsizetype(std::size(kinds)));
}

void TestDraw::textContrast()
{
    for (const Theme theme : themes) {
        const Palette& look = palette(theme);
        const Palette::Surface& surface = look.surface;
        for (const QColor& ground : {surface.bar, surface.panel, surface.raised, surface.canvas, surface.stage}) {
            for (const QColor& text : {look.text.primary, look.text.secondary, look.text.tertiary, look.accent.link})
                QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(text.name() + u" on "_s + ground.name()));
        }
        QVERIFY(contrast(look.text.onInk, look.accent.ink) >= 4.5);
        QVERIFY(contrast(look.accent.onSpike, look.accent.spike) >= 4.5);
        QVERIFY(contrast(look.text.primary, look.accent.spikeTint) >= 4.5);
    }
}

void TestDraw::signsContrast()
{
    for (const Theme theme : themes) {
        const Palette& look = palette(theme);
        for (const Verdict verdict : verdicts) {
            const SeverityColours& colours = severityColours(verdict, look);
            QVERIFY(contrast(colours.mark, colours.fill) >= 4.5);
            QVERIFY(contrast(colours.outline, colours.tint) >= 3.0);
            QVERIFY(contrast(look.text.primary, colours.tint) >= 4.5);
        }
        for (int kind = 0; kind <= static_cast<int>(Kind::Power); ++kind)
            QVERIFY(contrast(signalColour(static_cast<Kind>(kind), look), look.surface.stage) >= 4.5);
        QVERIFY(contrast(look.symbol.ink, look.surface.stage) >= 7.0);
    }
}

void TestDraw::everySymbolLoads()
{
    const QDir folder(QFINDTESTDATA("../../resources/symbols"));
    const QStringList files = folder.entryList({u"*.svg"_s});
    const Symbols symbols = Symbols::load(folder.path());
    QVERIFY(files.size() >= 84);
    QCOMPARE(symbols.names().size(), files.size());
    for (const QString& name : symbols.names()) {
        const QSizeF size = symbols.size(name);
        QVERIFY2(size.width() > 50 && size.height() > 50, qPrintable(name));
        const QImage image = symbols.pixmap(name, palette(Theme::Light).symbol, 64, 1.0).toImage();
        QVERIFY2(shows(image, palette(Theme::Light).symbol.ink), qPrintable(name));
    }
}

void TestDraw::symbolsKeepProportionAndStroke()
{
    const Symbols symbols = Symbols::load(QFINDTESTDATA("../../resources/symbols"));
    const SymbolLook look{palette(Theme::Light).symbol};
    const auto frontRows = [&](double scale) {
        const QImage image = painted({800, 800}, Qt::white, [&](QPainter& painter) {
            painter.scale(scale, scale);
            symbols.paint(painter, u"riser"_s, {10 / scale, 10 / scale, 700 / scale, 700 / scale}, look);
        });
        int dark = 0;
        for (int y = 0; y < image.height() / 2; ++y)
            dark += qGray(image.pixel(360, y)) < 100 ? 1 : 0;
        return dark;
    };
    // Twice as wide as deep and centred: the upper edge of the riser lies in the upper half, 1 to 2 px thick at any
    // zoom.
    QVERIFY(frontRows(1.0) >= 1 && frontRows(1.0) <= 2);
    QCOMPARE(frontRows(7.0), frontRows(1.0));
    QCOMPARE(frontRows(0.1), frontRows(1.0));
}

void TestDraw::detailGoesWhenSmall()
{
    const Symbols symbols = Symbols::load(QFINDTESTDATA("../../resources/symbols"));
    SymbolColours colours = palette(Theme::Light).symbol;
    colours.detail = Qt::red;
    const auto reds = [&](double pxPerMetre) {
        const QSizeF size = symbols.size(u"riser"_s) * pxPerMetre / 1000;
        return shows(painted(size.toSize(), Qt::white,
                         [&](QPainter& painter) {
                             symbols.paint(painter, u"riser"_s, {QPointF(0, 0), size}, {colours});
                         }),
            Qt::red);
    };
    QVERIFY(reds(100));
    QVERIFY(!reds(50));
}

void TestDraw::unknownSymbolIsABox()
{
    const SymbolLook look{palette(Theme::Light).symbol};
    const QImage image = painted({60, 60}, Qt::white, [&](QPainter& painter) {
        Symbols().paint(painter, u"nobody drew this"_s, {5, 5, 50, 50}, look);
    });
    QVERIFY(shows(image, look.colours.ink));
}

void TestDraw::badgesDifferInOneBit_data()
{
    QTest::addColumn<int>("side");
    for (const int side : {12, 16, 20, 32})
        QTest::addRow("%d px", side) << side;
}

void TestDraw::badgesDifferInOneBit()
{
    QFETCH(int, side);
    std::vector<std::vector<bool>> pictures;
    for (const Verdict verdict : verdicts) {
        pictures.push_back(oneBit(painted({side, side}, Qt::white, [&](QPainter& painter) {
            paintSeverity(painter, QRectF(0, 0, side, side), verdict, palette(Theme::Light));
        })));
    }
    for (size_t a = 0; a < pictures.size(); ++a) {
        for (size_t b = a + 1; b < pictures.size(); ++b) {
            int different = 0;
            for (size_t i = 0; i < pictures[a].size(); ++i)
                different += pictures[a][i] != pictures[b][i] ? 1 : 0;
            QVERIFY2(different > side * side / 8, qPrintable(u"%1 and %2: %3"_s.arg(a).arg(b).arg(different)));
        }
    }
}

void TestDraw::everyIconTakesItsColour()
{
    const Icons icons = Icons::load(QFINDTESTDATA("../../resources/icons"));
    QVERIFY(icons.names().size() >= 28);
    const QColor ink(0x12, 0x34, 0x56);
    for (const QString& name : icons.names()) {
        const QImage image = icons.pixmap(name, ink, 20, 3.0).toImage();
        QCOMPARE(image.size(), QSize(60, 60));
        QVERIFY2(shows(image, ink), qPrintable(name));
    }
    const QIcon icon = icons.icon(u"undo"_s, {ink, Qt::gray, Qt::red});
    QVERIFY(shows(icon.pixmap(QSize(40, 40), 1.0, QIcon::Normal, QIcon::On).toImage(), Qt::red));
    QVERIFY(icons.icon(u"no such icon"_s, {}).isNull());
}

void TestDraw::contactsTakeTheirColours_data()
{
    QTest::addColumn<QString>("family");
    QTest::addColumn<int>("count");
    const std::pair<const char*, int> families[]
        = {{"xlr3", 3}, {"jack-6.35-ts", 2}, {"jack-6.35-trs", 3}, {"jack-3.5-trs", 3}, {"jack-3.5-trrs", 4},
            {"jack-4.4", 5}, {"tt", 3}, {"rca", 2}, {"speakon", 4}, {"combo", 3}, {"something else", 3}};
    for (const auto& [family, count] : families)
        QTest::newRow(family) << QString::fromLatin1(family) << count;
}

void TestDraw::contactsTakeTheirColours()
{
    QFETCH(QString, family);
    QFETCH(int, count);
    const QList<QColor> colours = QList<QColor>{Qt::red, Qt::blue, Qt::green, Qt::magenta, Qt::cyan}.mid(0, count);
    const ConnectorInk ink{palette(Theme::Dark).symbol};
    for (const bool female : {false, true}) {
        const ConnectorShape shape{family, female, colours};
        const QImage plug = painted(
            {600, 300}, Qt::black, [&](QPainter& painter) { drawPlug(painter, shape, QRectF(0, 0, 600, 300), ink); });
        const QImage socket = painted(
            {300, 300}, Qt::black, [&](QPainter& painter) { drawSocket(painter, shape, QRectF(0, 0, 300, 300), ink); });
        for (const QColor& colour : colours) {
            QVERIFY2(shows(plug, colour), qPrintable(colour.name()));
            QVERIFY2(shows(socket, colour), qPrintable(colour.name()));
        }
    }
}

void TestDraw::leadReachesBothEnds()
{
    const ConnectorInk ink{palette(Theme::Light).symbol};
    const LeadShape lead{{{u"jack-3.5-trs"_s, false, {Qt::red, Qt::green, Qt::gray}}},
        {{u"jack-6.35-ts"_s, false, {Qt::blue, Qt::gray}}, {u"jack-6.35-ts"_s, false, {Qt::magenta, Qt::gray}}},
        u"3 m"_s};
    const int height = qCeil(leadHeight(lead));
    const QImage image = painted(
        {380, height}, Qt::white, [&](QPainter& painter) { drawLead(painter, lead, QRectF(0, 0, 380, height), ink); });
    QVERIFY(shows(image.copy(0, 0, 60, height), Qt::red));
    QVERIFY(shows(image.copy(300, 0, 80, height / 2), Qt::blue));
    QVERIFY(shows(image.copy(300, height / 2, 80, height / 2), Qt::magenta));
}

void TestDraw::wireRolesAreDistinct()
{
    for (const Theme theme : themes) {
        QSet<QRgb> colours;
        for (const WireLook& look : wireLooks())
            colours.insert((palette(theme).wire.*look.colour).rgb());
        QCOMPARE(colours.size(), qsizetype(8));
    }
    QCOMPARE(wireLook(u"cold").letter, u"C");
    QCOMPARE(wireLook(u"common").colour, wireLook(u"shield").colour);
    QVERIFY(wireLook(u"no such role").letter.isEmpty());
}

QTEST_MAIN(TestDraw)
#include "tst_draw.moc"
