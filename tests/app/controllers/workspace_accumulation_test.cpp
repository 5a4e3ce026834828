#include "app/controllers/accumulation_controller.h"
#include "app/document/methods_on_offer.h"
#include "tests/app/controllers/run_fixture.h"

namespace overlook::test {
namespace {

using State = AccumulationController::Epoch::State;

/// The run's maps of class boat are 0 but for the last pixel; the network ranks the class first from epoch 2 on.
class AccumulationTest : public RunFixture {
 protected:
    [[nodiscard]] bool showsAtTheEnd(const char* method, float lastPixel) {
        workspace.accumulation().show(method);
        return eventually([this, method, lastPixel] {
            const auto& map = document.map();
            return map && map->origin.method == method && map->values(1, 1) == lastPixel && map->values(0, 0) == 0;
        });
    }
    void choose(Acceptance acceptance, bool skipsFirstEpoch) {
        AccumulationChoice choice = document.accumulation();
        choice.isOfRun = false;
        choice.options.acceptance = acceptance;
        choice.options.skipsFirstEpoch = skipsFirstEpoch;
        document.accumulate(choice);
    }
    [[nodiscard]] std::vector<State> states() {
        std::vector<State> found;
        for (const AccumulationController::Epoch& epoch : workspace.accumulation().epochs())
            found.push_back(epoch.state);
        return found;
    }
};

TEST_F(AccumulationTest, MapsThatTheRunDidNotAccumulateArePutTogether) {
    ASSERT_TRUE(openRun());
    EXPECT_TRUE(showsAtTheEnd(kAccumulatedMethod, 1));
}

TEST_F(AccumulationTest, TheMapThatTheRunKeptIsShownByItsOwnRules) {
    RunFolder(folder / "run").writeMap("accumulated", "1", 0, 3, mapOf(0.25F));
    ASSERT_TRUE(openRun());
    EXPECT_TRUE(showsAtTheEnd(kAccumulatedMethod, 0.25F));
    choose(Acceptance::Always, true);
    EXPECT_TRUE(showsAtTheEnd(kAccumulatedMethod, 1)) << "by other rules it is another map";
    workspace.accumulation().takeRulesOfRun();
    EXPECT_TRUE(showsAtTheEnd(kAccumulatedMethod, 0.25F));
}

TEST_F(AccumulationTest, TheWinnerOfAPixelIsTheFirstEpochWithItsLargestValue) {
    ASSERT_TRUE(openRun());
    EXPECT_TRUE(showsAtTheEnd(kWinnerMethod, 2)) << "epoch 1 is left out and did not rank the class first";
    choose(Acceptance::Always, false);
    EXPECT_TRUE(showsAtTheEnd(kWinnerMethod, 1));
}

TEST_F(AccumulationTest, AnEpochCanBeLeftOutAndTakenInAgain) {
    ASSERT_TRUE(openRun());
    workspace.accumulation().include(2, false);
    EXPECT_TRUE(showsAtTheEnd(kWinnerMethod, 3));
    workspace.accumulation().include(2, true);
    EXPECT_TRUE(showsAtTheEnd(kWinnerMethod, 2));
}

TEST_F(AccumulationTest, EachEpochSaysWhatItGave) {
    ASSERT_TRUE(openRun());
    workspace.accumulation().setWatched(true);
    ASSERT_TRUE(eventually([this] { return states() == std::vector{State::First, State::Entered, State::Entered}; }));
    const auto epochs = workspace.accumulation().epochs();
    EXPECT_NEAR(epochs[1].share, 1, 1e-6);
    EXPECT_EQ(epochs[2].share, 0) << "the same normalised map again gives nothing new";
    choose(Acceptance::Rank, false);
    EXPECT_EQ(states().front(), State::NotAccepted);
    workspace.accumulation().include(3, false);
    EXPECT_EQ(states().back(), State::Excluded);
    document.selectEpoch(1);
    EXPECT_EQ(states()[1], State::Later);
}

TEST_F(AccumulationTest, TheRulesOfTheRunAreTakenFromItsDescription) {
    RunFolder run(folder / "run");
    nlohmann::json description = run.description();
    description["method_parameters"]["accumulation"] = {
        {"fusion", "average"}, {"acceptance", "always"}, {"skipsFirstEpoch", false}};
    run.writeDescription(description);
    ASSERT_TRUE(openRun());
    EXPECT_EQ(document.accumulation().options.fusion, Fusion::Average);
    EXPECT_TRUE(showsAtTheEnd(kWinnerMethod, 1));
}

TEST_F(AccumulationTest, AnotherRunStartsWithItsOwnRules) {
    ASSERT_TRUE(openRun());
    workspace.accumulation().include(2, false);
    workspace.open({path("other")});
    ASSERT_TRUE(eventually([this] { return document.run() && document.run()->folder == path("other"); }));
    EXPECT_TRUE(document.accumulation().isOfRun);
    EXPECT_TRUE(document.accumulation().excluded.isEmpty());
}

TEST_F(AccumulationTest, MapsOfAnyMethodAreComputedAndAccumulated) {
    for (int epoch = 1; epoch <= 3; ++epoch)
        writeAtomically(RunFolder(folder / "run").checkpointPath(epoch), "weights");
    ASSERT_TRUE(openRun());
    AccumulationChoice choice = document.accumulation();
    choice.isOfRun = false;
    choice.method = QStringLiteral("grad_cam");
    choice.options.acceptance = Acceptance::Always;
    document.accumulate(choice);
    workspace.accumulation().show(kWinnerMethod);
    EXPECT_TRUE(eventually([this] { return document.map() && document.map()->origin.method == kWinnerMethod; }));
    EXPECT_EQ(document.map()->values(0, 0), 2) << "maps of the pretended engine have the same value everywhere";
    EXPECT_TRUE(notices.isEmpty()) << notices.join(u'\n').toStdString();
}

TEST_F(AccumulationTest, NothingBelongsToAClassThatIsNoLabel) {
    ASSERT_TRUE(openRun());
    document.selectClass(1);
    workspace.accumulation().show(kAccumulatedMethod);
    EXPECT_TRUE(eventually([this] { return document.mapAbsence().contains(QStringLiteral("labels")); }));
}

}  // namespace
}  // namespace overlook::test
