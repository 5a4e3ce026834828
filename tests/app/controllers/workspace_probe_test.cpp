#include <gmock/gmock.h>

#include "app/controllers/probe_controller.h"
#include "app/controllers/run_curves.h"
#include "tests/app/controllers/run_fixture.h"

namespace overlook {
namespace {

using test::eventually;

class ProbeTest : public test::RunFixture {
 protected:
    ProbeController& probe = workspace.probe();

    [[nodiscard]] std::vector<int> knownEpochs() {
        std::vector<int> epochs;
        for (const ProbeController::KnownMap& known : probe.mapsOverEpochs())
            epochs.push_back(known.epoch);
        return epochs;
    }
};

TEST_F(ProbeTest, APinStaysWithItsPicture) {
    ASSERT_TRUE(openRun());
    probe.togglePin({1, 2});
    document.selectPicture(1);
    EXPECT_TRUE(document.pins().isEmpty());
    document.selectPicture(0);
    EXPECT_EQ(document.pins(), QList<QPoint>({{1, 2}}));
}

TEST_F(ProbeTest, PinningAPixelTwiceTakesThePinAway) {
    ASSERT_TRUE(openRun());
    probe.togglePin({1, 2});
    probe.togglePin({1, 2});
    EXPECT_TRUE(document.pins().isEmpty());
}

TEST_F(ProbeTest, NothingIsPinnedOutsideThePicture) {
    ASSERT_TRUE(openRun());
    probe.togglePin({-1, -1});
    probe.togglePin({4, 0});
    EXPECT_TRUE(document.pins().isEmpty());
}

TEST_F(ProbeTest, TheMapsOfAllEpochsAreReadWhileSomebodyWatches) {
    ASSERT_TRUE(openRun());
    probe.setWatched(true);
    EXPECT_TRUE(eventually([this] { return knownEpochs() == std::vector<int>({1, 2, 3}); }));
    EXPECT_EQ(probe.mapsOverEpochs()[1].values(1, 1), 20);
    EXPECT_EQ(probe.missingEpochs(), 0);
}

TEST_F(ProbeTest, TheMethodsOfTheEpochAreThoseThatAreKnown) {
    ASSERT_TRUE(openRun());
    probe.setWatched(true);
    ASSERT_EQ(probe.mapsOverMethods().size(), 1U);
    EXPECT_EQ(probe.mapsOverMethods()[0].method, "cam");
}

TEST_F(ProbeTest, RunsBesideTheOpenOneHaveCurvesWhenTheyAreShown) {
    ASSERT_TRUE(openRun());
    RunCurves& curves = workspace.curves();
    curves.setWatched(true);
    ASSERT_TRUE(eventually([&curves] { return curves.runs().size() == 2; }));
    EXPECT_TRUE(curves.isShown(path("run")));
    EXPECT_FALSE(curves.isShown(path("other")));
    EXPECT_EQ(curves.epochs(path("run")).size(), 3U);
    curves.show(path("other"), true);
    EXPECT_TRUE(eventually([this, &curves] { return curves.epochs(path("other")).size() == 3; }));
}

}  // namespace
}  // namespace overlook
