// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long 200 rows of nine columns take from the clipboard to painted cells, and one typed cell, in shows of many
// devices. Prints wall milliseconds (median, worst); asserts nothing.
#include "bench/canvas_plan.h"
#include "files/gear_files.h"
#include "panels/patch_table.h"
#include "panels/widget_style.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 200, rounds = 15;

QString spreadsheet()
{
    QStringList lines;
    for (int i = 1; i <= rows; ++i)
        lines << u"%1\tSource %1\tPlayer %2\t\tboom\t\t\t\tGroup %3\t1 2\thouse\tas last time"_s.arg(i).arg(i / 8).arg(i / 16);
    return lines.join(u'\n');
}

template <class Work> void measure(const char* what, Document& document, PatchTable& table, Work work)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        table.viewport()->repaint();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
        document.history().undo();
    }
    std::ranges::sort(times);
    std::printf("  %-12s %6.1f ms median, %6.1f ms worst\n", what, times[times.size() / 2], times.back());
}

void measure(int devices, const Library& library)
{
    const CanvasPlan plan = canvasPlan(library, devices);
    Document document(library);
    document.replace(plan.show, {});
    PatchTable table(document, PatchSide::Inputs);
    table.resize(1300, 900);
    table.show();
    std::printf("%d devices, %lld leads\n", devices, static_cast<long long>(plan.show.cables.size()));
    const auto go = [&table](int column) {
        table.selectionModel()->setCurrentIndex(table.model()->index(0, column), QItemSelectionModel::ClearAndSelect);
    };
    measure("200 rows", document, table, [&] {
        go(0);
        table.paste();
    });
    measure("one cell", document, table, [&] { table.model()->setData(table.model()->index(0, 1), u"Kick"_s); });
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    const Library library = loadLibrary({QStringLiteral(CROSSPATCH_SOURCE_DIR) + u"/resources"_s}).library;
    applyStyle(*qApp, Theme::Light, 1);
    QGuiApplication::clipboard()->setText(spreadsheet());
    for (const int devices : {70, 700, 6700})
        measure(devices, library);
    return 0;
}
