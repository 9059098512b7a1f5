// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "draw/waves.h"

#include "draw/arrival_text.h"
#include "draw/lead_picture.h"
#include "draw/wave_sounds.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace {

constexpr std::size_t points = 360;
constexpr qsizetype mostSent = 3, mostArriving = 3;
constexpr double flat = 0.003; // −50 dB of what should be there is drawn and told as nothing
constexpr double small = 0.2; // below this what arrives is drawn taller
constexpr double taller = 10;
constexpr double alike = 0.12; // how far what arrives may stray from what should before that is drawn too

double loudness(const std::vector<double>& wave)
{
    double sum = 0;
    for (const double value : wave)
        sum += value * value;
    return std::sqrt(sum / double(wave.size()));
}

/// What data sounds like to an analogue input, and music looks like to a digital one: always the same rustle.
void addNoise(std::vector<double>& wave, double gain)
{
    quint32 state = 1;
    for (double& value : wave) {
        state = state * 1664525U + 1013904223U;
        value += gain * (double(state >> 8) / double(1U << 23) - 1);
    }
}

double distance(std::vector<double> one, const std::vector<double>& other)
{
    std::ranges::transform(one, other, one.begin(), std::minus<> {});
    return loudness(one);
}

/// Collects the waves of some arrivals.
class Collector {
public:
    Collector(const Show& show, const Island& island, const QList<const Arrival*>& arrivals)
        : m_show(show)
        , m_island(island)
        , m_arrivals(arrivals)
    {
        for (const ArrivingSignal& entry : signalsOf(island, arrivals)) {
            const int index = int(entry.sent - island.answer->signals.data());
            if (!m_sent.contains(index))
                m_sent << index;
        }
        addLostSides();
    }

    QList<Wave> collect() const
    {
        QList<Wave> found;
        for (qsizetype i = 0; i < std::min(mostSent, m_sent.size()); ++i)
            found << sent(m_sent[i]);
        for (const Arrival* arrival : m_arrivals) {
            if (isSender(arrival->socket))
                continue;
            for (const LegArrival& leg : arrival->legs) {
                if (found.size() < m_sent.size() + mostArriving)
                    found << arrives(*arrival, leg);
            }
        }
        return found;
    }

private:
    /// A socket for both ways hears nothing of its own.
    bool isSender(int socket) const
    {
        return std::ranges::any_of(
            m_sent, [&](int index) { return m_island.answer->signal(index).socket == socket; });
    }

    /// What is lost on the way was sent all the same.
    void addLostSides()
    {
        const std::vector<SentSignal>& all = m_island.answer->signals;
        const QList<int> heard = m_sent;
        for (std::size_t i = 0; i < all.size(); ++i) {
            const bool partner = std::ranges::any_of(
                heard, [&](int index) { return all[static_cast<std::size_t>(index)].socket == all[i].socket; });
            const bool own = std::ranges::any_of(
                m_arrivals, [&](const Arrival* arrival) { return arrival->socket == all[i].socket; });
            if (!heard.contains(int(i)) && !own && (partner || heard.isEmpty()))
                m_sent << int(i);
        }
        std::ranges::sort(m_sent);
    }

    WaveProgramme programme(int index) const
    {
        const SentSignal& signal = m_island.answer->signal(index);
        return waveProgramme(m_island.answer->plan.port(signal.socket), signal.leg);
    }

    Wave sent(int index) const
    {
        const SentSignal& signal = m_island.answer->signal(index);
        const WaveProgramme made = programme(index);
        Wave wave {sentName(signal), made.name, signal.leg, std::vector<double>(points), {}};
        if (isStarved(*m_island.answer, signal.socket)) {
            wave.remark = ArrivalText::tr("silent: no power");
            return wave;
        }
        for (const WaveSound* sound : made.sounds)
            addSound(wave.shown, *sound, nullptr);
        return wave;
    }

    QString sentName(const SentSignal& signal) const
    {
        if (signal.leg == Role::Left)
            return ArrivalText::tr("Left sent");
        if (signal.leg == Role::Right)
            return ArrivalText::tr("Right sent");
        const Device* device = m_show.devices.find(m_island.socket(signal.socket).device);
        return m_sent.size() > 1 && device ? device->name : ArrivalText::tr("Sent");
    }

    Wave arrives(const Arrival& arrival, const LegArrival& leg) const
    {
        Wave wave {arrivesName(arrival, leg), {}, Role::Open, std::vector<double>(points), expected(leg)};
        for (const int index : m_sent) {
            const Curve& gain = leg.gains[static_cast<std::size_t>(index)];
            if (isStarved(*m_island.answer, m_island.answer->signal(index).socket))
                continue;
            if (isData(index) != isData(arrival)) {
                addNoise(wave.shown, std::abs(gain[at1kHz]));
                continue;
            }
            for (const WaveSound* sound : programme(index).sounds)
                addSound(wave.shown, *sound, &gain);
        }
        const double right = loudness(wave.expected), here = loudness(wave.shown);
        if (here < flat * right)
            wave.remark = ArrivalText::tr("nothing");
        else if (here < small * right)
            enlarge(wave);
        else
            wave.remark = remark(arrival, leg);
        if (distance(wave.expected, wave.shown) < alike * right)
            wave.expected.clear();
        return wave;
    }

    static void enlarge(Wave& wave)
    {
        std::ranges::for_each(wave.shown, [](double& value) { value *= taller; });
        wave.remark = ArrivalText::tr("drawn %1 × taller").arg(QLocale().toString(taller));
    }

    QString arrivesName(const Arrival& arrival, const LegArrival& leg) const
    {
        if (arrival.legs.size() > 1)
            return ArrivalText::tr("Arrives %1").arg(roleText(leg.leg));
        if (m_arrivals.size() < 2)
            return ArrivalText::tr("Arrives");
        const PortRef& to = m_island.socket(arrival.socket);
        const bool alone = std::ranges::count(m_arrivals, to.device, [&](const Arrival* each) {
            return m_island.socket(each->socket).device;
        }) == 1; // sockets of one device are told apart by their own names
        const Device* device = m_show.devices.find(to.device);
        return ArrivalText::tr("Arrives, %1")
            .arg(alone && device ? device->name : portName(m_island.answer->plan.typeOf(arrival.socket), to.port));
    }

    bool isData(int signal) const
    {
        return m_island.answer->plan.port(m_island.answer->signal(signal).socket).kind == Kind::Digital;
    }
    bool isData(const Arrival& arrival) const
    {
        return m_island.answer->plan.port(arrival.socket).kind == Kind::Digital;
    }

    QString remark(const Arrival& arrival, const LegArrival& leg) const
    {
        if (std::ranges::any_of(m_sent, [&](int index) { return isData(index) != isData(arrival); }))
            return ArrivalText::tr("noise, no music");
        if (const std::optional<StereoMix> mix = stereoMix(*m_island.answer, leg))
            return mix->isSidesOnly() ? ArrivalText::tr("left − right") : ArrivalText::tr("left + right");
        const bool down = std::ranges::any_of(m_sent, [&leg](int index) {
            const std::complex<double> gain = leg.gains[static_cast<std::size_t>(index)][at1kHz];
            return std::abs(gain) > flat && gain.real() < 0;
        });
        return down ? ArrivalText::tr("upside down") : QString();
    }

    /// A leg for one side wants that side, any other all that is sent; both sides of one picture at half each.
    std::vector<double> expected(const LegArrival& leg) const
    {
        std::vector<double> wave(points);
        const bool sided = leg.leg == Role::Left || leg.leg == Role::Right;
        for (const int index : m_sent) {
            const Role side = m_island.answer->signal(index).leg;
            const bool oneSide = side == Role::Left || side == Role::Right;
            if (sided && oneSide && side != leg.leg)
                continue;
            for (const WaveSound* sound : programme(index).sounds)
                addSound(wave, *sound, nullptr, oneSide && !sided ? 0.5 : 1);
        }
        return wave;
    }

    const Show& m_show;
    const Island& m_island;
    QList<const Arrival*> m_arrivals;
    QList<int> m_sent; ///< places of signals
};

QPainterPath pathOf(const std::vector<double>& wave, const QRectF& box, double most)
{
    QPainterPath path;
    for (std::size_t i = 0; i < wave.size(); ++i) {
        const QPointF point(box.left() + box.width() * double(i) / double(wave.size() - 1),
            box.center().y() - std::clamp(wave[i] / most, -1.0, 1.0) * box.height() / 2);
        i == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    return path;
}

constexpr double NameWidth = 96, RowGap = 6;

void drawNames(QPainter& painter, const Wave& wave, const QRectF& box, const Look& look)
{
    const double line = look.line(TypeRole::Caption);
    const auto draw = [&](const QString& words, TypeRole role, const QColor& colour, double top) {
        const QFont face = look.font(role);
        painter.setFont(face);
        painter.setPen(colour);
        painter.drawText(QRectF(box.left(), top, box.width(), line), Qt::AlignVCenter,
            QFontMetricsF(face).elidedText(words, Qt::ElideRight, box.width()));
    };
    const double top = box.center().y() - (wave.remark.isEmpty() ? line / 2 : line);
    draw(wave.name, TypeRole::Label, look.colours().text.primary, top);
    draw(wave.remark, TypeRole::Caption, look.colours().text.secondary, top + line);
}

void drawWave(QPainter& painter, const Wave& wave, const QRectF& row, double most, const Look& look)
{
    const Palette& colours = look.colours();
    const double names = std::min(NameWidth * look.scale, row.width() * 0.4);
    drawNames(painter, wave, QRectF(row.left(), row.top(), names - Space::Small, row.height()), look);
    const QRectF box = row.adjusted(names, 0, 0, 0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.surface.sunken);
    painter.drawRoundedRect(box, Radius::Tag, Radius::Tag);
    painter.setPen(QPen(colours.surface.lineStrong, Stroke::Hair));
    painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
    const QRectF inner = box.adjusted(2, 2, -2, -2);
    painter.setBrush(Qt::NoBrush);
    if (!wave.expected.empty())
        painter.strokePath(
            pathOf(wave.expected, inner, most), QPen(colours.text.tertiary, Stroke::Hair, Qt::DashLine));
    const bool ink = wave.carries == Role::Open;
    painter.strokePath(pathOf(wave.shown, inner, most),
        QPen(ink ? colours.text.primary : colours.wire.*lookOf(wave.carries).colour, ink ? 1.75 : 1.25, Qt::SolidLine,
            Qt::RoundCap, Qt::RoundJoin));
}

} // namespace

QList<Wave> waves(const Show& show, const Island& island, CableId lead)
{
    const QList<const Arrival*> arrivals = arrivalsOf(island, lead);
    if (arrivals.isEmpty() || island.answer->signals.empty())
        return {};
    const Collector collector(show, island, arrivals);
    return collector.collect();
}

double wavesHeight(const QList<Wave>& waves, const Look& look)
{
    return waves.isEmpty() ? 0 : double(waves.size()) * look.px(Measure::WaveHeight + RowGap) - look.px(RowGap);
}

void drawWaves(QPainter& painter, const QList<Wave>& waves, const QRectF& box, const Look& look)
{
    double most = 1e-9;
    for (const Wave& wave : waves) {
        for (const std::vector<double>* curve : {&wave.shown, &wave.expected}) {
            for (const double value : *curve)
                most = std::max(most, std::abs(value));
        }
    }
    QRectF row(box.left(), box.top(), box.width(), look.px(Measure::WaveHeight));
    for (const Wave& wave : waves) {
        drawWave(painter, wave, row, most, look);
        row.translate(0, look.px(Measure::WaveHeight + RowGap));
    }
}
