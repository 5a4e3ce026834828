#include "widgets/three_d/relief_view.h"

#include <cmath>
#include <QSignalSpy>

#include "tests/widgets/three_d/gl_view.h"
#include "widgets/three_d/relief_mesh.h"

namespace overlook::test {
namespace {

constexpr QPoint kPeak(120, 40);  // pixel of a picture of 160 × 160

/// A hill of attention on a grey picture.
ReliefContent hill(QPoint peak = kPeak) {
    ReliefContent content;
    content.picture = cv::Mat3b(160, 160, cv::Vec3b(90, 90, 90));
    content.map.values = cv::Mat1f(32, 32);
    content.map.style.normalisation = Normalisation::UnitRange;
    for (int row = 0; row < 32; ++row)
        for (int column = 0; column < 32; ++column)
            content.map.values(row, column) = static_cast<float>(
                std::exp(-(std::pow(column + 0.5 - peak.x() / 5.0, 2) + std::pow(row + 0.5 - peak.y() / 5.0, 2)) / 12));
    return content;
}

class ReliefViewTest : public GlView<ReliefView> {};

TEST_F(ReliefViewTest, ThePeakOfTheMapStandsHigherThanTheGround) {
    view->setContent(hill());
    (void)seen();
    const QPointF peak = view->viewPositionOf(kPeak);
    view->setHeightScale(0);
    const QPointF flat = view->viewPositionOf(kPeak);
    EXPECT_LT(peak.y(), flat.y() - 20) << "upwards on the screen";
    const HeightField landscape = view->landscape();
    EXPECT_EQ(landscape.heightAt(0.75, 0.75), 0);
}

TEST_F(ReliefViewTest, ThePeakHasTheBrightestColourOfTheMap) {
    view->setContent(hill());
    view->setSurface(SurfaceKind::Colours);
    view->setHeightScale(0);
    const QImage picture = seen();
    const auto lightnessAt = [&](QPoint pixel) {
        return picture.pixelColor(view->viewPositionOf(pixel).toPoint()).lightness();
    };
    const int peak = lightnessAt(kPeak);
    for (const QPoint other : {QPoint(20, 20), QPoint(20, 140), QPoint(140, 140), QPoint(80, 80)})
        EXPECT_GT(peak, lightnessAt(other) + 60) << other.x() << ", " << other.y();
}

TEST_F(ReliefViewTest, APixelIsFoundAgainWhereItIsSeen) {
    view->setContent(hill());
    (void)seen();
    for (const QPoint pixel : {kPeak, QPoint(20, 150), QPoint(150, 150)}) {
        const QPoint found = view->pixelAt(view->viewPositionOf(pixel));
        EXPECT_LE((found - pixel).manhattanLength(), 3) << found.x() << ", " << found.y();
    }
    EXPECT_EQ(view->pixelAt({1, 1}), QPoint(-1, -1)) << "beside it";
}

TEST_F(ReliefViewTest, HoverAndClickTellThePixel) {
    view->setContent(hill());
    (void)seen();
    QSignalSpy hovered(view.get(), &ReliefView::pixelHovered);
    QSignalSpy clicked(view.get(), &ReliefView::pixelClicked);
    const QPoint at = view->viewPositionOf(kPeak).toPoint();
    QTest::mouseMove(view.get(), at);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !hovered.isEmpty(); }));
    EXPECT_LE((hovered.last()[0].toPoint() - kPeak).manhattanLength(), 4);
    QTest::mouseClick(view.get(), Qt::LeftButton, {}, at);
    ASSERT_EQ(clicked.size(), 1);
    EXPECT_LE((clicked[0][0].toPoint() - kPeak).manhattanLength(), 4);
}

TEST_F(ReliefViewTest, TheMarkerIsAPinAtItsPixel) {
    view->setContent(hill());
    const QImage without = seen();
    view->setMarker({40, 120});
    const QImage with = seen();
    const QColor pin(26, 230, 255);
    EXPECT_GT(countOf(with, pin), countOf(without, pin) + 20);
    view->setMarker({-1, -1});
    EXPECT_LT(difference(seen(), without), 0.001);
}

TEST_F(ReliefViewTest, TheThresholdIsAPlaneThroughTheHill) {
    view->setContent(hill());
    const QImage without = seen();
    view->setThreshold(0.5);
    EXPECT_GT(difference(seen(), without), 0.05);
    view->setThreshold(0);
    EXPECT_LT(difference(seen(), without), 0.001);
}

TEST_F(ReliefViewTest, ADragTurnsTheViewWithFewerVerticesUntilItEnds) {
    view->setContent(hill());
    const QImage before = seen();
    const int fine = view->detail();
    const double azimuth = view->camera().place().azimuth;
    QTest::mousePress(view.get(), Qt::LeftButton, {}, {200, 180});
    QTest::mouseMove(view.get(), {220, 180});
    QTest::mouseMove(view.get(), {260, 180});
    EXPECT_LT(view->detail(), fine);
    QTest::mouseRelease(view.get(), Qt::LeftButton, {}, {260, 180});
    EXPECT_EQ(view->detail(), fine);
    EXPECT_NE(view->camera().place().azimuth, azimuth);
    EXPECT_GT(difference(seen(), before), 0.02);
    view->resetCamera();
    EXPECT_LT(difference(seen(), before), 0.002) << "back to the first view";
}

TEST_F(ReliefViewTest, NothingIsRenderedWhileNothingChanges) {
    view->setContent(hill());
    (void)seen();
    const int frames = view->frames();
    view->update();
    view->repaint();
    EXPECT_EQ(view->frames(), frames) << "Qt's own repaints show the last picture again";
    view->requestRender();
    (void)seen();
    EXPECT_EQ(view->frames(), frames + 1);
}

}  // namespace
}  // namespace overlook::test
