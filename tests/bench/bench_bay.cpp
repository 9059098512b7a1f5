// SPDX-FileCopyrightText: Crosspatch authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Prints how long one step of a drag takes on bays of 96 pairs with 40 cords: hit test, what the plug would do, paint.
#include "document/document.h"
#include "panels/bay_board.h"
#include "panels/bay_view.h"
#include "support/show_builder.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int pairs = 48, cords = 20; // in each of two bays

Show bays()
{
    QString words;
    for (const QString& bay : {u"A"_s, u"B"_s}) {
        words += u"%1: generic/patch-bay-2x48-tt @ 0,0;"_s.arg(bay);
        for (int i = 1; i <= pairs; ++i) {
            words += u"%1s%2: generic/bal_active @ 0,100; %1s%2.out -trs-tt 3m-> %1.rear-a%2;"_s.arg(bay).arg(i);
            words += u"%1d%2: generic/trs_line @ 0,200; %1.rear-b%2 -tt-trs 3m-> %1d%2.in;"_s.arg(bay).arg(i);
        }
        for (int i = 1; i <= cords; ++i)
            words += u"%1.front-a%2 -tt-tt 1m-> %1.front-b%3;"_s.arg(bay).arg(i).arg(pairs - i);
    }
    return showFrom(words.replace(u"-trs-tt "_s, u"-trs-trs "_s));
}

void print(const char* what, QList<double> milliseconds)
{
    std::ranges::sort(milliseconds);
    std::printf("%-28s median %.2f ms, worst %.2f ms\n", what, milliseconds[milliseconds.size() / 2], milliseconds.last());
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    Document document(gear());
    document.replace(bays(), {});
    BayView view(document);
    view.resize(1600, 900);
    view.show();
    QCoreApplication::processEvents();
    BayBoard& board = view.board();
    const auto send = [&](QEvent::Type type, QPointF at, Qt::MouseButton button) {
        QMouseEvent event(type, at, board.mapToGlobal(at), button, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&board, &event);
        QCoreApplication::processEvents();
    };
    const auto timed = [](auto run) {
        QElapsedTimer timer;
        timer.start();
        run();
        return double(timer.nsecsElapsed()) / 1e6;
    };
    const QPointF start = board.layoutOfJacks().jack({0, 40, true});
    send(QEvent::MouseButtonPress, start, Qt::LeftButton);
    QList<double> between, over;
    for (int column = 47; column >= 20; --column) {
        const BaySpot to {column % 2, column, false};
        const QPointF at = board.layoutOfJacks().jack(to);
        between << timed([&] { send(QEvent::MouseMove, at + QPointF(0, -30), Qt::NoButton); });
        over << timed([&] { send(QEvent::MouseMove, at, Qt::NoButton); });
    }
    print("step between jacks", between);
    print("step onto another jack", over);
    const QPointF end = board.layoutOfJacks().jack({0, 44, false});
    send(QEvent::MouseMove, end, Qt::NoButton);
    std::printf("%-28s %.2f ms\n", "plug, solved and painted", timed([&] { send(QEvent::MouseButtonRelease, end, Qt::LeftButton); }));
    QList<double> whole;
    for (int i = 0; i < 20; ++i)
        whole << timed([&] { board.repaint(); });
    print("whole picture painted", whole);
    return 0;
}
