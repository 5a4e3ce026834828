#include "inference/evaluation/map_figures.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <limits>

#include "inference/core/error.h"
#include "inference/evaluation/figure_parts.h"
#include "tests/support/test_files.h"

namespace overlook::test {
namespace {

using testing::HasSubstr;

MapFigures map(const std::string& picture, int index, std::map<std::string, double> values) {
    MapFigures figures;
    figures.epoch = 3;
    figures.picture = picture;
    figures.classIndex = index;
    figures.className = index == 0 ? "boat" : "car";
    figures.values = std::move(values);
    figures.curves["insertion"] = std::vector<float>(MapFigures::kCurvePoints, static_cast<float>(index));
    return figures;
}

EvaluatedEpoch epoch() {
    EvaluatedEpoch result;
    result.epoch = 3;
    result.maps = {map("a", 0, {{"insertion", 0.2}, {"pointing", 1}}),
                   map("a", 1, {{"insertion", 0.6}, {"pointing", 0}}),
                   map("b", 0, {{"insertion", 0.4}, {"pointing", 1}})};
    return result;
}

TEST(MapFigures, AreAveragedOverPicturesClassesAndAll) {
    EXPECT_DOUBLE_EQ(*epoch().pictures()[0].value("insertion"), 0.4);
    EXPECT_DOUBLE_EQ(*epoch().classes()[0].value("insertion"), 0.3);
    EXPECT_DOUBLE_EQ(*epoch().whole().value("insertion"), 0.4);
    EXPECT_FALSE(epoch().whole().value("energy"));
}

TEST(MapFigures, OfThePointingGameAreMeansOfClasses) {
    EXPECT_DOUBLE_EQ(*epoch().whole().value("pointing"), 0.5);
}

TEST(MapFigures, LeaveOutWhatIsNoNumber) {
    MapFigures figures;
    figures.set("drop", std::numeric_limits<double>::quiet_NaN());
    EXPECT_FALSE(figures.value("drop"));
}

TEST(MapFigures, KnowTheBestEpochWhicheverWayIsBest) {
    EvaluatedEpoch later = epoch();
    later.epoch = 4;
    for (MapFigures& figures : later.maps)
        figures.values = {{"insertion", 0.1}, {"deletion", 0.1}};
    EvaluatedEpoch first = epoch();
    for (MapFigures& figures : first.maps)
        figures.values["deletion"] = 0.3;
    EXPECT_EQ(bestEpoch({first, later}, mapMeasure("insertion"))->epoch, 3);
    EXPECT_EQ(bestEpoch({first, later}, mapMeasure("deletion"))->epoch, 4);
    EXPECT_FALSE(bestEpoch({first, later}, mapMeasure("gain")));
}

TEST(MapFigures, AreATableWithAColumnForEveryKnownMeasure) {
    const std::string table = figureTable({epoch()});
    EXPECT_THAT(table, HasSubstr("scope,epoch,picture,class_index,class,maps,pointing,insertion\n"));
    EXPECT_THAT(table, HasSubstr("map,3,a,1,car,1,0,0.6\n"));
    EXPECT_THAT(table, HasSubstr("picture,3,b,,,1,1,0.4\n"));
    EXPECT_THAT(table, HasSubstr("class,3,,0,boat,2,1,"));
    EXPECT_THAT(table, HasSubstr("epoch,3,,,,3,0.5,"));
}

TEST(MapFigures, NameTheMeasuresThatThereAre) {
    try {
        (void)mapMeasure("magic");
        FAIL();
    } catch (const Error& error) {
        EXPECT_THAT(error.what(), HasSubstr("insertion"));
    }
}

/// Two shares of the same maps in one folder.
class Parts : public testing::Test {
 protected:
    void write(int index, const EvaluatedEpoch& part) const {
        writePart(m_folder.path(), {index, 2}, {{"step", 1}}, {part});
    }
    [[nodiscard]] std::string complaint(const nlohmann::json& question) const {
        try {
            (void)mergedParts(m_folder.path(), question);
        } catch (const Error& error) {
            return error.what();
        }
        return {};
    }

    TemporaryFolder m_folder;
};

TEST_F(Parts, TogetherAreTheWhole) {
    EvaluatedEpoch whole = epoch();
    whole.sweep.emplace(2);
    whole.sweep->add({{1, (cv::Mat1f(1, 2) << 0.7F, 0.2F)}}, (cv::Mat1b(1, 2) << 1, 0));
    EvaluatedEpoch first = whole;
    first.maps = {whole.maps[2]};
    EvaluatedEpoch second = whole;
    second.maps = {whole.maps[0], whole.maps[1]};
    second.sweep.emplace(2);
    write(1, first);
    write(2, second);
    const auto merged = mergedParts(m_folder.path(), {{"step", 1}});
    EXPECT_EQ(figureTable(merged), figureTable({whole}));
    EXPECT_EQ(merged[0].meanCurve("insertion"), whole.meanCurve("insertion"));
    EXPECT_EQ(merged[0].sweep->counts(), whole.sweep->counts());
}

TEST_F(Parts, OfAnotherQuestionAreRefused) {
    write(1, epoch());
    write(2, epoch());
    EXPECT_THAT(complaint({{"step", 2}}), HasSubstr("other options"));
}

TEST_F(Parts, ThatAreMissingAreNamed) {
    EXPECT_THAT(complaint({{"step", 1}}), HasSubstr("no part"));
    write(2, epoch());
    EXPECT_THAT(complaint({{"step", 1}}), HasSubstr("part_1_of_2.json"));
}

}  // namespace
}  // namespace overlook::test
