#include "widgets/three_d/epoch_volume_view.h"

#include <cmath>
#include <QSignalSpy>

#include "tests/widgets/three_d/gl_view.h"

namespace overlook::test {
namespace {

/// Attention that grows from epoch to epoch.
EpochVolumeContent growing(int epochs, int shown) {
    EpochVolumeContent content;
    content.picture = cv::Mat3b(96, 96, cv::Vec3b(60, 60, 160));
    content.style.normalisation = Normalisation::ReluMax;
    for (int epoch = 1; epoch <= epochs; ++epoch) {
        cv::Mat1f map(12, 12);
        for (int row = 0; row < 12; ++row)
            for (int column = 0; column < 12; ++column)
                map(row, column) =
                    static_cast<float>(epoch) / static_cast<float>(epochs) *
                    std::exp(-static_cast<float>(std::pow(column - 5.5, 2) + std::pow(row - 5.5, 2)) / 8);
        content.maps.epochs.push_back(epoch);
        content.maps.maps.push_back(map);
    }
    content.epoch = shown;
    return content;
}

class EpochVolumeViewTest : public GlView<EpochVolumeView> {};

TEST_F(EpochVolumeViewTest, ALowerLevelHasALargerSurface) {
    view->setContent(growing(8, 1));
    view->setLevel(0.3);
    const int low = view->surfaceTriangles();
    view->setLevel(0.8);
    const int high = view->surfaceTriangles();
    EXPECT_GT(high, 0);
    EXPECT_GT(low, 2 * high);
}

TEST_F(EpochVolumeViewTest, ThePlaneStandsAtItsEpochTheFirstOneBehind) {
    view->setContent(growing(8, 1));
    EXPECT_EQ(view->depthOf(1), 0);
    const QImage first = seen();
    const QPointF atFirst = view->planePosition();
    view->setEpoch(8);
    EXPECT_GT(view->depthOf(8), 1);
    EXPECT_GT(difference(seen(), first), 0.05);
    EXPECT_GT((view->planePosition() - atFirst).manhattanLength(), 40) << "the plane has moved on the screen";
}

TEST_F(EpochVolumeViewTest, DraggingThePlaneChoosesEpochs) {
    view->setContent(growing(8, 1));
    (void)seen();
    QSignalSpy chosen(view.get(), &EpochVolumeView::epochChosen);
    // From inside the plane in the direction in which the epochs are seen.
    const QPointF from = view->planePosition() + QPointF(0, 30);
    const QPointF first = view->planePosition();
    view->setEpoch(8);
    const QPointF along = view->planePosition() - first;
    view->setEpoch(1);
    QTest::mousePress(view.get(), Qt::LeftButton, {}, from.toPoint());
    QTest::mouseMove(view.get(), (from + along / 2).toPoint());
    QTest::mouseRelease(view.get(), Qt::LeftButton, {}, (from + along / 2).toPoint());
    ASSERT_FALSE(chosen.isEmpty());
    EXPECT_NEAR(chosen.last()[0].toInt(), 5, 1);
    EXPECT_EQ(view->epoch(), chosen.last()[0].toInt());
}

TEST_F(EpochVolumeViewTest, TheVolumeIsDrawnInPlaceOfTheSurface) {
    view->setContent(growing(8, 1));
    view->setPlaneShown(false);
    const QImage surface = seen();
    view->setVolumeShown(true);
    const QImage volume = seen();
    EXPECT_GT(difference(surface, volume), 0.02);
    EpochVolumeContent nothing = growing(8, 1);
    for (cv::Mat1f& map : nothing.maps.maps)
        map.setTo(0);
    view->setContent(nothing);
    EXPECT_GT(difference(volume, seen()), 0.02) << "the cloud was really there";
}

}  // namespace
}  // namespace overlook::test
