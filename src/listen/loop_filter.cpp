// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listen/loop_filter.h"

#include <unsupported/Eigen/FFT>

#include <numbers>

namespace {

constexpr size_t points = programmeHertz.size();
constexpr size_t straightBins = 256; // over 1/256 of a frequency, 0.006 octaves, any curve is straight
constexpr double leastGain = 1e-9; // the logarithm of nothing is of no use

/// Without the library's care for infinities, which costs more than the rest.
std::complex<float> product(std::complex<float> a, std::complex<float> b)
{
    return {a.real() * b.real() - a.imag() * b.imag(), a.real() * b.imag() + a.imag() * b.real()};
}

/// A line through points that never swings over them (Fritsch and Carlson, 1980).
class SmoothLine {
public:
    SmoothLine(const std::array<double, points>& x, const std::array<double, points>& y)
        : m_x(x)
        , m_y(y)
    {
        std::array<double, points> slope {};
        for (size_t i = 0; i + 1 < points; ++i)
            slope[i] = (y[i + 1] - y[i]) / (x[i + 1] - x[i]);
        m_tangent[0] = slope[0];
        m_tangent[points - 1] = slope[points - 2];
        for (size_t i = 1; i + 1 < points; ++i) {
            const double before = x[i] - x[i - 1], after = x[i + 1] - x[i];
            const double one = 2 * after + before, two = after + 2 * before;
            const bool turns = slope[i - 1] * slope[i] <= 0;
            m_tangent[i] = turns ? 0 : (one + two) / (one / slope[i - 1] + two / slope[i]);
        }
    }

    double at(double x, size_t interval) const
    {
        const double width = m_x[interval + 1] - m_x[interval];
        const double t = (x - m_x[interval]) / width, u = 1 - t;
        return u * u * ((1 + 2 * t) * m_y[interval] + t * width * m_tangent[interval])
            + t * t * ((3 - 2 * t) * m_y[interval + 1] - u * width * m_tangent[interval + 1]);
    }

private:
    const std::array<double, points>& m_x;
    const std::array<double, points>& m_y;
    std::array<double, points> m_tangent {};
};

/// A curve that can be asked at any frequency, in rising order quickly.
class CurveReader {
public:
    explicit CurveReader(const Curve& gain)
    {
        for (size_t i = 0; i < points; ++i) {
            m_x[i] = std::log(programmeHertz[i]);
            m_gain[i] = std::log(std::max(std::abs(gain[i]), leastGain));
            m_phase[i] = std::arg(gain[i]);
            if (i > 0) // without jumps of a whole turn
                m_phase[i] -= turn * std::round((m_phase[i] - m_phase[i - 1]) / turn);
        }
        m_gainLine.emplace(m_x, m_gain);
        m_phaseLine.emplace(m_x, m_phase);
    }

    std::complex<double> at(double hertz)
    {
        const double x = std::clamp(std::log(hertz), m_x.front(), m_x.back());
        while (m_interval + 2 < points && x > m_x[m_interval + 1])
            ++m_interval;
        return std::polar(std::exp(m_gainLine->at(x, m_interval)), m_phaseLine->at(x, m_interval));
    }

private:
    static constexpr double turn = 2 * std::numbers::pi;

    std::array<double, points> m_x {}, m_gain {}, m_phase {};
    std::optional<SmoothLine> m_gainLine, m_phaseLine;
    size_t m_interval = 0;
};

} // namespace

struct LoopFilter::Transform {
    Eigen::FFT<float> fft;
};

LoopFilter::LoopFilter()
    : m_transform(std::make_unique<Transform>())
{
    m_transform->fft.SetFlag(Eigen::FFT<float>::HalfSpectrum);
}

LoopFilter::~LoopFilter() = default;

Spectrum LoopFilter::spectrum(const Samples& loop)
{
    Spectrum spectrum;
    m_transform->fft.fwd(spectrum, loop);
    return spectrum;
}

Samples LoopFilter::loop(const Spectrum& spectrum)
{
    Samples loop;
    m_transform->fft.inv(loop, spectrum);
    return loop;
}

void addThrough(Spectrum& to, const Spectrum& from, const Curve& gain)
{
    to.resize(from.size());
    CurveReader reader(gain);
    const double hertzPerBin = sampleRate / (2.0 * static_cast<double>(from.size() - 1));
    const auto last = std::min(from.size() - 1, static_cast<size_t>(programmeHertz.back() / hertzPerBin));
    const auto read
        = [&](size_t bin) { return std::complex<float>(reader.at(static_cast<double>(bin) * hertzPerBin)); };
    std::complex<float> at = read(1);
    for (size_t bin = 1; bin + 1 < from.size();) { // DC does not travel, and the last bin has no phase
        const bool over = bin >= last;
        const size_t next = over ? from.size() - 1 : std::min(last, bin + 1 + bin / straightBins);
        const std::complex<float> step = over ? 0 : (read(next) - at) / static_cast<float>(next - bin);
        for (; bin < next; ++bin, at += step)
            to[bin] += product(at, from[bin]);
    }
}

std::complex<double> gainAt(const Curve& gain, double hertz)
{
    return CurveReader(gain).at(hertz);
}
