#include "widgets/canvas/wheel_zoom.h"

#include <gtest/gtest.h>
#include <QWheelEvent>

namespace overlook {
namespace {

QWheelEvent wheel(QPoint pixels, QPoint angle) {
    return {{5, 5}, {5, 5}, pixels, angle, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false};
}

TEST(WheelZoom, OneNotchIsOneStep) {
    EXPECT_DOUBLE_EQ(wheelZoomFactor(wheel({}, {0, 120})), 1.25);
    EXPECT_DOUBLE_EQ(wheelZoomFactor(wheel({}, {0, -120})), 0.8);
}

TEST(WheelZoom, ForthAndBackIsNothing) {
    EXPECT_DOUBLE_EQ(wheelZoomFactor(wheel({}, {0, 240})) * wheelZoomFactor(wheel({}, {0, -240})), 1);
}

TEST(WheelZoom, AFineWheelZoomsInParts) {
    const double part = wheelZoomFactor(wheel({}, {0, 30}));
    EXPECT_NEAR(part * part * part * part, 1.25, 1e-12);
}

TEST(WheelZoom, ATouchpadZoomsByItsPixels) {
    EXPECT_DOUBLE_EQ(wheelZoomFactor(wheel({0, 200}, {0, 77})), 2);
}

TEST(WheelZoom, AMouseWheelThatAlsoReportsPixelsZoomsByNotches) {
    EXPECT_DOUBLE_EQ(wheelZoomFactor(wheel({0, 15}, {0, 120})), 1.25);
}

TEST(WheelZoom, TurningSidewaysDoesNotZoom) {
    EXPECT_DOUBLE_EQ(wheelZoomFactor(wheel({}, {120, 0})), 1);
}

}  // namespace
}  // namespace overlook
