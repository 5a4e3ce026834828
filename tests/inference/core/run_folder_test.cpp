#include "inference/core/run_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <cmath>

#include "inference/core/files.h"
#include "tests/inference/core/picture_bytes.h"
#include "tests/support/test_files.h"

namespace overlook::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Pair;

class Run : public testing::Test {
 protected:
    [[nodiscard]] const RunFolder& run() const { return m_run; }
    void write(const std::string& name, const Bytes& bytes) const {
        writeAtomically(m_run.root() / pathFromUtf8(name), bytes.data(), bytes.size());
    }
    void write(const std::string& name, const std::string& text) const { write(name, bytesOf(text)); }
    [[nodiscard]] std::string complaint(const std::function<void()>& action) const { return complaintOf(action); }
    [[nodiscard]] std::vector<int> epochNumbers() const {
        std::vector<int> numbers;
        for (const EpochMetrics& metrics : m_run.epochs())
            numbers.push_back(metrics.epoch);
        return numbers;
    }

 private:
    TemporaryFolder m_folder;
    RunFolder m_run{m_folder / "my run ñ"};
};

const cv::Mat1f kMap = (cv::Mat1f(2, 3) << -1, 0, 1, 2, 3.5, 1000);

TEST_F(Run, DoesNotExistBeforeSomethingIsWritten) {
    EXPECT_FALSE(run().exists());
}

TEST_F(Run, ExistsWithADescription) {
    run().writeDescription({{"seed", 7}});

    EXPECT_TRUE(run().exists());
}

TEST_F(Run, ExistsWithMapsAlone) {
    run().writeMap("maps", "boat", 1, 1, kMap);

    EXPECT_TRUE(run().exists());
}

TEST_F(Run, DescriptionIsReadBack) {
    const nlohmann::json description{{"seed", 7}, {"network", "tiny-cam"}};

    run().writeDescription(description);

    EXPECT_EQ(run().description(), description);
}

TEST_F(Run, DescriptionWithANameInAnOldEncodingIsWrittenAllTheSame) {
    run().writeDescription({{"data", "caf\xE9"}, {"seed", 7}});

    EXPECT_EQ(run().description().at("seed"), 7);
}

TEST_F(Run, BrokenDescriptionIsNamed) {
    write("run.json", "{\"seed\": ");

    EXPECT_THAT(complaint([&] { (void)run().description(); }), HasSubstr("BadData: "));
}

TEST_F(Run, MissingDescriptionIsCalledMissing) {
    EXPECT_THAT(complaint([&] { (void)run().description(); }), HasSubstr("Missing: "));
}

TEST_F(Run, MetricsAreReadBack) {
    run().appendMetrics({1, {{"loss", 0.5}, {"accuracy", 1.0 / 3}}});

    ASSERT_EQ(run().epochs().size(), 1U);
    EXPECT_THAT(run().epochs()[0].values, ElementsAre(Pair("accuracy", 1.0 / 3), Pair("loss", 0.5)));
}

TEST_F(Run, EpochsComeInOrder) {
    run().appendMetrics({2, {{"loss", 1}}});
    run().appendMetrics({1, {{"loss", 2}}});

    EXPECT_THAT(epochNumbers(), ElementsAre(1, 2));
}

TEST_F(Run, LinesHaveTheColumnsOfTheFirst) {
    run().appendMetrics({1, {{"loss", 1}}});
    run().appendMetrics({2, {{"later", 2}}});

    EXPECT_EQ(readText(run().root() / "metrics.csv"), "epoch,loss\n1,1\n2,\n");
}

TEST_F(Run, EpochThatIsRepeatedAfterAResumeReplacesItsLine) {
    run().appendMetrics({1, {{"loss", 1}}});
    run().appendMetrics({2, {{"loss", 2}}});

    run().appendMetrics({2, {{"loss", 3}}});

    EXPECT_EQ(readText(run().root() / "metrics.csv"), "epoch,loss\n1,1\n2,3\n");
}

TEST_F(Run, DivergedLossIsKept) {
    run().appendMetrics({1, {{"loss", std::nan("")}}});

    EXPECT_TRUE(std::isnan(run().epochs().at(0).values.at("loss")));
}

TEST_F(Run, HalfWrittenLineOfAnotherProgramIsNotAnEpoch) {
    write("metrics.csv", "epoch,loss\n1,0.5\n2");

    EXPECT_THAT(epochNumbers(), ElementsAre(1));
}

TEST_F(Run, MetricsWithOnlyAHeaderHaveNoEpochs) {
    write("metrics.csv", "epoch,loss\n");

    EXPECT_THAT(epochNumbers(), IsEmpty());
}

TEST_F(Run, EmptyMetricsHaveNoEpochs) {
    write("metrics.csv", "");

    EXPECT_THAT(epochNumbers(), IsEmpty());
}

TEST_F(Run, TextAmongTheMetricsOfAnotherProgramIsLeftOut) {
    write("metrics.csv", "epoch,when,loss\n1,yesterday,0.5\n");

    EXPECT_THAT(run().epochs().at(0).values, ElementsAre(Pair("loss", 0.5)));
}

TEST_F(Run, MetricsWithoutEpochsAreRefused) {
    write("metrics.csv", "step,loss\n1,0.5\n");

    EXPECT_THAT(complaint([&] { (void)run().epochs(); }), HasSubstr("must be called \"epoch\""));
}

TEST_F(Run, MapsAloneGiveTheEpochs) {
    run().writeMap("maps", "boat", 1, 3, kMap);
    run().writeMap("maps", "car", 2, 1, kMap);

    EXPECT_THAT(epochNumbers(), ElementsAre(1, 3));
}

TEST_F(Run, CheckpointHasFourDigits) {
    EXPECT_EQ(run().checkpointPath(7), run().root() / "checkpoints/epoch_0007.pt");
}

TEST_F(Run, EpochsBeyondFourDigitsAreFound) {
    run().writeMap("maps", "boat", 1, 12345, kMap);

    EXPECT_THAT(epochNumbers(), ElementsAre(12345));
}

TEST_F(Run, MapIsReadBack) {
    run().writeMap("maps", "boat", 1, 7, kMap);

    EXPECT_EQ(cv::norm(run().readMap("maps", "boat", 1, 7).value(), kMap, cv::NORM_INF), 0);
}

TEST_F(Run, MapLiesWhereTheContractSays) {
    EXPECT_EQ(run().mapPath("maps", "boat", 1, 7), run().root() / "maps/boat/1/epoch_0007.npy");
}

TEST_F(Run, PictureNamesMayBeInAnyLanguage) {
    run().writeMap("maps", "배 사진 né", 1, 7, kMap);

    EXPECT_THAT(run().mapKeys("maps"), ElementsAre(Pair("배 사진 né", 1)));
}

TEST_F(Run, MapThatIsNotThereIsNoError) {
    EXPECT_EQ(run().readMap("maps", "boat", 1, 7), std::nullopt);
}

TEST_F(Run, MapThatAnotherProgramHasJustBegunIsNoError) {
    write("maps/boat/1/epoch_0007.npy", "");

    EXPECT_EQ(run().readMap("maps", "boat", 1, 7), std::nullopt);
}

TEST_F(Run, EightBitPictureIsAcceptedAsAMap) {
    write("maps/boat/1/epoch_0002.png", encoded(".png", cv::Mat1b(2, 2, std::uint8_t{200})));

    EXPECT_EQ(run().readMap("maps", "boat", 1, 2).value()(1, 1), 200.F);
}

TEST_F(Run, SixteenBitPictureIsAcceptedAsAMap) {
    write("maps/boat/1/epoch_0002.png", encoded(".png", cv::Mat1w(2, 2, std::uint16_t{40'000})));

    EXPECT_EQ(run().readMap("maps", "boat", 1, 2).value()(1, 1), 40'000.F);
}

TEST_F(Run, PictureGivesItsEpochToTheTimeline) {
    write("maps/boat/1/epoch_0002.png", encoded(".png", cv::Mat1b(2, 2, std::uint8_t{200})));

    EXPECT_THAT(epochNumbers(), ElementsAre(2));
}

TEST_F(Run, ColourPictureIsNoMap) {
    write("maps/boat/1/epoch_0002.png", encoded(".png", colourfulRgb(4, 4)));

    EXPECT_THAT(complaint([&] { (void)run().readMap("maps", "boat", 1, 2); }), HasSubstr("is in colour"));
}

TEST_F(Run, CutMapOfAnotherProgramIsAnErrorWithItsName) {
    write("maps/boat/1/epoch_0002.npy", "\x93NUMPY");

    EXPECT_THAT(complaint([&] { (void)run().readMap("maps", "boat", 1, 2); }), HasSubstr("epoch_0002.npy"));
}

TEST_F(Run, KeysComeOrderedByPictureAndClassNumber) {
    run().writeMap("maps", "b", 10, 1, kMap);
    run().writeMap("maps", "b", 2, 1, kMap);
    run().writeMap("maps", "a", 3, 1, kMap);

    EXPECT_THAT(run().mapKeys("maps"), ElementsAre(Pair("a", 3), Pair("b", 2), Pair("b", 10)));
}

TEST_F(Run, ForeignFilesAndFoldersAreNoKeys) {
    write("maps/readme.txt", "text");
    write("maps/boat/notes/epoch_0001.npy", "text");
    write("maps/boat/01/epoch_0001.npy", "text");
    write("maps/boat/1/epoch_1.npy", "text");
    write("maps/boat/2/.overlook-1-2-3.tmp", "text");
    std::filesystem::create_directories(run().root() / "maps/empty/3");

    EXPECT_THAT(run().mapKeys("maps"), IsEmpty());
}

TEST_F(Run, KindsAreKeptApart) {
    run().writeMap("accumulated", "boat", 1, 2, kMap);

    EXPECT_THAT(run().mapKeys("maps"), IsEmpty());
}

TEST_F(Run, MapsFolderStandsForItsRun) {
    run().writeMap("maps", "boat", 1, 2, kMap);

    EXPECT_EQ(RunFolder(run().root() / "maps" / "").root(), run().root());
}

TEST_F(Run, RunThatIsCalledMapsIsTakenAsItself) {
    const RunFolder maps(run().root() / "maps");
    writeAtomically(run().root() / "maps/run.json", "{}");

    EXPECT_TRUE(RunFolder(run().root() / "maps").exists());
    EXPECT_EQ(RunFolder(run().root() / "maps").root(), run().root() / "maps");
}

TEST_F(Run, ScoresAreReadBack) {
    const std::map<std::string, Scores> scores{{"boat, \"old\"", {0.1F, 1.F / 3}}, {"car", {}}};

    run().writeScores(4, scores);

    EXPECT_EQ(run().readScores(4), scores);
}

TEST_F(Run, ScoresOfOnePictureAreThoseOfAll) {
    write("scores/epoch_0001.csv", "car,0.25\n\"boat\",0.5,1\n\"a,b\",0.75\n");

    EXPECT_EQ(run().readScores(1, "car"), Scores({0.25F}));
    EXPECT_EQ(run().readScores(1, "boat"), Scores({0.5F, 1})) << "quoted without need";
    EXPECT_EQ(run().readScores(1, "a,b"), Scores({0.75F}));
    EXPECT_THAT(run().readScores(1, "ship"), IsEmpty());
    EXPECT_THAT(run().readScores(2, "car"), IsEmpty());
}

TEST_F(Run, ScoresThatAreNotThereAreEmpty) {
    EXPECT_THAT(run().readScores(4), IsEmpty());
}

TEST_F(Run, BrokenScoreIsNamed) {
    write("scores/epoch_0001.csv", "boat,0.5,high\n");

    EXPECT_THAT(complaint([&] { (void)run().readScores(1); }), HasSubstr("'high'"));
}

class WrongName : public Run, public testing::WithParamInterface<std::string> {};

TEST_P(WrongName, CannotLeadOutOfTheRun) {
    EXPECT_THAT(complaint([&] { (void)run().mapPath("maps", GetParam(), 1, 1); }), HasSubstr("BadRequest: "));
}

INSTANTIATE_TEST_SUITE_P(Run, WrongName, testing::Values("", ".", "..", "../x", "a/b", "/etc", std::string("a\0b", 3)));

}  // namespace
}  // namespace overlook::test
