/// Draws strokes in the real window until it is killed, for the test that kills it. Each stroke begins as soon as the
/// last one was let go, and is let go once that one is saved, as a quick hand would do. Says "drawn N" when it lets go
/// of stroke N and "saved N" when it is in the file.

#include <cstdio>
#include <QApplication>
#include <QtTest>

#include "app/controllers/hint_controller.h"
#include "tests/flows/real_window.h"
#include "tests/flows/stroke_place.h"
#include "widgets/canvas/canvas.h"

namespace overlook::test {
namespace {

void say(const char* what, int stroke) {
    std::printf("%s %d\n", what, stroke);
    std::fflush(stdout);
}

int drawForever(const QString& project, int first) {
    RealWindow real(QStringLiteral("/no/engine/is/needed"));
    real.workspace().open({project});
    HintController& hints = real.workspace().hints();
    if (!real.waitFor([&] { return hints.isReady(); }))
        return 1;
    real.document().selectClass(1);
    real.trigger("tool_brush");
    Canvas& canvas = real.window().canvas();
    canvas.fitToView();
    int stroke = first;
    QObject::connect(&hints, &HintController::saved, &canvas, [&] { say("saved", stroke); });
    say("ready", stroke);
    for (;; ++stroke) {
        const QPointF place = placeOf(stroke);
        const auto at = [&](double dx) { return canvas.viewPositionOf(place + QPointF(dx, 0)).toPoint(); };
        QTest::mousePress(&canvas, Qt::LeftButton, {}, at(-1));
        QTest::mouseMove(&canvas, at(0));
        QTest::mouseMove(&canvas, at(1));
        say("drawn", stroke);
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, at(1));
        if (!real.waitFor([&] { return real.document().history().unsaved == 0; }))
            return 1;
    }
}

}  // namespace
}  // namespace overlook::test

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    return overlook::test::drawForever(QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[2]).toInt());
}
