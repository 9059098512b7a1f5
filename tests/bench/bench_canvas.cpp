// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long the canvas takes on generated plans, against bare painting of the same plan. Prints process CPU milliseconds
// (median and 95th percentile) and their ratio to the bare painting; asserts nothing.
#include "bench/canvas_bound.h"
#include "bench/canvas_plan.h"
#include "canvas/floor.h"
#include "canvas/show_view.h"
#include "files/gear_files.h"
#include "show/edits.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>

#include <malloc.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize viewSize(1600, 1000);
constexpr int panStep = 50;
constexpr int steps = 100;
constexpr int zoomSteps = 20;
constexpr double zoomFactor = 1.15;

struct Figures {
    double median = 0;
    double p95 = 0;
};

double cpuMilliseconds()
{
    timespec now {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

Figures measure(int runs, const std::function<void(int)>& work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        const double start = cpuMilliseconds();
        work(i);
        times.push_back(cpuMilliseconds() - start);
    }
    std::ranges::sort(times);
    return {times[times.size() / 2], times[times.size() * 95 / 100]};
}

/// In use on the heap, so that what an earlier measurement gave back does not count.
double heapMib()
{
    const struct mallinfo2 info = mallinfo2();
    return double(info.uordblks + info.hblkhd) / 1048576;
}

/// One line of the report.
struct Row {
    const char* what;
    Figures canvas;
    std::optional<Figures> bound;
};

void print(const Row& row)
{
    std::printf("  %-34s %9.2f  p95 %9.2f", row.what, row.canvas.median, row.canvas.p95);
    if (row.bound)
        std::printf("   bound %8.2f  p95 %8.2f   = %6.2f ×", row.bound->median, row.bound->p95,
            row.canvas.median / row.bound->median);
    std::printf("\n");
    std::fflush(stdout);
}

/// Every measure of the bare painting.
struct BoundFigures {
    Figures build, memory, fit, full, pan, drag, zoom;
};

BoundFigures measureBound(const CanvasPlan& plan)
{
    BoundFigures result;
    const double heap = heapMib();
    std::unique_ptr<CanvasBound> bound;
    result.build = measure(1, [&](int) {
        bound = std::make_unique<CanvasBound>(plan.show, viewSize);
        bound->fitAll();
        bound->paintAll();
    });
    result.fit = measure(steps / 4, [&](int) { bound->paintAll(); });
    bound->showHub(plan.hub);
    result.full = measure(steps / 4, [&](int) { bound->paintAll(); });
    const double used = heapMib() - heap;
    result.memory = {used, used};
    result.pan = measure(steps, [&](int i) { bound->pan({i < steps / 2 ? -panStep : panStep, 0}); });
    result.drag = measure(steps, [&](int i) { bound->drag(plan.hub, {i < steps / 2 ? 8.0 : -8.0, 0}); });
    result.zoom = measure(zoomSteps, [&](int i) {
        bound->zoomBy(i < zoomSteps / 2 ? 1 / zoomFactor : zoomFactor);
        bound->paintAll();
    });
    return result;
}

void mouse(ShowView& view, QEvent::Type type, QPoint at, Qt::MouseButton button, Qt::MouseButtons buttons)
{
    QMouseEvent event(type, at, view.viewport()->mapToGlobal(at), button, buttons, {});
    QCoreApplication::sendEvent(view.viewport(), &event);
}

/// A canvas in a window of its own.
class CanvasRun {
public:
    CanvasRun(const CanvasPlan& plan, const Library& library, const Symbols& symbols, Picture picture)
        : m_plan(plan)
        , m_document(library)
        , m_symbols(symbols)
        , m_picture(picture)
    {
    }

    void report(const std::optional<BoundFigures>& bound);

private:
    void open();
    Figures build();
    void showHub();
    void reportEdits();
    Figures hovers();
    Figures drags();
    void paintNow() { QCoreApplication::processEvents(); }
    void repaint()
    {
        m_view->viewport()->update();
        paintNow();
    }

    const CanvasPlan& m_plan;
    Document m_document;
    const Symbols& m_symbols;
    Picture m_picture;
    std::unique_ptr<ShowView> m_view;
};

/// An empty canvas, ready to take the plan.
void CanvasRun::open()
{
    m_view = std::make_unique<ShowView>(m_document, m_symbols);
    m_view->setMotion(false);
    m_view->resize(viewSize);
    m_view->setPicture(m_picture);
    m_view->show();
    paintNow();
}

/// Milliseconds from the checked show to its first picture.
Figures CanvasRun::build()
{
    Figures figures = measure(1, [this](int) {
        m_document.replace(m_plan.show, {});
        paintNow();
    });
    figures.median -= m_document.checkMilliseconds();
    return {figures.median, figures.median};
}

void CanvasRun::showHub()
{
    m_view->setZoom(1);
    m_view->centerOn(m_view->showScene().item(m_plan.hub)->body().center());
    paintNow();
}

Figures CanvasRun::drags()
{
    const QPoint start = m_view->mapFromScene(m_view->showScene().item(m_plan.hub)->body().center());
    const int step = m_picture == Picture::Patch ? patchGrid : 25;
    mouse(*m_view, QEvent::MouseButtonPress, start, Qt::LeftButton, Qt::LeftButton);
    const auto move = [&](int i) {
        const int away = (i < steps / 2 ? i + 1 : steps - i - 1) % (step * 8);
        mouse(*m_view, QEvent::MouseMove, start + QPoint(step * (away + 2), 0), Qt::NoButton, Qt::LeftButton);
        paintNow();
    };
    move(0); // the first one makes ready
    const Figures figures = measure(steps, move);
    m_view->cancelTool();
    m_document.selection().clear();
    paintNow();
    return figures;
}

Figures CanvasRun::hovers()
{
    return measure(steps, [&](int i) {
        mouse(*m_view, QEvent::MouseMove, {100 + i * 13, 200 + i * 5}, Qt::NoButton, Qt::NoButton);
    });
}

/// A length, a move and a lead taken away and put back, in turn: what an edit costs up to the painted frame.
void CanvasRun::reportEdits()
{
    std::vector<double> checks;
    const Figures figures = measure(steps, [&](int i) {
        if (i % 4 == 0) {
            m_document.edit(u"Length"_s, [&](Show& show) { setCableLength(show, m_plan.lead, 9000 + i); });
        } else if (i % 4 == 1) {
            const QPoint by(i % 8 == 1 ? 8 : -8, 0);
            m_document.edit(u"Move"_s, [&](Show& show) {
                m_picture == Picture::Patch ? movePatchBoxes(show, {m_plan.hub}, by)
                                            : moveDevices(show, {m_plan.hub}, by * 10);
            });
        } else if (i % 4 == 2) {
            m_document.edit(u"Remove"_s, [&](Show& show) { removeCables(show, {m_plan.lead}); });
        } else {
            m_document.history().undo();
        }
        checks.push_back(m_document.checkMilliseconds());
        paintNow();
    });
    print({"one edit to the painted frame", figures, {}});
    std::ranges::sort(checks);
    print({"of it, the check", {checks[checks.size() / 2], checks[checks.size() * 95 / 100]}, {}});
}

void CanvasRun::report(const std::optional<BoundFigures>& bound)
{
    const auto against = [&](Figures BoundFigures::*which) {
        return bound ? std::optional((*bound).*which) : std::nullopt;
    };
    const double bare = heapMib();
    Checker checker;
    std::optional<Checked> checked = check(m_plan.show, checker);
    const double ofCheck = heapMib() - bare;
    checked.reset();
    checker = {};
    open();
    const double heap = heapMib();
    print({"build + first show", build(), against(&BoundFigures::build)});
    const double used = heapMib() - heap - ofCheck;
    print({"memory added, MiB", {used, used}, against(&BoundFigures::memory)});
    m_view->fitAll();
    paintNow();
    print({"fit-all repaint", measure(steps / 4, [this](int) { repaint(); }), against(&BoundFigures::fit)});
    showHub();
    print({"100 % repaint", measure(steps / 4, [this](int) { repaint(); }), against(&BoundFigures::full)});
    QScrollBar& bar = *m_view->horizontalScrollBar();
    const Figures pan = measure(steps, [&](int i) {
        bar.setValue(bar.value() + (i < steps / 2 ? panStep : -panStep));
        paintNow();
    });
    print({"pan 50 px", pan, against(&BoundFigures::pan)});
    showHub();
    print({"drag, 20 leads", drags(), against(&BoundFigures::drag)});
    const Figures zoom = measure(zoomSteps, [&](int i) {
        m_view->setZoom(m_view->zoom() * (i < zoomSteps / 2 ? 1 / zoomFactor : zoomFactor));
        paintNow();
    });
    print({"zoom step", zoom, against(&BoundFigures::zoom)});
    showHub();
    print({"pointer moved, not painted", hovers(), {}});
    paintNow();
    reportEdits();
}

} // namespace

/// bench_canvas [DEVICES…]: how many; without, from a hundred to ten thousand.
int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const GearLoad gear = loadLibrary({QStringLiteral(CROSSPATCH_SOURCE_DIR "/resources")});
    const Symbols symbols = Symbols::load(QStringLiteral(CROSSPATCH_SOURCE_DIR "/resources/symbols"));
    QList<int> sizes {100, 1000, 5000, 10000};
    if (argc > 1)
        sizes.clear();
    for (int i = 1; i < argc; ++i)
        sizes << QByteArray(argv[i]).toInt();
    for (int devices : sizes) {
        const CanvasPlan plan = canvasPlan(gear.library, devices);
        std::printf("Patch, %d devices, %lld leads\n", devices, plan.show.cables.size());
        const BoundFigures bound = measureBound(plan);
        CanvasRun(plan, gear.library, symbols, Picture::Patch).report(bound);
        std::printf("Stage, %d devices\n", devices);
        CanvasRun(plan, gear.library, symbols, Picture::Stage).report({});
    }
    return 0;
}
