#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstring>
#include <limits>

#include "inference/store/database.h"
#include "inference/store/hint_table.h"
#include "inference/store/project.h"
#include "inference/store/project_check.h"
#include "inference/store/result_table.h"
#include "inference/store/run_table.h"
#include "inference/store/version_table.h"
#include "tests/inference/store/store_test_project.h"
#include "tests/support/test_files.h"

namespace overlook::test {
namespace {

using nlohmann::json;
using testing::ElementsAre;
using testing::SizeIs;

class Results : public testing::Test {
 protected:
    Results() { fill(m_project, 3, {300, 200}); }
    ~Results() override { EXPECT_EQ(damageOf(m_project.database()), std::vector<std::string>{}); }

    TemporaryFolder m_folder;
    Project m_project = Project::create(m_folder / "p.overlook");
};

MapOrigin origin(int epoch) {
    return {"", "model", "grad_cam", "layer4", 2, epoch};
}

TEST_F(Results, MapsComeBackBitForBit) {
    cv::Mat1f values(14, 17);
    cv::RNG(1).fill(values, cv::RNG::NORMAL, 0, 1e-20);
    values(3, 4) = std::numeric_limits<float>::infinity();
    const ResultTable table(m_project);
    table.putMaps(2, 7, {{values, origin(1)}, {cv::Mat1f(2, 2, 5.F), origin(4)}});
    const auto found = table.map(2, 7, origin(1));
    ASSERT_TRUE(found);
    EXPECT_EQ(std::memcmp(found->values.data, values.data, values.total() * sizeof(float)), 0);
    EXPECT_EQ(found->origin.imageId.size(), 32U);
    EXPECT_THAT(table.epochs(2, 7, origin(0)), ElementsAre(1, 4));
    EXPECT_FALSE(table.map(2, 7, origin(2)));
    EXPECT_FALSE(table.map(2, 0, origin(1)));
}

TEST_F(Results, ANewerMapTakesTheOldersPlace) {
    const ResultTable table(m_project);
    table.putMaps(1, 0, {{cv::Mat1f(2, 3, 1.F), origin(0)}});
    table.putMaps(1, 0, {{cv::Mat1f(4, 4, 2.F), origin(0)}});
    EXPECT_EQ(table.map(1, 0, origin(0))->values(3, 3), 2.F);
    EXPECT_THAT(table.epochs(1, 0, origin(0)), SizeIs(1));
}

TEST_F(Results, AllMapsOfOneClassComeBack) {
    const ResultTable table(m_project);
    MapOrigin other = origin(0);
    other.classIndex = 3;
    table.putMaps(
        1, 0, {{cv::Mat1f(2, 3, 1.F), origin(1)}, {cv::Mat1f(2, 3, 2.F), origin(2)}, {cv::Mat1f(1, 1, 3.F), other}});
    table.putMaps(1, 7, {{cv::Mat1f(2, 3, 4.F), origin(1)}});
    table.putMaps(2, 0, {{cv::Mat1f(2, 3, 5.F), origin(1)}});
    const std::vector<Map> maps = table.mapsOfClass(1, 2);
    ASSERT_THAT(maps, SizeIs(2));
    EXPECT_EQ(maps[1].values(1, 2), 2.F);
    EXPECT_EQ(maps[1].origin.epoch, 2);
    EXPECT_EQ(maps[1].origin.model, "model");
    EXPECT_EQ(maps[1].origin.layer, "layer4");
    EXPECT_EQ(maps[1].origin.classIndex, 2);
}

TEST_F(Results, MasksComeBack) {
    cv::Mat1b classes(200, 300, std::uint8_t{3});
    classes(10, 20) = 255;
    const ResultTable table(m_project);
    table.putMask(1, "model", classes);
    EXPECT_EQ(cv::countNonZero(*table.mask(1, "model") != classes), 0);
    EXPECT_FALSE(table.mask(2, "model"));
}

ProjectEpoch epochOf(int number, double loss) {
    ProjectEpoch epoch;
    epoch.metrics.epoch = number;
    epoch.metrics.values["loss"] = loss;
    epoch.checkpoint = "epoch.pt";
    return epoch;
}

TEST_F(Results, RunsModelsAndEpochsComeBack) {
    const RunTable table(m_project);
    const std::int64_t model = table.putModel({0, "abc", "/models/a.pt", {{"task", "classification"}}});
    EXPECT_EQ(table.putModel({0, "abc", "/moved/a.pt", json()}), model);
    EXPECT_EQ(table.models().at(0).path, "/moved/a.pt");
    const std::int64_t run = table.putRun({0, "/runs/1", {{"method", "gain"}}});
    table.putEpoch(run, epochOf(2, 0.5));
    table.putEpoch(run, epochOf(1, 0.75));
    EXPECT_EQ(table.runs().at(0).description.at("method"), "gain");
    ASSERT_THAT(table.epochs(run), SizeIs(2));
    EXPECT_EQ(table.epochs(run)[0].metrics.values.at("loss"), 0.75);
    EXPECT_EQ(table.epochs(run)[0].checkpoint, "epoch.pt");
}

TEST_F(Results, AVersionKeepsTheHintsThatItWasMadeWith) {
    scribble(m_project, 1, 6, 1);
    scribble(m_project, 3, 6, 2);
    const auto first = HintTable(m_project).read(1);
    const VersionTable table(m_project);
    const std::int64_t version = table.add({0, 0, "first", "abc", {{"epochs", 3}}, json()});
    scribble(m_project, 1, 6, 3);
    EXPECT_EQ(table.hints(version).at(1), first);
    EXPECT_THAT(table.hints(version), SizeIs(2));
    EXPECT_EQ(table.all().at(0).parameters.at("epochs"), 3);
    EXPECT_EQ(table.add({0, version, "second", "def", json(), json()}), version + 1);
}

}  // namespace
}  // namespace overlook::test
