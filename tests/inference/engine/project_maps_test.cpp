#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <opencv2/core.hpp>

#include "inference/core/files.h"
#include "inference/core/npy.h"
#include "inference/store/image_table.h"
#include "inference/store/model_mark.h"
#include "inference/store/project.h"
#include "inference/store/result_table.h"
#include "tests/inference/engine/engine_test_files.h"
#include "tests/inference/engine/program_run.h"
#include "tests/support/test_files.h"

/// Maps that `explain` wrote, taken into a project.
namespace overlook::test {
namespace {

namespace fs = std::filesystem;

class ProjectMaps : public testing::Test {
 protected:
    ProjectMaps() {
        fs::create_directory(m_folder / "pictures");
        writeColour(m_folder / "pictures/red.png", kRed);
        writeColour(m_folder / "pictures/green.png", kGreen);
        writeColour(m_folder / "pictures/blue.png", kBlue);
        copyModel(m_model);
        EXPECT_EQ(runEngine({"project", "create", m_project, path("pictures"), "-q"}).status, 0);
    }
    [[nodiscard]] std::string path(const std::string& name) const { return (m_folder / name).string(); }
    static void copyModel(const fs::path& to) {
        fs::create_directories(to.parent_path());
        fs::copy_file(testModel("colours.pt"), to);
        fs::copy_file(fs::path(testModel("colours.pt")).replace_extension(".json"),
                      fs::path(to).replace_extension(".json"));
    }
    void explain(const std::vector<std::string>& options, const std::string& pictures = "pictures") {
        std::vector<std::string> arguments{
            "explain", m_model.string(), path(pictures), "--out", path("maps"), "--method",
            "cam",     "--class",        "green",        "-q"};
        arguments.insert(arguments.end(), options.begin(), options.end());
        const Finished run = runEngine(arguments);
        EXPECT_EQ(run.status, 0) << run.errors;
    }
    [[nodiscard]] Finished import() const {
        return runEngine({"project", "import", m_project, path("maps"), "--json", "-q"});
    }
    /// Of the class green.
    [[nodiscard]] std::vector<Map> mapsOf(const std::string& picture) const {
        const Project project = Project::open(m_project, Project::Purpose::Read);
        return ResultTable(project).mapsOfClass(ImageTable(project).findName(picture).value().id, 1);
    }

    TemporaryFolder m_folder;
    std::string m_project = path("colours.overlook");
    fs::path m_model = m_folder / "model/net.pt";
};

TEST_F(ProjectMaps, OfAllShardsComeTogether) {
    explain({"--shard", "1/2"});
    explain({"--shard", "2/2"});
    const Finished run = import();
    ASSERT_EQ(run.status, 0) << run.errors;
    const auto report = nlohmann::json::parse(run.output);
    EXPECT_EQ(report.at("format"), "maps");
    EXPECT_EQ(report.at("maps"), 3);
    EXPECT_EQ(report.at("pictures"), 3);
    for (const char* picture : {"red", "green", "blue"}) {
        const std::vector<Map> maps = mapsOf(picture);
        ASSERT_EQ(maps.size(), 1U) << picture;
        const cv::Mat1f written = readNpy(m_folder / "maps" / (std::string(picture) + ".1.cam.npy"));
        EXPECT_EQ(cv::norm(maps.front().values, written, cv::NORM_INF), 0);
        EXPECT_EQ(maps.front().origin.model, modelMark(m_model));
        EXPECT_EQ(maps.front().origin.method, "cam");
        EXPECT_EQ(maps.front().origin.epoch, 0);
    }
}

TEST_F(ProjectMaps, TakeThePlaceOfThoseOfTheSameOrigin) {
    explain({});
    EXPECT_EQ(import().status, 0);
    EXPECT_EQ(import().status, 0);
    EXPECT_EQ(mapsOf("red").size(), 1U);
}

TEST_F(ProjectMaps, OfACheckpointBelongToItsEpoch) {
    m_model = m_folder / "run/checkpoints/epoch_0007.pt";
    copyModel(m_model);
    fs::create_directory(m_folder / "run/maps");  // of a run that another program trained
    explain({});
    EXPECT_EQ(import().status, 0);
    EXPECT_EQ(mapsOf("green").at(0).origin.epoch, 7);
}

TEST_F(ProjectMaps, OfPicturesWithTheSameBytesAreEachItsOwn) {
    fs::copy_file(m_folder / "pictures/red.png", m_folder / "pictures/twin.png");
    const std::string twins = path("twins.overlook");
    EXPECT_EQ(runEngine({"project", "create", twins, path("pictures"), "-q"}).status, 0);
    m_project = twins;
    explain({});
    EXPECT_EQ(import().status, 0);
    EXPECT_EQ(mapsOf("red").size(), 1U);
    EXPECT_EQ(mapsOf("twin").size(), 1U);
}

TEST_F(ProjectMaps, OfACopyOfAPictureAreOfThePictureToo) {
    fs::copy(m_folder / "pictures", m_folder / "copies", fs::copy_options::recursive);
    explain({}, "copies");
    EXPECT_EQ(import().status, 0);
    EXPECT_EQ(mapsOf("blue").size(), 1U);
}

TEST_F(ProjectMaps, OfAModelThatChangedAreLeftOutAndSaid) {
    explain({});
    writeAtomically(m_model, readText(m_model) + "more");
    const Finished run = import();
    EXPECT_EQ(run.status, 1);
    EXPECT_NE(run.errors.find("which is not there as it was"), std::string::npos) << run.errors;
    EXPECT_TRUE(mapsOf("red").empty());
}

TEST_F(ProjectMaps, OfOtherPicturesAreLeftOutAndSaid) {
    fs::create_directory(m_folder / "more");
    writeColour(m_folder / "more/grey.png", {90, 90, 90});
    explain({});
    explain({}, "more");
    const Finished run = import();
    EXPECT_EQ(run.status, 1);
    EXPECT_NE(run.errors.find("grey.1.cam.npy"), std::string::npos) << run.errors;
    EXPECT_EQ(nlohmann::json::parse(run.output).at("maps"), 3);
}

TEST_F(ProjectMaps, OfAnotherInputSizeAreLeftOutAndSaid) {
    explain({"--size", "32x32"});
    const Finished run = import();
    EXPECT_EQ(run.status, 1);
    EXPECT_NE(run.errors.find("another input size"), std::string::npos) << run.errors;
    EXPECT_TRUE(mapsOf("red").empty());
}

TEST_F(ProjectMaps, WithoutWhatStandsBesideThemAreLeftOutAndSaid) {
    explain({});
    fs::remove(m_folder / "maps/red.1.cam.json");
    const Finished run = import();
    EXPECT_EQ(run.status, 1);
    EXPECT_NE(run.errors.find("no .json beside it"), std::string::npos) << run.errors;
    EXPECT_TRUE(mapsOf("red").empty());
    EXPECT_EQ(mapsOf("blue").size(), 1U);
}

}  // namespace
}  // namespace overlook::test
