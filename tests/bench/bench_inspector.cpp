// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long the inspector takes from a click on a lead to a full page, laid out and painted, in shows of many leads.
// Prints wall milliseconds (median, 95th percentile); asserts nothing.
#include "bench/canvas_plan.h"
#include "files/gear_files.h"
#include "panels/inspector.h"
#include "panels/widget_style.h"

#include <QApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int clicks = 60;

void measure(int devices, const Library& library, const Symbols& symbols)
{
    const CanvasPlan plan = canvasPlan(library, devices);
    Document document(library);
    document.replace(plan.show, {});
    Inspector inspector(document, symbols);
    inspector.resize(384, 900);
    inspector.show();
    const QList<CableId> leads = plan.show.cables.ids();
    std::vector<double> times;
    for (int i = 0; i < clicks; ++i) {
        const CableId lead = leads[i * leads.size() / clicks];
        QElapsedTimer timer;
        timer.start();
        document.selection().select(lead);
        inspector.grab();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        document.selection().clear();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    std::ranges::sort(times);
    std::printf("%6lld leads: %5.1f ms median, %5.1f ms p95\n", static_cast<long long>(leads.size()),
        times[times.size() / 2], times[times.size() * 95 / 100]);
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    const QString resources = QStringLiteral(CROSSPATCH_SOURCE_DIR) + u"/resources"_s;
    const Library library = loadLibrary({resources}).library;
    const Symbols symbols = Symbols::load(resources + u"/symbols"_s);
    applyStyle(*qApp, Theme::Light, 1);
    for (const int devices : {7, 70, 700, 6700})
        measure(devices, library, symbols);
    return 0;
}
