#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <limits>

#include "inference/core/error.h"
#include "inference/core/job_control.h"
#include "inference/core/map.h"
#include "inference/core/text_lines.h"

/// The small values that everything else is made of.
namespace overlook::test {
namespace {

using testing::ElementsAre;

TEST(Sentence, ArgumentsStandInTheirPlaces) {
    EXPECT_EQ((Sentence{"%2 of %1, %1", {"a", "b"}}.english()), "b of a, a");
}

TEST(Sentence, ArgumentThatLooksLikeAPlaceStaysAsItIs) {
    EXPECT_EQ((Sentence{"%1 %2", {"%2", "b"}}.english()), "%2 b");
}

TEST(Sentence, PlaceWithoutAnArgumentIsEmpty) {
    EXPECT_EQ((Sentence{"a%3b", {"x"}}.english()), "ab");
}

TEST(Sentence, PercentSignAloneStays) {
    EXPECT_EQ((Sentence{"100 % of 5%", {}}.english()), "100 % of 5%");
}

TEST(Error, SaysItsSentenceInEnglish) {
    EXPECT_STREQ(Error(Error::Kind::Missing, "no %1", {"file"}).what(), "no file");
}

class ErrorKind : public testing::TestWithParam<Error::Kind> {};

TEST_P(ErrorKind, SurvivesTheWire) {
    EXPECT_EQ(errorKindFromName(errorKindName(GetParam())), GetParam());
}

INSTANTIATE_TEST_SUITE_P(Error, ErrorKind,
                         testing::Values(Error::Kind::Missing, Error::Kind::Unreadable, Error::Kind::BadModel,
                                         Error::Kind::BadData, Error::Kind::BadRequest, Error::Kind::Storage,
                                         Error::Kind::Protocol, Error::Kind::Engine, Error::Kind::Cancelled));

TEST(Error, UnknownKindIsTheEngines) {
    EXPECT_EQ(errorKindFromName("Nonsense"), Error::Kind::Engine);
}

TEST(Map, RangeIsThatOfTheFiniteValues) {
    const float infinite = std::numeric_limits<float>::infinity();

    const Map::Range range = Map{(cv::Mat1f(1, 4) << -2, infinite, 3, -infinite), {}}.range();

    EXPECT_EQ(range.minimum, -2);
    EXPECT_EQ(range.maximum, 3);
    EXPECT_TRUE(range.hasNonFinite);
}

TEST(Map, RangeOfOneValueIsConstant) {
    EXPECT_TRUE((Map{cv::Mat1f(3, 3, 7.F), {}}.range().isConstant()));
}

TEST(Map, RangeOfNothingIsZero) {
    EXPECT_EQ(Map().range().maximum, 0);
}

TEST(JobControl, CheckpointPassesWhileNobodyCancels) {
    EXPECT_NO_THROW(JobControl().checkpoint());
}

TEST(JobControl, CheckpointThrowsOnceCancelled) {
    JobControl job;

    job.cancel();

    EXPECT_THROW(job.checkpoint(), Error);
}

TEST(JobControl, ProgressReachesItsListener) {
    double seen = 0;
    const JobControl job([&](double fraction, const Sentence&) { seen = fraction; });

    job.report(0.25, {"step", {}});

    EXPECT_EQ(seen, 0.25);
}

TEST(JobControl, ProgressNeedsNoListener) {
    EXPECT_NO_THROW(JobControl().report(0.5, {"step", {}}));
}

TEST(TextLines, EndsOfAllSystemsAreTakenOff) {
    EXPECT_THAT(textLines("a\r\nb\nc"), ElementsAre("a", "b", "c"));
}

TEST(TextLines, EmptyLinesStayOnlyBetweenOthers) {
    EXPECT_THAT(textLines("\na\n\nb\n\n \n"), ElementsAre("", "a", "", "b"));
}

TEST(TextLines, ByteOrderMarkIsTakenOff) {
    EXPECT_THAT(textLines("\xEF\xBB\xBF"
                          "a"),
                ElementsAre("a"));
}

TEST(CommaSeparated, DropsBlanksAndEmptyParts) {
    EXPECT_THAT(commaSeparated(" cam,grad_cam ,, b c,"), ElementsAre("cam", "grad_cam", "b c"));
    EXPECT_THAT(commaSeparated(" , "), ElementsAre());
}

TEST(TextLines, BlanksAreTakenOffBothEnds) {
    EXPECT_EQ(withoutBlanks(" \t a b\r\n"), "a b");
}

}  // namespace
}  // namespace overlook::test
